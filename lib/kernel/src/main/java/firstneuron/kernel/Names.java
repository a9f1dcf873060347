package firstneuron.kernel;

import static firstneuron.kernel.Names.Sentences.SAY;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.jshell.Diag;
import jdk.jshell.ImportSnippet;
import jdk.jshell.JShell;
import jdk.jshell.MethodSnippet;
import jdk.jshell.Snippet.SubKind;
import jdk.jshell.TypeDeclSnippet;
import jdk.jshell.VarSnippet;

/** What the names of a cell mean, and what one that means nothing was probably meant to be. */
final class Names {
    private static final Texts FOREIGN = Texts.of("foreign");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    /** The names of results in jshell, and in Python's notebooks. */
    private static final Pattern RESULT = Pattern.compile("[$][0-9]+|_[0-9]*");

    private static final List<String> USUAL_TYPES = PatternTable.of("code.txt").words("usualTypes");

    interface Sentences {
        Sentences SAY = Texts.of("names").as(Sentences.class);

        String unknown();

        String didYouMean(String name);

        String madeWithNew(String name);

        String isClass(String name);

        String needsImport(String type);

        String isSetFurtherDown();

        String isStatic(String type, String name);

        String isItOfJdk(String advice);
    }

    private final JShell shell;
    private final KnownClasses classes;
    private final MemberNames members;
    private final Function<String, Set<String>> ofCell;

    Names(JShell shell, ClassLoader loader) {
        this(shell, new KnownClasses(shell, loader), kind -> Set.of());
    }

    private Names(JShell shell, KnownClasses classes, Function<String, Set<String>> ofCell) {
        this.shell = shell;
        this.classes = classes;
        members = new MemberNames(classes);
        this.ofCell = ofCell;
    }

    /** These names and those of a cell, by their kinds, which JShell need not know yet. */
    Names and(Function<String, Set<String>> ofCell) {
        return new Names(shell, classes, ofCell);
    }

    /**
     * Whether an error is about a class that will be there once others are mended: one of the same cell, or, where a
     * declaration may wait for it, one whose name is like no other.
     */
    boolean mayCome(Diag error, boolean mayWait) {
        return MissingName.of(error)
                .filter(missing -> missing.kind().equals("class"))
                .anyMatch(missing -> ofCell.apply("class").contains(missing.name())
                        || mayWait && meant("class", missing.name()).isEmpty());
    }

    /**
     * What to do about a name that stands alone, if there is more to say than {@link #unknown}.
     *
     * @param kind what the compiler looked for, for example variable
     * @param name the name
     */
    Optional<String> advice(String kind, String name) {
        return known(kind, name).or(() -> nearest(kind, name).map(SAY::didYouMean));
    }

    /** The advice on a name that is like no other. */
    String unknown() {
        return SAY.unknown();
    }

    String didYouMean(String name) {
        return SAY.didYouMean(name);
    }

    /** The name that a name is most like which stands alone, if it is advised to take that one. */
    Optional<String> near(String kind, String name) {
        return known(kind, name).isPresent() ? Optional.empty() : nearest(kind, name);
    }

    /** What to do about an annotation of annotations, which the JDK keeps in a package with its values. */
    Optional<String> annotation(String name) {
        return classes.isForAnnotations(name)
                ? Optional.of(SAY.needsImport(KnownClasses.ANNOTATIONS + ".*"))
                : Optional.empty();
    }

    /** What to say of names behind a point. */
    MemberNames members() {
        return members;
    }

    /** The name as it is written with its class, if it is one that belongs to a class and no object. */
    Optional<String> withOwner(String kind, String name) {
        return classes.owner(kind, name).map(owner -> owner + "." + name);
    }

    /** What to say of a name that means something, though not here. */
    private Optional<String> known(String kind, String name) {
        Optional<String> elsewhere = elsewhere(kind, name);
        if (elsewhere.isPresent()) {
            return elsewhere;
        }
        if (RESULT.matcher(name).matches()) {
            return Optional.of(Habits.ofResult());
        }
        Optional<String> owner = classes.owner(kind, name);
        if (owner.isPresent()) {
            return Optional.of(SAY.isStatic(owner.get(), name));
        }
        Optional<Class<?>> known = classes.find(name);
        if (kind.equals("method") && (known.isPresent() || classes.isOfCell(name))) {
            return Optional.of(SAY.madeWithNew(name));
        }
        if (known.isPresent()) {
            return Optional.of(
                    classes.isImported(known.get())
                            ? SAY.isClass(name)
                            : SAY.needsImport(known.get().getCanonicalName()));
        }
        return kind.equals("variable") && ofCell.apply(kind).contains(name)
                ? Optional.of(SAY.isSetFurtherDown())
                : Optional.empty();
    }

    /** What to say of a name that means something in another language, in another notebook or to a newer Java. */
    private static Optional<String> elsewhere(String kind, String name) {
        return FOREIGN.find(kind + "." + name)
                .or(() -> FOREIGN.find(name))
                .or(() -> Habits.insteadOfName(name))
                .or(() -> NewerJava.type(name));
    }

    private Optional<String> nearest(String kind, String name) {
        Stream<String> candidates = switch (kind) {
            case "method" -> Stream.concat(ofCell.apply(kind).stream(), methods());
            case "class" -> Stream.concat(ofCell.apply(kind).stream(), classes());
            default ->
                Stream.of(variables(), ofCell.apply("variable").stream(), classes())
                        .flatMap(names -> names);
        };
        Optional<String> near = Spelling.nearest(name, candidates);
        return kind.equals("class") ? near.or(() -> classes.nearestOfLibrary(name)) : near;
    }

    private Stream<String> variables() {
        return shell.variables().map(VarSnippet::name).filter(name -> !name.startsWith("$"));
    }

    private Stream<String> methods() {
        return shell.methods().map(MethodSnippet::name).filter(name -> !name.startsWith("$"));
    }

    private Stream<String> classes() {
        return Stream.of(
                        shell.types().map(TypeDeclSnippet::name),
                        shell.imports().map(ImportSnippet::name).filter(name -> !name.endsWith("*")),
                        USUAL_TYPES.stream(),
                        classes.ofJars())
                .flatMap(names -> names);
    }

    /**
     * What was meant by a name in a declaration that nothing declares, if that is clear. A name that differs from another
     * in its number only is probably one of a series, and its declaration still to come.
     */
    Optional<String> meant(String kind, String name) {
        boolean isOfSeries = near(kind, name)
                .filter(near -> withoutDigits(near).equals(withoutDigits(name)))
                .isPresent();
        return isOfSeries ? Optional.empty() : advice(kind, name);
    }

    /**
     * What to remark on a name in a declaration that may be that of a class which is still to come, though the JDK has one
     * of this name, or of one like it: a notebook has classes of its own, which may be called Shape or Sting.
     */
    Optional<String> remark(String kind, String name) {
        if (kind.equals("method")
                || !Character.isUpperCase(name.charAt(0))
                || elsewhere(kind, name).isPresent()) {
            return Optional.empty();
        }
        Optional<Class<?>> known = classes.find(name);
        if (known.isPresent()) {
            return KnownClasses.isOfJdk(known.get()) && !classes.isImported(known.get())
                    ? advice(kind, name).map(SAY::isItOfJdk)
                    : Optional.empty();
        }
        return near(kind, name)
                .filter(near -> !near.equalsIgnoreCase(name) && !isOfNotebook(near) && isOfJdk(near))
                .map(SAY::didYouMean);
    }

    private boolean isOfNotebook(String name) {
        return classes.isOfCell(name)
                || ofCell.apply("class").contains(name)
                || ofCell.apply("variable").contains(name);
    }

    private boolean isOfJdk(String name) {
        return USUAL_TYPES.contains(name)
                || classes.find(name).filter(KnownClasses::isOfJdk).isPresent();
    }

    private static String withoutDigits(String name) {
        return DIGIT.matcher(name).replaceAll("");
    }

    /** The packages of the course's library. */
    List<String> ofLibrary() {
        return KnownClasses.PACKAGES.stream()
                .filter(name -> name.startsWith("firstneuron."))
                .toList();
    }

    boolean isRecord(String name) {
        return shell.types().anyMatch(type -> type.name().equals(name) && type.subKind() == SubKind.RECORD_SUBKIND);
    }
}
