package firstneuron.kernel;

import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.TypeDeclSnippet;

/** The classes that a cell can mean by a name without a package: its own, imported ones, and the usual ones. */
final class KnownClasses {
    /** Where classes are looked for that a cell uses without an import. */
    static final List<String> PACKAGES = List.of(
            "java.lang",
            "java.util",
            "java.util.function",
            "java.util.stream",
            "java.io",
            "java.nio.file",
            "java.time",
            "java.awt",
            "firstneuron.data",
            "firstneuron.exercise",
            "firstneuron.matrix",
            "firstneuron.nn",
            "firstneuron.optim",
            "firstneuron.perceptron",
            "firstneuron.plot",
            "firstneuron.train",
            "tech.tablesaw.api",
            "org.knowm.xchart");

    /** Its names, such as Target, are used for other things in a cell, unless they stand behind an @. */
    static final String ANNOTATIONS = "java.lang.annotation";

    /** Classes whose methods and constants other languages have as such. */
    private static final List<Class<?>> USUAL = List.of(Math.class, System.class, Thread.class, Arrays.class);

    private final JShell shell;
    private final ClassLoader loader;
    private final PackageClasses library;

    KnownClasses(JShell shell, ClassLoader loader) {
        this.shell = shell;
        this.loader = loader;
        library = new PackageClasses(loader);
    }

    /** A class by its name without the package: one that is imported, or one of the usual packages. */
    Optional<Class<?>> find(String simpleName) {
        Stream<String> single = shell.imports()
                .map(snippet -> snippet.fullname())
                .filter(name -> name.endsWith("." + simpleName))
                .map(name -> name.substring(0, name.lastIndexOf('.')));
        return Stream.of(single, imported(), PACKAGES.stream())
                .flatMap(folders -> folders)
                .flatMap(folder -> load(folder + "." + simpleName).stream())
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .findFirst();
    }

    boolean isForAnnotations(String name) {
        return load(ANNOTATIONS + "." + name).isPresent();
    }

    static boolean isOfJdk(Class<?> type) {
        return type.getName().startsWith("java");
    }

    boolean isOfCell(String name) {
        return shell.types().anyMatch(type -> type.name().equals(name));
    }

    /** A class that a cell has declared. */
    Optional<Class<?>> ofCell(String name) {
        return shell.types()
                .filter(type -> type.name().equals(name))
                .findFirst()
                .flatMap(this::load);
    }

    /** All classes that cells have declared. */
    Stream<Class<?>> ofCells() {
        return shell.types().flatMap(type -> load(type).stream());
    }

    boolean isImported(Class<?> type) {
        String folder = type.getPackageName();
        return folder.equals("java.lang")
                || imported().anyMatch(folder::equals)
                || shell.imports().anyMatch(snippet -> snippet.fullname().equals(type.getCanonicalName()));
    }

    /** The names of the classes of those jars whose packages are imported whole. */
    Stream<String> ofJars() {
        return imported().flatMap(library::ofJar);
    }

    /** The class of an imported package of the JDK that was probably meant by a name. */
    Optional<String> nearestOfLibrary(String name) {
        return library.nearest(name, imported());
    }

    /** The packages that are imported whole. */
    private Stream<String> imported() {
        return shell.imports()
                .filter(snippet -> !snippet.isStatic() && snippet.fullname().endsWith(".*"))
                .map(snippet -> snippet.fullname().replace(".*", ""));
    }

    private Optional<Class<?>> load(TypeDeclSnippet type) {
        return shell.status(type).isDefined()
                ? load(shell.sourceCodeAnalysis().wrapper(type).fullClassName() + "$" + type.name())
                : Optional.empty();
    }

    private Optional<Class<?>> load(String name) {
        try {
            return Optional.of(Class.forName(name, false, loader));
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.empty();
        }
    }

    /**
     * The class to which a method, a constant or a value belongs that is used as if it belonged to none: one of the usual
     * classes, or an enum of a cell.
     */
    Optional<String> owner(String kind, String name) {
        return kind.equals("method")
                ? withStatic(USUAL.stream(), Class::getMethods, name)
                : withStatic(Stream.concat(USUAL.stream(), ofCells().filter(Class::isEnum)), Class::getFields, name);
    }

    private static Optional<String> withStatic(
            Stream<Class<?>> types, Function<Class<?>, Member[]> members, String name) {
        return types.filter(type -> Stream.of(members.apply(type))
                        .anyMatch(member -> Modifier.isStatic(member.getModifiers())
                                && member.getName().equals(name)))
                .map(Class::getSimpleName)
                .findFirst();
    }

    /** The names of the methods of a class. */
    static Set<String> methods(Class<?> type) {
        return names(Stream.of(type.getMethods(), type.getDeclaredMethods()));
    }

    /** The names of the variables of a class. */
    static Set<String> fields(Class<?> type) {
        return names(Stream.of(type.getFields(), type.getDeclaredFields()));
    }

    private static Set<String> names(Stream<Member[]> members) {
        return members.flatMap(Arrays::stream)
                .filter(member -> !member.isSynthetic())
                .map(Member::getName)
                .collect(Collectors.toSet());
    }
}
