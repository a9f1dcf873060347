package firstneuron.kernel;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    /** Where classes are looked for that a cell uses without an import. */
    private static final List<String> PACKAGES = List.of(
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

    private static final List<String> TYPES = List.of(
            "int",
            "long",
            "double",
            "float",
            "boolean",
            "char",
            "String",
            "Integer",
            "Double",
            "Boolean",
            "Object",
            "Math",
            "System",
            "Thread",
            "Exception",
            "StringBuilder",
            "List",
            "ArrayList",
            "Map",
            "HashMap",
            "Set",
            "Arrays",
            "Random",
            "Scanner",
            "Optional");

    /** Names from other languages, and what Java has in their place. */
    private static final Map<String, String> FOREIGN = Map.ofEntries(
            Map.entry("True", "Java writes true with a small letter."),
            Map.entry("False", "Java writes false with a small letter."),
            Map.entry("None", "Java writes null for “nothing”."),
            Map.entry("NULL", "Java writes null with small letters."),
            Map.entry("nil", "Java writes null for “nothing”."),
            Map.entry("undefined", "Java writes null for “nothing”."),
            Map.entry("len", "An array has a.length, a text s.length(), a list l.size()."),
            Map.entry(
                    "print",
                    "Java prints with System.out.println(…); the value of a cell's last line is shown without it."),
            Map.entry(
                    "println",
                    "Java prints with System.out.println(…); the value of a cell's last line is shown without it."),
            Map.entry("console", "Java prints with System.out.println(…)."),
            Map.entry("input", "Java reads a line with new Scanner(System.in).nextLine()."),
            Map.entry("range", "Java counts with for (int i = 0; i < 3; i++) { … }."),
            Map.entry("let", "Java declares a variable with its type: int x = 1, or var x = 1."),
            Map.entry("val", "Java declares a variable with its type: int x = 1, or var x = 1."),
            Map.entry("def", "Java declares with a type: int x = 1, or int twice(int n) { … } for a method."),
            Map.entry("bool", "Java calls this type boolean."),
            Map.entry("str", "Java calls this type String."),
            Map.entry("number", "Java has int for whole numbers and double for decimals."));

    private static final Pattern DID_YOU_MEAN = Pattern.compile("Did you mean (.+)\\?");

    /** The advice on a name that is like no other. */
    static final String UNKNOWN = "Is it spelled right, and was the cell that declares it run?";

    private final JShell shell;
    private final ClassLoader loader;
    private final PackageClasses library;
    private final Function<String, Set<String>> ofCell;

    Names(JShell shell, ClassLoader loader) {
        this(shell, loader, kind -> Set.of());
    }

    private Names(JShell shell, ClassLoader loader, Function<String, Set<String>> ofCell) {
        this.shell = shell;
        this.loader = loader;
        library = new PackageClasses(loader);
        this.ofCell = ofCell;
    }

    /** These names and those of a cell, by their kinds, which JShell need not know yet. */
    Names and(Function<String, Set<String>> ofCell) {
        return new Names(shell, loader, ofCell);
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

    /** What to do about a name that stands alone: {@code kind} is what the compiler looked for, for example variable. */
    String advice(String kind, String name) {
        Optional<String> foreign = Optional.ofNullable(FOREIGN.get(name)).or(() -> Habits.insteadOfName(name));
        if (foreign.isPresent()) {
            return foreign.get();
        }
        Optional<String> newer = NewerJava.type(name);
        if (newer.isPresent()) {
            return newer.get();
        }
        boolean ownClass = shell.types().anyMatch(type -> type.name().equals(name));
        Optional<Class<?>> known = type(name);
        if (kind.equals("method") && (ownClass || known.isPresent())) {
            return name + " is a class: an object of it is made with new " + name + "(…).";
        }
        if (known.isPresent()) {
            return isImported(known.get())
                    ? name + " is a class; a variable has a name of its own."
                    : "It needs this line at the top: import " + known.get().getCanonicalName() + ";";
        }
        if (kind.equals("variable") && ofCell.apply(kind).contains(name)) {
            return "It gets its value further down: move that line up.";
        }
        Stream<String> candidates = switch (kind) {
            case "method" -> Stream.concat(ofCell.apply(kind).stream(), methods());
            case "class" -> Stream.concat(ofCell.apply(kind).stream(), classes());
            default ->
                Stream.of(variables(), ofCell.apply("variable").stream(), classes())
                        .flatMap(names -> names);
        };
        Optional<String> near = Spelling.nearest(name, candidates);
        return (kind.equals("class") ? near.or(() -> library.nearest(name, imported())) : near)
                .map(meant -> "Did you mean " + meant + "?")
                .orElse(UNKNOWN);
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
                        TYPES.stream(),
                        imported().flatMap(library::ofJar))
                .flatMap(names -> names);
    }

    /**
     * What was meant by a name in a declaration that nothing declares, if that is clear. A name that differs from another
     * in its number only is probably one of a series, and its declaration still to come.
     */
    Optional<String> meant(String kind, String name) {
        String advice = advice(kind, name);
        boolean isOfSeries = near(kind, name)
                .filter(near -> near.replaceAll("\\d", "").equals(name.replaceAll("\\d", "")))
                .isPresent();
        return advice.equals(UNKNOWN) || isOfSeries ? Optional.empty() : Optional.of(advice);
    }

    /**
     * What to remark on a name in a declaration that may be that of a class which is still to come, though the JDK has one
     * of this name, or of one like it: a notebook has classes of its own, which may be called Shape or Sting.
     */
    Optional<String> remark(String kind, String name) {
        boolean isTold = FOREIGN.containsKey(name)
                || Habits.insteadOfName(name).isPresent()
                || NewerJava.type(name).isPresent();
        if (isTold || !Character.isUpperCase(name.charAt(0)) || kind.equals("method")) {
            return Optional.empty();
        }
        Optional<Class<?>> known = type(name);
        if (known.isPresent()) {
            return isOfJdk(known.get()) && !isImported(known.get())
                    ? Optional.of("Is it the one of the JDK? " + advice(kind, name))
                    : Optional.empty();
        }
        return near(kind, name)
                .filter(near -> shell.types().noneMatch(type -> type.name().equals(near))
                        && !ofCell.apply("class").contains(near)
                        && !ofCell.apply("variable").contains(near)
                        && !near.equalsIgnoreCase(name)
                        && (TYPES.contains(near)
                                || type(near).filter(Names::isOfJdk).isPresent()))
                .map(near -> "Did you mean " + near + "?");
    }

    private static boolean isOfJdk(Class<?> type) {
        return type.getName().startsWith("java");
    }

    /** The name that a name is most like which stands alone, if it is advised to take that one. */
    Optional<String> near(String kind, String name) {
        Matcher near = DID_YOU_MEAN.matcher(advice(kind, name));
        return near.matches() ? Optional.of(near.group(1)) : Optional.empty();
    }

    /** The packages of the course's library. */
    List<String> ofLibrary() {
        return PACKAGES.stream().filter(name -> name.startsWith("firstneuron.")).toList();
    }

    boolean isRecord(String name) {
        return shell.types().anyMatch(type -> type.name().equals(name) && type.subKind() == SubKind.RECORD_SUBKIND);
    }

    /** What to do about a member that a class does not have. */
    Optional<String> adviceOnMember(String kind, String name, String owner) {
        if (owner.endsWith("[]")) {
            return Optional.of(
                    "An array has its length as a.length, without brackets behind it, a value as a[0], and cannot grow.");
        }
        String simpleName = owner.replaceAll("<.*", "");
        Optional<Class<?>> type = typeOfCell(simpleName).or(() -> type(simpleName));
        if (type.isEmpty()) {
            return Optional.empty();
        }
        Set<String> methods = methodsOf(type.get());
        if (kind.equals("variable") && methods.contains(name)) {
            return Optional.of("It is a method: write " + name + "().");
        }
        return Spelling.nearest(name, (kind.equals("method") ? methods : fieldsOf(type.get())).stream())
                .map(near -> "Did you mean " + near + "?");
    }

    /** Which member of a class of the notebook was meant by a name behind a point. */
    Optional<String> meantMember(String kind, String name) {
        Stream<String> members = shell.types()
                .flatMap(type -> typeOfCell(type.name()).stream())
                .flatMap(type -> (kind.equals("method") ? methodsOf(type) : fieldsOf(type)).stream());
        return Spelling.nearest(name, members).map(near -> "Did you mean " + near + "?");
    }

    private static Set<String> methodsOf(Class<?> type) {
        return Stream.of(type.getMethods(), type.getDeclaredMethods())
                .flatMap(Arrays::stream)
                .filter(method -> !method.isSynthetic())
                .map(Method::getName)
                .collect(Collectors.toSet());
    }

    private static Set<String> fieldsOf(Class<?> type) {
        return Stream.of(type.getFields(), type.getDeclaredFields())
                .flatMap(Arrays::stream)
                .filter(field -> !field.isSynthetic())
                .map(Field::getName)
                .collect(Collectors.toSet());
    }

    /** A class that a cell has declared. */
    private Optional<Class<?>> typeOfCell(String name) {
        return shell.types()
                .filter(type -> type.name().equals(name) && shell.status(type).isDefined())
                .findFirst()
                .flatMap(type -> load(shell.sourceCodeAnalysis().wrapper(type).fullClassName() + "$" + name));
    }

    /** A class by its name without the package: one that is imported, or one of the usual packages. */
    private Optional<Class<?>> type(String simpleName) {
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

    private boolean isImported(Class<?> type) {
        String folder = type.getPackageName();
        return folder.equals("java.lang")
                || imported().anyMatch(folder::equals)
                || shell.imports().anyMatch(snippet -> snippet.fullname().equals(type.getCanonicalName()));
    }

    /** The packages that are imported whole. */
    private Stream<String> imported() {
        return shell.imports()
                .filter(snippet -> !snippet.isStatic() && snippet.fullname().endsWith(".*"))
                .map(snippet -> snippet.fullname().replace(".*", ""));
    }

    private Optional<Class<?>> load(String name) {
        try {
            return Optional.of(Class.forName(name, false, loader));
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.empty();
        }
    }
}
