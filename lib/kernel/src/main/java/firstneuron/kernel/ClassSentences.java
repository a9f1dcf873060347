package firstneuron.kernel;

import static firstneuron.kernel.ClassSentences.Sentences.SAY;

import java.util.Optional;
import java.util.regex.Matcher;

/** What to say of methods and classes that do not keep to what they promise. */
final class ClassSentences {
    private static final Wording NOT_THERE =
            Wording.of("{type} is not abstract and does not override abstract method {method} in {owner}");
    private static final Wording REPLACES = Wording.of("{method} in {type} cannot {verb} {other} in {owner}");
    private static final Wording CLASHES = Wording.of("{method} in {type} clashes with {other} in {owner}");
    private static final Wording RESULTS = Wording.of("return type {given} is not compatible with {wanted}");

    interface Sentences {
        Sentences SAY = Texts.of("compiler", "class").as(Sentences.class);

        String exception(String exception);

        String neverThrown(String exception);

        String noCase(String type);

        String lacks(String type, String method, String owner);

        String objectLacks(String method, String owner);

        String accessOfRecord();

        String namesOfRecord();

        String returnOfRecord();

        String thisOfRecord();

        String weaker(String method, String owner, String access);

        String otherResult(String method, String owner, String wanted, String given);

        String throwsMore(String method, String owner, String exception);

        String staticInPlace(String method, String owner);

        String staticReplaced(String method, String owner);

        String finalReplaced(String method, String owner);
    }

    private ClassSentences() {}

    static Optional<String> of(Problem problem) {
        return switch (problem.code()) {
            case "unreported.exception.need.to.catch.or.throw" ->
                Optional.of(SAY.exception(problem.wordAfter("exception ")));
            case "except.never.thrown.in.try" -> Optional.of(SAY.neverThrown(problem.wordAfter("exception ")));
            case "cant.inherit.from.sealed" -> Optional.of(SAY.noCase(problem.wordAfter("sealed class: ")));
            case "does.not.override.abstract" -> problem.find(NOT_THERE).map(ClassSentences::methodNotThere);
            case "first.statement.must.be.call.to.another.constructor",
                    "non.canonical.constructor.invoke.another.constructor" -> Optional.of(SAY.thisOfRecord());
            case "invalid.canonical.constructor.in.record" -> constructorOfRecord(problem.message());
            case "override.weaker.access",
                    "override.incompatible.ret",
                    "override.meth",
                    "override.static",
                    "override.meth.doesnt.throw" ->
                problem.find(REPLACES)
                        .or(() -> problem.find(CLASHES))
                        .flatMap(found -> replaced(found.group("method"), found.group("owner"), problem));
            default -> Optional.empty();
        };
    }

    private static String methodNotThere(Matcher found) {
        String type = found.group("type");
        return type.startsWith("<")
                ? SAY.objectLacks(found.group("method"), found.group("owner"))
                : SAY.lacks(type, found.group("method"), found.group("owner"));
    }

    private static Optional<String> constructorOfRecord(String message) {
        if (message.contains("access privileges")) {
            return Optional.of(SAY.accessOfRecord());
        }
        if (message.contains("parameter names")) {
            return Optional.of(SAY.namesOfRecord());
        }
        return message.contains("return") ? Optional.of(SAY.returnOfRecord()) : Optional.empty();
    }

    /** Why a method may not stand in the place of the one that it replaces. */
    private static Optional<String> replaced(String method, String owner, Problem problem) {
        return switch (problem.code()) {
            case "override.weaker.access" -> Optional.of(SAY.weaker(method, owner, problem.wordAfter("was ")));
            case "override.incompatible.ret" ->
                problem.find(RESULTS)
                        .map(results ->
                                SAY.otherResult(method, owner, results.group("wanted"), results.group("given")));
            case "override.meth.doesnt.throw" ->
                Optional.of(SAY.throwsMore(method, owner, problem.wordAfter("does not throw ")));
            case "override.static" -> Optional.of(SAY.staticInPlace(method, owner));
            default ->
                Optional.of(
                        problem.message().contains("static")
                                ? SAY.staticReplaced(method, owner)
                                : SAY.finalReplaced(method, owner));
        };
    }
}
