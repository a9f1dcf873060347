package firstneuron.kernel;

import java.util.Optional;

/** The threads of the cells, and all that a cell has started: it tells what has ended one of them. */
final class CellThreads extends ThreadGroup {
    private final StackTraces traces;

    CellThreads(StackTraces traces) {
        super("cells");
        this.traces = traces;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable thrown) {
        Thread.UncaughtExceptionHandler usual = Thread.getDefaultUncaughtExceptionHandler();
        if (usual == null || usual == this) {
            tell(thread, thrown);
        } else {
            usual.uncaughtException(thread, thrown); // a cell has set it
        }
    }

    /** That the stop button has ended a thread is no news. */
    private void tell(Thread thread, Throwable thrown) {
        Optional<String> noScreen = Screen.refused(thrown);
        if (noScreen.isPresent()) {
            System.err.println(noScreen.get());
        } else if (!(thrown instanceof CellStopped)) {
            traces.printUncaught(thread, thrown);
        }
    }
}
