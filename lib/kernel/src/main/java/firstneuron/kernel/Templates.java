package firstneuron.kernel;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Answers the calls of an interface of sentences. For example {@code given(given, wanted)} fills in the placeholders of
 *
 * <pre>
 * conversion.given = {A given} was given where {a wanted} is expected.
 * </pre>
 *
 * so a translation may put them in another order, or leave the English article away, and the compiler holds that none is
 * forgotten in Java. The library has the same for its exercises: it and the kernel know nothing of each other, as a notebook
 * may run on another kernel, and the kernel without the library.
 */
final class Templates implements InvocationHandler {
    private static final Pattern PLACEHOLDER = Pattern.compile("[{](?:([aA]) )?([a-zA-Z]+)}");
    private static final String VOWELS = "aeioAEIO";

    private final Texts texts;
    private final Class<?> sentences;

    Templates(Class<?> sentences, Texts texts) {
        this.texts = texts;
        this.sentences = sentences;
        for (Method method : sentences.getDeclaredMethods()) {
            String template = texts.english(method.getName());
            Set<String> placeholders = placeholders(template);
            Set<String> values = new TreeSet<>(parameters(method));
            if (!placeholders.equals(values)) {
                throw new IllegalArgumentException(method.getName() + " has the placeholders " + placeholders
                        + ", but the values are " + values + ": " + template);
            }
        }
    }

    static Set<String> placeholders(String template) {
        return PLACEHOLDER
                .matcher(template)
                .results()
                .map(placeholder -> placeholder.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The keys of the sentences, as they stand in their file. */
    Set<String> keys() {
        return Arrays.stream(sentences.getDeclaredMethods())
                .map(method -> texts.key(method.getName()))
                .collect(Collectors.toCollection(TreeSet::new));
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
        return PLACEHOLDER.matcher(texts.get(method.getName())).replaceAll(placeholder -> {
            String value = String.valueOf(values[names.indexOf(placeholder.group(2))]);
            return Matcher.quoteReplacement(article(placeholder.group(1), value) + value);
        });
    }

    /** The English article before a word: a, an, A or An, and nothing where none is asked for. */
    private static String article(String asked, String word) {
        if (asked == null) {
            return "";
        }
        boolean isBeforeVowel = !word.isEmpty() && VOWELS.indexOf(word.charAt(0)) >= 0;
        return asked + (isBeforeVowel ? "n " : " ");
    }

    /** The text with a capital letter at its beginning. */
    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
