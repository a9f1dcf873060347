package firstneuron.matrix;

import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Threads that compute large matrices together: each computes its own share of the result, and what others have left. The
 * caller's thread is one of them, and waits for no other to begin. Every entry is computed as one thread would, so
 * that the result has the same bits, however many share the work.
 */
public final class Team implements AutoCloseable {
    /** The caller's thread alone. */
    static final Team ALONE = new Team(1);

    /** With fewer multiplications than this the others would be called for longer than they help. */
    private static final long FEW = 150_000;

    /** Into how many parts the share of a thread is cut: if it is held up, the others take some. */
    private static final int PARTS = 4;

    /** Parts begin at multiples of it, because rows are computed in blocks. */
    private static final int ROWS_TOGETHER = 4;

    /** The same for columns: as many as fill a block on every machine. */
    private static final int COLUMNS_TOGETHER = 32;

    /** How long somebody looks for news before sleeping: longer than an update does without the others. */
    private static final long PATIENCE_IN_NANOS = 100_000;

    /** How often somebody looks whether there is news before it offers its processor to others. */
    static final int LOOKS = 2_000;

    private final Member[] others;
    private volatile Task job; // the latest one

    /**
     * Calls a team together.
     *
     * @param threads how many there are, with the caller's; at least 1
     * @throws IllegalArgumentException if the number is below 1
     */
    public Team(int threads) {
        Numbers.requireCount("number of threads", threads);
        others = IntStream.range(1, threads).mapToObj(Member::new).toArray(Member[]::new);
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

    /** Computes a part of a result, and returns when all of it is done. */
    void compute(Tile tile, Consumer<Tile> part) {
        int threads = others.length + 1;
        if (tile.columnCount() >= tile.rowCount() && tile.columnCount() >= 2 * threads * COLUMNS_TOGETHER) {
            // Each then reads its own columns of B alone.
            compute(
                    tile.fromColumn(),
                    tile.toColumn(),
                    COLUMNS_TOGETHER,
                    (from, to) -> part.accept(tile.columns(from, to)));
        } else {
            compute(tile.fromRow(), tile.toRow(), ROWS_TOGETHER, (from, to) -> part.accept(tile.rows(from, to)));
        }
    }

    /** Computes these rows, and returns when all are done. */
    void compute(int from, int to, Part part) {
        compute(from, to, ROWS_TOGETHER, part);
    }

    private void compute(int from, int to, int together, Part part) {
        int blocks = Math.max(1, (to - from) / together);
        int parts = Math.min(blocks, PARTS * (others.length + 1));
        compute(new Job(part, from, to, together, blocks, parts, others.length + 1));
    }

    /** Adds to a tile of a product some of the terms of its sums, from one (inclusive) to another (exclusive). */
    @FunctionalInterface
    interface Terms {
        void add(int tile, int from, int to);
    }

    /** Computes tiles whose sums have so many terms, and returns when all are done. Each thread adds its share of them. */
    void relay(int tiles, int terms, Terms part) {
        int threads = others.length + 1;
        // The same borders as between shares of rows: who has computed a row of B adds its terms.
        IntUnaryOperator begin =
                thread -> thread == threads ? terms : terms / ROWS_TOGETHER * thread / threads * ROWS_TOGETHER;
        compute(new Relay(
                (tile, thread) -> part.add(tile, begin.applyAsInt(thread), begin.applyAsInt(thread + 1)),
                tiles,
                threads));
    }

    private void compute(Task next) {
        job = next;
        for (Member member : others) {
            member.wake();
        }
        next.compute(0);
        await(next);
    }

    private void await(Task last) {
        for (int looks = 0; !last.isDone(); looks++) {
            if (looks < LOOKS) {
                Thread.onSpinWait();
            } else if (IntStream.range(0, others.length).allMatch(i -> others[i].isAlive())) {
                last.computeRest();
                Thread.yield();
            } else {
                throw new IllegalStateException("a thread of the training was ended by somebody else");
            }
        }
        requireSuccess(last.thrown());
    }

    /** What one of the others was thrown is thrown here, as if the caller had computed alone. */
    private static void requireSuccess(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
    }

    @Override
    public void close() {
        for (Member member : others) {
            member.leave();
        }
    }

    /** One of the others. It waits for a job, helps with it, and waits for the next one. */
    private final class Member extends Thread {
        private volatile boolean sleeps;
        private volatile boolean over;

        private final int number;

        private Member(int number) {
            super("training");
            this.number = number;
            setDaemon(true);
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

        @Override
        public void run() {
            Task last = null;
            while (!over) {
                Task next = after(last);
                if (next != last) {
                    next.compute(number);
                    last = next;
                }
            }
        }

        private Task after(Task last) {
            long end = System.nanoTime() + PATIENCE_IN_NANOS;
            while (System.nanoTime() < end) {
                if (job != last || over) {
                    return job;
                }
                Thread.onSpinWait();
            }
            sleeps = true;
            if (job == last && !over) {
                LockSupport.park(Team.this);
            }
            sleeps = false;
            return job;
        }
    }
}
