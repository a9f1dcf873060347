package firstneuron.kernel;

import firstneuron.kernel.CellReader.Cut;
import firstneuron.kernel.Snippets.Outcome;
import firstneuron.kernel.Snippets.Replaced;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jdk.jshell.DeclarationSnippet;

/**
 * Gives the pieces of one cell to JShell: as they are or, where what they need is still to come, in a looser form first. It
 * remembers what they replace, so that a mistake can be undone.
 */
final class PieceEvaluator {
    private final Snippets snippets;
    private final Cut cut;
    private final CellNames ofCell;
    private final CellNotes notes;
    private final CellJudge judge;
    /** What was declared before the pieces that are being run: one of the cell, and those that it needs. */
    private final Map<String, Replaced> replaced = new LinkedHashMap<>();

    PieceEvaluator(Snippets snippets, Cut cut, CellNames ofCell, CellNotes notes, CellJudge judge) {
        this.snippets = snippets;
        this.cut = cut;
        this.ofCell = ofCell;
        this.notes = notes;
        this.judge = judge;
    }

    /** Evaluates a piece as it is. */
    Outcome once(Piece piece) throws CellException {
        boolean isLast = piece.equals(cut.pieces().get(cut.pieces().size() - 1));
        Outcome outcome = isLast ? snippets.runLast(piece) : snippets.run(piece);
        snippets.loose().forget(outcome.own());
        notes.add(outcome);
        outcome.replaced().stream()
                .filter(before -> !before.place().piece().isAt(piece)) // if so, it is a looser form of the piece itself
                .forEach(before -> replaced.putIfAbsent(before.name(), before));
        return outcome;
    }

    /** Evaluates a piece that is refused, and may be so as something is still to come: in a looser form. */
    Outcome loosely(Piece piece, Outcome refused) throws CellException {
        Outcome last = refused;
        Set<MissingName> missing = judge.missing(refused);
        if (!missing.isEmpty() || SealedTypes.permitsAny(piece, name -> !judge.isUsable(name))) {
            Set<String> names = missing.stream().map(MissingName::name).collect(Collectors.toSet());
            boolean isInCircle = missing.stream().anyMatch(ofCell::isDeclared);
            for (Piece form : LooseDeclarations.forms(piece, names, isInCircle)) {
                last = once(form);
                if (!isWrong(last)) {
                    snippets.loose().add(piece, last.own());
                    break;
                }
            }
        }
        return last;
    }

    /**
     * Evaluates the pieces as they are that were taken in a looser form, where nothing is missing any more.
     *
     * @return what those of this cell have declared so
     */
    Map<DeclarationSnippet, Piece> tightened() throws CellException {
        Map<DeclarationSnippet, Piece> declared = new LinkedHashMap<>();
        List<Piece> pieces = snippets.loose().ready();
        for (Piece piece : pieces) {
            Piece closed = SealedTypes.closed(piece);
            if (!closed.equals(piece)) {
                once(closed);
            }
        }
        for (Piece piece : pieces) {
            if (cut.pieces().contains(piece)) {
                once(piece).own().forEach(event -> declared.put((DeclarationSnippet) event.snippet(), piece));
            } else {
                tightenEarlier(piece);
            }
        }
        return declared;
    }

    /** Evaluates a piece of an earlier cell as it is; it stays as it was if it is wrong. */
    private void tightenEarlier(Piece piece) throws CellException {
        Outcome outcome = once(piece);
        if (isWrong(outcome)) {
            notes.addMisfit(piece, judge.error(outcome.own().get(0).snippet(), piece));
            once(JShellGaps.withoutOverride(SealedTypes.open(piece)));
        }
    }

    boolean isWrong(Outcome outcome) {
        return outcome.own().stream().anyMatch(snippets::isWrong);
    }

    /** Takes back what the pieces have declared that are being run: one of them is wrong. */
    void undo() {
        snippets.loose().drop(piece -> cut.pieces().contains(piece), replaced.keySet());
        snippets.restore(replaced.values());
    }

    /** What the pieces have declared stays. */
    void keep() {
        replaced.clear();
    }
}
