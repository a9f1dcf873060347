package firstneuron.kernel;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.tools.Diagnostic;

/**
 * The form of a piece of code as the compiler's parser sees it, before anything is known of the names in it.
 *
 * @param trees the members of a class, or the statements of a method, that the code consists of
 * @param unit what was parsed
 * @param positions the positions in it
 * @param head how many characters were put before the code, to make a class or a method of it
 */
record Syntax(List<Tree> trees, CompilationUnitTree unit, SourcePositions positions, int head) {
    private static final String CLASS = "class $ {";
    private static final String METHOD = CLASS + "void $() throws Throwable {";
    /** The last statement of a cell may stand there without it. */
    private static final String END_OF_STATEMENT = "\n;";

    /** A value alone is no statement; as the last of a cell it may stand there all the same. */
    private static final String VALUE_ALONE = "compiler.err.not.stmt";

    /** A declaration: the first in the code, and all variables that are declared with it. */
    private static Optional<Syntax> ofDeclaration(String code) {
        return first(parse(CLASS, code, "\n}"), code.length());
    }

    /** A statement or an expression: the first in the code. */
    private static Optional<Syntax> ofStatement(String code) {
        return first(parse(METHOD, code, END_OF_STATEMENT + "}}"), code.length() + END_OF_STATEMENT.length());
    }

    /** Whatever the code begins with. */
    static Optional<Syntax> of(String code) {
        return ofDeclaration(code).or(() -> ofStatement(code));
    }

    /** The position in the code at which a tree begins. */
    int start(Tree tree) {
        return (int) positions.getStartPosition(unit, tree) - head;
    }

    /** The position in the code behind a tree. */
    int end(Tree tree) {
        return (int) positions.getEndPosition(unit, tree) - head;
    }

    /** The trees around a position in the code, from the innermost one outwards. */
    List<Tree> around(int position) {
        Deque<Tree> around = new ArrayDeque<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void scan(Tree tree, Void nothing) {
                if (tree != null && start(tree) <= position && position < end(tree)) {
                    around.push(tree);
                }
                return super.scan(tree, nothing);
            }
        }.scan(trees, null);
        return List.copyOf(around);
    }

    /** The position in the code behind all trees. */
    int end() {
        return end(trees.get(trees.size() - 1));
    }

    private char lastCharacter() {
        try {
            return unit.getSourceFile().getCharContent(true).charAt(head + end() - 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Attempt(Syntax syntax, long firstError) {}

    /** The first tree, unless the compiler refuses it, or it ends too late. */
    private static Optional<Syntax> first(Attempt attempt, int mostCharacters) {
        Syntax all = attempt.syntax();
        if (all.trees().isEmpty()) {
            return Optional.empty();
        }
        int count = 1;
        while (count < all.trees().size() && areOneDeclaration(all, count - 1, count)) {
            count++;
        }
        Syntax first = new Syntax(all.trees().subList(0, count), all.unit(), all.positions(), all.head());
        return first.end() > 0
                        && first.end() <= mostCharacters
                        && attempt.firstError() > first.end()
                        && ";}".indexOf(first.lastCharacter()) >= 0
                ? Optional.of(first)
                : Optional.empty();
    }

    /** Whether a variable is declared with the one before it, as b is in {@code int a, b;}. */
    private static boolean areOneDeclaration(Syntax all, int before, int after) {
        return all.trees().get(before) instanceof VariableTree one
                && all.trees().get(after) instanceof VariableTree other
                && one.getType() != null
                && other.getType() != null
                && all.start(one.getType()) == all.start(other.getType());
    }

    private static Attempt parse(String before, String code, String after) {
        Parsed parsed = Parsed.of(before + code + after);
        long firstError = parsed.problems().stream()
                .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR
                        && !problem.getCode().equals(VALUE_ALONE))
                .mapToLong(problem -> problem.getPosition() - before.length())
                .min()
                .orElse(Long.MAX_VALUE);
        Syntax syntax = new Syntax(
                trees(parsed.unit(), before.equals(METHOD)),
                parsed.unit(),
                parsed.trees().getSourcePositions(),
                before.length());
        return new Attempt(syntax, firstError);
    }

    private static List<Tree> trees(CompilationUnitTree unit, boolean ofMethod) {
        if (unit.getTypeDecls().isEmpty() || !(unit.getTypeDecls().get(0) instanceof ClassTree type)) {
            return List.of();
        }
        if (!ofMethod) {
            return List.copyOf(type.getMembers());
        }
        BlockTree body = type.getMembers().get(0) instanceof MethodTree method ? method.getBody() : null;
        return body == null ? List.of() : List.copyOf(body.getStatements());
    }
}
