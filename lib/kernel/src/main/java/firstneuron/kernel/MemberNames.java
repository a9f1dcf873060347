package firstneuron.kernel;

import static firstneuron.kernel.MemberNames.Sentences.SAY;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What was probably meant by a name behind a point that the object or class before the point does not have. */
final class MemberNames {
    private static final String METHOD = "method";

    /** Names that ask for the same, in Java or elsewhere. */
    private static final List<List<String>> SAME = PatternTable.of("members.txt").rows().stream()
            .map(row -> row.words("names"))
            .toList();

    interface Sentences {
        Sentences SAY = Texts.of("names", "member").as(Sentences.class);

        String didYouMean(String name);

        String isMethod(String name);

        String isVariable(String name);

        String isCalled(String name);

        String ofStream(String name);

        String ofArray();
    }

    private final KnownClasses classes;

    MemberNames(KnownClasses classes) {
        this.classes = classes;
    }

    /**
     * What to do about a member that a class does not have.
     *
     * @param kind what the compiler looked for: method or variable
     * @param name the name
     * @param owner the class, as the compiler writes it
     */
    Optional<String> advice(String kind, String name, String owner) {
        if (owner.endsWith("[]")) {
            return Optional.of(SAY.ofArray());
        }
        String simpleName = ErrorText.withoutParameters(owner);
        return classes.ofCell(simpleName).or(() -> classes.find(simpleName)).flatMap(type -> advice(kind, name, type));
    }

    private static Optional<String> advice(String kind, String name, Class<?> type) {
        Set<String> methods = KnownClasses.methods(type);
        if (kind.equals("variable") && methods.contains(name)) {
            return Optional.of(SAY.isMethod(name));
        }
        if (kind.equals(METHOD) && KnownClasses.fields(type).contains(name)) {
            return Optional.of(SAY.isVariable(name));
        }
        return SAME.stream()
                .filter(names -> names.contains(name))
                .flatMap(List::stream)
                .filter(methods::contains)
                .findFirst()
                .map(SAY::isCalled)
                .or(() -> ofStream(name, type))
                .or(() -> nearest(name, members(kind, type)));
    }

    private static Optional<String> ofStream(String name, Class<?> type) {
        return Collection.class.isAssignableFrom(type)
                        && KnownClasses.methods(Stream.class).contains(name)
                ? Optional.of(SAY.ofStream(name))
                : Optional.empty();
    }

    /** Which member of a class of the notebook was meant, whatever stands before the point. */
    Optional<String> meant(String kind, String name) {
        return nearest(name, classes.ofCells().flatMap(type -> members(kind, type)));
    }

    private static Stream<String> members(String kind, Class<?> type) {
        return (kind.equals(METHOD) ? KnownClasses.methods(type) : KnownClasses.fields(type)).stream();
    }

    private static Optional<String> nearest(String name, Stream<String> members) {
        return Spelling.nearest(name, members).map(SAY::didYouMean);
    }
}
