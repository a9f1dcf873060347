package firstneuron.kernel;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.jshell.Diag;

/**
 * A name that nothing declares.
 *
 * @param kind what the compiler looked for: class, method or variable
 * @param name the name alone
 * @param text the name with its arguments, as the compiler writes it
 */
record MissingName(String kind, String name, String text) {
    private static final Pattern SYMBOL = Pattern.compile("symbol:\\s+(\\w+) (.+)");
    private static final Pattern NAME = Pattern.compile("(?:(\\w+) )?(?:<.*?>)?([^<(]+).*");

    /** The name that an error of the compiler is about, if it is one of those. */
    static Stream<MissingName> of(Diag error) {
        if (!error.getCode().startsWith("compiler.err.cant.resolve")) {
            return Stream.empty();
        }
        Matcher symbol = SYMBOL.matcher(Problem.message(error));
        return symbol.find() ? Stream.of(of(symbol.group(1) + " " + symbol.group(2))) : Stream.empty();
    }

    /** A name as JShell tells it, for example {@code method twice(int)}. */
    static MissingName of(String described) {
        Matcher matcher = NAME.matcher(described);
        return matcher.matches() && matcher.group(1) != null
                ? new MissingName(matcher.group(1), matcher.group(2).strip(), described)
                : new MissingName("name", described, described);
    }
}
