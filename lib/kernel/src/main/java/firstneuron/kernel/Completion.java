package firstneuron.kernel;

import io.github.spencerpark.jupyter.kernel.ReplacementOptions;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SourceCodeAnalysis.Suggestion;

/** What could stand at the cursor: names, words of Java, magics, and the files behind a magic. */
final class Completion {
    private static final List<String> WORDS = List.of(
            "abstract",
            "assert",
            "boolean",
            "break",
            "byte",
            "case",
            "catch",
            "char",
            "class",
            "continue",
            "default",
            "double",
            "else",
            "enum",
            "extends",
            "false",
            "final",
            "finally",
            "float",
            "implements",
            "import",
            "instanceof",
            "int",
            "interface",
            "long",
            "new",
            "non-sealed",
            "null",
            "permits",
            "private",
            "protected",
            "public",
            "record",
            "return",
            "sealed",
            "short",
            "static",
            "super",
            "switch",
            "synchronized",
            "this",
            "throw",
            "throws",
            "true",
            "try",
            "var",
            "void",
            "volatile",
            "while",
            "yield");

    private static final Pattern WORD = Pattern.compile("(?<![\\w.$])\\p{javaJavaIdentifierStart}[\\w$]*$");
    private static final Pattern MAGIC = Pattern.compile("(?:^|=)\\h*%(\\w*)$");
    private static final Pattern MAGIC_PATHS = Pattern.compile("(?:^|=)\\h*%(?:classpath|jars)\\h+(.*)$");

    private final Evaluator evaluator;
    private final JShell shell;

    Completion(Evaluator evaluator) {
        this.evaluator = evaluator;
        shell = evaluator.shell();
    }

    /**
     * Looks for what could stand at the cursor.
     *
     * @param cell the cell
     * @param code the cell with blanks in place of its magics
     * @param cursor a position in both
     * @return nothing known: null
     */
    ReplacementOptions at(String cell, String code, int cursor) {
        String line = cell.substring(cell.lastIndexOf('\n', cursor - 1) + 1, cursor);
        Matcher paths = MAGIC_PATHS.matcher(line);
        if (paths.find()) {
            return evaluator.paths().complete(paths.group(1), cursor);
        }
        Matcher magic = MAGIC.matcher(line);
        if (magic.find()) {
            Stream<String> names = Magics.NAMES.stream().filter(name -> name.startsWith(magic.group(1)));
            return options(
                    names.map(name -> "%" + name).toList(),
                    cursor - magic.group(1).length() - 1,
                    cursor);
        }
        return ofJava(code, line, cursor);
    }

    private static ReplacementOptions options(List<String> options, int start, int end) {
        return options.isEmpty() ? null : new ReplacementOptions(options, start, end);
    }

    private ReplacementOptions ofJava(String code, String line, int cursor) {
        evaluator.index().require(evaluator.analysis());
        CellAbove above = CellAbove.cursor(evaluator.analysis(), code, cursor);
        List<Snippet> imports = above.imports(shell);
        int[] start = {cursor};
        List<String> names = above.questions().stream()
                .map(question -> names(question, cursor, start))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        imports.forEach(shell::drop);
        String word = word(line);
        int startOfWord = cursor - word.length();
        List<String> words = word.isEmpty() || !names.isEmpty() && start[0] != startOfWord
                ? List.of()
                : WORDS.stream().filter(candidate -> candidate.startsWith(word)).toList();
        return options(
                Stream.concat(names.stream(), words.stream()).distinct().toList(),
                names.isEmpty() ? startOfWord : start[0],
                cursor);
    }

    private List<String> names(String question, int cursor, int[] start) {
        evaluator.renewCompiler();
        int[] anchor = new int[1];
        List<String> names = evaluator.analysis().completionSuggestions(question, question.length(), anchor).stream()
                .sorted(Comparator.comparing(Suggestion::matchesType)
                        .reversed()
                        .thenComparing(Suggestion::continuation))
                .map(Suggestion::continuation)
                .filter(option -> !option.startsWith("$"))
                .distinct()
                .toList();
        if (!names.isEmpty()) {
            start[0] = cursor - (question.length() - anchor[0]);
        }
        return names;
    }

    /** The beginning of a word at the end of the line, if it stands in no text and no comment. */
    private static String word(String line) {
        Matcher word = WORD.matcher(line);
        boolean isCode = word.find() && Slips.withoutTexts(line + '"').endsWith(word.group() + '"');
        return isCode ? word.group() : "";
    }
}
