package firstneuron.kernel;

import firstneuron.kernel.CellReader.Cut;
import firstneuron.kernel.Snippets.Outcome;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.UnresolvedReferenceException;

/**
 * Runs the pieces of one cell from above to below. What a piece needs and the cell declares further down is declared
 * first, so that the order of declarations is as free as in a file; what is missing then is the error.
 */
final class CellRun {
    private final JShell shell;
    private final Names names;
    private final Snippets snippets;
    private final Magics magics;
    private final CellExecution execution;
    private final Cut cut;
    private final LaterNames later;
    private final Set<Piece> begun = new HashSet<>();
    private final CellNotes notes;

    CellRun(JShell shell, Names names, Snippets snippets, Magics magics, CellExecution execution, Cut cut) {
        this.shell = shell;
        this.names = names;
        this.snippets = snippets;
        this.magics = magics;
        this.execution = execution;
        this.cut = cut;
        later = new LaterNames(cut.pieces());
        notes = new CellNotes(shell, snippets);
    }

    /** Runs the cell and gives the value of its last piece, or null. */
    Object run() throws CellException {
        Object result = null;
        try {
            for (Piece piece : cut.pieces()) {
                result = begun.contains(piece) ? null : run(piece);
            }
        } finally {
            notes.tell();
        }
        if (cut.failure().isPresent()) {
            throw cut.failure().get();
        }
        return result;
    }

    private Object run(Piece piece) throws CellException {
        begun.add(piece);
        if (piece.isMagic()) {
            magics.run(piece.source(), piece.start(), piece.text().strip());
            return null;
        }
        Outcome outcome = evaluate(piece);
        for (SnippetEvent event : outcome.own()) {
            check(event, piece);
        }
        return outcome.value();
    }

    /** Evaluates a piece; if it is refused, once more when the cell has declared further down what it needs. */
    private Outcome evaluate(Piece piece) throws CellException {
        Outcome outcome = evaluateOnce(piece);
        while (isRejected(outcome) && declareFirst(missing(outcome))) {
            outcome = evaluateOnce(piece);
        }
        if (isRejected(outcome) && missing(outcome).stream().anyMatch(later::isDeclared)) {
            declareInCircle(JShellGaps.withoutOverride(piece));
            return evaluateOnce(piece);
        }
        return outcome;
    }

    private Outcome evaluateOnce(Piece piece) throws CellException {
        boolean isLast = piece == cut.pieces().get(cut.pieces().size() - 1);
        Outcome outcome = isLast ? snippets.runLast(piece) : snippets.run(piece);
        notes.add(outcome);
        return outcome;
    }

    /** Declares a piece that needs others which need it. */
    private void declareInCircle(Piece piece) throws CellException {
        Outcome outcome = snippets.run(piece);
        if (!isRejected(outcome)) {
            for (SnippetEvent event : outcome.own()) {
                check(event, piece);
            }
        }
    }

    private static boolean isRejected(Outcome outcome) {
        return outcome.own().stream().anyMatch(event -> event.status() == Snippet.Status.REJECTED);
    }

    private Set<MissingName> missing(Outcome outcome) {
        Set<MissingName> missing = new LinkedHashSet<>();
        for (SnippetEvent event : outcome.own()) {
            shell.diagnostics(event.snippet()).flatMap(MissingName::of).forEach(missing::add);
        }
        return missing;
    }

    /** Declares what the cell declares further down. False if there was nothing to declare. */
    private boolean declareFirst(Set<MissingName> missing) throws CellException {
        boolean declared = false;
        for (MissingName name : missing) {
            for (Piece piece : later.declaring(name)) {
                if (!begun.contains(piece)) {
                    run(piece);
                    declared = true;
                }
            }
        }
        return declared;
    }

    private void check(SnippetEvent event, Piece piece) throws CellException {
        Snippet snippet = event.snippet();
        if (event.exception() != null) {
            throw failure(piece.source(), event.exception());
        }
        if (event.status() == Snippet.Status.VALID) {
            return;
        }
        SnippetPlace place = snippets.place(snippet.id()).orElseThrow();
        if (event.status() == Snippet.Status.REJECTED || !(snippet instanceof DeclarationSnippet declaration)) {
            throw CompileErrors.of(shell, names, snippet, place);
        }
        Set<MissingName> missing = missing(declaration);
        while (declareFirst(missing)) {
            missing = missing(declaration);
        }
        if (shell.diagnostics(snippet).anyMatch(Diag::isError)) {
            CellException error = CompileErrors.of(shell, names, snippet, place);
            if (!shell.status(snippet).isDefined()) {
                shell.drop(snippet); // too large a method: JShell would come back to it, and fail over other cells
            }
            throw error;
        }
        for (MissingName name : missing) {
            Optional<CellException> misspelt =
                    later.isDeclared(name) ? Optional.empty() : CompileErrors.misspelt(names, name, place);
            if (misspelt.isPresent()) {
                throw misspelt.get();
            }
        }
        notes.addOpen(declaration);
    }

    private Set<MissingName> missing(DeclarationSnippet declaration) {
        Set<MissingName> missing = new LinkedHashSet<>();
        if (shell.status(declaration).isActive()) {
            shell.unresolvedDependencies(declaration).map(MissingName::of).forEach(missing::add);
        }
        return missing;
    }

    private CellException failure(Source source, JShellException exception) {
        if (exception instanceof EvalException eval) {
            return RuntimeErrors.of(source, execution.thrown(), eval, snippets::place);
        }
        return CompileErrors.unresolved(shell, names, (UnresolvedReferenceException) exception, snippets::place);
    }
}
