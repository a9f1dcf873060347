package firstneuron.kernel;

import static firstneuron.kernel.MissingFile.Sentences.SAY;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells of a file that a cell has not found: the folder in which it was looked for, and the names there that are like it. */
final class MissingFile {
    private static final int MOST_CAUSES = 8;
    private static final int MOST_NAMES = 6;

    /** The operating system says in brackets, in its own language, why. What has no brackets is no file, but an address. */
    private static final Pattern PATH_AND_REASON = Pattern.compile("(?<path>.+) [(].*[)]");

    private static final Pattern ADDRESS = Pattern.compile("(https?|ftp):[/\\\\]+");

    interface Sentences {
        Sentences SAY = Texts.of("exceptions", "file").as(Sentences.class);

        String isMissing(String name, String folder);

        String isAmong(String name, String folder, String names);

        String isFolder(String name, String folder);

        String isAddress(String address);

        String isHome();

        String noImage(String folder);

        String beginsHere();
    }

    private MissingFile() {}

    /** The hint for a failure, if it was caused by a file that is not where it was looked for. */
    static Optional<String> hint(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .limit(MOST_CAUSES)
                .flatMap(failure -> path(failure).stream())
                .findFirst()
                .flatMap(MissingFile::hint);
    }

    /** That an image could not be read, which is all that is known of it: not even its name. */
    static String noImage() {
        return SAY.noImage(Path.of("").toAbsolutePath().toString());
    }

    private static Optional<Path> path(Throwable failure) {
        String message = Objects.requireNonNullElse(failure.getMessage(), "");
        Matcher ofStream = PATH_AND_REASON.matcher(message);
        try {
            if (failure instanceof NoSuchFileException missing && missing.getFile() != null) {
                return Optional.of(Path.of(missing.getFile()));
            }
            return failure instanceof FileNotFoundException && ofStream.matches()
                    ? Optional.of(Path.of(ofStream.group("path")))
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> hint(Path path) {
        if (path.startsWith("~")) {
            return Optional.of(SAY.isHome());
        }
        if (ADDRESS.matcher(path.toString()).lookingAt()) { // of which a path keeps one slash
            return Optional.of(SAY.isAddress(ADDRESS.matcher(path.toString()).replaceFirst("$1://")));
        }
        Path whole = path.toAbsolutePath().normalize();
        if (Files.isDirectory(whole) && whole.getParent() != null) {
            return Optional.of(SAY.isFolder(whole.getFileName().toString(), "" + whole.getParent()));
        }
        if (Files.exists(whole)) {
            return Optional.empty();
        }
        Path missing = whole;
        while (!Files.exists(missing.getParent())) { // the root is always there
            missing = missing.getParent();
        }
        String sentence = sentence(missing, !missing.equals(whole));
        return Optional.of(path.isAbsolute() ? sentence : sentence + " " + SAY.beginsHere());
    }

    private static String sentence(Path missing, boolean isFolder) {
        String name = missing.getFileName().toString();
        String folder = missing.getParent().toString();
        List<String> alike = alike(missing.getParent(), name, isFolder);
        return alike.isEmpty() ? SAY.isMissing(name, folder) : SAY.isAmong(name, folder, String.join(", ", alike));
    }

    /** What may have been meant, the nearest name first: a folder, or a file of nearly that name or of that kind. */
    private static List<String> alike(Path folder, String wanted, boolean isFolder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> !isFolder || Files.isDirectory(path))
                    .map(path -> path.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && !name.equals(wanted))
                    .filter(name -> isFolder
                            || Spelling.isNear(wanted, name)
                            || stem(name).equalsIgnoreCase(stem(wanted))
                            || ending(name).equalsIgnoreCase(ending(wanted)))
                    .sorted(Comparator.<String>comparingInt(name -> Spelling.distanceInLetters(name, wanted))
                            .thenComparing(Comparator.naturalOrder()))
                    .limit(MOST_NAMES)
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static String stem(String name) {
        return name.substring(0, name.length() - ending(name).length());
    }

    private static String ending(String name) {
        int point = name.lastIndexOf('.');
        return point < 0 ? "" : name.substring(point);
    }
}
