package firstneuron.kernel;

import firstneuron.kernel.CellReader.Cut;
import firstneuron.kernel.Snippets.Outcome;
import firstneuron.kernel.Snippets.Replaced;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;

/**
 * Runs the pieces of one cell from above to below. What a piece needs and the cell declares further down is declared
 * first, so that the order of declarations is as free as in a file; what is missing then is the error.
 */
final class CellRun {
    private final JShell shell;
    private final Snippets snippets;
    private final Magics magics;
    private final CellExecution execution;
    private final Cut cut;
    private final CellNames ofCell;
    private final Set<Piece> begun = new HashSet<>();
    private final List<Piece> circle = new ArrayList<>();
    /** What was declared before the pieces, by the positions of these. */
    private final Map<Integer, Map<String, Replaced>> replaced = new HashMap<>();

    private final CellErrors errors;
    private final CellNotes notes;

    CellRun(JShell shell, Names names, Snippets snippets, Magics magics, CellExecution execution, Cut cut) {
        this.shell = shell;
        this.snippets = snippets;
        this.magics = magics;
        this.execution = execution;
        this.cut = cut;
        ofCell = new CellNames(cut.pieces());
        errors = new CellErrors(shell, names, snippets, ofCell);
        notes = new CellNotes(shell, snippets);
    }

    /** Runs the cell and gives the value of its last piece, or null. */
    Object run() throws CellException {
        Object result = null;
        try {
            for (Piece piece : cut.pieces()) {
                result = begun.contains(piece) ? null : run(piece);
                closeCircle();
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
            Optional<String> assignment = magics.run(piece.source(), piece.magic());
            if (assignment.isPresent()) {
                runJava(new Piece(piece.source(), piece.start(), assignment.get()));
            }
            return null;
        }
        return Effects.asked(piece.text(), runJava(piece), Notebook.takeLastDisplay());
    }

    private Object runJava(Piece piece) throws CellException {
        Outcome outcome = evaluate(piece);
        for (SnippetEvent event : outcome.own()) {
            check(event, piece);
        }
        return outcome.value();
    }

    /** Evaluates a piece; if it is refused, once more when the cell has declared further down what it needs. */
    private Outcome evaluate(Piece piece) throws CellException {
        Outcome outcome = evaluateOnce(piece);
        while (isWrong(outcome) && declareWhatIsNeeded(piece, outcome) && isWrong(outcome)) {
            outcome = evaluateOnce(piece);
        }
        return isWrong(outcome) ? evaluateInCircle(piece, outcome) : outcome;
    }

    /** Evaluates a piece that is refused, and may be so for needing others which need it. */
    private Outcome evaluateInCircle(Piece piece, Outcome refused) throws CellException {
        Piece loose = JShellGaps.withoutOverride(SealedTypes.loose(piece));
        if (loose.equals(piece) || errors.missing(refused).stream().noneMatch(ofCell::isDeclared)) {
            return refused;
        }
        Outcome again = evaluateOnce(loose);
        if (isWrong(again)) {
            return refused;
        }
        circle.add(piece);
        return again;
    }

    /** Evaluates the pieces as they are that needed each other, now that all of them are declared. */
    private void closeCircle() throws CellException {
        List<Piece> pieces = new ArrayList<>(circle);
        pieces.sort(Comparator.comparing(SealedTypes::isNonSealed)); // these need a sealed type above them
        circle.clear();
        for (Piece piece : pieces) {
            for (SnippetEvent event : evaluateOnce(piece).own()) {
                check(event, piece);
            }
        }
    }

    private Outcome evaluateOnce(Piece piece) throws CellException {
        boolean isLast = piece.equals(cut.pieces().get(cut.pieces().size() - 1));
        Outcome outcome = isLast ? snippets.runLast(piece) : snippets.run(piece);
        notes.add(outcome);
        Map<String, Replaced> before = replaced.computeIfAbsent(piece.start(), any -> new LinkedHashMap<>());
        outcome.replaced()
                .forEach(snippet -> before.putIfAbsent(snippet.snippet().id(), snippet));
        return outcome;
    }

    /** The error of a piece that is wrong, after which everything is as before it. */
    private CellException wrong(Piece piece, CellException error) {
        snippets.restore(replaced.getOrDefault(piece.start(), Map.of()).values());
        return error;
    }

    private boolean isWrong(Outcome outcome) {
        return outcome.own().stream().anyMatch(snippets::isWrong);
    }

    private boolean declareWhatIsNeeded(Piece piece, Outcome outcome) throws CellException {
        boolean declared = declareFirst(errors.missing(outcome));
        return declared || cut.pieces().size() > begun.size() && begin(ofCell.declaringWhatIsUsedIn(piece));
    }

    /** Declares what the cell declares further down. False if there was nothing to declare. */
    private boolean declareFirst(Set<MissingName> missing) throws CellException {
        boolean declared = false;
        for (MissingName name : missing) {
            declared |= begin(ofCell.declaring(name));
        }
        return declared;
    }

    private boolean begin(Set<Piece> pieces) throws CellException {
        boolean began = false;
        for (Piece piece : pieces) {
            if (!begun.contains(piece)) {
                run(piece);
                began = true;
            }
        }
        return began;
    }

    private void check(SnippetEvent event, Piece piece) throws CellException {
        Snippet snippet = event.snippet();
        if (event.exception() != null) {
            throw errors.failure(piece.source(), execution.thrown(), event.exception());
        }
        if (shell.status(snippet) == Snippet.Status.VALID) {
            return;
        }
        SnippetPlace place = snippets.place(snippet.id()).orElseThrow();
        Optional<CellException> tooEarly = errors.tooEarly(snippet, place);
        if (tooEarly.isPresent()) {
            throw wrong(piece, tooEarly.get());
        }
        if (event.status() == Snippet.Status.REJECTED || !(snippet instanceof DeclarationSnippet declaration)) {
            throw wrong(piece, errors.refused(snippet, piece, place));
        }
        Set<MissingName> missing = errors.missing(declaration);
        while (declareFirst(missing)) {
            missing = errors.missing(declaration);
        }
        if (shell.diagnostics(snippet).anyMatch(Diag::isError)) {
            CellException error = errors.refused(snippet, piece, place);
            if (!shell.status(snippet).isDefined()) {
                shell.drop(snippet); // too large a method: JShell would come back to it, and fail over other cells
            }
            throw wrong(piece, error);
        }
        for (MissingName name : missing) {
            if (!ofCell.isDeclared(name)) {
                checkSpelling(name, piece, declaration, place);
            }
        }
        notes.addOpen(declaration);
    }

    /** A name that is like another may be that one, or one that is still to come. */
    private void checkSpelling(MissingName name, Piece piece, DeclarationSnippet declaration, SnippetPlace place)
            throws CellException {
        Optional<CellException> misspelt = errors.misspelt(name, piece, place);
        if (misspelt.isPresent()) {
            Optional<String> alike = errors.alike(name, piece, place);
            notes.addAlike(declaration, name.name(), alike.orElseThrow(() -> wrong(piece, misspelt.get())));
        }
    }
}
