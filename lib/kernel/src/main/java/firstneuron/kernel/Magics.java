package firstneuron.kernel;

import static firstneuron.kernel.Magics.Sentences.SAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
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

    /** How the lines look that call them. */
    static final PatternTable TABLE = PatternTable.of("magics.txt");

    private static final Pattern CALL = TABLE.pattern("call");
    private static final Pattern OPENS_COMMENT = TABLE.pattern("opensComment");
    private static final Pattern LINE = TABLE.pattern("line");
    private static final Pattern TYPED_NAME = TABLE.pattern("typedName");
    private static final Pattern TYPED_PATHS = TABLE.pattern("typedPaths");

    interface Sentences {
        Sentences SAY = Texts.of("magics").as(Sentences.class);

        String unknown(String magic);

        String needsPath(String magic, String name);

        String notWhole(String magic, String path);

        String notJar(String magic, String path);

        String noJar(String magic, String path);

        String folderOfClasses();

        String nothingFits(String magic, String path);

        String noDownload(String magic, String path);

        String noFile(String magic, String path, String advice);

        String didYouMean(String path);

        String buildFirst();
    }

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
        return OPENS_COMMENT
                .matcher(text)
                .results()
                .filter(magic -> magic.start() >= position && NAMES.contains(magic.group(1)))
                .findFirst()
                .map(MatchResult::start)
                .orElse(text.length());
    }

    /** The cell with blanks in the place of its magics, so that positions stay what they are. */
    static String blankedIn(String cell) {
        return LINE.matcher(cell).replaceAll(line -> " ".repeat(line.group().length()));
    }

    /** The beginning of a magic's name, with its percent sign, at the end of a line. */
    static Optional<String> typedName(String line) {
        Matcher typed = TYPED_NAME.matcher(line);
        return typed.find() ? Optional.of(typed.group(1)) : Optional.empty();
    }

    /** The magics that begin so, each with its percent sign. */
    static List<String> beginningWith(String typed) {
        return NAMES.stream()
                .map(name -> "%" + name)
                .filter(name -> name.startsWith(typed))
                .toList();
    }

    /** What stands behind the name of a magic at the end of a line. */
    static Optional<String> typedPaths(String line) {
        Matcher typed = TYPED_PATHS.matcher(line);
        return typed.find() && NAMES.contains(typed.group("name"))
                ? Optional.of(typed.group("paths"))
                : Optional.empty();
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
                    SAY.unknown(call.name())
                            + Habits.insteadOfMagic(name, call.arguments())
                                    .map(advice -> " " + advice)
                                    .orElse(""));
        }
        if (call.arguments().isEmpty()) {
            throw error(source, call, SAY.needsPath(call.name(), name));
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
                String shown = paths.shown(path);
                throw error(
                        source,
                        call,
                        shown.endsWith(".jar") ? SAY.notWhole(call.name(), shown) : SAY.notJar(call.name(), shown));
            }
        }
        if (found.isEmpty()) {
            throw error(
                    source,
                    call,
                    SAY.noJar(call.name(), call.arguments()) + (withFolders ? "" : " " + SAY.folderOfClasses()));
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
            throw error(source, call, notFound(call.name(), e.getMessage()));
        }
    }

    private String notFound(String magic, String word) {
        if (isPattern(word)) {
            return SAY.nothingFits(magic, word);
        }
        if (word.matches("https?://.*")) {
            return SAY.noDownload(magic, word);
        }
        Optional<String> advice = Habits.areCoordinates(word)
                ? Habits.insteadOfMagic("maven", word)
                : paths.similar(word).map(SAY::didYouMean);
        return SAY.noFile(magic, word, advice.orElseGet(SAY::buildFirst));
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
        return CellException.at(
                "MagicError",
                source,
                call.position(),
                call.position() + call.name().length(),
                message);
    }
}
