package firstneuron.kernel;

import io.github.spencerpark.jupyter.kernel.BaseKernel;
import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import java.util.UUID;

/**
 * The functions that every cell can call without an import: the same as IJava's, and {@link #clearOutput}.
 */
public final class Notebook {
    private static volatile Host host;
    private static volatile String lastDisplay;

    private Notebook() {}

    /** What the last {@link #display} gave since this was asked before, or null. */
    static String takeLastDisplay() {
        String id = lastDisplay;
        lastDisplay = null;
        return id;
    }

    static void setHost(Host newHost) {
        host = newHost;
    }

    /**
     * The kernel that runs the cells, for a library that talks to the page by the kernel's comms. IJava has the same.
     *
     * @return the kernel, or null where cells run without one, as in a test
     */
    public static BaseKernel getKernelInstance() {
        return host.kernel().orElse(null);
    }

    /**
     * Turns an object into what a notebook shows.
     *
     * @param object any object
     * @param mimeTypes the wanted forms, for example {@code "text/html"}; none means the usual one
     * @return the forms; as the last expression of a cell it is shown
     */
    public static DisplayData render(Object object, String... mimeTypes) {
        return Rendering.of(host.renderer(), object, mimeTypes);
    }

    /**
     * Shows an object at once.
     *
     * @param object any object
     * @param mimeTypes the wanted forms; none means the usual one
     * @return the number of the display, for {@link #updateDisplay}
     */
    public static String display(Object object, String... mimeTypes) {
        DisplayData data = render(object, mimeTypes);
        if (!data.hasDisplayId()) {
            data.setDisplayId(UUID.randomUUID().toString());
        }
        host.display(data);
        lastDisplay = data.getDisplayId();
        return lastDisplay;
    }

    /**
     * Shows another object where one was displayed before.
     *
     * @param id what {@link #display} gave
     * @param object any object
     * @param mimeTypes the wanted forms; none means the usual one
     */
    public static void updateDisplay(String id, Object object, String... mimeTypes) {
        host.updateDisplay(id, render(object, mimeTypes));
    }

    /**
     * Takes away what the cell has shown and printed so far.
     *
     * @param wait whether it stays until something new comes, so that nothing flickers
     */
    public static void clearOutput(boolean wait) {
        host.clearOutput(wait);
    }

    /**
     * Runs code as a cell would.
     *
     * @param code Java
     * @return the value of its last expression, or null
     * @throws Exception if the code does not compile or fails
     */
    public static Object eval(String code) throws Exception {
        return host.evaluate(code);
    }

    /**
     * Prints.
     *
     * @param format as {@link java.util.Formatter} describes it
     * @param arguments what stands in the place of its percent signs
     */
    public static void printf(String format, Object... arguments) {
        System.out.printf(format, arguments);
    }
}
