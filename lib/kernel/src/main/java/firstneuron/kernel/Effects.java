package firstneuron.kernel;

import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePathScanner;
import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import io.github.spencerpark.jupyter.kernel.display.DisplayDataRenderable;
import java.io.Flushable;
import java.util.Formatter;
import java.util.Set;

/**
 * Tells the values that a cell asks for from what is left behind where something was done for its effect: a stream that
 * was printed to, the number of a display, the true of a list that took an element.
 *
 * <p>A semicolon alone does not make a statement of a value: {@code Math.max(1, 2);} shows 2 here, as in other kernels.
 */
final class Effects {
    /** Methods of collections whose true says only that they have done what they were asked for. */
    private static final Set<String> ADDING = Set.of("add", "addAll", "addElement", "offer", "offerFirst", "offerLast");

    /** Methods that give back what they have replaced, or what they were given. */
    private static final Set<String> PUTTING = Set.of("put", "putIfAbsent", "push", "set", "setProperty");

    private Effects() {}

    /**
     * The value of a snippet, or null where nobody asked for it.
     *
     * @param code the snippet
     * @param value what it gave
     * @param displayId what the snippet's last display gave to the cell, or null
     */
    static Object asked(String code, Object value, String displayId) {
        boolean isLeftBehind = value == null
                || value == displayId
                || isOnlyWrittenTo(value)
                || value instanceof CellInput // to show a stream is to read it, and this one would ask for a line
                || code.contains(";") && isCommand(code, value);
        return isLeftBehind ? null : value;
    }

    /** Streams and writers, unless they tell what was written, as a StringWriter does. */
    private static boolean isOnlyWrittenTo(Object value) {
        if (value instanceof Formatter formatter) {
            return isOnlyWrittenTo(formatter.out());
        }
        return value instanceof Flushable && hasNoText(value);
    }

    /** Whether the code is a statement, with its semicolon, that was written for what it does. */
    private static boolean isCommand(String code, Object value) {
        String head = "class A { Object a = ";
        Parsed source = Parsed.of(head + code);
        ExpressionTree[] first = new ExpressionTree[1];
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitVariable(VariableTree tree, Void nothing) {
                first[0] = first[0] == null ? tree.getInitializer() : first[0];
                return null;
            }
        }.scan(source.unit(), null);
        if (first[0] == null) {
            return false;
        }
        long end = source.trees().getSourcePositions().getEndPosition(source.unit(), first[0]) - head.length();
        return end > 0 && code.substring((int) end).stripLeading().startsWith(";") && isDone(first[0], value);
    }

    private static boolean isDone(ExpressionTree expression, Object value) {
        if (expression instanceof MethodInvocationTree call) {
            String name = call.getMethodSelect() instanceof MemberSelectTree member
                    ? member.getIdentifier().toString()
                    : "";
            return ADDING.contains(name) && value.equals(true) || PUTTING.contains(name) || hasNoText(value);
        }
        return expression instanceof CompoundAssignmentTree
                || expression instanceof UnaryTree
                        && switch (expression.getKind()) {
                            case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> true;
                            default -> false;
                        };
    }

    /** Nothing but the name of a class and a number, which tells a learner nothing. */
    private static boolean hasNoText(Object value) {
        if (value.getClass().isArray()
                || value instanceof DisplayData
                || value instanceof DisplayDataRenderable
                || Charts.isChart(value)) {
            return false;
        }
        try {
            return value.getClass().getMethod("toString").getDeclaringClass() == Object.class;
        } catch (NoSuchMethodException e) {
            return false;
        }
    }
}
