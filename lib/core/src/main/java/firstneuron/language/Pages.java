package firstneuron.language;

import firstneuron.html.Html;
import firstneuron.html.Template;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Templates of pages whose words stand in text files.
 *
 * <pre>
 * {@code <button>{say.play}</button>}                     in HTML: the sentence with the key {@code play}
 * {@code button.textContent = say.pause;}                 in a script: the same as a string
 * {@code say.counter({number: (i + 1), count: all})}      "{number} of {count}" with what these places stand for
 * </pre>
 *
 * <p>In HTML the places of a sentence become places of the template. What stands between backticks is code.
 */
public final class Pages {
    private static final Pattern IN_HTML = Pattern.compile("[{]say\\.(\\w+)}");
    private static final Pattern IN_SCRIPT = Pattern.compile("\\bsay\\.(\\w+)(?:\\([{](.*?)}\\))?");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern BETWEEN_VALUES = Pattern.compile(", (?=\\w+: )");
    private static final Pattern PLACE = Pattern.compile("[{](\\w+)}");
    private static final String QUOTE = "\"";

    private Pages() {}

    /**
     * Reads a template.
     *
     * @param owner a class of the package in which the file lies
     * @param file its name; one that ends in {@code .js} is a script
     * @param words the sentences that it says
     * @return the template in the language of the words
     * @throws IllegalArgumentException if there is no such file, or no sentence of a key, or a sentence has another place
     *     than the script gives a value for
     */
    public static Template of(Class<?> owner, String file, Texts words) {
        Template template = Template.of(owner, file);
        return file.endsWith(".js")
                ? template.replacing(IN_SCRIPT, call -> spoken(call, words))
                : template.replacing(IN_HTML, call -> marked(words.get(call.group(1))));
    }

    private static String marked(String sentence) {
        return CODE.matcher(Html.text(sentence)).replaceAll("<code>$1</code>");
    }

    private static String spoken(MatchResult call, Texts words) {
        String sentence = words.get(call.group(1));
        Map<String, String> values = values(call.group(2));
        Template.ofText(words + "/" + call.group(1), sentence).fill(values);
        Concatenation whole = new Concatenation();
        int end = 0;
        for (MatchResult place : PLACE.matcher(sentence).results().toList()) {
            whole.addText(sentence.substring(end, place.start()));
            whole.addExpression(values.get(place.group(1)));
            end = place.end();
        }
        whole.addText(sentence.substring(end));
        return whole.toString();
    }

    private static Map<String, String> values(String given) {
        Map<String, String> values = new LinkedHashMap<>();
        if (given != null) {
            BETWEEN_VALUES.splitAsStream(given).forEach(value -> {
                int colon = value.indexOf(": ");
                values.put(value.substring(0, colon), value.substring(colon + 2));
            });
        }
        return values;
    }

    /** Texts and expressions of a script with a plus between them. */
    private static final class Concatenation {
        private final List<String> parts = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        private void addText(String more) {
            text.append(more);
        }

        /** A text that stands in the script itself is joined with those around it. */
        private void addExpression(String expression) {
            if (expression.startsWith(QUOTE)) {
                addText(expression.substring(1, expression.length() - 1));
            } else {
                endText();
                parts.add(expression);
            }
        }

        private void endText() {
            if (!text.isEmpty()) {
                parts.add(Html.quoted(text.toString()));
                text.setLength(0);
            }
        }

        @Override
        public String toString() {
            endText();
            // Without a text among the first two, numbers would be added up.
            if (parts.stream().limit(2).noneMatch(part -> part.startsWith(QUOTE))) {
                parts.add(0, QUOTE + QUOTE);
            }
            return String.join(" + ", parts);
        }
    }
}
