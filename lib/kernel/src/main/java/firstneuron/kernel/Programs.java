package firstneuron.kernel;

import static firstneuron.kernel.Programs.Sentences.SAY;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** What a program in a file has, and a cell does without: a main method, and a return from it. */
final class Programs {
    /** What the parameter of a main method may be. */
    private static final Set<String> TEXTS = Set.of("String[]", "java.lang.String[]");

    private static final String MAIN = "main";

    interface Sentences {
        Sentences SAY = Texts.of("compiler", "program").as(Sentences.class);

        String returnedValue();

        String returned();

        String main(String call);
    }

    private Programs() {}

    /** The error of a return that stands in no method. */
    static Optional<CellException> returned(Piece piece) {
        return piece.text().contains("return")
                ? Syntax.of(piece.text()).flatMap(syntax -> returned(piece, syntax))
                : Optional.empty();
    }

    private static Optional<CellException> returned(Piece piece, Syntax syntax) {
        Tree first = syntax.trees().get(0);
        ReturnTree found = new TreeScanner<ReturnTree, Void>() {
            @Override
            public ReturnTree visitReturn(ReturnTree tree, Void nothing) {
                return tree;
            }

            @Override
            public ReturnTree visitMethod(MethodTree method, Void nothing) {
                return null;
            }

            @Override
            public ReturnTree visitClass(ClassTree type, Void nothing) {
                return null;
            }

            @Override
            public ReturnTree visitLambdaExpression(LambdaExpressionTree lambda, Void nothing) {
                return null;
            }

            @Override
            public ReturnTree visitSwitchExpression(SwitchExpressionTree choice, Void nothing) {
                return null; // the compiler says more of it
            }

            @Override
            public ReturnTree reduce(ReturnTree last, ReturnTree before) {
                return before == null ? last : before;
            }
        }.scan(first, null);
        if (found == null) {
            return Optional.empty();
        }
        boolean isWhole = found == first && found.getExpression() != null;
        String sentence = isWhole ? SAY.returnedValue() : SAY.returned();
        int start = piece.start() + syntax.start(found);
        return Optional.of(
                CellException.at("CompilationError", piece.source(), start, start + "return".length(), sentence));
    }

    /** How to run the main method that a cell declares, if the cell does not do so itself. */
    static Optional<String> howToRun(List<Piece> pieces) {
        List<Piece> named = pieces.stream()
                .filter(piece -> !piece.isMagic() && namesMain(piece))
                .toList();
        return named.size() == 1 ? call(named.get(0)) : Optional.empty();
    }

    /** Whether a piece declares or calls a method of this name. */
    private static boolean namesMain(Piece piece) {
        return piece.text().contains(MAIN)
                && Syntax.of(piece.text()).stream()
                        .anyMatch(syntax -> Boolean.TRUE.equals(new MainFinder().scan(syntax.trees(), null)));
    }

    private static final class MainFinder extends TreeScanner<Boolean, Void> {
        @Override
        public Boolean visitMethod(MethodTree method, Void nothing) {
            return reduce(method.getName().contentEquals(MAIN), super.visitMethod(method, nothing));
        }

        @Override
        public Boolean visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            String called = call.getMethodSelect().toString();
            return reduce(
                    called.equals(MAIN) || called.endsWith("." + MAIN), super.visitMethodInvocation(call, nothing));
        }

        @Override
        public Boolean reduce(Boolean one, Boolean other) {
            return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
        }
    }

    private static Optional<String> call(Piece piece) {
        return Syntax.of(piece.text())
                .flatMap(syntax -> call(syntax.trees().get(0)))
                .map(SAY::main);
    }

    private static Optional<String> call(Tree tree) {
        if (tree instanceof ClassTree type) {
            return type.getMembers().stream()
                    .flatMap(member -> member instanceof MethodTree method ? Stream.of(method) : Stream.empty())
                    .filter(Programs::isMain)
                    .findFirst()
                    .map(method -> isStatic(method)
                            ? type.getSimpleName() + "." + call(method)
                            : "new " + type.getSimpleName() + "()." + call(method));
        }
        return tree instanceof MethodTree method && isMain(method) ? Optional.of(call(method)) : Optional.empty();
    }

    private static String call(MethodTree main) {
        return main.getParameters().isEmpty() ? "main()" : "main(new String[0])";
    }

    private static boolean isStatic(MethodTree method) {
        return method.getModifiers().getFlags().contains(Modifier.STATIC);
    }

    /** Whether the java command would take a method as the beginning of a program. */
    private static boolean isMain(MethodTree method) {
        return method.getName().contentEquals(MAIN)
                && method.getBody() != null
                && method.getReturnType().toString().equals("void")
                && (method.getParameters().isEmpty()
                        || method.getParameters().size() == 1
                                && TEXTS.contains(
                                        method.getParameters().get(0).getType().toString()));
    }
}
