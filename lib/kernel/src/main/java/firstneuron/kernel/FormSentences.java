package firstneuron.kernel;

import static firstneuron.kernel.FormSentences.Sentences.SAY;

import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What to say of code that is not in the form of Java, whatever its names mean. */
final class FormSentences {
    private static final Texts SIGNS = Texts.of("signs");
    private static final Set<Kind> SWITCHES = Set.of(Kind.SWITCH, Kind.SWITCH_EXPRESSION);
    private static final String OPERATORS = "+-*/%=<>&|!?:,(";
    private static final Wording EXPECTED = Wording.of("{signs} expected");
    private static final Pattern QUOTED = Pattern.compile("'(.+?)'");

    interface Sentences {
        Sentences SAY = Texts.of("compiler", "form").as(Sentences.class);

        String signTooMany(char sign);

        String semicolon();

        String semicolonOrOperator();

        String closingBracket();

        String name();

        String expected(String signs);

        String bodyOfLambda();

        String valueBefore(char sign);

        String braceTooMany();

        String roundBracketsOfNew();

        String bracketsOfArray();

        String valueOfLambda();

        String valueOfSwitch();

        String character(String sign);

        String characterInstead(String sign, String instead);
    }

    private FormSentences() {}

    static Optional<String> of(Problem problem) {
        return switch (problem.code()) {
            case "expected", "expected2", "expected3", "expected4" -> expected(problem);
            case "illegal.start.of.expr", "illegal.start.of.type", "illegal.start.of.stmt" -> missing(problem);
            case "illegal.char" -> Optional.of(character(problem));
            case "not.stmt" -> valueAlone(problem);
            case "premature.eof" -> tooEarly(problem);
            default -> Optional.empty();
        };
    }

    private static Optional<String> expected(Problem problem) {
        char next = problem.nextSign();
        String message = problem.firstLine();
        if (message.startsWith("';'") && (next == ')' || next == ']')) {
            return Optional.of(SAY.signTooMany(next));
        }
        if (message.equals("';' expected")) {
            return Optional.of(next == '\n' || next == '}' ? SAY.semicolon() : SAY.semicolonOrOperator());
        }
        if (message.startsWith("')'")) {
            return Optional.of(SAY.closingBracket());
        }
        if (message.startsWith("'(' or '['")) {
            return Optional.of(next == '{' ? SAY.bracketsOfArray() : SAY.roundBracketsOfNew());
        }
        if (message.startsWith("<identifier>")) {
            return Optional.of(SAY.name());
        }
        return problem.find(EXPECTED)
                .map(found -> SAY.expected(QUOTED.matcher(found.group("signs")).replaceAll("$1")));
    }

    /** Where an expression was to begin, something else stands. */
    private static Optional<String> missing(Problem problem) {
        char found = problem.nextSign();
        return switch (found) {
            case ')', ']', ';', ',' ->
                Optional.of(
                        problem.before().stripTrailing().endsWith("->") ? SAY.bodyOfLambda() : SAY.valueBefore(found));
            case '}' ->
                Optional.of(wantsValue(problem.before().stripTrailing()) ? SAY.valueBefore(found) : SAY.braceTooMany());
            default -> CompileErrors.constant("illegal.start.of.expr");
        };
    }

    private static boolean wantsValue(String before) {
        return before.endsWith("return")
                || !before.isEmpty() && OPERATORS.indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    /** A value that stands where something is to be done. */
    private static Optional<String> valueAlone(Problem problem) {
        List<Kind> around = problem.around().stream().map(Tree::getKind).toList();
        int block = around.indexOf(Kind.BLOCK);
        if (block >= 0 && around.size() > block + 1 && around.get(block + 1) == Kind.LAMBDA_EXPRESSION) {
            return Optional.of(SAY.valueOfLambda());
        }
        return around.stream()
                .filter(SWITCHES::contains)
                .findFirst()
                .filter(Kind.SWITCH_EXPRESSION::equals)
                .map(kind -> SAY.valueOfSwitch());
    }

    private static Optional<String> tooEarly(Problem problem) {
        String rest = problem.rest();
        if (rest.startsWith("else")) {
            return CompileErrors.constant("else.without.if");
        }
        return rest.startsWith("catch") || rest.startsWith("finally")
                ? CompileErrors.constant("catch.without.try")
                : Optional.empty();
    }

    private static String character(Problem problem) {
        String sign = problem.character();
        return SIGNS.find(sign)
                .map(instead -> SAY.characterInstead(sign, instead))
                .orElseGet(() -> SAY.character(sign));
    }
}
