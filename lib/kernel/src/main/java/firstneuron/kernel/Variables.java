package firstneuron.kernel;

import com.sun.source.tree.VariableTree;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.lang.model.element.Modifier;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.VarSnippet;

/**
 * The values of the variables of a notebook. When something is declared again, JShell makes the variables anew that
 * depend on it, and forgets their values, or them; here they keep both, as long as their types are still the same.
 */
final class Variables {
    private final JShell shell;
    private final ClassLoader loader;
    private final FinalVariables finalVariables;
    private final IntersectionTypes types;
    private final Map<String, Field> places = new LinkedHashMap<>();

    Variables(JShell shell, ClassLoader loader, FinalVariables finalVariables) {
        this.shell = shell;
        this.loader = loader;
        this.finalVariables = finalVariables;
        types = new IntersectionTypes(shell);
    }

    /**
     * Follows what JShell did.
     *
     * @param events what came of a snippet
     * @param declare declares a variable without a value
     * @return the names of the variables that have lost their values, as their types have changed
     */
    List<String> follow(List<SnippetEvent> events, Function<String, List<SnippetEvent>> declare) {
        Set<String> lost = new HashSet<>();
        for (SnippetEvent event : events) {
            if (event.snippet() instanceof VarSnippet variable
                    && !variable.name().startsWith("$")) {
                if (event.causeSnippet() == null) {
                    declared(variable, declare);
                } else if (isAffected(event) && !keeps(variable, declare)) {
                    lost.add(variable.name());
                }
            }
        }
        return places.keySet().stream().filter(lost::contains).toList();
    }

    /** Declares a variable again that was replaced by mistake, and gives it the value that it had. */
    void restore(VarSnippet variable, Function<String, List<SnippetEvent>> declare) {
        keep(variable.name(), redeclaring(variable, declare));
    }

    boolean isNull(String name) {
        return !places.containsKey(name) || value(places.get(name)) == null;
    }

    /**
     * The variables that hold an object of a class which is another one by now, such as those of the type Object, or of
     * an interface, and lists of such; with the names of these classes.
     *
     * @param types the classes that are looked for
     */
    Map<String, Set<String>> ofOldClasses(Set<String> types) {
        Map<String, String> newest = new HashMap<>();
        shell.types()
                .filter(type -> types.contains(type.name()))
                .forEach(type -> newest.put(
                        type.name(), shell.sourceCodeAnalysis().wrapper(type).fullClassName() + "$" + type.name()));
        Map<String, Set<String>> found = new LinkedHashMap<>();
        places.forEach((variable, place) -> {
            Set<String> old = OldObjects.in(value(place), name -> Optional.ofNullable(newest.get(name)));
            if (!old.isEmpty()) {
                found.put(variable, old);
            }
        });
        return found;
    }

    /** The type to declare a variable with, if JShell could not make do with the one that it found. */
    Optional<String> plainType(VarSnippet variable) {
        return types.plain(variable.typeName());
    }

    private static boolean isAffected(SnippetEvent event) {
        return event.status() != Snippet.Status.OVERWRITTEN && event.status() != Snippet.Status.DROPPED;
    }

    private void declared(VarSnippet variable, Function<String, List<SnippetEvent>> declare) {
        place(variable).ifPresent(place -> {
            places.put(variable.name(), place);
            finalVariables.declared(place.getDeclaringClass().getName(), variable.name(), isFinal(variable));
            Object value = value(place);
            types.plain(variable.typeName())
                    .flatMap(type -> redeclared(type, variable.name(), declare))
                    .ifPresent(plain -> {
                        set(plain, value);
                        places.put(variable.name(), plain);
                    });
        });
    }

    /** Whether a variable is declared final and has its value already. */
    private static boolean isFinal(VarSnippet variable) {
        return variable.source().contains("final")
                && variable.subKind() == Snippet.SubKind.VAR_DECLARATION_WITH_INITIALIZER_SUBKIND
                && Syntax.of(variable.source())
                        .filter(syntax -> syntax.trees().get(0) instanceof VariableTree declared
                                && declared.getModifiers().getFlags().contains(Modifier.FINAL))
                        .isPresent();
    }

    /** Gives a variable its value back. False if it had one that it cannot get. */
    private boolean keeps(VarSnippet variable, Function<String, List<SnippetEvent>> declare) {
        return keep(
                variable.name(),
                shell.status(variable).isDefined() ? () -> place(variable) : redeclaring(variable, declare));
    }

    private boolean keep(String name, Supplier<Optional<Field>> newPlace) {
        Field before = places.get(name);
        Object value = before == null ? null : value(before);
        Optional<Field> now = newPlace.get();
        if (value == null) {
            now.ifPresent(place -> places.put(name, place));
            return true;
        }
        boolean isOfSameType = now.isPresent() && now.get().getGenericType().equals(before.getGenericType());
        now.ifPresent(place -> places.put(name, place));
        return isOfSameType && set(now.get(), value);
    }

    private Supplier<Optional<Field>> redeclaring(VarSnippet variable, Function<String, List<SnippetEvent>> declare) {
        return () -> redeclared(variable.typeName(), variable.name(), declare);
    }

    private Optional<Field> redeclared(String type, String name, Function<String, List<SnippetEvent>> declare) {
        return declare.apply(type + " " + name + ";").stream()
                .filter(event -> event.causeSnippet() == null && event.status().isDefined())
                .map(SnippetEvent::snippet)
                .findFirst()
                .flatMap(snippet -> place((VarSnippet) snippet));
    }

    /** The field in which JShell keeps the value of a variable. */
    private Optional<Field> place(VarSnippet variable) {
        try {
            String owner = shell.sourceCodeAnalysis().wrapper(variable).fullClassName();
            Field field = loader.loadClass(owner).getDeclaredField(variable.name());
            field.setAccessible(true); // the field is public, its class is not
            return Optional.of(field);
        } catch (ReflectiveOperationException | LinkageError e) {
            return Optional.empty();
        }
    }

    private static Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean set(Field field, Object value) {
        try {
            field.set(null, value);
            return true;
        } catch (IllegalAccessException | IllegalArgumentException e) {
            return false;
        }
    }
}
