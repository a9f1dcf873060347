package firstneuron.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Tells of a file that is not there: the folder in which it was looked for, and the files there that may have been meant. */
public final class MissingFile {
    private static final int MOST_NAMES = 8;

    private MissingFile() {}

    /**
     * The error to throw.
     *
     * @param file which file is not there
     * @param kind what it should have been, for example {@code CSV file}
     * @param endings how the names of such files end, without the point, in small letters
     * @param cause how it was noticed
     * @return an error whose message names what is there, the nearest name first
     */
    public static UncheckedIOException error(Path file, String kind, Set<String> endings, NoSuchFileException cause) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        String name = file.getFileName().toString();
        return new UncheckedIOException(
                "there is no file " + name + " in " + folder + "; " + whatIsThere(folder, name, kind, endings), cause);
    }

    /** How the name of a file ends, without the point, in small letters; empty if it has no point. */
    static String ending(String name) {
        int point = name.lastIndexOf('.');
        return point < 0 ? "" : name.substring(point + 1).toLowerCase(Locale.ROOT);
    }

    private static String whatIsThere(Path folder, String wanted, String kind, Set<String> endings) {
        try (Stream<Path> all = Files.list(folder)) {
            List<String> names = all.filter(Files::isRegularFile)
                    .map(path -> path.getFileName().toString())
                    .filter(name -> endings.contains(ending(name)))
                    .sorted(Comparator.<String>comparingInt(name ->
                                    LevenshteinDistance.getDefaultInstance().apply(name, wanted))
                            .thenComparing(Comparator.naturalOrder()))
                    .limit(MOST_NAMES)
                    .toList();
            return names.isEmpty() ? "no " + kind + " is there" : "what is there: " + String.join(", ", names);
        } catch (IOException e) {
            return "there is no such folder";
        }
    }
}
