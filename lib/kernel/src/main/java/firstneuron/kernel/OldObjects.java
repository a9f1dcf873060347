package firstneuron.kernel;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Finds the objects of classes that have been declared again since, in a value and in what it holds. It looks into the
 * arrays, collections and maps of the JDK only, for those of a notebook may do anything when they are asked.
 */
final class OldObjects {
    private static final int DEEPEST = 4;
    private static final int MOST = 10_000;

    private final Function<String, Optional<String>> newest;
    private final Set<String> found = new TreeSet<>();
    private int looked;

    private OldObjects(Function<String, Optional<String>> newest) {
        this.newest = newest;
    }

    /**
     * The names of the classes whose old objects are found.
     *
     * @param newest the full name that a class of the notebook has now, if its objects are looked for
     */
    static Set<String> in(Object value, Function<String, Optional<String>> newest) {
        OldObjects objects = new OldObjects(newest);
        objects.look(value, 0);
        return objects.found;
    }

    private void look(Object value, int depth) {
        if (value == null || depth > DEEPEST || looked++ > MOST) {
            return;
        }
        if (value instanceof Object[] array) {
            lookAtAll(Arrays.asList(array), depth);
        } else if (isOfJdk(value) && value instanceof Collection<?> collection) {
            lookAtAll(collection, depth);
        } else if (isOfJdk(value) && value instanceof Map<?, ?> map) {
            lookAtAll(map.keySet(), depth);
            lookAtAll(map.values(), depth);
        } else if (isOfJdk(value) && value instanceof Map.Entry<?, ?> entry) {
            lookAtAll(Arrays.asList(entry.getKey(), entry.getValue()), depth);
        } else if (isOfJdk(value) && value instanceof Optional<?> optional) {
            look(optional.orElse(null), depth + 1);
        } else {
            add(value.getClass().getName());
        }
    }

    private void lookAtAll(Collection<?> values, int depth) {
        try {
            for (Object value : values) {
                if (looked > MOST) {
                    return;
                }
                look(value, depth + 1);
            }
        } catch (RuntimeException e) {
            return; // another thread changes it, or it is a view of one that the notebook has made
        }
    }

    private static boolean isOfJdk(Object value) {
        return value.getClass().getName().startsWith("java.");
    }

    private void add(String name) {
        if (name.startsWith(Instrumentation.CLASS_OF_CELL)) {
            int start = name.indexOf('$', Instrumentation.CLASS_OF_CELL.length()) + 1;
            int end = start == 0 ? -1 : name.indexOf('$', start); // it may be a class inside of another one
            String outermost = end < 0 ? name : name.substring(0, end);
            String simpleName = outermost.substring(start);
            if (newest.apply(simpleName).filter(now -> !now.equals(outermost)).isPresent()) {
                found.add(simpleName);
            }
        }
    }
}
