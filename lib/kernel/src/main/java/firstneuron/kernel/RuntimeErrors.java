package firstneuron.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import jdk.jshell.EvalException;

/** Tells of an exception that a cell threw: what it is, on which line of the cell, and what usually helps. */
final class RuntimeErrors {
    private static final int MOST_FRAMES = 8;

    private static final Pattern WHERE_CLASSES_ARE = Pattern.compile(" [(].* (?:module|loader) .*[)]$");

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
        boolean ours = noScreen.isPresent() || thrown instanceof CellRefusal;
        List<String> lines = new ArrayList<>();
        lines.add(ErrorText.bold(ours ? message : message.isEmpty() ? name : name + ": " + message));
        lines.addAll(frames(eval, places));
        Optional<String> thrownFrom = thrownFrom(thrown);
        thrownFrom.ifPresent(lines::add);
        Throwable cause = thrown == null ? null : thrown.getCause();
        for (int depth = 0; cause != null && depth < MOST_FRAMES; depth++, cause = cause.getCause()) {
            lines.add("caused by " + ErrorText.withoutCells(cause.toString()));
        }
        if (thrownFrom.isEmpty()) { // the course's own messages say what helps
            ExceptionHints.of(eval.getExceptionClassName(), message, stack(thrown), lostThrough)
                    .ifPresent(lines::add);
        }
        return new CellException(name, message, lines);
    }

    private static StackTraceElement[] stack(Throwable thrown) {
        return thrown == null ? new StackTraceElement[0] : thrown.getStackTrace();
    }

    /** A message of the JVM without the names of the classes that JShell wraps a cell in, and without its modules. */
    private static String readable(String message) {
        String ofCells = ErrorText.withoutCells(message);
        String withoutModules = WHERE_CLASSES_ARE.matcher(ofCells).replaceAll("");
        return withoutModules.equals(message) ? message : ErrorText.withoutPackages(withoutModules);
    }

    private static CellException interrupted(EvalException eval, Function<String, Optional<SnippetPlace>> places) {
        String sentence = learnerFrames(eval, places).stream()
                .findFirst()
                .map(frame -> ExceptionHints.interruptedAt(
                        frame.lineOfCell(), frame.source().cell()))
                .orElseGet(ExceptionHints::interrupted);
        return new CellException("Interrupted", sentence, List.of(ErrorText.bold(sentence)));
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
                .takeWhile(frame -> !frame.getClassName().startsWith(Instrumentation.CLASS_OF_CELL))
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
