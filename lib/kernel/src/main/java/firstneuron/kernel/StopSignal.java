package firstneuron.kernel;

/**
 * The flag that every loop and every method of a cell looks at, because {@link Instrumentation} puts a call to
 * {@link #check()} there. It is public for the cells alone. Once raised it stays so until the next cell begins: threads
 * that outlive their cell look at it too.
 */
public final class StopSignal {
    private static volatile boolean raised;

    private StopSignal() {}

    /**
     * Ends the cell if it was interrupted.
     */
    public static void check() {
        if (raised) {
            throw new CellStopped();
        }
    }

    static void raise() {
        raised = true;
    }

    static void lower() {
        raised = false;
    }

    static boolean isRaised() {
        return raised;
    }
}
