package firstneuron.kernel;

import java.awt.AWTError;
import java.awt.AWTException;
import java.awt.HeadlessException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What to say to a cell that wants a window or a screen, which a notebook does not have. */
final class Screen {
    private static final int MOST_CAUSES = 8;
    private static final String DRAW =
            "Draw into a BufferedImage and make it the last line of the cell, or show it with display(image).";
    private static final String SHOW_CHART =
            "Make the chart itself the last line of the cell, or show it with display(chart).";

    /** What to use in place of a class; for any other that needs a screen, {@link #DRAW}. */
    private static final Map<String, String> INSTEAD = Map.of(
            "SwingWrapper", SHOW_CHART,
            "JOptionPane", "Ask with new Scanner(System.in).nextLine(), and tell with System.out.println.",
            "JFileChooser", "Write the path of the file into the cell.",
            "FileDialog", "Write the path of the file into the cell.",
            "Desktop", "Show a link with display(\"<a href='…'>…</a>\", \"text/html\").");

    private Screen() {}

    /** The sentence for a failure, if it is one for want of a screen, or was caused by one. */
    static Optional<String> refused(Throwable thrown) {
        return Stream.iterate(thrown, failure -> failure != null, Throwable::getCause)
                .limit(MOST_CAUSES)
                .filter(Screen::wantsScreen)
                .findFirst()
                .map(Screen::calledByCell)
                .map(name -> "There are no windows in a notebook, and no screen: " + name + " does not work here. "
                        + INSTEAD.getOrDefault(name, DRAW));
    }

    private static boolean wantsScreen(Throwable failure) {
        return failure instanceof HeadlessException
                || failure instanceof AWTError
                || failure instanceof AWTException
                        && String.valueOf(failure.getMessage()).contains("headless");
    }

    /** What to say of a package that the notebook's class path does not have, because it only draws windows. */
    static Optional<String> insteadOfPackage(String name) {
        return name.startsWith("javafx")
                ? Optional.of("JavaFX draws windows, and a notebook has none. " + DRAW)
                : Optional.empty();
    }

    /** What to use in place of a class that the notebook's class path does not have, because it only makes windows. */
    static Optional<String> insteadOf(String className) {
        return Optional.ofNullable(INSTEAD.get(className));
    }

    /** The simple name of the class that the cell itself has called. */
    private static String calledByCell(Throwable thrown) {
        String name = Arrays.stream(thrown.getStackTrace())
                .map(StackTraceElement::getClassName)
                .takeWhile(className -> !className.startsWith("REPL."))
                .reduce((inner, outer) -> outer)
                .orElse("this");
        return name.substring(name.lastIndexOf('.') + 1).replaceFirst("^Headless", "");
    }
}
