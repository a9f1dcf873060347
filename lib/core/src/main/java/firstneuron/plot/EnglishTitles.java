package firstneuron.plot;

import firstneuron.language.Texts;
import firstneuron.language.Translation;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What a picture says in English where no font has Korean letters. The titles of a notebook stand in
 * {@code pictures.properties} beside it, in UTF-8: the Korean text as it is in the code is the key, with places such as
 * {@code %.2f}, and the English text is the value. The library's own words are known from its text files.
 */
final class EnglishTitles {
    private static final String FILE = "pictures.properties";
    /** The folder of Korean notebooks; the file may lie in any folder from that of the notebook up to this one. */
    private static final Path HIGHEST = Path.of("notebooks", "ko");

    private static final Map<Path, List<Translation>> READ = new ConcurrentHashMap<>();

    private EnglishTitles() {}

    static String of(String text) {
        return of(text, Path.of("").toAbsolutePath());
    }

    /** The English of a text of a notebook in a folder; what is not known loses its Korean letters. */
    static String of(String text, Path folder) {
        Texts.words(EnglishTitles.class, "picture"); // read, so that they are among those that were read
        Stream<Translation> titles =
                file(folder).stream().flatMap(file -> READ.computeIfAbsent(file, EnglishTitles::read).stream());
        List<Translation> all =
                Stream.concat(titles, Texts.translations().stream()).toList();
        return Translation.english(all, text)
                .orElse(text)
                .replaceAll("\\p{IsHangul}+", " ")
                .replaceAll("^[ :;,.?]+| +(?= )", "")
                .strip();
    }

    private static Optional<Path> file(Path folder) {
        for (Path place = folder; place != null; place = place.getParent()) {
            Path file = place.resolve(FILE);
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
            if (place.endsWith(HIGHEST)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static List<Translation> read(Path file) {
        Properties titles = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            titles.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("the English titles of pictures in " + file + " cannot be read", e);
        }
        return titles.stringPropertyNames().stream()
                .map(said -> Translation.ofFormats(said, titles.getProperty(said)))
                .toList();
    }
}
