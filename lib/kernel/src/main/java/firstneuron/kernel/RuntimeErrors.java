package firstneuron.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.EvalException;

/** Tells of an exception that a cell threw: what it is, on which line of the cell, and what usually helps. */
final class RuntimeErrors {
    private static final int MOST_FRAMES = 8;
    private static final long MEGABYTE = 1 << 20;

    /** How the name of a variable is written in the JVM's own messages. */
    private static final Pattern CLASS_OF_CELL = Pattern.compile("REPL\\.\\$JShell\\$\\w+[.$]");

    private static final Pattern WHERE_CLASSES_ARE = Pattern.compile(" \\(.* (?:module|loader) .*\\)$");

    private static final Pattern NOT_INITIALIZED = Pattern.compile("Could not initialize class (\\S+)");

    private static final Pattern NULL = Pattern.compile("because \"(\\w+)\" is null");

    /** A cast to a class of the same name. */
    private static final Pattern CAST = Pattern.compile("class (\\S+) cannot be cast to class \\1");

    private static final Map<String, String> HINTS = Map.ofEntries(
            Map.entry(
                    "StackOverflowError",
                    "A method keeps calling itself and never returns. Look for the case that should end it."),
            Map.entry("ArrayIndexOutOfBoundsException", "Indices run from 0 to length - 1."),
            Map.entry(
                    "StringIndexOutOfBoundsException",
                    "The characters of a text are counted from 0 to length() - 1; the end of a substring may be length()."),
            Map.entry("IndexOutOfBoundsException", "Indices run from 0 to size - 1."),
            Map.entry(
                    "ArrayStoreException",
                    "This array takes no objects of that class. If the class was declared again, make the object anew."),
            Map.entry("NegativeArraySizeException", "The length of an array is 0 or more."),
            Map.entry(
                    "NullPointerException",
                    "What is null was set to null, or never got an object. Look where it gets its value; if that is in another cell, was it run? Where a class was declared again, its variables need their objects anew."),
            Map.entry(
                    "NumberFormatException",
                    "Integer.parseInt takes whole numbers such as 42 or -7 and no spaces; Double.parseDouble takes 0.5, too."),
            Map.entry("ClassCastException", "The object is of another class. To ask first, write instanceof."),
            Map.entry(
                    "UnsupportedOperationException",
                    "List.of, Map.of and toList give collections that never change. new ArrayList<>(list) makes one that does. Arrays.asList and its iterator keep their length: nothing is added or removed."),
            Map.entry(
                    "ConcurrentModificationException",
                    "The list was changed while a loop went over it. Collect the changes first, or go over a copy."),
            Map.entry("NoSuchElementException", "There is nothing to take. Ask before: isEmpty, hasNext or isPresent."),
            Map.entry(
                    "InputMismatchException",
                    "What was typed is of another kind: nextInt takes 42, nextDouble takes 0.5, next any word, nextLine anything."),
            Map.entry("IllegalFormatConversionException", "%d takes whole numbers, %f decimal numbers, %s anything."),
            Map.entry(
                    "UnknownFormatConversionException",
                    "%d takes whole numbers, %f decimal numbers, %s anything; a percent sign itself is %%."),
            Map.entry("MissingFormatArgumentException", "Each % in the format needs a value behind it."),
            Map.entry(
                    "PatternSyntaxException",
                    "A sign such as [ ( . * + ? has a meaning of its own in a pattern; \\\\ before it takes it away."),
            Map.entry("NoSuchFileException", "A relative path begins in the folder of the notebook."),
            Map.entry("FileNotFoundException", "A relative path begins in the folder of the notebook."),
            Map.entry(
                    "ExceptionInInitializerError",
                    "A static field of the class could not get its value; the cause is named above."),
            Map.entry(
                    "NoClassDefFoundError",
                    "A class is missing. Run the notebook's first cell again, or use Kernel > Restart."));

    private RuntimeErrors() {}

    static CellException of(
            Source source,
            Throwable thrown,
            EvalException eval,
            Function<String, Optional<SnippetPlace>> places,
            Function<String, Optional<String>> lostThrough) {
        if (thrown instanceof CellStopped || thrown instanceof InterruptedException && StopSignal.isAnnounced()) {
            return interrupted(eval, places);
        }
        String name = simpleName(eval.getExceptionClassName());
        Optional<String> noScreen = Screen.refused(thrown);
        String message = noScreen.orElseGet(
                () -> readable(Optional.ofNullable(eval.getMessage()).orElse("")));
        boolean ours =
                noScreen.isPresent() || thrown instanceof CellRefusal || thrown instanceof CellExecution.CellAbandoned;
        List<String> lines = new ArrayList<>();
        lines.add(ErrorText.bold(ours ? message : message.isEmpty() ? name : name + ": " + message));
        lines.addAll(frames(eval, places));
        Optional<String> thrownFrom = thrownFrom(thrown);
        thrownFrom.ifPresent(lines::add);
        Throwable cause = thrown == null ? null : thrown.getCause();
        for (int depth = 0; cause != null && depth < MOST_FRAMES; depth++, cause = cause.getCause()) {
            lines.add("caused by " + cause);
        }
        if (thrownFrom.isEmpty()) { // the course's own messages say what helps
            lost(message, lostThrough).or(() -> hint(name, message)).ifPresent(lines::add);
        }
        return new CellException(name, message, lines);
    }

    /** A message of the JVM without the names of the classes that JShell wraps a cell in, and without its modules. */
    private static String readable(String message) {
        String ofCells = CLASS_OF_CELL.matcher(message).replaceAll("");
        String withoutModules = WHERE_CLASSES_ARE.matcher(ofCells).replaceAll("");
        return withoutModules.equals(message) ? message : ErrorText.withoutPackages(withoutModules);
    }

    private static CellException interrupted(EvalException eval, Function<String, Optional<SnippetPlace>> places) {
        String where = learnerFrames(eval, places).stream()
                .findFirst()
                .map(frame -> " at line " + frame.lineOfCell() + " of cell ["
                        + frame.source().cell() + "]")
                .orElse("");
        String sentence = "Interrupted: the cell was stopped" + where + ". Its variables are kept.";
        return new CellException("Interrupted", sentence, List.of(ErrorText.bold(sentence)));
    }

    /** What to say where a variable is null as the class of its object was declared again. */
    private static Optional<String> lost(String message, Function<String, Optional<String>> lostThrough) {
        Matcher variable = NULL.matcher(message);
        return variable.find()
                ? lostThrough
                        .apply(variable.group(1))
                        .map(change -> change + " since " + variable.group(1)
                                + " got its object, so that it was set to null. Run the cell again that sets it.")
                : Optional.empty();
    }

    private static Optional<String> hint(String name, String message) {
        if (name.equals("OutOfMemoryError")) {
            return Optional.of(
                    "This kernel may use " + Runtime.getRuntime().maxMemory() / MEGABYTE
                            + " MB. If this line asks for something very large, make that smaller; if not, set large variables to null, or use Kernel > Restart.");
        }
        if (message.equals("Scanner closed")) {
            return Optional.of(
                    "A closed Scanner reads no more. Leave its close() out: System.in belongs to all cells.");
        }
        if (name.equals("NullPointerException") && message.contains("System.console()")) {
            return Optional.of("A notebook has no console: new Scanner(System.in).nextLine() asks for a line.");
        }
        if (name.equals("NullPointerException") && message.endsWith("]\" is null")) {
            return Optional.of(
                    "An element of an array is null until it gets a value: new double[3][2] makes the rows, too.");
        }
        if (name.equals("ArithmeticException")) {
            return ofArithmetic(message);
        }
        Matcher uninitialized = NOT_INITIALIZED.matcher(message);
        if (name.equals("NoClassDefFoundError") && uninitialized.matches()) {
            return Optional.of(
                    "A static field of " + uninitialized.group(1)
                            + " could not get its value when the class was first used. Repair the cell that declares it, and run that again.");
        }
        Matcher cast = CAST.matcher(message);
        if (name.equals("ClassCastException") && cast.matches()) {
            return Optional.of(cast.group(1)
                    + " was declared again after this object was made. Run the cell again that makes it.");
        }
        return Optional.ofNullable(HINTS.get(name));
    }

    private static Optional<String> ofArithmetic(String message) {
        if (message.matches("/ by zero|BigInteger divide by zero")) {
            return Optional.of(
                    "A whole number cannot be divided by 0, and has no remainder by 0. Look why the divisor is 0 here.");
        }
        if (message.startsWith("Division")) {
            return Optional.of("A BigDecimal cannot be divided by 0. Look why the divisor is 0 here.");
        }
        if (message.startsWith("Non-terminating") || message.startsWith("Rounding necessary")) {
            return Optional.of(
                    "The result has more digits than can be kept. Say how many, and how to round: a.divide(b, 10, RoundingMode.HALF_UP).");
        }
        return message.endsWith("overflow")
                ? Optional.of("The result is too large for its type. A long holds more than an int, a BigInteger all.")
                : Optional.empty();
    }

    private record Frame(Source source, int lineOfCell, String method) {}

    private static List<String> frames(EvalException eval, Function<String, Optional<SnippetPlace>> places) {
        List<String> lines = new ArrayList<>();
        List<Frame> frames = learnerFrames(eval, places);
        frames.stream().limit(MOST_FRAMES).forEach(frame -> {
            lines.add("  at line " + frame.lineOfCell() + " of cell ["
                    + frame.source().cell() + "]"
                    + (frame.method().isEmpty() ? "" : ", in " + frame.method()) + " | "
                    + frame.source().line(frame.lineOfCell()).strip());
        });
        if (frames.size() > MOST_FRAMES) {
            lines.add("  … and " + (frames.size() - MOST_FRAMES) + " more");
        }
        return lines;
    }

    private static List<Frame> learnerFrames(EvalException eval, Function<String, Optional<SnippetPlace>> places) {
        List<Frame> frames = new ArrayList<>();
        for (StackTraceElement element : eval.getStackTrace()) {
            String file = Optional.ofNullable(element.getFileName()).orElse("");
            if (file.startsWith("#")) {
                places.apply(file.substring(1))
                        .ifPresent(place -> frames.add(new Frame(
                                place.source(),
                                place.line(Math.max(1, element.getLineNumber()), element.getMethodName()),
                                methodName(element))));
            }
        }
        return frames;
    }

    private static String methodName(StackTraceElement element) {
        String method = element.getMethodName();
        return method.isEmpty() || method.contains("$") ? "" : "method " + method;
    }

    /** The line of the course's library that threw, so that its source can be looked up. */
    private static Optional<String> thrownFrom(Throwable thrown) {
        if (thrown == null || thrown.getStackTrace().length == 0) {
            return Optional.empty();
        }
        return Arrays.stream(thrown.getStackTrace())
                .takeWhile(frame -> !frame.getClassName().startsWith("REPL."))
                .filter(frame -> frame.getClassName().startsWith("firstneuron.")
                        && !frame.getClassName().startsWith("firstneuron.kernel."))
                .reduce((inner, outer) -> outer)
                .map(frame -> "  thrown by " + simpleName(frame.getClassName()) + "." + frame.getMethodName() + " ("
                        + frame.getFileName() + ":" + frame.getLineNumber() + ")");
    }

    private static String simpleName(String className) {
        return className.substring(Math.max(className.lastIndexOf('.'), className.lastIndexOf('$')) + 1);
    }
}
