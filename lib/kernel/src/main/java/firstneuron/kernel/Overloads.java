package firstneuron.kernel;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jdk.jshell.JShell;
import jdk.jshell.MethodSnippet;

/**
 * Methods of one name that call each other. JShell puts each method into a class of its own, and in that one it hides all
 * others of its name, until JDK 23 or so. Here the others get a second name, under which they can be called.
 */
final class Overloads {
    private static final String SECOND_NAME = "$";

    private final JShell shell;

    Overloads(JShell shell) {
        this.shell = shell;
    }

    /** The method as JShell takes it, if it was refused for calling others of its name. */
    Optional<Piece> bridged(Piece piece, MethodSnippet refused) {
        List<MethodSnippet> others = shell.methods()
                .filter(method ->
                        method.name().equals(refused.name()) && !method.id().equals(refused.id()))
                .filter(method -> shell.status(method).isDefined())
                .toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        Optional<Syntax> syntax = Syntax.of(piece.text());
        if (syntax.isEmpty() || !(syntax.get().trees().get(0) instanceof MethodTree method)) {
            return Optional.empty();
        }
        List<Integer> errors = shell.diagnostics(refused)
                .map(error -> new SnippetPlace(piece, 0).position(error.getPosition()) - piece.start())
                .toList();
        List<Edit> edits = calls(method, syntax.get(), errors);
        if (edits.isEmpty()) {
            return Optional.empty();
        }
        others.forEach(this::nameAgain);
        return Optional.of(piece.with(edits));
    }

    private static List<Edit> calls(MethodTree method, Syntax syntax, List<Integer> errors) {
        List<Edit> calls = new ArrayList<>();
        int parameters = method.getParameters().size();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                boolean isOfName = call.getMethodSelect() instanceof IdentifierTree name
                        && name.getName().equals(method.getName());
                boolean isWrong =
                        errors.stream().anyMatch(error -> syntax.start(call) <= error && error < syntax.end(call));
                if (isOfName && isWrong && (call.getArguments().size() != parameters || !hasOther(call))) {
                    calls.add(new Edit(syntax.start(call), SECOND_NAME));
                }
                return super.visitMethodInvocation(call, nothing);
            }

            /** Whether the error may be of a call among the arguments. */
            private boolean hasOther(MethodInvocationTree call) {
                return call.getArguments().toString().contains(method.getName() + "(");
            }
        }.scan(method.getBody(), null);
        return calls;
    }

    private void nameAgain(MethodSnippet snippet) {
        String source = snippet.source();
        Syntax.of(source).ifPresent(syntax -> {
            MethodTree method = (MethodTree) syntax.trees().get(0);
            String arguments =
                    method.getParameters().stream().map(VariableTree::getName).collect(Collectors.joining(", "));
            String back = method.getReturnType().toString().equals("void") ? "" : "return ";
            shell.eval(typeParameters(method) + part(source, syntax, method.getReturnType()) + " " + SECOND_NAME
                    + method.getName() + "(" + list(source, syntax, method.getParameters()) + ")"
                    + (method.getThrows().isEmpty() ? "" : " throws " + list(source, syntax, method.getThrows()))
                    + " { " + back + method.getName() + "(" + arguments + "); }");
        });
    }

    private static String typeParameters(MethodTree method) {
        return method.getTypeParameters().isEmpty()
                ? ""
                : method.getTypeParameters().stream()
                        .map(Object::toString)
                        .collect(Collectors.joining(", ", "<", "> "));
    }

    private static String list(String source, Syntax syntax, List<? extends Tree> trees) {
        return trees.stream().map(tree -> part(source, syntax, tree)).collect(Collectors.joining(", "));
    }

    private static String part(String source, Syntax syntax, Tree tree) {
        return source.substring(syntax.start(tree), syntax.end(tree));
    }
}
