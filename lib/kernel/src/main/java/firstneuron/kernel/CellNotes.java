package firstneuron.kernel;

import static firstneuron.kernel.CellNotes.Sentences.SAY;

import firstneuron.kernel.Snippets.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.JShell;
import jdk.jshell.PersistentSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.TypeDeclSnippet;

/** What a cell is told about though it is no error: values that are lost, and names that are still to come. */
final class CellNotes {
    interface Sentences {
        Sentences SAY = Texts.of("notes").as(Sentences.class);

        String note(String sentence);

        String hasChanged(String name);

        String haveChanged(String names);

        String isLost(String change, String name);

        String areLost(String change, String names);

        String holdsOld(String name, String types);

        String holdOld(String names, String types);

        String itWas(String type);

        String theyWere(String types);

        String doesNotFitAnyMore(String declaration);

        String doesNotFit(String declaration);

        String misfit(int line, int cell, String error);

        String waits(String declaration, String names);

        String ifMeant(String meant, String name);
    }

    private final JShell shell;
    private final Snippets snippets;
    private final CellNames ofCell;
    private final Set<String> changed = new LinkedHashSet<>();
    private final Set<String> declaredTypes = new LinkedHashSet<>();
    private final Set<String> lost = new LinkedHashSet<>();
    private final Set<DeclarationSnippet> open = new LinkedHashSet<>();
    private final Map<DeclarationSnippet, String> remarks = new HashMap<>();
    private final Set<DeclarationSnippet> broken = new LinkedHashSet<>();
    private boolean isWrong;
    private final List<String> others = new ArrayList<>();

    CellNotes(JShell shell, Snippets snippets, CellNames ofCell) {
        this.shell = shell;
        this.snippets = snippets;
        this.ofCell = ofCell;
    }

    void add(Outcome outcome) {
        lost.addAll(outcome.lost());
        outcome.events().stream()
                .filter(event -> event.snippet() instanceof TypeDeclSnippet && event.isSignatureChange())
                .forEach(event -> declaredTypes.add(((TypeDeclSnippet) event.snippet()).name()));
        if (!outcome.lost().isEmpty()) {
            outcome.own().stream()
                    .map(SnippetEvent::snippet)
                    .filter(PersistentSnippet.class::isInstance)
                    .forEach(snippet -> changed.add(((PersistentSnippet) snippet).name()));
            outcome.lost().forEach(variable -> snippets.setLost(variable, change()));
        }
        outcome.events().stream()
                .filter(event -> event.causeSnippet() != null && isBroken(event))
                .forEach(event -> broken.add((DeclarationSnippet) event.snippet()));
    }

    /** A class of an earlier cell that waited for what this cell has declared, and cannot be as it is written. */
    void addMisfit(Piece piece, CellException error) {
        add(SAY.misfit(piece.source().lineAt(piece.start()), piece.source().cell(), error.getMessage()));
    }

    /** The cell has an error: what it declares was perhaps never judged as a whole. */
    void setWrong() {
        isWrong = true;
    }

    void add(String note) {
        others.add(note);
    }

    void addOpen(DeclarationSnippet declaration) {
        open.add(declaration);
    }

    /** Another reading of a name that a declaration uses: it may be one that there is, spelled differently. */
    void addAlike(DeclarationSnippet declaration, String name, String meant) {
        addRemark(declaration, SAY.ifMeant(meant, name));
    }

    /** What else may be meant by a name that a declaration uses. */
    void addRemark(DeclarationSnippet declaration, String remark) {
        remarks.merge(declaration, " " + remark, String::concat);
    }

    /** Prints them. */
    void tell() {
        lost.removeIf(name -> !snippets.isNull(name)); // the cell itself has set it again
        if (!lost.isEmpty()) {
            tell(lost.size() == 1 ? SAY.isLost(change(), Listing.of(lost)) : SAY.areLost(change(), Listing.of(lost)));
        }
        tellOfOldObjects();
        open.removeAll(broken);
        unfinished(broken).forEach(declaration -> tell(SAY.doesNotFitAnyMore(Waiting.called(declaration))));
        others.forEach(CellNotes::tell);
        tellOfThoseThatDoNotFit();
        unfinished(open)
                .filter(declaration -> snippets.waiting().add(declaration)
                        && Waiting.reasons(shell, declaration).stream()
                                .map(MissingName::of)
                                .anyMatch(name -> !ofCell.isDeclared(name)))
                .forEach(declaration ->
                        tell(SAY.waits(Waiting.called(declaration), Listing.of(Waiting.reasons(shell, declaration)))
                                + remarks.getOrDefault(declaration, "")));
    }

    private static void tell(String sentence) {
        System.out.println(SAY.note(sentence));
    }

    /** Tells of what has waited for others that are there now, and make errors of it. */
    private void tellOfThoseThatDoNotFit() {
        Set<DeclarationSnippet> waiting = snippets.waiting();
        waiting.removeIf(declaration -> !shell.status(declaration).isActive());
        for (DeclarationSnippet declaration : List.copyOf(waiting)) {
            if (shell.unresolvedDependencies(declaration).findAny().isEmpty()) {
                waiting.remove(declaration);
                if (shell.diagnostics(declaration).anyMatch(Diag::isError) && !broken.contains(declaration)) {
                    tell(SAY.doesNotFit(Waiting.called(declaration)));
                }
            }
        }
    }

    private String change() {
        String names = Listing.of(changed);
        return changed.size() == 1 ? SAY.hasChanged(names) : SAY.haveChanged(names);
    }

    private void tellOfOldObjects() {
        Map<String, Set<String>> old = declaredTypes.isEmpty() ? Map.of() : snippets.ofOldClasses(declaredTypes);
        if (!old.isEmpty()) {
            Set<String> types = new TreeSet<>();
            old.values().forEach(types::addAll);
            String before = types.size() == 1 ? SAY.itWas(Listing.of(types)) : SAY.theyWere(Listing.of(types));
            String names = Listing.of(old.keySet());
            tell(old.size() == 1 ? SAY.holdsOld(names, before) : SAY.holdOld(names, before));
        }
    }

    private Stream<DeclarationSnippet> unfinished(Set<DeclarationSnippet> declarations) {
        return declarations.stream()
                .filter(declaration -> !isWrong || !ofCell.isDeclared(declaration.name()))
                .filter(declaration ->
                        shell.status(declaration).isActive() && shell.status(declaration) != Snippet.Status.VALID);
    }

    private static boolean isBroken(SnippetEvent event) {
        return event.snippet() instanceof DeclarationSnippet declaration
                && !declaration.name().startsWith("$")
                && event.status().isActive()
                && event.previousStatus() == Snippet.Status.VALID
                && event.status() != Snippet.Status.VALID;
    }
}
