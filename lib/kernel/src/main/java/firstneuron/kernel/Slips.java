package firstneuron.kernel;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Slips of the pen and habits from other languages. Once the compiler has refused a line for its form, they can be told
 * from the line alone, and better than by the place where the compiler gave up.
 */
final class Slips {
    /** What is wrong, and where in the line. */
    record Slip(int start, int end, String sentence) {}

    /** A form, the kinds of error that it explains (a pattern for the compiler's names of them), and what to say. */
    private record Rule(String kinds, Pattern form, String sentence) {}

    private static final String TYPE = "\\b(?:int|long|double|float|boolean|char|byte|short|String|var)";
    private static final String RESERVED =
            "(?:abstract|assert|break|case|catch|class|const|continue|default|do|else|enum|extends|final|finally|for"
                    + "|goto|if|implements|import|instanceof|interface|native|new|package|private|protected|public"
                    + "|return|static|super|switch|synchronized|this|throw|throws|transient|try|void|volatile|while"
                    + "|true|false|null)";

    private static final Pattern TEXT_OR_COMMENT =
            Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])*'|//.*|/\\*.*?(?:\\*/|$)");

    private static final List<String> FIRST_WORDS = List.of(
            "return",
            "while",
            "switch",
            "break",
            "continue",
            "import",
            "public",
            "private",
            "static",
            "class",
            "throw",
            "void",
            "else",
            "catch",
            "finally",
            "for",
            "if",
            "try",
            "do");

    /** The compiler's names of errors of form. */
    private static final Set<String> OF_FORM = Set.of(
            "class.not.allowed",
            "dot.class.expected",
            "else.without.if",
            "illegal.digit.in.binary.literal",
            "illegal.digit.in.octal.literal",
            "expected",
            "expected2",
            "expected3",
            "expected4",
            "illegal.char",
            "illegal.start.of.expr",
            "illegal.start.of.stmt",
            "illegal.start.of.type",
            "invalid.meth.decl.ret.type.req",
            "malformed.fp.lit",
            "not.stmt",
            "orphaned",
            "premature.eof",
            "unexpected.mref",
            "variable.not.allowed");

    private static final List<Rule> RULES = List.of(
            rule("^\\s*#include.*", "Java has no #include: a class of another package is made known with import."),
            rule("^\\s*#.*", "A comment begins with //, not with #."),
            rule(
                    "^\\s*(?:def|function|fun|func)\\s+\\w+.*",
                    "Java writes a method as int add(int a, int b) { … }: the type of the result first, and a type for each parameter."),
            rule(
                    "\\bfor\\s+[^(\\s].*",
                    "A loop is written for (int i = 0; i < 3; i++) { … } or, over a list or an array, for (int n : numbers) { … }."),
            rule(
                    "\\bfor\\s*\\(\\s*[\\w<>\\[\\],.?\\s]*?\\w\\s+(?:in|of)\\s+[\\w(].*",
                    "Java writes a colon there, and a type before the name: for (String word : words) { … }."),
            rule("\\b(?:elif|elsif|elseif)\\b", "Java writes else if, in two words."),
            rule("\\b(?:if|while|switch)\\s+[^(\\s{].*", "The condition stands in round brackets: if (x > 0) { … }."),
            rule("(?<=\\))\\s*then\\b", "Java has no then: what is to be done follows the condition at once."),
            rule(
                    "^\\s*(?:for|while|if|else|try)\\b.*:\\s*$",
                    "Java has no colon here: what belongs together stands in braces { }."),
            rule(
                    "\\bfor\\s*\\([^;:]*,[^;:]*[<>][^;:]*,.*",
                    "The three parts of a for are separated by semicolons: for (int i = 0; i < 3; i++)."),
            rule("=<", "Java writes <= for “at most”."),
            rule("=>", "Java has no =>: “at least” is >=, and a lambda is written with ->."),
            rule("(?<=[\\w)])\\s+<>\\s+(?=[\\w(\"])", "Java writes != for “not equal”."),
            rule("[=!]==", "Java writes two signs: == for “equal”, != for “not equal”."),
            rule("\\*\\*", "Java has no sign for powers: write Math.pow(a, b), or a * a for a square."),
            rule("[-+*/%]\\s+=(?!=)", "The two signs belong together, without a space: +=."),
            rule("[-+*/%]\\s*[*/%](?!=)|=\\s*[*/%]", "A value is missing before the second sign."),
            rule(TYPE + "\\s+\\d\\w*", "A name begins with a letter, not with a digit."),
            rule(TYPE + "\\s+" + RESERVED + "\\s*[=;]", "This name is a word of Java itself: choose another one."),
            rule("\\bunsigned\\b", "Java's whole numbers always have a sign: write int or long."),
            rule(TYPE + "\\s*\\*\\s*\\w+\\s*[=;]", "Java has no pointers: a variable holds an object without a star."),
            rule(
                    TYPE + TYPE.replace("\\b", "\\s+") + "\\s+\\w+",
                    "A variable has one type: one of the two is too many."),
            rule(TYPE + "\\s+\\w+\\s+\\w+\\s*=", "A name is one word, for example learningRate."),
            rule(TYPE + "\\s+\\w+-\\w+\\s*=", "A name has no hyphen; Java writes learningRate."),
            rule(
                    "^\\s*\\w+\\s*:\\s*(?:int|long|double|float|boolean|String|str|number)\\b.*",
                    "In Java the type comes first: int x = 5."),
            rule(TYPE + "\\s*=", "The name of the variable is missing between its type and the =."),
            rule("\\bstd::\\w*", "Java prints with System.out.println(…)."),
            rule(
                    "dot.class.expected",
                    "^\\s*(?!" + RESERVED
                            + "\\b)\\w+\\s*\\(\\s*[\\w<>\\[\\]]+\\s+\\w+\\s*(?:,\\s*[\\w<>\\[\\]]+\\s+\\w+\\s*)*\\)\\s*\\{",
                    "A method needs the type of its result before its name, or void."),
            rule(
                    "^\\s*(?:" + TYPE + "|void)\\s+\\w+\\s*\\(\\s*\\w+\\s*(?:,\\s*\\w+\\s*)*\\)\\s*\\{",
                    "Each parameter needs its type: int add(int a, int b)."),
            rule(
                    "^\\s*(?:" + TYPE + "|void)\\s+\\w+\\s*\\{",
                    "The name of a method is followed by round brackets, also where it takes nothing: int five() { … }."),
            rule(
                    "^\\s+(?:" + TYPE + "|void)\\s+\\w+\\s*\\([^)]*\\)\\s*\\{\\s*$",
                    "Java has no method inside a method: close the first one before, or declare this one above it."),
            rule("\\b(?:class|interface|record|enum)\\s*[{(]", "The name is missing: class Neuron { … }."),
            rule("^\\s*package\\b.*", "A notebook has no packages: leave this line out."),
            rule(
                    "illegal.start.*|orphaned",
                    "^\\s*(?:case|default)\\b.*",
                    "This stands only inside the braces of a switch."),
            rule(
                    "illegal.start.*",
                    "^\\s*(?:static|public|private|protected)\\b",
                    "public, private, protected and static stand before members of a class, not inside a method."),
            rule(
                    "(?<![\\w.])0\\d*[89]\\d*(?![\\w.])",
                    "A number that begins with 0 is octal and has no 8 or 9: leave the 0 out."),
            rule("(?<![\\w.])0[bB][01_]*[2-9]\\w*", "A binary number has the digits 0 and 1 alone."),
            rule("\\d+\\.\\d+\\.\\d+", "A number has one decimal point."),
            rule(
                    "=\\s*\\d+,\\d+\\s*;",
                    "A number has no comma: the decimal point is a point (0.5), and thousands follow without one (1000 or 1_000)."),
            rule("\\d\\s*%\\s*[;)]", "Java has no percent: 5 % is 0.05."),
            rule("\\$\\{[^}]*\\}?", "Java has no ${ }: write the name alone, as in \"hello \" + name."),
            rule("\\blambda\\s+\\w+.*", "Java writes a lambda as x -> x + 1."),
            rule("=\\s*\\[.*", "The values of an array stand in braces: int[] a = {1, 2, 3};"),
            rule("(?<=[\\w)])\\s+(?:and|or)\\s+(?=[\\w(!])", "Java writes && for “and”, || for “or”."),
            rule("\\bnot\\s+\\w+", "Java writes ! for “not”."),
            rule("^\\s*import\\s+\\S+\\s+as\\b.*", "Java's import gives no other name: import java.util.List;"),
            rule("\\bf\"_*\"", "Java has no texts with f: join them with +, or use String.format."),
            rule(
                    "^\\s*const\\s+\\w+",
                    "Java declares a variable with its type: int x = 1, or var x = 1; one that never changes has final before it."),
            rule("\"_*\"\\s+\"_*\"", "Two texts are joined with + between them."),
            rule(
                    TYPE + "\\s+\\w+\\s*,\\s*\\w+\\s*=[^,;]+,\\s*[^=;]+;",
                    "Each variable gets its own value: int a = 1, b = 2;"));

    private Slips() {}

    private static Rule rule(String form, String sentence) {
        return rule(".*", form, sentence);
    }

    private static Rule rule(String kinds, String form, String sentence) {
        return new Rule(kinds, Pattern.compile(form), sentence);
    }

    /**
     * Whether an error is one of form, after which the compiler understands nothing of what follows.
     *
     * @param kind the compiler's name of the error
     */
    static boolean isOfForm(String kind) {
        return OF_FORM.contains(kind);
    }

    /**
     * Looks for a slip in a line that the compiler has refused.
     *
     * @param kind the compiler's name of the error
     * @param line the line
     */
    static Optional<Slip> in(String kind, String line) {
        String plain = withoutTexts(line);
        for (Rule rule : RULES) {
            Matcher matcher = rule.form().matcher(plain);
            if (kind.matches(rule.kinds()) && matcher.find()) {
                int start = matcher.start() + leadingBlank(matcher.group());
                return Optional.of(new Slip(start, matcher.end(), rule.sentence()));
            }
        }
        return misspelled(plain);
    }

    /** A line begins with a word that is nearly one of Java's. */
    private static Optional<Slip> misspelled(String line) {
        Matcher word = Pattern.compile("^[\\s}]*(\\p{L}+)(?=[\\s({;])(?!\\s*=)").matcher(line);
        if (!word.find() || FIRST_WORDS.contains(word.group(1))) {
            return Optional.empty();
        }
        String given = word.group(1);
        return FIRST_WORDS.stream()
                .filter(right ->
                        right.equalsIgnoreCase(given) || right.length() > 3 && Spelling.distance(right, given) == 1)
                .findFirst()
                .map(right -> new Slip(word.start(1), word.end(1), "Is " + given + " meant to be " + right + "?"));
    }

    /** The line with _ in place of what stands between quotes, and blanks in place of its comments. */
    static String withoutTexts(String line) {
        return TEXT_OR_COMMENT.matcher(line).replaceAll(found -> {
            String part = found.group();
            char quote = part.charAt(0);
            return quote == '/' ? " ".repeat(part.length()) : quote + "_".repeat(part.length() - 2) + quote;
        });
    }

    private static int leadingBlank(String text) {
        return text.length() - text.stripLeading().length();
    }
}
