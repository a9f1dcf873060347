package firstneuron.kernel;

import static firstneuron.kernel.Screen.Sentences.SAY;

import java.awt.AWTError;
import java.awt.AWTException;
import java.awt.HeadlessException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** What to say to a cell that wants a window or a screen, which a notebook does not have. */
final class Screen {
    private static final int MOST_CAUSES = 8;
    private static final Texts INSTEAD = Texts.of("screen");

    interface Sentences {
        Sentences SAY = INSTEAD.as(Sentences.class);

        String draw();

        String noScreen(String name, String instead);

        String noJavaFx(String instead);
    }

    private Screen() {}

    /** The sentence for a failure, if it is one for want of a screen, or was caused by one. */
    static Optional<String> refused(Throwable thrown) {
        return Stream.iterate(thrown, failure -> failure != null, Throwable::getCause)
                .limit(MOST_CAUSES)
                .filter(Screen::wantsScreen)
                .findFirst()
                .map(Screen::calledByCell)
                .map(name -> SAY.noScreen(name, insteadOf(name).orElseGet(SAY::draw)));
    }

    private static boolean wantsScreen(Throwable failure) {
        return failure instanceof HeadlessException
                || failure instanceof AWTError
                || failure instanceof AWTException
                        && String.valueOf(failure.getMessage()).contains("headless");
    }

    /** What to say of a package that the notebook's class path does not have, because it only draws windows. */
    static Optional<String> insteadOfPackage(String name) {
        return name.startsWith("javafx") ? Optional.of(SAY.noJavaFx(SAY.draw())) : Optional.empty();
    }

    /** What to use in place of a class that the notebook's class path does not have, because it only makes windows. */
    static Optional<String> insteadOf(String className) {
        return INSTEAD.find(className);
    }

    /** The simple name of the class that the cell itself has called. */
    private static String calledByCell(Throwable thrown) {
        String name = Arrays.stream(thrown.getStackTrace())
                .map(StackTraceElement::getClassName)
                .takeWhile(className -> !className.startsWith(Instrumentation.CLASS_OF_CELL))
                .reduce((inner, outer) -> outer)
                .orElse("this");
        return name.substring(name.lastIndexOf('.') + 1).replaceFirst("^Headless", "");
    }
}
