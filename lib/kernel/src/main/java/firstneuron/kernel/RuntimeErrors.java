package firstneuron.kernel;

import static firstneuron.kernel.RuntimeErrors.Sentences.SAY;

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

    private static final String INDENT = "  ";

    private static final Pattern WHERE_CLASSES_ARE = Pattern.compile(" [(].* (?:module|loader) .*[)]$");

    interface Sentences {
        Sentences SAY = Texts.of("errors", "stack").as(Sentences.class);

        String at(String place);

        String inMethod(String place, String method);

        String more(int count);

        String thrownBy(String method, String place);

        String causedBy(String cause);
    }

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
            lines.add(SAY.causedBy(ErrorText.withoutCells(cause.toString())));
        }
        if (thrownFrom.isEmpty()) { // the course's own messages say what helps
            MissingFile.hint(thrown)
                    .or(() -> ExceptionHints.of(eval.getExceptionClassName(), message, stack(thrown), lostThrough))
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
            String place = ErrorText.line(frame.lineOfCell(), frame.source().cell());
            String at = frame.method().isEmpty() ? SAY.at(place) : SAY.inMethod(place, frame.method());
            lines.add(INDENT + at + " | "
                    + frame.source().line(frame.lineOfCell()).strip());
        });
        if (frames.size() > MOST_FRAMES) {
            lines.add(INDENT + SAY.more(frames.size() - MOST_FRAMES));
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
        return method.isEmpty() || method.contains("$") ? "" : method;
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
                .map(frame -> INDENT
                        + SAY.thrownBy(
                                simpleName(frame.getClassName()) + "." + frame.getMethodName(),
                                frame.getFileName() + ":" + frame.getLineNumber()));
    }

    private static String simpleName(String className) {
        return className.substring(Math.max(className.lastIndexOf('.'), className.lastIndexOf('$')) + 1);
    }
}
