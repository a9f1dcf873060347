package firstneuron.kernel;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.invoke.CallSite;
import java.lang.invoke.ConstantCallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Tells where an exception comes from in terms of the notebook: its own classes, methods and lines, and nothing of JShell
 * and the kernel. What asks for a stack trace in a cell leads here. It is public for the cells alone.
 */
public final class StackTraces {
    private static final List<String> HIDDEN = List.of(StackTraces.class.getPackageName() + ".", "jdk.jshell.");

    private static final String PRINT = "printStackTrace";

    private static final String NULL = "Cannot invoke \"Throwable.printStackTrace()\" on null";

    private volatile Function<StackTraceElement, Optional<StackTraceElement>> ofCells = Optional::of;

    StackTraces() {}

    /** Takes what tells of a place in a class of a cell how the learner calls it. */
    void tellOfCellsBy(Function<StackTraceElement, Optional<StackTraceElement>> frames) {
        ofCells = frames;
    }

    /** Lets go of the session: the JVM of older JDKs keeps the {@link CellThreads}, which keep this, for ever. */
    void close() {
        ofCells = Optional::of;
    }

    /**
     * Links a call of {@code printStackTrace} or {@code getStackTrace}; the JVM asks this when it comes to the call for the
     * first time.
     *
     * @param caller the class that calls
     * @param name the method
     * @param type the object, the parameters and the result
     * @return the place of the call
     * @throws ReflectiveOperationException if there is no such method
     */
    public static CallSite link(MethodHandles.Lookup caller, String name, MethodType type)
            throws ReflectiveOperationException {
        Class<?> owner = type.parameterType(0);
        MethodHandle original = caller.findVirtual(owner, name, type.dropParameterTypes(0, 1));
        boolean isThrowable = Throwable.class.isAssignableFrom(owner);
        if (!isThrowable && owner != Thread.class) { // a class of the learner's own that has such a method, too
            return new ConstantCallSite(original.asType(type));
        }
        StackTraces traces = ((CellClasses.Loader) caller.lookupClass().getClassLoader()).stackTraces();
        MethodHandle readable = name.equals(PRINT)
                ? MethodHandles.lookup().bind(traces, "print", type.changeParameterType(0, Throwable.class))
                : MethodHandles.filterReturnValue(
                        original,
                        MethodHandles.lookup()
                                .bind(
                                        traces,
                                        "readable",
                                        MethodType.methodType(StackTraceElement[].class, StackTraceElement[].class)));
        return new ConstantCallSite(readable.asType(type));
    }

    private void print(Throwable thrown) {
        if (thrown != null && hasPrintingOfItsOwn(thrown)) {
            thrown.printStackTrace();
        } else {
            print(thrown, System.err);
        }
    }

    private void print(Throwable thrown, PrintStream stream) {
        stream.print(text(thrown));
    }

    private void print(Throwable thrown, PrintWriter writer) {
        writer.print(text(thrown));
    }

    private static boolean hasPrintingOfItsOwn(Throwable thrown) {
        return Arrays.stream(thrown.getClass().getMethods())
                .anyMatch(method -> method.getName().equals(PRINT) && method.getDeclaringClass() != Throwable.class);
    }

    /** Prints to standard error what has ended a thread that a cell has started. */
    void printUncaught(Thread thread, Throwable thrown) {
        System.err.print("Exception in thread \"" + thread.getName() + "\" " + text(thrown));
    }

    /** What the JVM prints of an exception, in terms of the notebook. */
    private String text(Throwable thrown) {
        Objects.requireNonNull(thrown, NULL);
        Map<Throwable, StackTraceElement[]> before = new IdentityHashMap<>();
        makeReadable(thrown, before);
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text, true));
        before.forEach(Throwable::setStackTrace); // who throws it on still needs the places in the class files
        return ErrorText.withoutCells(text.toString());
    }

    private void makeReadable(Throwable thrown, Map<Throwable, StackTraceElement[]> before) {
        if (thrown == null || before.containsKey(thrown)) {
            return;
        }
        before.put(thrown, thrown.getStackTrace());
        thrown.setStackTrace(readable(thrown.getStackTrace()));
        makeReadable(thrown.getCause(), before);
        for (Throwable suppressed : thrown.getSuppressed()) {
            makeReadable(suppressed, before);
        }
    }

    private StackTraceElement[] readable(StackTraceElement[] frames) {
        List<String> methods =
                Arrays.stream(frames).map(StackTraceElement::getMethodName).toList();
        int statements = methods.lastIndexOf(Instrumentation.STATEMENTS); // what has called it is not the learner's
        return Arrays.stream(frames)
                .limit(statements < 0 ? frames.length : statements + 1)
                .flatMap(this::readable)
                .toArray(StackTraceElement[]::new);
    }

    private Stream<StackTraceElement> readable(StackTraceElement frame) {
        String name = frame.getClassName();
        if (HIDDEN.stream().anyMatch(name::startsWith)) {
            return Stream.empty();
        }
        return name.startsWith(Instrumentation.CLASS_OF_CELL) ? ofCells.apply(frame).stream() : Stream.of(frame);
    }
}
