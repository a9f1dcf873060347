package firstneuron.language;

import firstneuron.html.Template;
import firstneuron.matrix.Matrix;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Answers the calls of an interface of sentences. For example {@code tooNear(point, distance)} fills in the placeholders of
 *
 * <pre>
 * - `tooNear`: {point}, which is only {distance} away
 * </pre>
 *
 * so a translation may put them in another order, and the compiler holds that none is forgotten in Java.
 */
final class Templates implements InvocationHandler {
    private final Map<String, Template> templates = new HashMap<>();

    Templates(Class<?> sentences, Texts texts) {
        for (Method method : sentences.getDeclaredMethods()) {
            if (!Modifier.isAbstract(method.getModifiers())) {
                continue;
            }
            String sentence = texts.get(method.getName());
            Template template = Template.ofText(texts + "/" + method.getName(), sentence);
            Set<String> placeholders = template.places();
            Set<String> values = new TreeSet<>(parameters(method));
            if (!placeholders.equals(values)) {
                throw new IllegalArgumentException(texts + "/" + method.getName() + " has the placeholders "
                        + placeholders + ", but the values are " + values + ": " + sentence);
            }
            templates.put(method.getName(), template);
        }
    }

    static Set<String> placeholders(String template) {
        return Template.ofText("", template).places();
    }

    private static List<String> parameters(Method method) {
        return Arrays.stream(method.getParameters()).map(Parameter::getName).toList();
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] values)
            throws InvocationTargetException, IllegalAccessException {
        if (method.getDeclaringClass() == Object.class) {
            return method.invoke(this, values);
        }
        List<String> names = parameters(method);
        Map<String, String> written = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            written.put(names.get(i), written(values[i]));
        }
        return Particles.joined(templates.get(method.getName()).fill(written));
    }

    /** Numbers as briefly as they are exact enough, rows in brackets, everything else as it is. */
    private static String written(Object value) {
        if (value instanceof Double number) {
            return Written.number(number);
        }
        if (value instanceof double[] numbers) {
            return Written.numbers(numbers);
        }
        if (value instanceof double[][] rows) {
            return Written.rows(rows);
        }
        if (value instanceof Matrix matrix) {
            return Written.rows(matrix.toArray());
        }
        return String.valueOf(value);
    }
}
