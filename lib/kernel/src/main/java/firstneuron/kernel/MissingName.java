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
    private static final Wording SYMBOL = Wording.of("symbol: {described}");
    private static final Pattern NAME = Pattern.compile("(?<kind>[a-z]+) (?:<.*?>)?(?<name>[^<(]+).*");

    /** The name that an error of the compiler is about, if it is one of those. */
    static Stream<MissingName> of(Diag error) {
        if (!error.getCode().startsWith("compiler.err.cant.resolve")) {
            return Stream.empty();
        }
        return SYMBOL
                .in(Problem.message(error))
                .map(symbol -> of(symbol.group("described").strip()))
                .stream();
    }

    /** A name as JShell tells it, for example {@code method twice(int)}. */
    static MissingName of(String described) {
        Matcher matcher = NAME.matcher(described);
        return matcher.matches()
                ? new MissingName(matcher.group("kind"), matcher.group("name").strip(), described)
                : new MissingName("name", described, described);
    }
}
