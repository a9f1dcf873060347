package firstneuron.kernel;

import static firstneuron.kernel.SealedTypes.Sentences.SAY;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Sealed types and their cases. In a file, a sealed type without {@code permits} has all its cases in this file; JShell
 * makes a file of each class, so that it needs the cases of the cell by their names.
 */
final class SealedTypes {
    private static final String SEALED = "sealed";
    private static final String NON_SEALED = "non-sealed";

    interface Sentences {
        Sentences SAY = Texts.of("compiler", "sealed").as(Sentences.class);

        String belongTogether();
    }

    private SealedTypes() {}

    /** The pieces of a cell, in which each sealed type permits what extends it in the cell. */
    static List<Piece> withCases(List<Piece> pieces) {
        if (pieces.stream().noneMatch(piece -> piece.text().contains(SEALED))) {
            return pieces;
        }
        Map<Piece, Syntax> classes = new LinkedHashMap<>();
        pieces.stream()
                .filter(piece -> !piece.isMagic())
                .forEach(piece -> Syntax.of(piece.text())
                        .filter(syntax -> syntax.trees().get(0) instanceof ClassTree)
                        .ifPresent(syntax -> classes.put(piece, syntax)));
        return pieces.stream()
                .map(piece -> classes.containsKey(piece) ? withCases(piece, classes) : piece)
                .toList();
    }

    private static Piece withCases(Piece piece, Map<Piece, Syntax> classes) {
        Syntax syntax = classes.get(piece);
        ClassTree type = (ClassTree) syntax.trees().get(0);
        if (!type.getModifiers().getFlags().contains(Modifier.SEALED)
                || !type.getPermitsClause().isEmpty()) {
            return piece;
        }
        List<String> inside = new ArrayList<>();
        addCases(type, type, "", inside);
        List<String> all = new ArrayList<>();
        classes.values()
                .forEach(other -> addCases(type, (ClassTree) other.trees().get(0), "", all));
        if (all.size() == inside.size()) {
            return piece; // the compiler finds those inside of the type
        }
        int brace = piece.text().indexOf('{', endOfHead(type, syntax));
        return piece.with(List.of(new Edit(brace, " permits " + String.join(", ", all) + " ")));
    }

    /** Adds the names of all that extend or implement a type directly, in a class and in the ones inside of it. */
    private static void addCases(ClassTree type, ClassTree in, String before, List<String> found) {
        String name = before + in.getSimpleName();
        boolean isCase = in != type
                && Stream.concat(Stream.ofNullable(in.getExtendsClause()), in.getImplementsClause().stream())
                        .anyMatch(parent -> isCalled(parent, type));
        if (isCase) {
            found.add(name);
        }
        for (Tree member : in.getMembers()) {
            if (member instanceof ClassTree inner) {
                addCases(type, inner, name + ".", found);
            }
        }
    }

    private static boolean isCalled(Tree parent, ClassTree type) {
        Tree plain = parent instanceof ParameterizedTypeTree generic ? generic.getType() : parent;
        return plain instanceof IdentifierTree identifier
                && identifier.getName().contentEquals(type.getSimpleName());
    }

    /** The last position before the body of a class of which the tree tells. */
    private static int endOfHead(ClassTree type, Syntax syntax) {
        return Stream.of(
                        Stream.of(type.getModifiers()),
                        type.getTypeParameters().stream(),
                        Stream.ofNullable(type.getExtendsClause()),
                        type.getImplementsClause().stream())
                .flatMap(trees -> trees)
                .mapToInt(syntax::end)
                .max()
                .orElse(0);
    }

    /** A piece that JShell can declare before the types that it needs, and which need it: it seals nothing. */
    static Piece open(Piece piece) {
        return changed(piece, (type, syntax) -> {
            int start = syntax.start(type.getModifiers());
            List<Edit> edits = new ArrayList<>();
            if (isNonSealed(type)) {
                edits.addAll(JShellGaps.replaced(piece.text(), NON_SEALED, "", start));
            } else if (type.getModifiers().getFlags().contains(Modifier.SEALED)) {
                edits.addAll(JShellGaps.replaced(piece.text(), SEALED, "", start));
                if (!type.getPermitsClause().isEmpty()) {
                    edits.add(new Edit(piece.text().indexOf("permits", endOfHead(type, syntax)), "/*"));
                    List<? extends Tree> permitted = type.getPermitsClause();
                    edits.add(new Edit(syntax.end(permitted.get(permitted.size() - 1)), "*/"));
                }
            }
            return edits;
        });
    }

    /**
     * A {@code non-sealed} piece as one that may extend a sealed type as well as an open one: a class that is final, or, as
     * an interface and an abstract class cannot be final, a type that is sealed.
     */
    static Piece closed(Piece piece) {
        return changed(piece, (type, syntax) -> {
            int start = syntax.start(type.getModifiers());
            if (!isNonSealed(type)) {
                return List.of();
            }
            boolean isInterface = type.getKind() == Tree.Kind.INTERFACE;
            if (!isInterface && !type.getModifiers().getFlags().contains(Modifier.ABSTRACT)) {
                return JShellGaps.replaced(piece.text(), NON_SEALED, "final ", start);
            }
            String name = type.getSimpleName().toString();
            String onlyCase = isInterface ? "interface $ extends " : "abstract static class $ extends ";
            int brace = piece.text().indexOf('{', endOfHead(type, syntax));
            List<Edit> edits = new ArrayList<>(JShellGaps.replaced(piece.text(), NON_SEALED, "sealed ", start));
            edits.add(new Edit(brace, " permits " + name + ".$ "));
            edits.add(new Edit(brace + 1, " non-sealed " + onlyCase + name + " { }"));
            return edits;
        });
    }

    private static Piece changed(Piece piece, BiFunction<ClassTree, Syntax, List<Edit>> change) {
        List<Edit> edits = Syntax.of(piece.text())
                .filter(syntax -> syntax.trees().get(0) instanceof ClassTree)
                .map(syntax -> change.apply((ClassTree) syntax.trees().get(0), syntax))
                .orElse(List.of());
        return edits.isEmpty() ? piece : new Piece(piece.source(), piece.start(), piece.text(), edits);
    }

    private static boolean isNonSealed(ClassTree type) {
        return type.getModifiers().getFlags().contains(Modifier.NON_SEALED);
    }

    static boolean isSealed(Piece piece) {
        return piece.text().contains(SEALED)
                && Syntax.of(piece.text())
                        .filter(syntax -> syntax.trees().get(0) instanceof ClassTree type
                                && type.getModifiers().getFlags().contains(Modifier.SEALED))
                        .isPresent();
    }

    /** Whether a piece is a sealed type, behind whose {@code permits} stands a name of this kind. */
    static boolean permitsAny(Piece piece, Predicate<String> name) {
        return permitted(piece).anyMatch(tree -> name.test(tree.toString()));
    }

    /**
     * The error of a sealed type of whose cases some are there, and others not.
     *
     * @param isType whether a class of this name is declared, in the cell or in another one
     */
    static Optional<CellException> missingCase(Piece piece, Predicate<String> isType) {
        return permitsAny(piece, isType)
                ? permitted(piece)
                        .filter(tree -> !isType.test(tree.toString()))
                        .findFirst()
                        .map(tree -> missingCase(tree.toString(), piece))
                : Optional.empty();
    }

    /** The names behind the {@code permits} of a piece, without those of classes inside of others. */
    private static Stream<Tree> permitted(Piece piece) {
        return piece.text().contains(SEALED)
                ? Syntax.of(piece.text()).stream()
                        .filter(syntax -> syntax.trees().get(0) instanceof ClassTree)
                        .flatMap(syntax -> ((ClassTree) syntax.trees().get(0)).getPermitsClause().stream())
                        .filter(IdentifierTree.class::isInstance)
                        .map(tree -> (Tree) tree)
                : Stream.empty();
    }

    private static CellException missingCase(String name, Piece piece) {
        String sentence = NameSentences.unknownHere("class", name) + " " + SAY.belongTogether();
        Syntax syntax = Syntax.of(piece.text()).orElseThrow();
        ClassTree type = (ClassTree) syntax.trees().get(0);
        int start = type.getPermitsClause().stream()
                .filter(tree -> tree.toString().equals(name))
                .mapToInt(syntax::start)
                .findFirst()
                .orElse(0);
        return CellException.at(
                "CompilationError",
                piece.source(),
                piece.start() + start,
                piece.start() + start + name.length(),
                sentence);
    }
}
