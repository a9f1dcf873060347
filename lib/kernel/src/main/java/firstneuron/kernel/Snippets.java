package firstneuron.kernel;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IdentifierTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.JShell;
import jdk.jshell.MethodSnippet;
import jdk.jshell.PersistentSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.VarSnippet;

/** Gives pieces of cells to JShell, and remembers where they stand. */
final class Snippets {
    private final JShell shell;
    private final CellExecution execution;
    private final Variables variables;
    private final Overloads overloads;
    private final LooseDeclarations loose;
    private final Places places = new Places();
    private final Set<DeclarationSnippet> waiting = new LinkedHashSet<>();
    private final Map<String, String> lost = new HashMap<>();
    private VarSnippet lastResult;
    private int results;

    Snippets(JShell shell, CellExecution execution) {
        this.shell = shell;
        this.execution = execution;
        overloads = new Overloads(shell);
        loose = new LooseDeclarations(shell);
        variables = new Variables(shell, execution.classLoader(), execution.finalVariables());
    }

    /**
     * What came of a piece.
     *
     * @param events what JShell did, for the piece itself and for what depends on it
     * @param value what is shown of it, or null
     * @param lost the variables that have lost their values
     * @param replaced what was declared before under the names that the piece declares
     */
    record Outcome(List<SnippetEvent> events, Object value, Set<String> lost, List<Replaced> replaced) {

        /** The events of the piece itself: one, or one for each variable that it declares. */
        List<SnippetEvent> own() {
            return events.stream().filter(event -> event.causeSnippet() == null).toList();
        }

        /** The event of a snippet that the compiler refused, for good or until something is declared. */
        Optional<SnippetEvent> refused() {
            return own().stream().filter(event -> !event.status().isDefined()).findFirst();
        }
    }

    /** A snippet whose name another one has taken, and where it stood. */
    record Replaced(PersistentSnippet snippet, SnippetPlace place) {

        /** What it is called; methods of one name differ in their parameters. */
        String name() {
            return snippet.name()
                    + (snippet instanceof MethodSnippet method ? "(" + method.parameterTypes() + ")" : "");
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
        return !text.endsWith(";") && !text.endsWith("}") && !(text.contains("=") && isAssignment(text));
    }

    private static boolean isAssignment(String text) {
        return Syntax.of(text)
                .filter(syntax -> syntax.trees().get(0) instanceof ExpressionStatementTree statement
                        && statement.getExpression() instanceof AssignmentTree assignment
                        && assignment.getVariable() instanceof IdentifierTree)
                .isPresent();
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
        return Optional.of(new Outcome(outcome.events(), execution.takeResult(), outcome.lost(), outcome.replaced()));
    }

    LooseDeclarations loose() {
        return loose;
    }

    /** The declarations of which a cell was told that they wait for others. */
    Set<DeclarationSnippet> waiting() {
        return waiting;
    }

    /** Remembers through which change a variable has lost its value. */
    void setLost(String variable, String change) {
        lost.put(variable, change);
    }

    /** The change through which a variable has lost its value, if it has none since. */
    Optional<String> lostThrough(String variable) {
        return isNull(variable) ? Optional.ofNullable(lost.get(variable)) : Optional.empty();
    }

    boolean isNull(String variable) {
        return variables.isNull(variable);
    }

    /** The variables that hold an object of one of these classes as it was before, with the names of the classes. */
    Map<String, Set<String>> ofOldClasses(Set<String> types) {
        return variables.ofOldClasses(types);
    }

    Outcome run(Piece piece) throws CellException {
        Outcome outcome = runAsItIs(piece);
        Optional<Piece> bridged = outcome.own().stream()
                .filter(this::isWrong)
                .findFirst()
                .flatMap(event -> bridged(piece, event.snippet()));
        if (bridged.isEmpty()) {
            return outcome;
        }
        Outcome again = runAsItIs(bridged.get());
        return outcome.replaced().isEmpty()
                ? again
                : new Outcome(again.events(), again.value(), again.lost(), outcome.replaced());
    }

    /** Declares again what a piece has replaced that is wrong: a mistake must not take away what there was. */
    void restore(Collection<Replaced> replaced) {
        for (Replaced before : replaced) {
            if (before.snippet() instanceof VarSnippet variable) {
                variables.restore(variable, this::declared);
            } else {
                declared(before.snippet().source());
            }
            places.restore(before);
        }
    }

    /** Whether the compiler found more in a snippet than names which may still be declared. */
    boolean isWrong(SnippetEvent event) {
        return shell.status(event.snippet()) != Snippet.Status.VALID
                && shell.diagnostics(event.snippet()).anyMatch(Diag::isError);
    }

    /** A piece that JShell may have refused in error, with what it needs to take it. */
    private Optional<Piece> bridged(Piece piece, Snippet refused) {
        if (refused instanceof VarSnippet variable) {
            return variables.plainType(variable).flatMap(type -> JShellGaps.typed(piece, type));
        }
        return refused instanceof MethodSnippet method ? overloads.bridged(piece, method) : Optional.empty();
    }

    private Outcome runAsItIs(Piece piece) throws CellException {
        List<SnippetEvent> events = places.during(piece, () -> compiler(piece, () -> shell.eval(piece.code())));
        List<Replaced> replaced = places.replaced(events);
        Object value = null;
        for (SnippetEvent event : events) {
            if (event.causeSnippet() == null) {
                Snippet snippet = event.snippet();
                places.add(piece, event, replaced);
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
        return new Outcome(events, value, new LinkedHashSet<>(variables.follow(events, this::declared)), replaced);
    }

    /** Where the snippets stand. */
    Places places() {
        return places;
    }

    /** Declares what was declared before, and is gone. */
    private List<SnippetEvent> declared(String declaration) {
        List<SnippetEvent> events = new ArrayList<>(shell.eval(declaration));
        variables.follow(events, this::declared);
        return events;
    }

    /** Lets the compiler work, which fails itself where code is nested too deeply, or broken in an unexpected way. */
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
