package firstneuron.kernel;

import static firstneuron.kernel.CellRefusal.Sentences.SAY;

import java.lang.invoke.CallSite;
import java.lang.invoke.ConstantCallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The variables that a cell has declared {@code final}. JShell makes fields of them that can change; here the code that
 * would change them asks before it does so. It is public for the cells alone.
 */
public final class FinalVariables {
    private final Set<String> names = ConcurrentHashMap.newKeySet();

    FinalVariables() {}

    /**
     * Links the question whether a variable may change; the JVM asks this when it comes to the place for the first time.
     *
     * @param caller the class that would change it
     * @param name unused
     * @param type no parameters and no result
     * @param variable the class that has the variable as its field, a point, and its name
     * @return the place
     * @throws ReflectiveOperationException never
     */
    public static CallSite ask(MethodHandles.Lookup caller, String name, MethodType type, String variable)
            throws ReflectiveOperationException {
        FinalVariables variables = ((CellClasses.Loader) caller.lookupClass().getClassLoader()).finalVariables();
        MethodHandle check =
                MethodHandles.lookup().bind(variables, "check", MethodType.methodType(void.class, String.class));
        return new ConstantCallSite(MethodHandles.insertArguments(check, 0, variable));
    }

    /** A variable was declared; one that is declared again may have become final, or have ceased to be. */
    void declared(String owner, String name, boolean isFinal) {
        if (isFinal) {
            names.add(owner + "." + name);
        } else {
            names.remove(owner + "." + name);
        }
    }

    boolean contains(String owner, String name) {
        return names.contains(owner + "." + name);
    }

    private void check(String variable) {
        if (names.contains(variable)) {
            throw new Refused(variable.substring(variable.lastIndexOf('.') + 1));
        }
    }

    /** A final variable was to get another value. */
    static final class Refused extends CellRefusal {
        private static final long serialVersionUID = 1;

        Refused(String name) {
            super(SAY.isFinal(name));
        }
    }
}
