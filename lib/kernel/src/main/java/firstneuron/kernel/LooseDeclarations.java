package firstneuron.kernel;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.TypeDeclSnippet;

/**
 * Classes that JShell has taken in a looser form than they are written in: they and others need each other, or they need
 * what is still to come. Once all of it is there, they are declared as they are.
 */
final class LooseDeclarations {
    private final JShell shell;
    private final Map<String, Piece> pieces = new LinkedHashMap<>();

    LooseDeclarations(JShell shell) {
        this.shell = shell;
    }

    /**
     * The looser forms of a piece, of which JShell may take one where it refuses the piece.
     *
     * @param missing the names that are still to come
     * @param withoutBodies whether one may do without the bodies of its methods, as it will not be used in this form
     */
    static Set<Piece> forms(Piece piece, Set<String> missing, boolean withoutBodies) {
        boolean hasParents = Collections.disjoint(parents(piece), missing);
        Set<Piece> forms = new LinkedHashSet<>();
        for (Piece form : List.of(SealedTypes.open(piece), SealedTypes.closed(piece))) {
            forms.add(hasParents ? form : JShellGaps.withoutOverride(form));
        }
        if (withoutBodies) {
            List.copyOf(forms).forEach(form -> forms.add(withoutBodies(form)));
        }
        forms.remove(piece);
        return forms;
    }

    /** The names of what the classes in a piece extend and implement. */
    private static Set<String> parents(Piece piece) {
        Set<String> parents = new HashSet<>();
        Syntax.of(piece.text())
                .ifPresent(syntax -> new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitClass(ClassTree type, Void nothing) {
                        add(type.getExtendsClause());
                        type.getImplementsClause().forEach(this::add);
                        return super.visitClass(type, nothing);
                    }

                    @Override
                    public Void visitNewClass(NewClassTree made, Void nothing) {
                        if (made.getClassBody() != null) {
                            add(made.getIdentifier());
                        }
                        return super.visitNewClass(made, nothing);
                    }

                    private void add(Tree parent) {
                        Tree plain = parent instanceof ParameterizedTypeTree generic ? generic.getType() : parent;
                        parents.add(String.valueOf(plain));
                    }
                }.scan(syntax.trees(), null));
        return parents;
    }

    /** A class whose methods do nothing: what they do may not compile before all is there that they use. */
    private static Piece withoutBodies(Piece piece) {
        String code = piece.code();
        StringBuilder without = new StringBuilder(code);
        Syntax.of(code)
                .ifPresent(syntax -> new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitMethod(MethodTree method, Void nothing) {
                        if (method.getBody() != null && method.getReturnType() != null) {
                            String body = code.substring(syntax.start(method.getBody()), syntax.end(method.getBody()));
                            int at = syntax.start(method.getBody()) + without.length() - code.length();
                            without.replace(at, at + body.length(), "{ throw null; }");
                        }
                        return null;
                    }
                }.scan(syntax.trees(), null));
        return new Piece(piece.source(), piece.start(), without.toString());
    }

    /** Remembers a piece that JShell has in a looser form. */
    void add(Piece piece, List<SnippetEvent> declared) {
        types(declared).forEach(name -> pieces.put(name, piece));
    }

    /** What is declared again is not to be declared as it was. */
    void forget(List<SnippetEvent> declared) {
        types(declared).forEach(pieces::remove);
    }

    /** Drops classes that were declared loosely, unless something was there before under their names. */
    void drop(Predicate<Piece> which, Set<String> replaced) {
        List<TypeDeclSnippet> dropped = shell.types()
                .filter(type -> pieces.containsKey(type.name()) && which.test(pieces.get(type.name())))
                .toList();
        for (TypeDeclSnippet type : dropped) {
            pieces.remove(type.name());
            if (!replaced.contains(type.name())) {
                shell.drop(type);
            }
        }
    }

    /**
     * The pieces for which all is there, in the order in which to declare them as they are: what is not sealed needs the
     * sealed type above it.
     */
    List<Piece> ready() {
        if (pieces.isEmpty()) {
            return List.of();
        }
        List<Piece> ready = new ArrayList<>();
        shell.types()
                .filter(type -> pieces.containsKey(type.name()) && shell.status(type) == Snippet.Status.VALID)
                .toList()
                .forEach(type -> ready.add(pieces.get(type.name())));
        ready.sort(Comparator.comparing(piece -> !SealedTypes.closed(piece).equals(piece)));
        return ready;
    }

    private static Stream<String> types(List<SnippetEvent> declared) {
        return declared.stream()
                .map(SnippetEvent::snippet)
                .filter(TypeDeclSnippet.class::isInstance)
                .map(snippet -> ((TypeDeclSnippet) snippet).name());
    }
}
