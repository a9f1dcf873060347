package firstneuron.kernel;

import static firstneuron.kernel.ConversionSentences.Sentences.SAY;

import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.TypeCastTree;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What to say of a value that cannot become one of the type that is expected. */
final class ConversionSentences {
    private static final Wording CONVERSION = Wording.of("incompatible types: {given} cannot be converted to {wanted}");
    private static final Wording CONVERSION_INSIDE = Wording.of("{given} cannot be converted to {wanted}");
    private static final Wording LOSSY = Wording.of("possible lossy conversion from {given} to {wanted}");
    private static final Pattern BETWEEN_TYPES = Pattern.compile(",(?![^<]*>)");
    private static final Set<Kind> CONDITIONAL = Set.of(Kind.IF, Kind.WHILE_LOOP, Kind.DO_WHILE_LOOP);

    private static final Set<Kind> RETURNS = Set.of(Kind.RETURN, Kind.LAMBDA_EXPRESSION);

    private record Range(int lowest, int highest) {}

    private static final Map<String, Range> RANGES = Map.of(
            "byte", new Range(Byte.MIN_VALUE, Byte.MAX_VALUE),
            "short", new Range(Short.MIN_VALUE, Short.MAX_VALUE),
            "char", new Range(Character.MIN_VALUE, Character.MAX_VALUE));

    interface Sentences {
        Sentences SAY = Texts.of("compiler", "conversion").as(Sentences.class);

        String given(String given, String wanted);

        String nullGiven(String wanted);

        String nothingGiven(String wanted);

        String another();

        String index(String given);

        String tooLarge(String given, String wanted, int lowest, int highest);

        String floatingPoint(String literal);

        String lambdaWithoutValue();

        String digitsLost(String given, String wanted);

        String singleSign();

        String castOfText();

        String castToText();

        String returnedFromLambda();

        String returnedFromVoid();

        String returnWithoutValue();

        String lambdaIsValue();

        String parametersOfLambda();
    }

    private ConversionSentences() {}

    static String of(Problem problem) {
        return problem.find(LOSSY)
                .map(lossy -> doesNotFit(lossy.group("given"), lossy.group("wanted"), problem))
                .or(() -> problem.valueOf("equality constraints:").flatMap(wanted -> wrongElement(wanted, problem)))
                .or(() -> wrongReturn(problem))
                .or(() -> problem.find(CONVERSION)
                        .or(() -> problem.find(CONVERSION_INSIDE))
                        .map(found -> notConverted(found.group("given"), found.group("wanted"), problem)))
                .orElseGet(SAY::another);
    }

    private static String doesNotFit(String given, String wanted, Problem problem) {
        if (problem.before().endsWith("[")) {
            return SAY.index(given);
        }
        Optional<String> literal = literal(problem);
        if (wanted.equals("float") && literal.isPresent()) {
            return SAY.floatingPoint(literal.get());
        }
        Range range = RANGES.get(wanted);
        return given.equals("int") && range != null
                ? SAY.tooLarge(given, wanted, range.lowest(), range.highest())
                : SAY.digitsLost(given, wanted);
    }

    /** The decimal number that is the whole of what is wrong, if no d stands behind it. */
    private static Optional<String> literal(Problem problem) {
        return problem.whole()
                .filter(tree -> tree.getKind() == Kind.DOUBLE_LITERAL)
                .map(tree -> problem.source().text().substring(problem.start(), problem.end()))
                .filter(number -> !number.endsWith("d") && !number.endsWith("D"));
    }

    /** What a method such as List.of was given, where one type of elements is expected. */
    private static Optional<String> wrongElement(String wanted, Problem problem) {
        return problem.valueOf("lower bounds:")
                .map(types -> BETWEEN_TYPES
                        .splitAsStream(types)
                        .filter(type -> !type.equals(wanted))
                        .findFirst()
                        .orElse(wanted))
                .map(given -> SAY.given(given, wanted));
    }

    private static Optional<String> wrongReturn(Problem problem) {
        String message = problem.message();
        if (message.contains("unexpected return value")) {
            return Optional.of(message.contains("lambda") ? SAY.returnedFromLambda() : SAY.returnedFromVoid());
        }
        if (message.contains("missing return value")) {
            boolean isReturn = problem.innermost(RETURNS)
                    .filter(tree -> tree.getKind() == Kind.RETURN)
                    .isPresent();
            return Optional.of(isReturn ? SAY.returnWithoutValue() : SAY.lambdaWithoutValue());
        }
        if (message.contains("not compatible with a void functional interface")) {
            return Optional.of(SAY.lambdaIsValue());
        }
        return message.contains("incompatible parameter types in lambda")
                ? Optional.of(SAY.parametersOfLambda())
                : Optional.empty();
    }

    private static String notConverted(String given, String wanted, Problem problem) {
        if (wanted.equals("boolean") && isAssignedInCondition(problem)) {
            return SAY.singleSign();
        }
        if ((given.equals("String") || wanted.equals("String")) && isCastTo(wanted, problem)) {
            return given.equals("String") ? SAY.castOfText() : SAY.castToText();
        }
        if (given.startsWith("<null")) {
            return SAY.nullGiven(wanted);
        }
        return given.equals("void") ? SAY.nothingGiven(wanted) : SAY.given(given, wanted);
    }

    private static boolean isAssignedInCondition(Problem problem) {
        List<Kind> kinds = problem.around().stream().map(Tree::getKind).toList();
        int assignment = kinds.indexOf(Kind.ASSIGNMENT);
        return assignment >= 0
                && kinds.get(assignment + 1) == Kind.PARENTHESIZED
                && CONDITIONAL.contains(kinds.get(assignment + 2));
    }

    private static boolean isCastTo(String wanted, Problem problem) {
        return problem.around().stream()
                .anyMatch(tree -> tree instanceof TypeCastTree cast
                        && cast.getType().toString().equals(wanted)
                        && problem.isStartOf(cast.getExpression()));
    }
}
