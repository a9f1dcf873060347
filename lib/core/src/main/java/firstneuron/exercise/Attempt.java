package firstneuron.exercise;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Code of a learner on a thread of its own. Nobody knows whether it ever returns; a check that waits for it leaves it
 * after a while, and the next cell can run.
 */
final class Attempt<T> implements Runnable {
    /** As much as a cell of the course's kernel has: recursion goes as deep in a check as in a cell. */
    private static final long STACK_BYTES = 4 << 20;

    /** So many attempts that nothing ends are left behind; each one takes a processor, so there shall not be more. */
    private static final int MOST_LEFT = 4;

    private static final Set<Thread> LEFT = ConcurrentHashMap.newKeySet();

    private static final ThreadLocal<Attempt<?>> OWN = new ThreadLocal<>();

    private final Supplier<T> code;
    private volatile String place = "";
    private T result;
    private Throwable thrown;

    private Attempt(Supplier<T> code) {
        this.code = code;
    }

    /**
     * What the code gives.
     *
     * @throws Endless if it has not returned in time
     * @throws Interrupted if whoever waits for it was interrupted; the interrupt stays set
     */
    static <T> T within(int seconds, Supplier<T> code) {
        LEFT.removeIf(thread -> !thread.isAlive());
        if (LEFT.size() >= MOST_LEFT) {
            throw new TooManyLeft(LEFT.size());
        }
        Attempt<T> attempt = new Attempt<>(code);
        Thread thread = new Thread(null, attempt, "check", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            thread.join(seconds * 1000L);
        } catch (InterruptedException e) {
            leave(thread);
            Thread.currentThread().interrupt();
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new Interrupted();
        }
        if (thread.isAlive()) {
            throw new Endless(attempt.place, leave(thread));
        }
        return attempt.result();
    }

    /** Says where the check is, for example with which numbers it calls a method. */
    static void at(String place) {
        Attempt<?> own = OWN.get();
        if (own != null) {
            own.place = place;
        }
    }

    /** Ends the thread, or keeps in mind that it goes on. */
    private static boolean leave(Thread thread) {
        boolean ended = ThreadEnd.of(thread);
        if (!ended) {
            LEFT.add(thread);
        }
        return ended;
    }

    @Override
    public void run() {
        OWN.set(this);
        try {
            result = code.get();
        } catch (Throwable e) { // whatever it is, the thread that waits for this one is to know it
            thrown = e;
        }
    }

    private T result() {
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
        if (thrown != null) { // a checked exception that a compiler other than Java's let pass
            throw new IllegalStateException(thrown);
        }
        return result;
    }

    /** Thrown when the code has not returned in time. */
    static final class Endless extends RuntimeException {
        private static final long serialVersionUID = 1;

        /** Whether it could be ended; if not, it goes on in the background. */
        private final boolean ended;

        Endless(String place, boolean ended) {
            super(place);
            this.ended = ended;
        }

        boolean isEnded() {
            return ended;
        }
    }

    /** Thrown when too many attempts go on in the background already. */
    static final class TooManyLeft extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final int count;

        TooManyLeft(int count) {
            this.count = count;
        }

        int count() {
            return count;
        }
    }

    /** Thrown when the wait for the code was interrupted. */
    static final class Interrupted extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
