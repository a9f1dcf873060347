package firstneuron.exercise;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * A check on a thread of its own. It calls code of a learner, and nobody knows whether that ever returns; whoever waits
 * for the check leaves it after a while, and the next cell can run.
 */
final class Attempt<T> implements Runnable {
    /** How long the learner's code may take, all calls of a check together. */
    static final int SECONDS_OF_CALLS = 2;

    /** How long a check may take with what it does itself; a busy machine may need long to load the data. */
    private static final int SECONDS_IN_ALL = 30;

    /** As much as a cell of the course's kernel has: recursion goes as deep in a check as in a cell. */
    private static final long STACK_BYTES = 4 << 20;

    /** So many attempts that nothing ends are left behind; each one takes a processor, so there shall not be more. */
    private static final int MOST_LEFT = 4;

    private static final int MILLIS_BETWEEN_LOOKS = 20;
    private static final double NANOS = 1e9;

    private static final Set<Thread> LEFT = ConcurrentHashMap.newKeySet();
    private static final ThreadLocal<Attempt<?>> OWN = new ThreadLocal<>();

    private final Supplier<T> check;
    private final long began = System.nanoTime();
    private volatile Call call = new Call("", began, 0, false);
    private T result;
    private Throwable thrown;

    /** A call of the learner's code, or the time after one; and how long all calls before it have taken. */
    private record Call(String place, long began, long nanosBefore, boolean isOpen) {
        long nanos() {
            return isOpen ? nanosBefore + System.nanoTime() - began : nanosBefore;
        }
    }

    private Attempt(Supplier<T> check) {
        this.check = check;
    }

    /**
     * What the check gives.
     *
     * @throws Endless if it has not returned in time
     * @throws TooManyLeft if earlier ones that could not be ended are still running
     * @throws Interrupted if whoever waits for it was interrupted; the interrupt stays set
     */
    static <T> T of(Supplier<T> check) {
        LEFT.removeIf(thread -> !thread.isAlive());
        if (LEFT.size() >= MOST_LEFT) {
            throw new TooManyLeft(LEFT.size());
        }
        Attempt<T> attempt = new Attempt<>(check);
        Thread thread = new Thread(null, attempt, "check", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            while (thread.isAlive() && !attempt.isLate()) {
                thread.join(MILLIS_BETWEEN_LOOKS);
            }
        } catch (InterruptedException e) {
            leave(thread);
            Thread.currentThread().interrupt();
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new Interrupted();
        }
        if (thread.isAlive()) {
            throw new Endless(attempt.call.place, leave(thread));
        }
        return attempt.result();
    }

    /** Calls code of a learner; what it throws goes on as it is. */
    static <T> T call(String place, Supplier<T> code) {
        Attempt<?> own = OWN.get();
        if (own == null) {
            return code.get();
        }
        long before = own.call.nanos();
        own.call = new Call(place, System.nanoTime(), before, true);
        try {
            return code.get();
        } finally {
            own.call = new Call(place, 0, own.call.nanos(), false);
        }
    }

    private boolean isLate() {
        return call.nanos() > SECONDS_OF_CALLS * NANOS || System.nanoTime() - began > SECONDS_IN_ALL * NANOS;
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
            result = check.get();
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

    /** Thrown when the check has not returned in time; the message is the call that it was in. */
    static final class Endless extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final boolean ended;

        Endless(String place, boolean ended) {
            super(place);
            this.ended = ended;
        }

        /** Whether its thread could be ended; if not, it goes on in the background. */
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

    /** Thrown when the wait for the check was interrupted. */
    static final class Interrupted extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
