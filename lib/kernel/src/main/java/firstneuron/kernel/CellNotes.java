package firstneuron.kernel;

import firstneuron.kernel.Snippets.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
        add("The class on line " + piece.source().lineAt(piece.start()) + " of cell ["
                + piece.source().cell() + "] does not fit what was declared here. " + error.getMessage());
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

    /** What else may be meant by a name that a declaration uses. */
    void addRemark(DeclarationSnippet declaration, String remark) {
        remarks.merge(declaration, " " + remark, String::concat);
    }

    /** Prints them. */
    void tell() {
        lost.removeIf(name -> !snippets.isNull(name)); // the cell itself has set it again
        if (!lost.isEmpty()) {
            boolean one = lost.size() == 1;
            System.out.println("Note: " + change() + ", so that " + and(lost)
                    + (one ? ", which held an object of the old one, is" : ", which held objects of the old one, are")
                    + " null now. Run the cell that sets " + (one ? "it" : "them") + " again.");
        }
        tellOfOldObjects();
        open.removeAll(broken);
        unfinished(broken)
                .forEach(declaration -> System.out.println("Note: " + Waiting.called(declaration)
                        + " does not fit any more what was declared here. Change it, and run its cell again."));
        others.forEach(note -> System.out.println("Note: " + note));
        tellOfThoseThatDoNotFit();
        unfinished(open)
                .filter(declaration -> snippets.waiting().add(declaration)
                        && Waiting.reasons(shell, declaration).stream()
                                .map(MissingName::of)
                                .anyMatch(name -> !ofCell.isDeclared(name)))
                .forEach(declaration -> System.out.println("Note: " + Waiting.called(declaration) + " uses "
                        + and(Waiting.reasons(shell, declaration))
                        + ", which no cell has declared yet. It can be used once that is done."
                        + remarks.getOrDefault(declaration, "")));
    }

    /** Tells of what has waited for others that are there now, and make errors of it. */
    private void tellOfThoseThatDoNotFit() {
        Set<DeclarationSnippet> waiting = snippets.waiting();
        waiting.removeIf(declaration -> !shell.status(declaration).isActive());
        for (DeclarationSnippet declaration : List.copyOf(waiting)) {
            if (shell.unresolvedDependencies(declaration).findAny().isEmpty()) {
                waiting.remove(declaration);
                if (shell.diagnostics(declaration).anyMatch(Diag::isError) && !broken.contains(declaration)) {
                    System.out.println("Note: " + Waiting.called(declaration)
                            + " does not fit what was declared here. Change it, and run its cell again.");
                }
            }
        }
    }

    private String change() {
        return and(changed) + (changed.size() == 1 ? " has changed" : " have changed");
    }

    private void tellOfOldObjects() {
        Map<String, Set<String>> old = declaredTypes.isEmpty() ? Map.of() : snippets.ofOldClasses(declaredTypes);
        if (!old.isEmpty()) {
            Set<String> types = new TreeSet<>();
            old.values().forEach(types::addAll);
            System.out.println("Note: " + and(old.keySet())
                    + (old.size() == 1 ? " still holds" : " still hold") + " what was made with " + and(types)
                    + (types.size() == 1 ? " as it was before" : " as they were before") + ". Run the cell that sets "
                    + (old.size() == 1 ? "it" : "them") + " again.");
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

    private static String and(Iterable<String> words) {
        List<String> all = new ArrayList<>();
        words.forEach(all::add);
        return all.size() < 2
                ? String.join("", all)
                : all.subList(0, all.size() - 1).stream().collect(Collectors.joining(", ")) + " and "
                        + all.get(all.size() - 1);
    }
}
