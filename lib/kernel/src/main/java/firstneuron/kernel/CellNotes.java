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
import jdk.jshell.JShell;
import jdk.jshell.PersistentSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.TypeDeclSnippet;
import jdk.jshell.VarSnippet;

/** What a cell is told about though it is no error: values that are lost, and names that are still to come. */
final class CellNotes {
    private final JShell shell;
    private final Snippets snippets;
    private final Set<String> changed = new LinkedHashSet<>();
    private final Set<String> declaredTypes = new LinkedHashSet<>();
    private final Set<String> lost = new LinkedHashSet<>();
    private final Set<DeclarationSnippet> open = new LinkedHashSet<>();
    private final Map<DeclarationSnippet, String> alike = new HashMap<>();
    private final Set<DeclarationSnippet> broken = new LinkedHashSet<>();

    CellNotes(JShell shell, Snippets snippets) {
        this.shell = shell;
        this.snippets = snippets;
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
        }
        outcome.events().stream()
                .filter(event -> event.causeSnippet() != null && isBroken(event))
                .forEach(event -> broken.add((DeclarationSnippet) event.snippet()));
    }

    void addOpen(DeclarationSnippet declaration) {
        open.add(declaration);
    }

    /** Another reading of a name that a declaration uses: it may be one of its own, spelled differently. */
    void addAlike(DeclarationSnippet declaration, String name, String meant) {
        alike.merge(declaration, " If " + meant + " was meant, write it in place of " + name + ".", String::concat);
    }

    /** Prints them. */
    void tell() {
        lost.removeIf(name -> !snippets.isNull(name)); // the cell itself has set it again
        if (!lost.isEmpty()) {
            boolean one = lost.size() == 1;
            System.out.println("Note: " + and(changed) + " has changed, so that " + and(lost)
                    + (one ? ", which held an object of the old one, is" : ", which held objects of the old one, are")
                    + " null now. Run the cell that sets " + (one ? "it" : "them") + " again.");
        }
        tellOfOldObjects();
        open.removeAll(broken);
        unfinished(broken)
                .forEach(declaration -> System.out.println("Note: " + called(declaration)
                        + " does not fit any more what was declared here. Change it, and run its cell again."));
        unfinished(open)
                .forEach(declaration -> System.out.println("Note: " + called(declaration) + " uses "
                        + and(Waiting.reasons(shell, declaration))
                        + ", which no cell has declared yet. It can be used once that is done."
                        + alike.getOrDefault(declaration, "")));
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
                .filter(declaration ->
                        shell.status(declaration).isActive() && shell.status(declaration) != Snippet.Status.VALID);
    }

    private static String called(DeclarationSnippet declaration) {
        String kind = declaration instanceof TypeDeclSnippet
                ? "class "
                : declaration instanceof VarSnippet ? "variable " : "method ";
        return kind + declaration.name();
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
