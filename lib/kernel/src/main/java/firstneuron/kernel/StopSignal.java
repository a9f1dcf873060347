package firstneuron.kernel;

/**
 * The flag that every loop and every method of a cell looks at, because {@link Instrumentation} puts a call to
 * {@link #check()} there. It is public for the cells alone. Once raised it stays so until the next cell begins: threads
 * that outlive their cell look at it too.
 */
public final class StopSignal {
    private static volatile boolean announced;
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

    /** The cell is about to be interrupted: what it throws from now on may be because of that. */
    static void announce() {
        announced = true;
    }

    static boolean isAnnounced() {
        return announced;
    }

    static void raise() {
        raised = true;
    }

    static void lower() {
        announced = false;
        raised = false;
    }

    static boolean isRaised() {
        return raised;
    }
}
