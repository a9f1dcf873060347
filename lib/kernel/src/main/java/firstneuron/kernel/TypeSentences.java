package firstneuron.kernel;

import static firstneuron.kernel.TypeSentences.Sentences.SAY;

import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** What to say of types that do not go together, or have not what is asked of them. */
final class TypeSentences {
    private static final Wording CONSTRUCTOR =
            Wording.of("constructor {type} in {kind} {owner} cannot be applied to given types;");
    private static final Wording CONSTRUCTORS = Wording.of("no suitable constructor found for {type}({given})");
    private static final Wording OPERATOR = Wording.of("operator '{sign}'");
    private static final Wording OPERAND = Wording.of("bad operand type {type} for unary operator '{sign}'");
    private static final Wording NO_ARRAY = Wording.of("array required, but {type} found");

    interface Sentences {
        Sentences SAY = Texts.of("compiler", "type").as(Sentences.class);

        String arguments(String given, String wanted);

        String argumentsOfNone();

        String noArguments();

        String constructors(String type, String given);

        String superOfConstructor(String type);

        String superOfClass(String type);

        String varOfNull();

        String varOfBraces();

        String varOfLambda();

        String varOfNothing();

        String varWithoutType();

        String plainInBrackets();

        String oneParameter(String type, int given);

        String parametersOfMap(String type);

        String parameters(String type, String wanted, int given);

        String noParameters(String type);

        String notVariable();

        String operator(String sign, String type);

        String operatorBetween(String sign, String first, String second);

        String operatorOnNull(String sign);

        String repeated();

        String plainHasNoMethods(String type);

        String characterOfText();

        String elementOfList();

        String noArray(String type);

        String loopOverMap();

        String loopOverText();

        String loopOverStream();

        String loopOverNumber();
    }

    private TypeSentences() {}

    static Optional<String> of(Problem problem) {
        return switch (problem.code()) {
            case "prob.found.req" -> Optional.of(ConversionSentences.of(problem));
            case "cant.apply.symbol", "cant.apply.symbols", "cant.apply.diamond.1" ->
                Optional.of(wrongArguments(problem));
            case "cant.infer.local.var.type" -> Optional.of(withoutType(problem.message()));
            case "type.found.req" ->
                Optional.of(problem.message().contains("reference") ? SAY.plainInBrackets() : SAY.notVariable());
            case "unexpected.type" ->
                problem.valueOf("required:").filter("variable"::equals).map(variable -> SAY.notVariable());
            case "wrong.number.type.args" -> wrongParameters(problem);
            case "type.doesnt.take.params" -> Optional.of(SAY.noParameters(problem.wordAfter("type ")));
            case "operator.cant.be.applied", "operator.cant.be.applied.1" -> wrongOperands(problem);
            case "array.req.but.found" -> problem.find(NO_ARRAY).map(found -> noArray(found.group("type")));
            case "cant.deref" -> Optional.of(SAY.plainHasNoMethods(problem.wordAfter("")));
            case "foreach.not.applicable.to.type" ->
                problem.valueOf("found:").map(found -> noLoop(ErrorText.withoutParameters(found)));
            default -> Optional.empty();
        };
    }

    private static String wrongArguments(Problem problem) {
        Optional<Matcher> several = problem.find(CONSTRUCTORS);
        Optional<String> superclass = several.or(() -> problem.find(CONSTRUCTOR))
                .flatMap(constructor -> withoutSuper(constructor.group("type"), problem));
        if (superclass.isPresent()) {
            return superclass.get();
        }
        if (several.isPresent()) {
            return SAY.constructors(
                    several.get().group("type"), arguments(several.get().group("given")));
        }
        Optional<String> given = problem.valueOf("found:");
        Optional<String> wanted = problem.valueOf("required:");
        return given.isPresent() && wanted.isPresent()
                ? SAY.arguments(arguments(given.get()), arguments(wanted.get()))
                : SAY.argumentsOfNone();
    }

    /** The sentence where nobody has written a call: a constructor without its first line, or a class without one. */
    private static Optional<String> withoutSuper(String superclass, Problem problem) {
        return problem.around().stream().findFirst().flatMap(innermost -> switch (innermost.getKind()) {
            case BLOCK -> Optional.of(SAY.superOfConstructor(superclass));
            case CLASS, MODIFIERS -> Optional.of(SAY.superOfClass(superclass));
            default -> Optional.empty();
        });
    }

    private static Optional<String> wrongParameters(Problem problem) {
        return problem.innermost(Set.of(Kind.PARAMETERIZED_TYPE))
                .map(ParameterizedTypeTree.class::cast)
                .map(type -> {
                    String name = ErrorText.withoutPackages(type.getType().toString());
                    int given = type.getTypeArguments().size();
                    String wanted = problem.wordAfter("required ");
                    if (wanted.equals("1")) {
                        return SAY.oneParameter(name, given);
                    }
                    return name.endsWith("Map") ? SAY.parametersOfMap(name) : SAY.parameters(name, wanted, given);
                });
    }

    private static String arguments(String types) {
        return types.replace("no arguments", SAY.noArguments());
    }

    private static String withoutType(String message) {
        if (message.contains("initializer is 'null'")) {
            return SAY.varOfNull();
        }
        if (message.contains("array initializer")) {
            return SAY.varOfBraces();
        }
        if (message.contains("lambda") || message.contains("method reference")) {
            return SAY.varOfLambda();
        }
        return message.contains("without initializer") ? SAY.varOfNothing() : SAY.varWithoutType();
    }

    private static Optional<String> wrongOperands(Problem problem) {
        List<String> types = Stream.of(
                        problem.find(OPERAND).map(operand -> operand.group("type")),
                        problem.valueOf("first type:"),
                        problem.valueOf("second type:"))
                .flatMap(Optional::stream)
                .toList();
        return problem.find(OPERATOR)
                .filter(operator -> !types.isEmpty())
                .map(operator -> operands(operator.group("sign"), types));
    }

    private static String operands(String sign, List<String> types) {
        if (types.contains("<nulltype>") || types.contains("<null>")) {
            return SAY.operatorOnNull(sign);
        }
        if (types.size() == 1) {
            return SAY.operator(sign, types.get(0));
        }
        return sign.equals("*") && types.contains("String") && types.contains("int")
                ? SAY.repeated()
                : SAY.operatorBetween(sign, types.get(0), types.get(1));
    }

    private static String noArray(String found) {
        return switch (ErrorText.withoutParameters(found)) {
            case "String" -> SAY.characterOfText();
            case "List", "ArrayList", "LinkedList" -> SAY.elementOfList();
            default -> SAY.noArray(found);
        };
    }

    private static String noLoop(String type) {
        if (type.equals("String")) {
            return SAY.loopOverText();
        }
        return type.endsWith("Map")
                ? SAY.loopOverMap()
                : type.endsWith("Stream") ? SAY.loopOverStream() : SAY.loopOverNumber();
    }
}
