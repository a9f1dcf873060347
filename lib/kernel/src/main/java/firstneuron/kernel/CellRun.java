package firstneuron.kernel;

import firstneuron.kernel.CellReader.Cut;
import firstneuron.kernel.Snippets.Outcome;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;

/**
 * Runs the pieces of one cell from above to below. What a piece needs and the cell declares further down is declared
 * first, so that the order of declarations is as free as in a file; what is missing then is the error.
 */
final class CellRun {
    private final JShell shell;
    private final Magics magics;
    private final Cut cut;
    private final CellNames ofCell;
    private final Set<Piece> begun = new HashSet<>();
    /** The piece that is being run, and not for another one. */
    private Piece outermost;
    /** What the pieces have declared that are being run: one of the cell, and those that it needs. */
    private final Map<DeclarationSnippet, Piece> declared = new LinkedHashMap<>();

    private final CellNotes notes;
    private final CellJudge judge;
    private final PieceEvaluator evaluator;

    CellRun(JShell shell, Names names, Snippets snippets, Magics magics, CellExecution execution, Cut cut) {
        this.shell = shell;
        this.magics = magics;
        this.cut = cut;
        ofCell = new CellNames(cut.pieces());
        notes = new CellNotes(shell, snippets, ofCell);
        judge = new CellJudge(shell, names, snippets, execution, ofCell, notes);
        evaluator = new PieceEvaluator(snippets, cut, ofCell, notes, judge);
    }

    /** Runs the cell and gives the value of its last piece, or null. */
    Object run() throws CellException {
        Object result = null;
        try {
            for (Piece piece : cut.pieces()) {
                outermost = piece;
                result = begun.contains(piece) ? null : run(piece);
                finish();
            }
            Programs.howToRun(cut.pieces()).ifPresent(notes::add);
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
        throwAsWrong(Programs.returned(piece).or(() -> SealedTypes.missingCase(piece, judge::isType)));
        Outcome outcome = evaluate(piece);
        for (SnippetEvent event : outcome.own()) {
            check(event, piece);
        }
        return outcome.value();
    }

    /** Evaluates a piece; if it is refused, once more when the cell has declared further down what it needs. */
    private Outcome evaluate(Piece piece) throws CellException {
        Outcome outcome = evaluator.once(piece);
        while (evaluator.isWrong(outcome) && declareWhatIsNeeded(piece, outcome) && evaluator.isWrong(outcome)) {
            if (piece.equals(outermost) && !ofCell.isType(piece)) {
                finish(); // the piece may make objects, and must do so of classes that stay
            }
            outcome = evaluator.once(piece);
        }
        return evaluator.isWrong(outcome) ? evaluator.loosely(piece, outcome) : outcome;
    }

    /** Judges what could not be judged before all was declared that needs each other. */
    private void finish() throws CellException {
        checkDeclared();
        declared.putAll(evaluator.tightened());
        checkDeclared();
        for (Map.Entry<DeclarationSnippet, Piece> entry : declared.entrySet()) {
            for (MissingName name : judge.missing(entry.getKey())) {
                throwAsWrong(judge.misspelt(name, entry.getKey(), entry.getValue()));
            }
            notes.addOpen(entry.getKey());
        }
        declared.clear();
        evaluator.keep();
    }

    private void checkDeclared() throws CellException {
        Optional<Map.Entry<DeclarationSnippet, Piece>> wrong = declared.entrySet().stream()
                .filter(entry -> judge.isWrong(entry.getKey()))
                .min(Comparator.comparing(
                        entry -> SealedTypes.isSealed(entry.getValue()))); // which is so for its cases
        if (wrong.isPresent()) {
            DeclarationSnippet declaration = wrong.get().getKey();
            CellException error = judge.error(declaration, wrong.get().getValue());
            if (shell.status(declaration).isActive()) {
                shell.drop(declaration);
            }
            throw wrong(error);
        }
    }

    /** The error of a piece that is wrong, after which everything is as before it. */
    private CellException wrong(CellException error) {
        notes.setWrong();
        evaluator.undo();
        return error;
    }

    private boolean declareWhatIsNeeded(Piece piece, Outcome outcome) throws CellException {
        boolean declared = declareFirst(judge.missing(outcome));
        return declared || cut.pieces().size() > begun.size() && begin(ofCell.declaringWhatIsUsedIn(piece));
    }

    /** Declares what a piece needs, and the cell declares further down. False if there was nothing to declare. */
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
            throw judge.failure(piece.source(), event.exception());
        }
        if (snippet instanceof DeclarationSnippet declaration) {
            declared.put(declaration, piece);
        }
        if (shell.status(snippet) == Snippet.Status.VALID) {
            return;
        }
        throwAsWrong(judge.tooEarly(snippet));
        if (event.status() == Snippet.Status.REJECTED || !(snippet instanceof DeclarationSnippet declaration)) {
            throw wrong(judge.error(snippet, piece));
        }
        Set<MissingName> missing = judge.missing(declaration);
        while (declareFirst(missing)) {
            missing = judge.missing(declaration);
        }
        boolean isInCircle = missing.stream().anyMatch(ofCell::isDeclared); // whose other parts are not declared yet
        if (!isInCircle && judge.hasErrors(declaration)) {
            CellException error = judge.error(declaration, piece);
            if (!shell.status(declaration).isDefined()) {
                shell.drop(declaration); // too large a method: JShell would come back to it, and fail over other cells
            }
            throw wrong(error);
        }
    }

    private void throwAsWrong(Optional<CellException> error) throws CellException {
        if (error.isPresent()) {
            throw wrong(error.get());
        }
    }
}
