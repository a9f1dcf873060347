package firstneuron.kernel;

/** The thread of a cell, and all that a cell has started. */
final class CellThreads extends ThreadGroup {
    private final StackTraces traces;

    CellThreads(StackTraces traces) {
        super("cells");
        this.traces = traces;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable thrown) {
        if (Thread.getDefaultUncaughtExceptionHandler() == null) {
            traces.printUncaught(thread, thrown);
        } else {
            super.uncaughtException(thread, thrown);
        }
    }
}
