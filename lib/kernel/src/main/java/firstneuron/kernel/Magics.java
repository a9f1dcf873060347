package firstneuron.kernel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * The lines of a cell that call {@code %classpath} or {@code %jars}: alone, or as {@code List<String> added = %jars lib}.
 */
final class Magics {
    /** The magics there are. */
    static final List<String> NAMES = List.of("classpath", "jars");

    private static final Pattern CALL = Pattern.compile(
            "(?<target>(?:[^\\n%\"'{}();/=!<>+*&|^-]|<[^\\n%\"'{}();/=]*>)++=\\h*)?(?<sign>%%?)\\h*(?<name>[\\w.-]*)(?<arguments>[^\\n]*)");

    /** A magic whose pattern, such as {@code lib/*.jar}, looks like the beginning of a comment. */
    private static final Pattern OPENS_COMMENT =
            Pattern.compile("(?m)^\\h*%(?:" + String.join("|", NAMES) + ")\\b.*/\\*");

    private final MagicPaths paths;
    private final ClassPath classPath;

    Magics(MagicPaths paths, ClassPath classPath) {
        this.paths = paths;
        this.classPath = classPath;
    }

    /**
     * A line that calls a magic.
     *
     * @param position where its percent sign stands
     * @param end where the line ends
     * @param target what stands before the percent sign, for example {@code var added =}; empty if nothing does
     * @param name the name with its percent sign, or with two of them
     */
    record Call(int position, int end, String target, String name, String arguments) {}

    /** The call that begins at a position. A percent sign can begin nothing else, nor stand behind an =. */
    static Optional<Call> at(String text, int position) {
        Matcher line = CALL.matcher(text).region(position, text.length());
        if (!line.lookingAt()) {
            return Optional.empty();
        }
        return Optional.of(new Call(
                line.start("sign"),
                line.end(),
                Optional.ofNullable(line.group("target")).orElse(""),
                line.group("sign") + line.group("name"),
                MagicPaths.withoutComment(line.group("arguments"))));
    }

    /** Where code that begins at a position ends at the latest, so that no magic behind it is read as its comment. */
    static int limit(String text, int position) {
        Matcher magic = OPENS_COMMENT.matcher(text);
        return magic.find(position) ? magic.start() : text.length();
    }

    /**
     * Runs a call.
     *
     * @return the snippet in which the magic's value stands in its place, or nothing if no variable takes it
     */
    Optional<String> run(Source source, Call call) throws CellException {
        String name = call.name().substring(1);
        if (!NAMES.contains(name)) {
            throw error(
                    source,
                    call,
                    "There is no " + call.name() + " here; this kernel knows %classpath and %jars."
                            + Habits.insteadOfMagic(name, call.arguments())
                                    .map(advice -> " " + advice)
                                    .orElse(""));
        }
        if (call.arguments().isEmpty()) {
            throw error(
                    source,
                    call,
                    call.name() + " needs the path of a jar after it, for example %" + name + " lib/name.jar.");
        }
        List<Path> found = entries(source, call, name.equals("classpath"));
        found.forEach(classPath::add);
        return call.target().isEmpty() ? Optional.empty() : Optional.of(call.target() + list(found) + ";");
    }

    /** What is to be added: jars, and folders of classes only where these are asked for. */
    private List<Path> entries(Source source, Call call, boolean withFolders) throws CellException {
        List<Path> found = new ArrayList<>();
        for (Path path : find(source, call)) {
            if (Files.isDirectory(path)) {
                if (withFolders) {
                    found.add(path);
                }
                found.addAll(jarsIn(path)); // who names a folder of jars means the jars
            } else if (isJar(path)) {
                found.add(path);
            } else if (!isPattern(call.arguments())) {
                String reason = path.toString().endsWith(".jar") ? "this file is not a whole jar" : "this is no jar";
                throw error(
                        source,
                        call,
                        call.name() + " " + paths.shown(path) + ": " + reason + ", so nothing was added.");
            }
        }
        if (found.isEmpty()) {
            throw error(
                    source,
                    call,
                    call.name() + " " + call.arguments() + ": there is no jar, so nothing was added."
                            + (withFolders ? "" : " A folder of classes is added with %classpath."));
        }
        return found;
    }

    private static boolean isPattern(String word) {
        return word.matches(".*[*?].*");
    }

    private List<Path> find(Source source, Call call) throws CellException {
        try {
            return paths.find(call.arguments());
        } catch (MagicPaths.NotFound e) {
            throw error(source, call, call.name() + " " + e.getMessage() + ": " + notFound(e.getMessage()));
        }
    }

    private String notFound(String word) {
        if (isPattern(word)) {
            return "no file fits, so nothing was added. A relative path begins in the folder of the notebook.";
        }
        if (word.matches("https?://.*")) {
            return "nothing is downloaded while a notebook runs. Put the file beside the notebook, and write its path.";
        }
        if (word.matches("[\\w.-]+:[\\w.-]+:[\\w.-]+")) {
            return "there is no such file. "
                    + Habits.insteadOfMagic("maven", word).orElseThrow();
        }
        return "there is no such file. "
                + paths.similar(word)
                        .map(near -> "Did you mean " + near + "?")
                        .orElse("If it is the course's library, build it first:"
                                + " run ./lab, or mvn package, in the project's folder.");
    }

    private static List<Path> jarsIn(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".jar"))
                    .filter(Magics::isJar)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static boolean isJar(Path path) {
        try (ZipFile jar = new ZipFile(path.toFile())) {
            return jar.size() >= 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String list(List<Path> found) {
        return found.stream()
                .map(path -> '"' + path.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(", ", "java.util.List.<String>of(", ")"));
    }

    private static CellException error(Source source, Call call, String message) {
        return new CellException(
                "MagicError",
                message,
                ErrorText.at(
                        source, call.position(), call.position() + call.name().length(), message, ""));
    }
}
