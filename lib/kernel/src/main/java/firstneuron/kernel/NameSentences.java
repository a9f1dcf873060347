package firstneuron.kernel;

import static firstneuron.kernel.NameSentences.Sentences.SAY;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.Tree;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** What to say of a name that means nothing, or cannot be used where it stands. */
final class NameSentences {
    private static final Wording OF_VARIABLE = Wording.of("location: variable {variable} of type {type}");
    private static final Wording OF_PACKAGE = Wording.of("location: package {package}");
    private static final Wording OF_CLASS = Wording.of("location: class {type}");
    private static final Wording OF_INTERFACE = Wording.of("location: interface {type}");
    private static final Wording ACCESS = Wording.of("{name} has {access} access in {owner}");
    private static final Wording OF_AN_OBJECT =
            Wording.of("non-static {member} cannot be referenced from a static context");
    private static final String LIBRARY = "firstneuron";

    interface Sentences {
        Sentences SAY = Texts.of("compiler", "name").as(Sentences.class);

        String unknown();

        String unknownHere(String kind, String name);

        String toDeclare(String name);

        String unknownInPackage(String folder, String kind, String name);

        String unknownOfVariable(String variable, String type, String kind, String name);

        String unknownOfType(String type, String kind, String name);

        String noPackage(String name);

        String noPackageOfCourse(String name, String packages);

        String runFirstCell();

        String isOnClassPath();

        String valueOfRecord(String owner, String name);

        String notFromOutside(String name, String access, String owner);

        String privateAlone();

        String ownObject(String word);

        String noObjectOfStatic(String word);

        String ofEachObject(String name);

        String finalWithoutValue(String name);

        String withoutValue(String name);

        String withoutValueInConstructor(String name);
    }

    private NameSentences() {}

    static Optional<String> of(Names names, Problem problem) {
        return switch (problem.code()) {
            case "cant.resolve",
                    "cant.resolve.location",
                    "cant.resolve.args",
                    "cant.resolve.location.args",
                    "cant.resolve.args.params",
                    "cant.resolve.location.args.params" ->
                Optional.of(problem.valueOf("symbol:")
                        .map(MissingName::of)
                        .map(missing -> unknown(names, missing, problem))
                        .orElseGet(SAY::unknown));
            case "doesnt.exist" -> Optional.of(missingPackage(names, problem.wordAfter("package ")));
            case "report.access" ->
                Optional.of(problem.find(ACCESS)
                        .map(access -> noAccess(names, access))
                        .orElseGet(SAY::privateAlone));
            case "non-static.cant.be.ref" ->
                problem.find(OF_AN_OBJECT)
                        .map(found -> MissingName.of(found.group("member")))
                        .map(member -> withoutObject(member.name(), problem));
            case "var.might.not.have.been.initialized" ->
                Optional.of(withoutValue(problem.wordAfter("variable "), problem));
            case "var.not.initialized.in.default.constructor" ->
                Optional.of(SAY.finalWithoutValue(problem.wordAfter("variable ")));
            default -> Optional.empty();
        };
    }

    /** The sentence of a name that stands alone. */
    static String unknownHere(String kind, String name) {
        return SAY.unknownHere(kind, name);
    }

    private static String unknown(Names names, MissingName missing, Problem problem) {
        String name = missing.name();
        String kind = missing.kind().equals("static") ? "static member" : missing.kind();
        return problem.find(OF_PACKAGE)
                .map(location -> SAY.unknownInPackage(location.group("package"), kind, name)
                        + behind(NewerJava.type(name).or(() -> Habits.insteadOfName(name))))
                .or(() -> problem.find(OF_VARIABLE).map(location -> unknownOfVariable(names, kind, name, location)))
                .or(() -> problem.find(OF_CLASS)
                        .or(() -> problem.find(OF_INTERFACE))
                        .map(location -> location.group("type"))
                        .filter(type -> !type.contains("$JShell$") && !isInside(type, problem))
                        .map(type -> SAY.unknownOfType(type, kind, name) + ofMember(names, kind, name, type)))
                .orElseGet(() -> unknownHere(names, kind, name, problem));
    }

    private static String unknownHere(Names names, String kind, String name, Problem problem) {
        Optional<String> advice = names.advice(kind, name);
        if (advice.isEmpty() && isBehindCase(problem)) {
            return CompileErrors.constant("enum.label.must.be.enum.constant").orElseThrow();
        }
        return SAY.unknownHere(kind, name) + " "
                + advice.orElseGet(() -> isSet(name, problem) ? SAY.toDeclare(name) : names.unknown());
    }

    private static String unknownOfVariable(Names names, String kind, String name, Matcher location) {
        String type = location.group("type");
        return SAY.unknownOfVariable(location.group("variable"), type, kind, name) + ofMember(names, kind, name, type);
    }

    /** What there is to say beyond that a type has no such member. */
    private static String ofMember(Names names, String kind, String name, String type) {
        Optional<String> newer = kind.equals("method") ? NewerJava.method(name) : Optional.empty();
        return behind(newer.or(() -> names.members().advice(kind, name, type)));
    }

    private static String behind(Optional<String> advice) {
        return advice.map(sentence -> " " + sentence).orElse("");
    }

    /** Whether a name stands inside of a class that the cell declares, where the class's own members need no point. */
    private static boolean isInside(String type, Problem problem) {
        String withPackage = ErrorText.withoutParameters(type);
        String name = withPackage.substring(withPackage.lastIndexOf('.') + 1);
        return problem.around().stream()
                        .anyMatch(tree -> tree instanceof ClassTree around
                                && around.getSimpleName().contentEquals(name))
                && !problem.isMember();
    }

    private static boolean isBehindCase(Problem problem) {
        return problem.around().stream()
                .anyMatch(tree -> tree instanceof CaseTree one
                        && one.getExpressions().stream().anyMatch(problem::isStartOf));
    }

    /** Whether a statement sets a name, as if it were that of a variable. */
    private static boolean isSet(String name, Problem problem) {
        return problem.around().stream()
                .anyMatch(tree -> tree instanceof ExpressionStatementTree statement
                        && statement.getExpression() instanceof AssignmentTree assignment
                        && assignment.getVariable().toString().equals(name)
                        && problem.isStartOf(statement));
    }

    private static String missingPackage(Names names, String name) {
        if (!name.contains(".") && !name.equals(LIBRARY)) { // what stands before a point may have been meant as a class
            Optional<String> near = names.near("class", name);
            if (near.isPresent()) {
                return SAY.unknownHere("class", name) + " " + names.didYouMean(near.get());
            }
        }
        if (name.startsWith(LIBRARY + ".") && !names.ofLibrary().contains(name)) {
            return SAY.noPackageOfCourse(name, String.join(", ", names.ofLibrary()));
        }
        return SAY.noPackage(name) + " "
                + Screen.insteadOfPackage(name)
                        .orElseGet(() -> name.startsWith(LIBRARY) ? SAY.runFirstCell() : SAY.isOnClassPath());
    }

    private static String noAccess(Names names, Matcher access) {
        String name = access.group("name");
        String owner = access.group("owner");
        return names.isRecord(owner)
                ? SAY.valueOfRecord(owner, name)
                : SAY.notFromOutside(name, access.group("access"), owner);
    }

    private static String withoutObject(String name, Problem problem) {
        if (!name.equals("this") && !name.equals("super")) {
            return SAY.ofEachObject(name);
        }
        boolean isInClass = problem.innermost(Set.of(Tree.Kind.CLASS)).isPresent();
        return isInClass ? SAY.noObjectOfStatic(name) : SAY.ownObject(name);
    }

    private static String withoutValue(String name, Problem problem) {
        boolean isEndOfConstructor = problem.nextSign() == '}';
        return isEndOfConstructor ? SAY.withoutValueInConstructor(name) : SAY.withoutValue(name);
    }
}
