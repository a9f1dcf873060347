package firstneuron.kernel;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of sentences as they lie in the sources, for tests that look through all of them. */
final class SentenceFiles {
    static final Path OF_KERNEL = Path.of("src/main/resources/firstneuron/kernel");
    static final Path OF_TESTS = Path.of("src/test/resources/firstneuron/kernel");

    private SentenceFiles() {}

    /** All files of sentences in a folder, in every language. */
    static List<Path> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".properties"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sentences of an English file by their keys. */
    static Map<String, String> english(String file) {
        return sentences(OF_KERNEL.resolve(file + ".properties"));
    }

    static Map<String, String> sentences(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> sentences = new TreeMap<>();
        properties.forEach((key, sentence) -> sentences.put(key.toString(), sentence.toString()));
        return sentences;
    }
}
