package firstneuron.kernel;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The lines of a cell that start with a percent sign: {@code %classpath} and {@code %jars}.
 */
final class Magics {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private final Path workingDirectory;
    private final Consumer<String> addToClasspath;

    Magics(Path workingDirectory, Consumer<String> addToClasspath) {
        this.workingDirectory = workingDirectory;
        this.addToClasspath = addToClasspath;
    }

    static boolean startsAt(String text, int position) {
        return text.charAt(position) == '%';
    }

    void run(Source source, int position, String line) throws CellException {
        List<String> words = words(line.substring(1));
        String name = words.isEmpty() ? "" : words.get(0);
        if (!name.equals("classpath") && !name.equals("jars")) {
            throw error(source, position, "There is no %" + name + " here; this kernel knows %classpath and %jars.");
        }
        if (words.size() == 1) {
            throw error(source, position, "%" + name + " needs the path of a jar after it.");
        }
        for (String word : words.subList(1, words.size())) {
            List<Path> found = find(word);
            if (found.isEmpty()) {
                throw error(
                        source,
                        position,
                        "%" + name + " " + word + ": there is no such file."
                                + " If it is the course's library, build it first: run ./lab, or mvn package, in the project's folder.");
            }
            found.forEach(path -> addToClasspath.accept(path.toString()));
        }
    }

    private static CellException error(Source source, int position, String message) {
        return new CellException("MagicError", message, ErrorText.at(source, position, position + 1, message, ""));
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            words.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
        }
        return words;
    }

    /** The files that a path or a pattern such as {@code lib/*.jar} names; a pattern may stand in the last part only. */
    private List<Path> find(String pattern) {
        Path path =
                workingDirectory.resolve(expandHome(pattern)).toAbsolutePath().normalize();
        if (Files.exists(path)) {
            return List.of(path);
        }
        Path folder = path.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + path.getFileName());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> matcher.matches(file.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static String expandHome(String path) {
        return path.startsWith("~/") ? System.getProperty("user.home") + path.substring(1) : path;
    }
}
