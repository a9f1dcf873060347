package firstneuron.kernel;

import static firstneuron.kernel.CellRefusal.Sentences.SAY;

/**
 * What a cell calls in place of {@code System.exit}. It is public for the cells alone.
 */
public final class ExitGuard {
    private ExitGuard() {}

    /**
     * Stands for {@code System.exit(status)}.
     *
     * @param status what the cell wanted the process to end with
     */
    public static void exit(int status) {
        throw new ExitRefused(status);
    }

    /**
     * Stands for {@code runtime.exit(status)} and {@code runtime.halt(status)}.
     *
     * @param runtime the object of the call
     * @param status what the cell wanted the process to end with
     */
    public static void exit(Runtime runtime, int status) {
        exit(status);
    }

    static final class ExitRefused extends CellRefusal {
        private static final long serialVersionUID = 1;

        ExitRefused(int status) {
            super(SAY.exit(status));
        }
    }
}
