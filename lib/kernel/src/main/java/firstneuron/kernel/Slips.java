package firstneuron.kernel;

import static firstneuron.kernel.Slips.Sentences.SAY;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Slips of the pen and habits from other languages. Once the compiler has refused a line for its form, they can be told
 * from the line alone, and better than by the place where the compiler gave up. The table of them is {@code slips.txt}.
 */
final class Slips {
    private static final Texts SENTENCES = Texts.of("slips");

    interface Sentences {
        Sentences SAY = Texts.of("compiler", "slip").as(Sentences.class);

        String meant(String given, String right);
    }

    /** What is wrong, and where in the line. */
    record Slip(int start, int end, String sentence) {}

    /** A row of the table: its key, the names of the errors that it explains, and the form that it looks for. */
    private record Rule(String key, Pattern errors, Pattern form) {
        private static final Pattern ANY = Pattern.compile(".*");

        static Rule of(PatternTable.Row row) {
            return new Rule(row.key(), row.has("when") ? row.pattern("when") : ANY, row.pattern("find"));
        }
    }

    private static final List<Rule> RULES =
            PatternTable.of("slips.txt").rows().stream().map(Rule::of).toList();

    private static final PatternTable CODE = PatternTable.of("code.txt");
    private static final Pattern TEXT_OR_COMMENT = CODE.pattern("textOrComment");
    private static final Pattern FIRST_WORD = CODE.pattern("firstWord");
    private static final List<String> FIRST_WORDS = CODE.words("firstWord");

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
            "illegal.array.creation.both.dimension.and.initialization",
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

    private Slips() {}

    /**
     * Whether an error is one of form, after which the compiler understands nothing of what follows.
     *
     * @param code the compiler's name of the error
     */
    static boolean isOfForm(String code) {
        return OF_FORM.contains(code);
    }

    /**
     * Looks for a slip in a line that the compiler has refused.
     *
     * @param code the compiler's name of the error
     * @param line the line
     */
    static Optional<Slip> in(String code, String line) {
        String plain = withoutTexts(line);
        for (Rule rule : RULES) {
            Matcher found = rule.form().matcher(plain);
            if (rule.errors().matcher(code).matches() && found.find()) {
                int start = found.start() + Source.indentation(found.group());
                return Optional.of(new Slip(start, found.end(), SENTENCES.get(rule.key())));
            }
        }
        return misspelled(plain);
    }

    /** A line begins with a word that is nearly one of Java's. */
    private static Optional<Slip> misspelled(String line) {
        Matcher word = FIRST_WORD.matcher(line);
        if (!word.find() || FIRST_WORDS.contains(word.group(1))) {
            return Optional.empty();
        }
        String given = word.group(1);
        return FIRST_WORDS.stream()
                .filter(right ->
                        right.equalsIgnoreCase(given) || right.length() > 3 && Spelling.distance(right, given) == 1)
                .findFirst()
                .map(right -> new Slip(word.start(1), word.end(1), SAY.meant(given, right)));
    }

    /** The line with _ in place of what stands between quotes, and blanks in place of its comments. */
    static String withoutTexts(String line) {
        return TEXT_OR_COMMENT.matcher(line).replaceAll(found -> {
            String part = found.group();
            char quote = part.charAt(0);
            return quote == '/' ? " ".repeat(part.length()) : quote + "_".repeat(part.length() - 2) + quote;
        });
    }
}
