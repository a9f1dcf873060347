package firstneuron.kernel;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names that the pieces of a cell declare; the cell is looked through when somebody asks for the first time. */
final class CellNames {
    private record Declared(Piece piece, String kind, String name) {}

    private static final String ALL = "*";
    /** The kind of parameters, and of variables of a method. */
    private static final String LOCAL = "local";

    private final List<Piece> pieces;
    private List<Declared> declared;

    CellNames(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** The pieces that declare a class or a method of this name, or import what could be it. */
    Set<Piece> declaring(MissingName name) {
        Map<String, Set<Piece>> found = new HashMap<>();
        declared().stream()
                .filter(one -> !one.kind().equals("variable"))
                .forEach(one -> found.computeIfAbsent(one.name(), any -> new HashSet<>())
                        .add(one.piece()));
        return found.getOrDefault(name.name(), found.getOrDefault(ALL, Set.of()));
    }

    /**
     * The pieces that declare a class or a method whose name a piece uses. That may have been taken for another one so
     * far: for a class of the JDK, or for a method of the same name.
     */
    Set<Piece> declaringWhatIsUsedIn(Piece piece) {
        Set<String> used = new HashSet<>();
        Syntax.of(piece.code())
                .ifPresent(syntax -> new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitIdentifier(IdentifierTree identifier, Void nothing) {
                        used.add(identifier.getName().toString());
                        return null;
                    }
                }.scan(syntax.trees(), null));
        return declared().stream()
                .filter(one -> !one.kind().equals("variable") && used.contains(one.name()))
                .map(Declared::piece)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether a piece declares a class. */
    boolean isType(Piece piece) {
        return declared().stream()
                .anyMatch(one -> one.kind().equals("class") && one.piece().equals(piece));
    }

    /** Whether the cell declares this name, as whatever it may be. */
    boolean isDeclared(MissingName name) {
        return isDeclared(name.name());
    }

    boolean isDeclared(String name) {
        return declared().stream().anyMatch(one -> one.name().equals(name));
    }

    /** What a name of a kind can mean in a piece: all that the cell declares, and what is declared inside of the piece. */
    Set<String> seenFrom(Piece piece, String kind) {
        Set<String> names = seenOutside(piece, kind);
        if (kind.equals("variable")) {
            inside(piece).filter(one -> one.kind().equals(LOCAL)).forEach(local -> names.add(local.name()));
        }
        return names;
    }

    /** What a name of a kind can mean in a piece, apart from the parameters and variables of methods. */
    Set<String> seenOutside(Piece piece, String kind) {
        return Stream.concat(
                        declared().stream()
                                .filter(one ->
                                        !kind.equals("class") || !one.piece().equals(piece)),
                        inside(piece))
                .filter(one -> one.kind().equals(kind))
                .map(Declared::name)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * Whether a name is like a parameter or variable of a method, but may as well be that of something else: it differs in
     * capital letters only, or is the plural or singular.
     */
    boolean isAlikeLocal(Piece piece, MissingName name, String local) {
        return name.kind().equals("variable")
                && singular(local).equals(singular(name.name()))
                && inside(piece)
                        .anyMatch(one -> one.kind().equals(LOCAL) && one.name().equals(local));
    }

    private static String singular(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("(?<=..)s$", "");
    }

    /** All that is declared anywhere inside of a piece. */
    private static Stream<Declared> inside(Piece piece) {
        List<Declared> found = new ArrayList<>();
        Syntax.of(piece.text()).ifPresent(syntax -> new Finder(piece, found).scan(syntax.trees(), null));
        return found.stream();
    }

    private List<Declared> declared() {
        if (declared == null) {
            declared = new ArrayList<>();
            pieces.stream().filter(piece -> !piece.isMagic()).forEach(this::add);
        }
        return declared;
    }

    private void add(Piece piece) {
        String text = piece.text().strip();
        if (text.startsWith("import")) {
            Parsed.of(text).unit().getImports().stream()
                    .map(imported -> imported.getQualifiedIdentifier().toString())
                    .forEach(path ->
                            declared.add(new Declared(piece, "class", path.substring(path.lastIndexOf('.') + 1))));
            return;
        }
        Syntax.of(piece.text()).ifPresent(syntax -> {
            for (Tree tree : syntax.trees()) {
                if (tree instanceof ClassTree type) {
                    declared.add(
                            new Declared(piece, "class", type.getSimpleName().toString()));
                } else if (tree instanceof MethodTree method) {
                    declared.add(new Declared(piece, "method", method.getName().toString()));
                } else if (tree instanceof VariableTree variable) {
                    declared.add(
                            new Declared(piece, "variable", variable.getName().toString()));
                }
            }
        });
    }

    private static final class Finder extends TreeScanner<Void, Void> {
        private final Piece piece;
        private final List<Declared> found;
        private String kindOfVariable = "variable";

        Finder(Piece piece, List<Declared> found) {
            this.piece = piece;
            this.found = found;
        }

        @Override
        public Void visitVariable(VariableTree variable, Void nothing) {
            found.add(new Declared(piece, kindOfVariable, variable.getName().toString()));
            return within(LOCAL, () -> super.visitVariable(variable, nothing));
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            found.add(new Declared(piece, "method", method.getName().toString()));
            return within(LOCAL, () -> super.visitMethod(method, nothing));
        }

        @Override
        public Void visitBlock(BlockTree block, Void nothing) {
            return within(LOCAL, () -> super.visitBlock(block, nothing));
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            found.add(new Declared(piece, "class", type.getSimpleName().toString()));
            return within("variable", () -> super.visitClass(type, nothing));
        }

        private Void within(String kind, Supplier<Void> scan) {
            String before = kindOfVariable;
            kindOfVariable = kind;
            scan.get();
            kindOfVariable = before;
            return null;
        }
    }
}
