package firstneuron.kernel;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says why a method may not stand in the place of the one that it replaces. */
final class Overriding {
    private static final Pattern METHODS = Pattern.compile("(\\S+) in .+ (?:cannot|clashes|hides).* in (\\S+)");
    private static final Pattern ACCESS = Pattern.compile("was (\\w+)");
    private static final Pattern RESULTS = Pattern.compile("return type (.+) is not compatible with (.+)");
    private static final Pattern THROWN = Pattern.compile("does not throw (\\S+)");

    private Overriding() {}

    /**
     * The sentence for an error of the compiler.
     *
     * @param kind the compiler's name of the error
     * @param message what the compiler says, without packages
     */
    static String refused(String kind, String message) {
        Matcher methods = METHODS.matcher(message);
        if (!methods.find()) {
            return "This method does not fit the one that it replaces.";
        }
        String method = methods.group(1);
        String owner = methods.group(2);
        return switch (kind) {
            case "override.weaker.access" -> {
                String access = found(ACCESS, message, 1, "public");
                yield method + " is " + access + " in " + owner + ", and has to be so here, too: write " + access
                        + " before it.";
            }
            case "override.incompatible.ret" ->
                method + " gives " + found(RESULTS, message, 2, "another type") + " in " + owner
                        + ", and here " + found(RESULTS, message, 1, "something else")
                        + ": both have to be the same. Or choose another name.";
            case "override.meth.doesnt.throw" ->
                method + " in " + owner + " throws no " + found(THROWN, message, 1, "such exception")
                        + ", and so this one may not: put the call into try and catch.";
            case "override.static" ->
                method + " belongs to each object of " + owner + ": leave static out here, or choose another name.";
            default ->
                method + " in " + owner + " is " + (message.contains("static") ? "static" : "final")
                        + ": no other method can replace it. Choose another name.";
        };
    }

    private static String found(Pattern pattern, String message, int group, String otherwise) {
        Matcher matcher = pattern.matcher(message);
        return matcher.find() ? matcher.group(group) : otherwise;
    }
}
