package firstneuron.kernel;

import io.github.spencerpark.jupyter.kernel.ReplacementOptions;
import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jdk.jshell.JShell;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.SourceCodeAnalysis.Documentation;
import jdk.jshell.SourceCodeAnalysis.Suggestion;
import jdk.jshell.VarSnippet;

/** Helps with writing: completion, documentation, and whether a piece of code is whole. */
final class Assistance {
    private static final Pattern MAGIC_LINE = Pattern.compile("(?m)^[ \\t]*%.*$");
    private static final String INDENT = "    ";

    private final JShell shell;
    private final SourceCodeAnalysis analysis;
    private final NameIndex index;
    private final SourceDocumentation sources;

    Assistance(Evaluator evaluator) {
        shell = evaluator.shell();
        analysis = evaluator.analysis();
        index = evaluator.index();
        sources = new SourceDocumentation(shell, evaluator.classLoader());
    }

    /** What could stand at the cursor. */
    ReplacementOptions complete(String cell, int cursor) {
        renewCompiler();
        index.require(analysis);
        String code = withoutMagics(cell);
        int start = snippetStart(code, cursor);
        int[] anchor = new int[1];
        List<Suggestion> suggestions =
                analysis.completionSuggestions(code.substring(start, cursor), cursor - start, anchor);
        List<String> options = suggestions.stream()
                .sorted(Comparator.comparing(Suggestion::matchesType)
                        .reversed()
                        .thenComparing(Suggestion::continuation))
                .map(Suggestion::continuation)
                .filter(option -> !option.startsWith("$"))
                .distinct()
                .toList();
        return options.isEmpty() ? null : new ReplacementOptions(options, start + anchor[0], cursor);
    }

    /** Signature and documentation of what stands at the cursor; for a variable, its type and value. */
    Optional<DisplayData> inspect(String cell, int cursor) {
        String code = withoutMagics(cell);
        int end = Math.min(cursor, code.length());
        while (end < code.length() && Character.isJavaIdentifierPart(code.charAt(end))) {
            end++;
        }
        int start = end;
        while (start > 0 && Character.isJavaIdentifierPart(code.charAt(start - 1))) {
            start--;
        }
        Optional<DisplayData> variable = variable(code.substring(start, end));
        if (variable.isPresent() && (start == 0 || code.charAt(start - 1) != '.')) {
            return variable;
        }
        int paren = end;
        while (paren < code.length() && Character.isWhitespace(code.charAt(paren))) {
            paren++;
        }
        int at = paren < code.length() && code.charAt(paren) == '(' ? paren + 1 : end;
        renewCompiler();
        int from = snippetStart(code, start);
        String text = analysis.documentation(code.substring(from, at), at - from, true).stream()
                .map(this::text)
                .distinct()
                .collect(Collectors.joining("\n\n"));
        return text.isBlank() ? Optional.empty() : Optional.of(new DisplayData(text));
    }

    /** {@code complete}, {@code invalid}, {@code unknown}, or the white space that the next line starts with. */
    String isComplete(String cell) {
        String code = withoutMagics(cell);
        CompletionInfo info = analysis.analyzeCompletion(code);
        while (info.completeness().isComplete() && !info.remaining().isEmpty()) {
            info = analysis.analyzeCompletion(info.remaining());
        }
        return switch (info.completeness()) {
            case COMPLETE, COMPLETE_WITH_SEMI, EMPTY -> "complete";
            case UNKNOWN -> "invalid";
            default -> indentAfter(code);
        };
    }

    /**
     * JShell keeps a compiler from one question to the next, and in JDK 17 to 25 that one has lost the members of every
     * class from the class path that it was asked about. A change of the class path, here by nothing, makes a new one.
     */
    private void renewCompiler() {
        shell.addToClasspath("");
    }

    private Optional<DisplayData> variable(String name) {
        return shell.variables()
                .filter(variable -> variable.name().equals(name))
                .findFirst()
                .map(variable -> new DisplayData(variable.typeName() + " " + name + " = " + value(variable)));
    }

    private String value(VarSnippet variable) {
        StopSignal.lower(); // toString() of a class of a cell looks at it, and an earlier stop is not meant for this
        return shell.status(variable).isActive() ? shell.varValue(variable) : "not there any more";
    }

    private String text(Documentation documentation) {
        String javadoc = documentation.javadoc();
        String text = javadoc == null || javadoc.isBlank()
                ? sources.of(documentation.signature()).orElse("")
                : Rendering.textOf(javadoc);
        return documentation.signature() + (text.isEmpty() ? "" : "\n" + text);
    }

    /** Same length, so that positions stay what they are. */
    private static String withoutMagics(String cell) {
        return MAGIC_LINE
                .matcher(cell)
                .replaceAll(line -> " ".repeat(line.group().length()));
    }

    /** Where the snippet starts in which the cursor stands: JShell looks at one at a time. */
    private int snippetStart(String code, int cursor) {
        int start = 0;
        while (true) {
            CompletionInfo info = analysis.analyzeCompletion(code.substring(start, cursor));
            boolean more = info.completeness().isComplete() && !info.remaining().isBlank();
            if (!more) {
                return start;
            }
            start = cursor - info.remaining().length();
        }
    }

    private static String indentAfter(String code) {
        String last = code.substring(code.lastIndexOf('\n') + 1);
        Matcher blank = Pattern.compile("^\\s*").matcher(last);
        String indent = blank.find() ? blank.group() : "";
        return last.strip().endsWith("{") || last.strip().endsWith("(") ? indent + INDENT : indent;
    }
}
