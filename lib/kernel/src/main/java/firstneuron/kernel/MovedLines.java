package firstneuron.kernel;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The lines of code that stood on others when it was loaded: the trees of both are the same, one by one. */
final class MovedLines {
    private static final Pattern LAMBDA = Pattern.compile("lambda[$](.+)[$][0-9]+");

    private MovedLines() {}

    /**
     * The line on which code stands now.
     *
     * @param line the line on which it stood
     * @param method the method that it is in: one line may hold several
     * @param before where the code stood when it was loaded
     * @param now where it stands now
     */
    static int of(int line, String method, SnippetPlace before, SnippetPlace now) {
        String named = LAMBDA.matcher(method).replaceFirst("$1");
        return moved(line, lines(before, named), lines(now, named))
                .or(() -> movedWithTreeAbove(line, lines(before, ""), lines(now, "")))
                .orElse(line);
    }

    /** A tree may go over several lines. */
    private static Optional<Integer> movedWithTreeAbove(int line, List<Integer> before, List<Integer> now) {
        return IntStream.iterate(line, above -> above > 0, above -> above - 1)
                .boxed()
                .flatMap(above -> moved(above, before, now).stream().map(moved -> moved + line - above))
                .findFirst();
    }

    private static Optional<Integer> moved(int line, List<Integer> before, List<Integer> now) {
        int tree = before.indexOf(line);
        return tree < 0 || tree >= now.size() ? Optional.empty() : Optional.of(now.get(tree));
    }

    /** The lines on which the trees begin, or only those in the bodies of the methods of this name. */
    private static List<Integer> lines(SnippetPlace place, String method) {
        List<Integer> lines = new ArrayList<>();
        Piece piece = place.piece();
        Syntax.of(piece.text())
                .ifPresent(syntax -> new TreeScanner<Void, Void>() {
                    private boolean isInside = method.isEmpty();

                    @Override
                    public Void visitMethod(MethodTree tree, Void nothing) {
                        if (!tree.getName().contentEquals(method)) {
                            return super.visitMethod(tree, nothing);
                        }
                        boolean outside = isInside;
                        isInside = true;
                        scan(tree.getBody(), nothing);
                        isInside = outside;
                        return null;
                    }

                    @Override
                    public Void scan(Tree tree, Void nothing) {
                        if (tree != null && isInside && !(tree instanceof BlockTree) && syntax.start(tree) >= 0) {
                            lines.add(place.source().lineAt(piece.start() + syntax.start(tree)));
                        }
                        return super.scan(tree, nothing);
                    }
                }.scan(syntax.trees(), null));
        return lines;
    }
}
