package firstneuron.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.VarSnippet;

/** Gives pieces of cells to JShell, and remembers where they stand. */
final class Snippets {
    private static final Pattern ASSIGNMENT =
            Pattern.compile("\\s*\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*\\s*=(?!=)");

    private final JShell shell;
    private final CellExecution execution;
    private final Variables variables;
    private final Map<String, SnippetPlace> places = new HashMap<>();
    private VarSnippet lastResult;
    private int results;

    Snippets(JShell shell, CellExecution execution) {
        this.shell = shell;
        this.execution = execution;
        variables = new Variables(shell, execution.classLoader());
    }

    /**
     * What came of a piece.
     *
     * @param events what JShell did, for the piece itself and for what depends on it
     * @param value what is shown of it, or null
     * @param lost the variables that have lost their values
     */
    record Outcome(List<SnippetEvent> events, Object value, Set<String> lost) {

        /** The events of the piece itself: one, or one for each variable that it declares. */
        List<SnippetEvent> own() {
            return events.stream().filter(event -> event.causeSnippet() == null).toList();
        }

        /** The event of a snippet that the compiler refused, for good or until something is declared. */
        Optional<SnippetEvent> refused() {
            return own().stream().filter(event -> !event.status().isDefined()).findFirst();
        }
    }

    /** Runs the last piece of a cell, whose value is shown. */
    Outcome runLast(Piece piece) throws CellException {
        if (isValue(piece.text().stripTrailing())) {
            Optional<Outcome> shown = runValue(piece);
            if (shown.isPresent()) {
                return shown.get();
            }
        }
        return run(piece);
    }

    /** A value that is shown stands at the end of a cell, without a semicolon, and is no assignment to a variable. */
    private static boolean isValue(String text) {
        return !text.endsWith(";")
                && !text.endsWith("}")
                && !ASSIGNMENT.matcher(text).lookingAt();
    }

    /**
     * Runs what is most probably an expression. Of an expression JShell finds out the type, in two steps, before it
     * compiles it; an Object needs none of them.
     *
     * @return nothing if it was something else
     */
    private Optional<Outcome> runValue(Piece piece) throws CellException {
        Piece variable = piece.with(List.of(
                new Edit(0, "java.lang.Object $value" + ++results + " = (java.lang.Object) ("),
                new Edit(piece.text().length(), "\n);")));
        Outcome outcome = run(variable);
        Snippet snippet = outcome.events().get(0).snippet();
        if (outcome.refused().isPresent()) {
            return Optional.empty();
        }
        forgetLastResult();
        lastResult = (VarSnippet) snippet;
        return Optional.of(new Outcome(outcome.events(), execution.takeResult(), outcome.lost()));
    }

    boolean isNull(String variable) {
        return variables.isNull(variable);
    }

    Outcome run(Piece piece) throws CellException {
        Outcome outcome = runAsItIs(piece);
        Optional<Piece> typed = outcome.refused()
                .map(SnippetEvent::snippet)
                .filter(VarSnippet.class::isInstance)
                .flatMap(variable -> variables.plainType((VarSnippet) variable))
                .flatMap(type -> JShellGaps.typed(piece, type));
        return typed.isPresent() ? runAsItIs(typed.get()) : outcome;
    }

    private Outcome runAsItIs(Piece piece) throws CellException {
        List<SnippetEvent> events = compiler(piece, () -> shell.eval(piece.code()));
        Object value = null;
        for (SnippetEvent event : events) {
            if (event.causeSnippet() == null) {
                Snippet snippet = event.snippet();
                places.put(snippet.id(), piece.place(snippet.source()));
                value = switch (snippet.subKind()) {
                    case VAR_VALUE_SUBKIND, OTHER_EXPRESSION_SUBKIND -> execution.takeResult();
                    case TEMP_VAR_EXPRESSION_SUBKIND -> {
                        forgetLastResult();
                        lastResult = (VarSnippet) snippet;
                        yield execution.takeResult();
                    }
                    default -> null;
                };
            }
        }
        return new Outcome(events, value, new LinkedHashSet<>(variables.follow(events, this::declared)));
    }

    Optional<SnippetPlace> place(String snippetId) {
        return Optional.ofNullable(places.get(snippetId));
    }

    /** Declares a variable once more, where it stood before. */
    private List<SnippetEvent> declared(String declaration) {
        List<SnippetEvent> events = new ArrayList<>(shell.eval(declaration));
        variables.follow(events, this::declared);
        return events;
    }

    /** Lets the compiler work, which fails itself where code is nested too deeply, or broken in a way that it does not expect. */
    private static <T> T compiler(Piece piece, Supplier<T> work) throws CellException {
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            throw CompileErrors.failed(piece.source(), piece.start(), e);
        }
    }

    /**
     * JShell keeps the value of every expression in a variable such as $12, for ever. Here it is kept until the next one:
     * the pictures of a lesson, drawn again and again, would fill the memory.
     */
    private void forgetLastResult() {
        if (lastResult != null) {
            shell.drop(lastResult);
            execution.forget(lastResult);
            lastResult = null;
        }
    }
}
