package firstneuron.kernel;

import io.github.spencerpark.jupyter.kernel.ReplacementOptions;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * The files that are meant behind a magic: paths and patterns such as {@code lib/*.jar}, apart by blanks or, as in a class
 * path, by colons. A path with blanks in it may stand between quotes; without them, as many words as name a file together
 * are one path.
 */
final class MagicPaths {
    private static final Pattern COMMENT = Magics.TABLE.pattern("comment");
    private static final Pattern WORD = Magics.TABLE.pattern("word");
    private static final Pattern BEGINNING_OF_PATH = Pattern.compile("(?:^|[ \t:])[\"']?");
    private static final String SIGNS_OF_PATTERN = "*?[{";
    private static final int DEEPEST = 16;

    private final Path folder;

    MagicPaths(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** A word of a line: what is meant by it, where it stands, and whether it stands between quotes. */
    private record Word(String text, int start, int end, boolean isQuoted) {}

    /** A word that names no file. */
    static final class NotFound extends Exception {
        private static final long serialVersionUID = 1;

        NotFound(String word) {
            super(word, null, false, false);
        }
    }

    /** What stands behind the name of a magic, without the comment at its end and without a semicolon. */
    static String withoutComment(String arguments) {
        return COMMENT.matcher(arguments).replaceFirst("").strip().replaceFirst("[ \t]*;+$", "");
    }

    /**
     * Finds the files.
     *
     * @param arguments what stands behind the name of the magic, without its comment
     * @return the files and folders, in their order
     * @throws NotFound if a word names none
     */
    List<Path> find(String arguments) throws NotFound {
        List<Word> words = words(arguments);
        Set<Path> found = new LinkedHashSet<>();
        int first = 0;
        while (first < words.size()) {
            int last = words.get(first).isQuoted() ? first : longest(arguments, words, first);
            List<Path> named = last > first
                    ? named(arguments.substring(
                            words.get(first).start(), words.get(last).end()))
                    : listed(words.get(first).text());
            if (named.isEmpty()) {
                throw new NotFound(words.get(first).text());
            }
            found.addAll(named);
            first = last + 1;
        }
        return List.copyOf(found);
    }

    private static List<Word> words(String line) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            String quoted = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
            String text = quoted != null ? quoted : matcher.group().replace("\\ ", " ");
            words.add(new Word(text, matcher.start(), matcher.end(), quoted != null));
        }
        return words;
    }

    /** The last of the words that name a file together with the first. */
    private int longest(String line, List<Word> words, int first) {
        for (int last = words.size() - 1; last > first; last--) {
            boolean areQuoted = words.subList(first, last + 1).stream().anyMatch(Word::isQuoted);
            if (!areQuoted
                    && !named(line.substring(
                                    words.get(first).start(), words.get(last).end()))
                            .isEmpty()) {
                return last;
            }
        }
        return first;
    }

    /** What a path names, or each path of a list such as {@code a.jar:lib/b.jar}; nothing where one of them names nothing. */
    private List<Path> listed(String word) {
        List<Path> whole = named(word);
        if (!whole.isEmpty()) {
            return whole;
        }
        List<List<Path>> parts = Arrays.stream(word.split("[" + File.pathSeparator + ";,]"))
                .filter(part -> !part.isBlank())
                .map(this::named)
                .toList();
        return parts.stream().anyMatch(List::isEmpty)
                ? List.of()
                : parts.stream().flatMap(List::stream).toList();
    }

    /** The file of a path, or the files that fit a pattern. */
    private List<Path> named(String text) {
        String name = home(text);
        try {
            Path path = name.startsWith("file:/") ? Path.of(URI.create(name)) : folder.resolve(name);
            if (Files.exists(path)) {
                return List.of(path.normalize());
            }
        } catch (IllegalArgumentException e) {
            // no path, as * is none on Windows: it may be a pattern
        }
        return firstSign(name) < name.length() ? fitting(name.replace('\\', '/')) : List.of();
    }

    private List<Path> fitting(String pattern) {
        int slash = pattern.lastIndexOf('/', firstSign(pattern));
        Path base = folder.resolve(pattern.substring(0, slash + 1)).normalize();
        String rest = pattern.substring(slash + 1);
        try {
            List<PathMatcher> matchers = Stream.of(rest, rest.replace("**/", "")) // ** may stand for no folder at all
                    .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob))
                    .toList();
            int depth = rest.contains("**") ? DEEPEST : rest.split("/").length;
            try (Stream<Path> files = Files.walk(base, depth)) {
                return files.filter(file -> matchers.stream().anyMatch(fits -> fits.matches(base.relativize(file))))
                        .filter(file -> !file.equals(base))
                        .sorted()
                        .toList();
            }
        } catch (IOException | UncheckedIOException | PatternSyntaxException e) {
            return List.of(); // a folder that is not there or cannot be read, or no pattern
        }
    }

    /** Where the first sign stands that makes a pattern of a path; behind its end if there is none. */
    private static int firstSign(String pattern) {
        int at = 0;
        while (at < pattern.length() && SIGNS_OF_PATTERN.indexOf(pattern.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** A file beside one that is not there, whose name is nearly the same. */
    Optional<String> similar(String word) {
        int slash = word.lastIndexOf('/') + 1;
        return Spelling.nearest(
                        word.substring(slash),
                        inside(word.substring(0, slash))
                                .map(file -> file.getFileName().toString()))
                .map(near -> word.substring(0, slash) + near);
    }

    /** A path as a learner writes it. */
    String shown(Path path) {
        boolean isBeside = path.getRoot().equals(folder.getRoot());
        return (isBeside ? folder.relativize(path) : path).toString();
    }

    /**
     * The folders and jars whose names begin with what is typed.
     *
     * @param arguments what stands between the name of the magic and the cursor
     * @param cursor the position of the cursor in the cell
     */
    ReplacementOptions complete(String arguments, int cursor) {
        Matcher beginning = BEGINNING_OF_PATH.matcher(arguments);
        while (beginning.find()) { // the first one that fits is the longest: a path may have blanks in it
            String typed = arguments.substring(beginning.end());
            int slash = typed.lastIndexOf('/') + 1;
            List<String> names = inside(typed.substring(0, slash))
                    .filter(file -> Files.isDirectory(file) || file.toString().endsWith(".jar"))
                    .map(file -> file.getFileName() + (Files.isDirectory(file) ? "/" : ""))
                    .filter(name -> name.startsWith(typed.substring(slash)) && !name.startsWith("."))
                    .map(name -> typed.substring(0, slash) + name)
                    .sorted()
                    .toList();
            if (!names.isEmpty()) {
                return new ReplacementOptions(names, cursor - typed.length(), cursor);
            }
        }
        return null;
    }

    private Stream<Path> inside(String directory) {
        try (Stream<Path> files = Files.list(folder.resolve(home(directory)))) {
            return files.toList().stream();
        } catch (IOException | InvalidPathException e) {
            return Stream.empty();
        }
    }

    private static String home(String path) {
        return path.startsWith("~/") ? System.getProperty("user.home") + path.substring(1) : path;
    }
}
