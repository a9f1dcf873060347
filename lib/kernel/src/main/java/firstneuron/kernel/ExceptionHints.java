package firstneuron.kernel;

import static firstneuron.kernel.ExceptionHints.Sentences.SAY;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What usually helps against an exception that a cell has thrown. */
final class ExceptionHints {
    private static final Texts CONSTANT = Texts.of("exceptions");
    private static final long MEGABYTE = 1 << 20;

    private static final Wording NOT_INITIALIZED = Wording.of("Could not initialize class {type}");
    private static final Wording CAST = Wording.of("class {given} cannot be cast to class {wanted}");
    private static final Wording OF_VARIABLE = Wording.of("because \"{variable}\" is null");
    private static final Wording OF_METHOD = Wording.of("because the return value of \"{method}\" is null");
    private static final Wording CALL = Wording.of("Cannot invoke \"{method}\" because {reason}");

    /** The methods by which the JVM makes a plain value of an object. */
    private static final Set<String> UNBOXING = Set.of(
            "Integer.intValue()",
            "Long.longValue()",
            "Double.doubleValue()",
            "Float.floatValue()",
            "Boolean.booleanValue()",
            "Character.charValue()",
            "Byte.byteValue()",
            "Short.shortValue()");

    /** Methods that make a collection or a map which never holds null. */
    private static final Set<String> NEVER_WITH_NULL = Set.of("of", "ofEntries", "copyOf");

    interface Sentences {
        Sentences SAY = CONSTANT.as(Sentences.class);

        String memory(long megabytes);

        String closedScanner();

        String nothingInMap();

        String nullAsNumber();

        String nullInSwitch();

        String givenNull(String method);

        String noNullInside(String method);

        String optionalOfNull();

        String lostObject(String change, String variable);

        String noConsole();

        String emptyElement();

        String staticField(String type);

        String declaredAgain(String type);

        String dividedByZero();

        String decimalDividedByZero();

        String tooManyDigits();

        String overflow();

        String interrupted();

        String interruptedAt(int line, int cell);
    }

    private ExceptionHints() {}

    /**
     * The hint for an exception.
     *
     * @param name the name of its class, with the package
     * @param message what it says, with the names of classes as the learner knows them
     * @param stack where it was thrown
     * @param lostThrough the change of a class through which a variable has lost its object
     */
    static Optional<String> of(
            String name, String message, StackTraceElement[] stack, Function<String, Optional<String>> lostThrough) {
        return special(name, message, stack, lostThrough).or(() -> CONSTANT.find(name));
    }

    private static Optional<String> special(
            String name, String message, StackTraceElement[] stack, Function<String, Optional<String>> lostThrough) {
        if (message.equals("Scanner closed")) {
            return Optional.of(SAY.closedScanner());
        }
        if (message.equals("Can't read input file!")) {
            return Optional.of(MissingFile.noImage());
        }
        return switch (name) {
            case "java.lang.OutOfMemoryError" ->
                Optional.of(SAY.memory(Runtime.getRuntime().maxMemory() / MEGABYTE));
            case "java.lang.NullPointerException" ->
                ofLostObject(message, lostThrough).or(() -> ofNull(message, stack));
            case "java.lang.ArithmeticException" -> ofArithmetic(message);
            case "java.lang.NoClassDefFoundError" ->
                NOT_INITIALIZED.in(message).map(found -> SAY.staticField(found.group("type")));
            case "java.lang.ClassCastException" ->
                CAST.in(message)
                        .filter(found -> found.group("given").equals(found.group("wanted")))
                        .map(found -> SAY.declaredAgain(found.group("given")));
            default -> Optional.empty();
        };
    }

    private static Optional<String> ofLostObject(String message, Function<String, Optional<String>> lostThrough) {
        return OF_VARIABLE
                .in(message)
                .map(found -> found.group("variable"))
                .flatMap(variable -> lostThrough.apply(variable).map(change -> SAY.lostObject(change, variable)));
    }

    private static Optional<String> ofNull(String message, StackTraceElement[] stack) {
        if (message.contains("System.console()")) {
            return Optional.of(SAY.noConsole());
        }
        if (OF_METHOD
                .in(message)
                .filter(found -> isQuestionToMap(found.group("method")))
                .isPresent()) {
            return Optional.of(SAY.nothingInMap());
        }
        String called = CALL.in(message)
                .map(found -> ErrorText.withoutPackages(found.group("method")))
                .orElse("");
        if (UNBOXING.contains(called)) {
            return CONSTANT.find("java.lang.NullPointerException").map(hint -> SAY.nullAsNumber() + " " + hint);
        }
        boolean isOfText = called.equals("String.hashCode()") && message.contains("because \"<local");
        if (isOfText || called.endsWith(".ordinal()")) { // so the compiler makes a switch of a text and of an enum
            return Optional.of(SAY.nullInSwitch());
        }
        return message.endsWith("]\" is null") ? Optional.of(SAY.emptyElement()) : ofCallWithNull(stack);
    }

    /** Whether a method is one of a map that is asked for a key, for example {@code Map.get(Object)}. */
    private static boolean isQuestionToMap(String method) {
        return method.contains("Map.") && method.endsWith("(Object)");
    }

    /** What the cell has called, if that is a method of the JDK which has found a null itself. */
    private static Optional<String> ofCallWithNull(StackTraceElement[] stack) {
        return Arrays.stream(stack)
                .takeWhile(frame -> frame.getClassName().startsWith("java."))
                .reduce((inner, outer) -> outer)
                .map(ExceptionHints::ofCallWithNull);
    }

    private static String ofCallWithNull(StackTraceElement called) {
        String owner = called.getClassName();
        String type = owner.substring(owner.lastIndexOf('.') + 1);
        String method = called.getMethodName();
        if (method.equals("<init>")) {
            return SAY.givenNull("new " + type);
        }
        String name = type.contains("$") ? method : type + "." + method;
        if (name.equals("Optional.of")) {
            return SAY.optionalOfNull();
        }
        return NEVER_WITH_NULL.contains(method) ? SAY.noNullInside(name) : SAY.givenNull(name);
    }

    private static Optional<String> ofArithmetic(String message) {
        if (message.equals("/ by zero") || message.equals("BigInteger divide by zero")) {
            return Optional.of(SAY.dividedByZero());
        }
        if (message.startsWith("Division")) {
            return Optional.of(SAY.decimalDividedByZero());
        }
        if (message.startsWith("Non-terminating") || message.startsWith("Rounding necessary")) {
            return Optional.of(SAY.tooManyDigits());
        }
        return message.endsWith("overflow") ? Optional.of(SAY.overflow()) : Optional.empty();
    }

    /** That the learner has stopped a cell, which is no mistake. */
    static String interrupted() {
        return SAY.interrupted();
    }

    /** That the learner has stopped a cell, at a line of a cell. */
    static String interruptedAt(int line, int cell) {
        return SAY.interruptedAt(line, cell);
    }
}
