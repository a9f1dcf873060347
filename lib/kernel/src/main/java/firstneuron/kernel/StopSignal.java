package firstneuron.kernel;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The flag that every loop and every method of a cell looks at, because {@link Instrumentation} puts a call to
 * {@link #check()} there. It is public for the cells alone. Once raised it stays so until the next cell begins: threads
 * that outlive their cell look at it too.
 */
public final class StopSignal {
    private static final Set<Thread> ENDED = ConcurrentHashMap.newKeySet();

    private static volatile boolean announced;
    private static volatile boolean raised;

    /** Whether a thread has to look further; one flag, for it is read in every loop. */
    private static volatile boolean lookedAt;

    private StopSignal() {}

    /**
     * Ends the cell if it was interrupted.
     */
    public static void check() {
        if (lookedAt && (raised || ENDED.contains(Thread.currentThread()))) {
            throw new CellStopped();
        }
    }

    /**
     * Ends one thread that runs code of a cell, as soon as it comes to the next loop or method there. The checks of the
     * exercises call it, by its name, for a method of a learner that never returns.
     *
     * @param thread any thread
     */
    public static void end(Thread thread) {
        ENDED.removeIf(ended -> !ended.isAlive());
        ENDED.add(thread);
        lookedAt = true;
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
        lookedAt = true;
    }

    static void lower() {
        announced = false;
        raised = false;
        ENDED.removeIf(ended -> !ended.isAlive());
        lookedAt = !ENDED.isEmpty();
    }

    static boolean isRaised() {
        return raised;
    }
}
