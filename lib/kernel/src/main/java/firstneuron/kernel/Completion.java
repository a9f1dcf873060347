package firstneuron.kernel;

import io.github.spencerpark.jupyter.kernel.ReplacementOptions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SourceCodeAnalysis.Suggestion;

/** What could stand at the cursor: names, words of Java, magics, and the files behind a magic. */
final class Completion {
    private static final List<String> KEYWORDS = PatternTable.of("code.txt").words("keywords");

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
        Optional<String> paths = Magics.typedPaths(line);
        if (paths.isPresent()) {
            return evaluator.paths().complete(paths.get(), cursor);
        }
        return Magics.typedName(line)
                .map(name -> options(Magics.beginningWith(name), cursor - name.length(), cursor))
                .orElseGet(() -> ofJava(code, line, cursor));
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
                : KEYWORDS.stream()
                        .filter(candidate -> candidate.startsWith(word))
                        .toList();
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
        int start = startOfName(line, line.length());
        String word = line.substring(start);
        boolean isName = !word.isEmpty()
                && Character.isJavaIdentifierStart(word.charAt(0))
                && (start == 0 || line.charAt(start - 1) != '.');
        return isName && Slips.withoutTexts(line + '"').endsWith(word + '"') ? word : "";
    }

    /** Where a name begins of which the end is known. */
    static int startOfName(String code, int end) {
        int start = end;
        while (start > 0 && Character.isJavaIdentifierPart(code.charAt(start - 1))) {
            start--;
        }
        return start;
    }
}
