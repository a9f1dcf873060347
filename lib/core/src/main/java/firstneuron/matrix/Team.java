package firstneuron.matrix;

import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * Threads that compute large matrices together: each takes some rows of the result. The caller's thread is one of them.
 * Every entry is computed as one thread would, so that the result has the same bits, however many share the work.
 */
public final class Team implements AutoCloseable {
    /** The caller's thread alone. */
    static final Team ALONE = new Team(1);

    /** With fewer multiplications than this the others would be called for longer than they help. */
    private static final long FEW = 50_000;

    /** Parts begin at multiples of it, because rows are computed in blocks. */
    private static final int ROWS_TOGETHER = 4;

    /** How often somebody looks for news before sleeping: some ten microseconds. */
    private static final int LOOKS = 2_000;

    private final Member[] others;

    /**
     * Calls a team together.
     *
     * @param threads how many there are, with the caller's; at least 1
     * @throws IllegalArgumentException if the number is below 1
     */
    public Team(int threads) {
        Numbers.requireCount("number of threads", threads);
        others = IntStream.range(1, threads).mapToObj(i -> new Member()).toArray(Member[]::new);
        for (Member member : others) {
            member.start();
        }
    }

    /** Computes some rows of a result. */
    @FunctionalInterface
    interface Part {
        void compute(int from, int to);
    }

    /** Whether so many rows that need so many multiplications are worth sharing. */
    boolean shares(int rows, long multiplications) {
        return others.length > 0 && multiplications >= FEW && rows >= ROWS_TOGETHER * (others.length + 1);
    }

    /** Computes these rows, and returns when all are done. */
    void compute(int from, int to, Part part) {
        for (int i = 0; i < others.length; i++) {
            others[i].begin(part, begin(i + 1, from, to), begin(i + 2, from, to));
        }
        part.compute(from, begin(1, from, to));
        for (Member member : others) {
            member.await();
        }
    }

    /** The row with which the part of one thread begins; the caller's has the number 0. */
    private int begin(int thread, int from, int to) {
        int blocks = (to - from) / ROWS_TOGETHER;
        int threads = others.length + 1;
        return thread == threads ? to : from + (int) ((long) blocks * thread / threads) * ROWS_TOGETHER;
    }

    @Override
    public void close() {
        for (Member member : others) {
            member.leave();
        }
    }

    /** One of the others. It waits for a part, computes it, and waits for the next one. */
    private static final class Member extends Thread {
        private int from;
        private int to;
        private Throwable thrown;
        private volatile Part part; // null when it is done
        private volatile boolean sleeps;
        private volatile boolean over;

        private Member() {
            super("training");
            setDaemon(true);
        }

        private void begin(Part newPart, int newFrom, int newTo) {
            from = newFrom;
            to = newTo;
            part = newPart;
            wake();
        }

        private void leave() {
            over = true;
            wake();
        }

        private void wake() {
            if (sleeps) {
                LockSupport.unpark(this);
            }
        }

        private void await() {
            for (int looks = 0; part != null; looks++) {
                if (looks < LOOKS) {
                    Thread.onSpinWait();
                } else if (isAlive()) {
                    Thread.yield();
                } else {
                    throw new IllegalStateException("a thread of the training was ended by somebody else");
                }
            }
            if (thrown != null) {
                throw new IllegalStateException("a thread of the training failed", thrown);
            }
        }

        @Override
        public void run() {
            while (!over) {
                Part mine = next();
                if (mine != null) {
                    try {
                        mine.compute(from, to);
                    } catch (Throwable e) {
                        thrown = e;
                    }
                    part = null;
                }
            }
        }

        private Part next() {
            for (int looks = 0; looks < LOOKS; looks++) {
                if (part != null || over) {
                    return part;
                }
                Thread.onSpinWait();
            }
            sleeps = true;
            if (part == null && !over) {
                LockSupport.park(this);
            }
            sleeps = false;
            return part;
        }
    }
}
