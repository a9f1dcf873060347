package firstneuron.kernel;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the compiler or the JVM words something, with names in the place of values, as in <code>possible lossy conversion from
 * {given} to {wanted}</code>. It is looked for at the end of a line; one that begins with a value is the whole line.
 */
final class Wording {
    private static final Pattern VALUE = Pattern.compile("[{]([a-z]+)}");

    private final Pattern line;

    private Wording(Pattern line) {
        this.line = line;
    }

    static Wording of(String text) {
        StringBuilder pattern = new StringBuilder(text.startsWith("{") ? "(?m)^ *" : "(?m)");
        Matcher value = VALUE.matcher(text);
        int from = 0;
        while (value.find()) {
            pattern.append(Pattern.quote(text.substring(from, value.start())));
            pattern.append("(?<").append(value.group(1)).append(">.+?)");
            from = value.end();
        }
        pattern.append(Pattern.quote(text.substring(from))).append("$");
        return new Wording(Pattern.compile(pattern.toString()));
    }

    /** The values, by their names, in the first line of a message that is worded so. */
    Optional<Matcher> in(String message) {
        Matcher found = line.matcher(message);
        return found.find() ? Optional.of(found) : Optional.empty();
    }
}
