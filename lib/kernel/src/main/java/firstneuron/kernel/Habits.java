package firstneuron.kernel;

import static firstneuron.kernel.Habits.Sentences.SAY;

import firstneuron.kernel.PatternTable.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What people type who come from other notebooks, from jshell or from a terminal, and the way that works here. The table of
 * it is {@code habits.txt}.
 */
final class Habits {
    private static final Texts ANSWERS = Texts.of("habits");
    private static final List<Row> TABLE = PatternTable.of("habits.txt").rows();
    private static final Map<String, Pattern> PATTERNS = TABLE.stream()
            .filter(row -> row.has("find"))
            .collect(Collectors.toMap(Row::key, row -> row.pattern("find")));
    private static final List<String> OF_PYTHON = List.of("pip", "pip3", "conda", "mamba");

    interface Sentences {
        Sentences SAY = ANSWERS.as(Sentences.class);

        String helpOn(String name);

        String commandOfJshell(String advice);

        String promptOfCell(String prompt);

        String onePercent();

        String didYouMean(String name);

        String withoutMaven(String coordinates);
    }

    private Habits() {}

    /** What to do in place of a magic that another kernel knows, or that is misspelt. */
    static Optional<String> insteadOfMagic(String name, String arguments) {
        String plain = name.startsWith("%") ? name.substring(1) : name;
        if (PATTERNS.get("maven").matcher(plain).matches()) {
            return Optional.of(SAY.withoutMaven(areCoordinates(arguments) ? arguments : "GROUP:NAME:VERSION"));
        }
        if (Magics.NAMES.contains(plain)) {
            return Optional.of(SAY.onePercent());
        }
        return answer("magics", plain.isEmpty() ? "magic" : plain)
                .or(() -> Spelling.nearest(plain, Magics.NAMES.stream()).map(SAY::didYouMean));
    }

    /** Whether a word names a library as Maven does: its group, its name and its version between colons. */
    static boolean areCoordinates(String word) {
        return PATTERNS.get("coordinates").matcher(word).matches();
    }

    /** What to say of a name that no Java knows, but another language or tool. */
    static Optional<String> insteadOfName(String name) {
        return answer("names", name).or(() -> Screen.insteadOf(name));
    }

    /** The answer to code that can be no Java, since it begins as none does. */
    static Optional<CellException> at(Source source, int position) {
        Optional<CellException> answer = at("question", source, position, found -> help(found.group("name")))
                .or(() -> at("command", source, position, found -> insteadOfCommand(found.group("name"))))
                .or(() -> at("shell", source, position, Habits::insteadOfShell))
                .or(() -> at("prompt", source, position, found -> SAY.promptOfCell(found.group())))
                .or(() -> at("result", source, position, found -> ofResult()));
        boolean mayBeConditional = source.text().indexOf(':', position) >= 0;
        return answer.isPresent() || mayBeConditional ? answer : behindName(source, position);
    }

    /** The answer to a question mark behind a name, where nothing else makes sense of it. */
    static Optional<CellException> behindName(Source source, int position) {
        return at("questionBehind", source, position, found -> help(found.group("name")));
    }

    /** What to say of a name that other notebooks give to a value which was shown. */
    static String ofResult() {
        return ANSWERS.get("result");
    }

    private static String help(String name) {
        return name.isEmpty() ? ANSWERS.get("help") : SAY.helpOn(name);
    }

    private static String insteadOfCommand(String name) {
        String command = PATTERNS.get("earlierSnippet").matcher(name).matches() ? "!" : name;
        return SAY.commandOfJshell(answer("commands", command).orElseGet(() -> ANSWERS.get("help")));
    }

    private static String insteadOfShell(Matcher found) {
        String tool = Optional.ofNullable(found.group("bare")).orElse(String.valueOf(found.group("command")));
        return ANSWERS.get(OF_PYTHON.contains(tool) ? "python" : "terminal");
    }

    /** The answer of the row that has a word in a column. */
    private static Optional<String> answer(String column, String word) {
        return TABLE.stream()
                .filter(row -> row.words(column).contains(word))
                .findFirst()
                .map(row -> ANSWERS.get(row.key()));
    }

    private static Optional<CellException> at(
            String key, Source source, int position, Function<Matcher, String> sentence) {
        Matcher found = PATTERNS.get(key)
                .matcher(source.text())
                .region(position, source.text().length());
        return found.lookingAt() ? Optional.of(error(source, found, sentence.apply(found))) : Optional.empty();
    }

    private static CellException error(Source source, Matcher found, String sentence) {
        return CellException.at(
                "CompilationError",
                source,
                found.start(),
                found.start() + found.group().stripTrailing().length(),
                sentence);
    }
}
