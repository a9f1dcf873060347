package firstneuron.kernel;

import static firstneuron.kernel.Inspection.Sentences.SAY;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SourceCodeAnalysis.Documentation;
import jdk.jshell.VarSnippet;

/** Signature and documentation of what stands at the cursor; of a variable its type and value, of an own class its source. */
final class Inspection {
    /** JShell of newer JDKs writes the header of a record wherever its name stands. */
    private static final Pattern HEADER_OF_RECORD = Pattern.compile("[(][^()]*[)](?=[.(])");

    private static final String REFERENCE = "::";

    interface Sentences {
        Sentences SAY = Texts.of("notes", "variable").as(Sentences.class);

        String isGone();
    }

    private final Evaluator evaluator;
    private final JShell shell;
    private final SourceDocumentation sources;

    Inspection(Evaluator evaluator) {
        this.evaluator = evaluator;
        shell = evaluator.shell();
        sources = new SourceDocumentation(shell, evaluator.classLoader());
    }

    /**
     * Looks a name up.
     *
     * @param code the cell with blanks in place of its magics
     * @param cursor a position in or behind the name, or in the brackets of a call
     */
    Optional<String> at(String code, int cursor) {
        int end = cursor;
        while (end < code.length() && Character.isJavaIdentifierPart(code.charAt(end))) {
            end++;
        }
        int start = Completion.startOfName(code, end);
        String name = code.substring(start, end);
        String before = code.substring(0, start);
        boolean isCalled = code.substring(end).stripLeading().startsWith("(");
        if (!before.endsWith(".") && !isCalled) {
            Optional<String> own = variable(name).or(() -> ownClass(name));
            if (own.isPresent()) {
                return own;
            }
        }
        return questions(before, name, isCalled)
                .map(this::documentation)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /** What JShell may be asked in place of a name: it knows a method by its bracket alone, and none behind two colons. */
    private static Stream<String> questions(String before, String name, boolean isCalled) {
        if (before.endsWith(REFERENCE)) {
            int end = before.length() - REFERENCE.length();
            int startOfOwner = startOfPath(before, end);
            String start = before.substring(0, startOfOwner);
            String owner = before.substring(startOfOwner, end);
            return Stream.of(start + owner + "." + name + "(", start + "((" + owner + ") null)." + name + "(");
        }
        if (name.isEmpty()) {
            return Stream.of(before);
        }
        return isCalled ? Stream.of(before + name + "(") : Stream.of(before + name, before + name + "(");
    }

    /** Where a name begins that may have points in it. */
    private static int startOfPath(String code, int end) {
        int start = Completion.startOfName(code, end);
        return start > 0 && code.charAt(start - 1) == '.' ? startOfPath(code, start - 1) : start;
    }

    private Optional<String> variable(String name) {
        return shell.variables()
                .filter(variable -> variable.name().equals(name))
                .findFirst()
                .map(variable -> variable.typeName() + " " + name + " = " + value(variable));
    }

    private String value(VarSnippet variable) {
        StopSignal.lower(); // toString() of a class of a cell looks at it, and an earlier stop is not meant for this
        return shell.status(variable).isActive() ? shell.varValue(variable) : SAY.isGone();
    }

    private Optional<String> ownClass(String name) {
        return shell.types()
                .filter(type -> type.name().equals(name))
                .findFirst()
                .map(type -> type.source().strip());
    }

    /** What JShell knows of the name at the end of a text. */
    private String documentation(String text) {
        CellAbove above = CellAbove.cursor(evaluator.analysis(), text, text.length());
        List<Snippet> imports = above.imports(shell);
        String found = above.questions().stream()
                .map(this::answer)
                .filter(answer -> !answer.isBlank())
                .findFirst()
                .orElse("");
        imports.forEach(shell::drop);
        return found;
    }

    private String answer(String question) {
        evaluator.renewCompiler();
        return evaluator.analysis().documentation(question, question.length(), true).stream()
                .map(this::text)
                .distinct()
                .collect(Collectors.joining("\n\n"));
    }

    private String text(Documentation documentation) {
        String javadoc = documentation.javadoc();
        String signature = HEADER_OF_RECORD.matcher(documentation.signature()).replaceAll("");
        String text =
                javadoc == null || javadoc.isBlank() ? sources.of(signature).orElse("") : HtmlText.brief(javadoc);
        return typeFirst(signature.replace(CellAbove.CLASS + ".", "")) + (text.isEmpty() ? "" : "\n" + text);
    }

    /** A field as it is declared; JShell writes Math.PI:double. */
    private static String typeFirst(String signature) {
        int colon = signature.indexOf(':');
        return colon < 0 ? signature : signature.substring(colon + 1) + " " + signature.substring(0, colon);
    }
}
