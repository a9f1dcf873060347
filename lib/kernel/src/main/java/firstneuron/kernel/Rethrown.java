package firstneuron.kernel;

/** Throws again, inside a cell, what was thrown outside of any. It is public for that cell alone. */
public final class Rethrown {
    static final String CELL = "firstneuron.kernel.Rethrown.now();";

    private static Throwable kept;

    private Rethrown() {}

    static void keep(Throwable thrown) {
        kept = thrown;
    }

    /**
     * Throws what was kept, with the stack trace that it had.
     *
     * @throws Throwable always
     */
    public static void now() throws Throwable {
        throw kept;
    }
}
