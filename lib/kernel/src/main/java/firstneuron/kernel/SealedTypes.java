package firstneuron.kernel;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Sealed types and their cases. In a file, a sealed type without {@code permits} has all its cases in this file; JShell
 * makes a file of each class, so that it needs the cases of the cell by their names.
 */
final class SealedTypes {
    private static final Pattern SEALED = Pattern.compile("(?<!non-)\\bsealed\\b");

    private SealedTypes() {}

    /** The pieces of a cell, in which each sealed type permits what extends it in the cell. */
    static List<Piece> withCases(List<Piece> pieces) {
        if (pieces.stream().noneMatch(piece -> SEALED.matcher(piece.text()).find())) {
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

    /**
     * A piece that JShell can declare before the types that it needs, and which need it: a sealed type that is open, a
     * case that is final.
     */
    static Piece loose(Piece piece) {
        return Syntax.of(piece.text())
                .filter(syntax -> syntax.trees().get(0) instanceof ClassTree)
                .map(syntax -> loose(piece, (ClassTree) syntax.trees().get(0), syntax))
                .orElse(piece);
    }

    private static Piece loose(Piece piece, ClassTree type, Syntax syntax) {
        int start = syntax.start(type.getModifiers());
        List<Edit> edits = new ArrayList<>();
        if (isNonSealed(piece)) {
            edits.addAll(JShellGaps.replaced(piece.text(), "non-sealed", "final ", start));
        } else if (type.getModifiers().getFlags().contains(Modifier.SEALED)) {
            edits.addAll(JShellGaps.replaced(piece.text(), "sealed", "", start));
            if (!type.getPermitsClause().isEmpty()) {
                edits.add(new Edit(piece.text().indexOf("permits", endOfHead(type, syntax)), "/*"));
                List<? extends Tree> permitted = type.getPermitsClause();
                edits.add(new Edit(syntax.end(permitted.get(permitted.size() - 1)), "*/"));
            }
        }
        return edits.isEmpty() ? piece : new Piece(piece.source(), piece.start(), piece.text(), edits);
    }

    static boolean isNonSealed(Piece piece) {
        return Syntax.of(piece.text())
                .filter(syntax -> syntax.trees().get(0) instanceof ClassTree type
                        && type.getModifiers().getFlags().contains(Modifier.NON_SEALED))
                .isPresent();
    }

    /** The error of a sealed type behind whose {@code permits} stands a class that neither the cell nor another one has. */
    static Optional<CellException> missingCase(Set<MissingName> missing, SnippetPlace place) {
        return Syntax.of(place.piece().text())
                .filter(syntax -> syntax.trees().get(0) instanceof ClassTree)
                .flatMap(syntax -> ((ClassTree) syntax.trees().get(0))
                        .getPermitsClause().stream()
                                .filter(permitted -> isMissing(permitted.toString(), missing))
                                .findFirst()
                                .map(permitted -> missingCase(permitted, syntax, place)));
    }

    private static boolean isMissing(String permitted, Set<MissingName> missing) {
        return missing.stream()
                .anyMatch(name -> name.kind().equals("class") && name.name().equals(permitted));
    }

    private static CellException missingCase(Tree permitted, Syntax syntax, SnippetPlace place) {
        String sentence = "There is no class called " + permitted
                + " here. A sealed type and all its cases belong together: write them into one cell.";
        int start = place.piece().start() + syntax.start(permitted);
        return new CellException(
                "CompilationError",
                sentence,
                ErrorText.at(place.source(), start, start + permitted.toString().length(), sentence, ""));
    }
}
