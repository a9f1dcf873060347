package firstneuron.kernel;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names that the pieces of a cell declare; the cell is looked through when somebody asks for the first time. */
final class LaterNames {
    private final List<Piece> pieces;
    private final Set<String> variables = new HashSet<>();
    private Map<String, Set<Piece>> declarations;

    LaterNames(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** The pieces that declare a class or a method of this name, or import what could be it. */
    Set<Piece> declaring(MissingName name) {
        lookThrough();
        Set<Piece> found = new HashSet<>(declarations.getOrDefault(name.name(), Set.of()));
        if (found.isEmpty()) {
            found.addAll(declarations.getOrDefault("*", Set.of()));
        }
        return found;
    }

    /** Whether the cell declares this name, as whatever it may be. */
    boolean isDeclared(MissingName name) {
        lookThrough();
        return variables.contains(name.name()) || declarations.containsKey(name.name());
    }

    private void lookThrough() {
        if (declarations == null) {
            declarations = new HashMap<>();
            pieces.stream().filter(piece -> !piece.isMagic()).forEach(this::add);
        }
    }

    private void add(Piece piece) {
        String text = piece.text().strip();
        if (text.startsWith("import")) {
            String path = text.replaceAll("\\s*;.*", "");
            add(path.substring(path.lastIndexOf('.') + 1), piece);
            return;
        }
        Syntax.of(piece.text()).ifPresent(syntax -> {
            for (Tree tree : syntax.trees()) {
                if (tree instanceof ClassTree type) {
                    add(type.getSimpleName().toString(), piece);
                } else if (tree instanceof MethodTree method) {
                    add(method.getName().toString(), piece);
                } else if (tree instanceof VariableTree variable) {
                    variables.add(variable.getName().toString());
                }
            }
        });
    }

    private void add(String name, Piece piece) {
        declarations.computeIfAbsent(name, any -> new HashSet<>()).add(piece);
    }
}
