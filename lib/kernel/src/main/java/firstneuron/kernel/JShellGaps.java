package firstneuron.kernel;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Java that JShell makes something wrong of, though the compiler would take it: what it needs to be put in. */
final class JShellGaps {
    private static final Set<Modifier> ACCESS = Set.of(Modifier.PUBLIC, Modifier.PROTECTED, Modifier.PRIVATE);

    private static final String OVERRIDE = "@Override";

    private JShellGaps() {}

    static Piece bridged(Piece piece) {
        String text = piece.text();
        List<Edit> edits = new ArrayList<>();
        if (text.contains("record")) {
            Syntax.of(text).ifPresent(syntax -> publicConstructors(syntax, edits));
        }
        if (text.contains("var") && text.contains("static")) {
            Syntax.of(text)
                    .filter(syntax -> isVar(syntax.trees().get(0)))
                    .ifPresent(syntax -> fieldsOfObjects(syntax, text, edits));
        }
        return edits.isEmpty() ? piece : piece.with(edits);
    }

    /** Whether a variable is declared by {@code var}: then the compiler's parser has no type for it. */
    private static boolean isVar(Tree tree) {
        return tree instanceof VariableTree variable && variable.getType() == null;
    }

    /** JShell makes every class of a cell public; the constructor of a public record has to be public, too. */
    private static void publicConstructors(Syntax syntax, List<Edit> edits) {
        if (syntax.trees().get(0) instanceof ClassTree type && type.getKind() == Tree.Kind.RECORD) {
            for (Tree member : type.getMembers()) {
                if (member instanceof MethodTree method
                        && method.getName().contentEquals("<init>")
                        && Collections.disjoint(method.getModifiers().getFlags(), ACCESS)) {
                    edits.add(new Edit(syntax.start(method), "public "));
                }
            }
        }
    }

    /**
     * JShell makes a class with a name of the anonymous class behind {@code var}, and sets all its fields in a constructor,
     * each declared for itself. There is one object of it, so that a field of the class can be one of the object.
     */
    private static void fieldsOfObjects(Syntax syntax, String text, List<Edit> edits) {
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitNewClass(NewClassTree made, Void nothing) {
                if (made.getClassBody() != null) {
                    VariableTree before = null;
                    for (Tree member : made.getClassBody().getMembers()) {
                        if (member instanceof VariableTree field) {
                            fieldOfObject(syntax, text, field, before, edits);
                            before = field;
                        } else {
                            before = null;
                        }
                    }
                }
                return null;
            }
        }.scan(syntax.trees(), null);
    }

    private static void fieldOfObject(
            Syntax syntax, String text, VariableTree field, VariableTree before, List<Edit> edits) {
        boolean isSecond = before != null && syntax.start(before.getType()) == syntax.start(field.getType());
        if (isSecond) { // int a = 1, b = 2; becomes int a = 1; int b = 2;
            int comma = text.indexOf(',', syntax.end(before) - 1);
            String type = text.substring(syntax.start(field.getType()), syntax.end(field.getType()));
            edits.add(new Edit(comma, ";/*"));
            edits.add(new Edit(comma + 1, "*/" + type + " "));
        } else if (field.getInitializer() != null
                && field.getModifiers().getFlags().contains(Modifier.STATIC)) {
            edits.addAll(outcommented(text, "static", syntax.start(field.getModifiers())));
        }
    }

    /**
     * A class that implements one which the cell declares further down, which itself needs the first one: until both are
     * there, JShell takes an {@code @Override} for an error.
     */
    static Piece withoutOverride(Piece piece) {
        List<Edit> edits = new ArrayList<>();
        Syntax.of(piece.text())
                .ifPresent(syntax -> new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
                        if (annotation.getAnnotationType().toString().equals("Override")) {
                            edits.addAll(outcommented(piece.text(), OVERRIDE, syntax.start(annotation)));
                        }
                        return null;
                    }
                }.scan(syntax.trees(), null));
        return edits.isEmpty() ? piece : piece.with(edits);
    }

    /** A {@code var} with a type in its place. */
    static Optional<Piece> typed(Piece piece, String type) {
        return Syntax.of(piece.text())
                .filter(syntax ->
                        syntax.trees().get(0) instanceof VariableTree variable && variable.getInitializer() != null)
                .map(syntax -> {
                    Tree value = ((VariableTree) syntax.trees().get(0)).getInitializer();
                    int word = piece.text()
                            .indexOf("var", syntax.start(syntax.trees().get(0)));
                    return piece.with(List.of(
                            new Edit(word, type + "/*"),
                            new Edit(word + "var".length(), "*/"),
                            new Edit(syntax.start(value), "(" + type + ") (java.lang.Object) ("),
                            new Edit(syntax.end(value), ")")));
                });
    }

    private static List<Edit> outcommented(String text, String word, int from) {
        return replaced(text, word, "", from);
    }

    /** Another word in the place of one, whose characters stay where they are. */
    static List<Edit> replaced(String text, String word, String other, int from) {
        int start = text.indexOf(word, from);
        return List.of(new Edit(start, other + "/*"), new Edit(start + word.length(), "*/"));
    }
}
