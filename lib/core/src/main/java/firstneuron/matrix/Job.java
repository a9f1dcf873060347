package firstneuron.matrix;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Rows of a result that a {@link Team} computes in parts. The caller takes them from the first on, the others from the
 * last on, so that each finds about the same rows in its cache from job to job.
 */
final class Job {
    private final Team.Part part;
    private final int from;
    private final int to;
    private final int together;
    private final int blocks;
    private final int parts;
    private final AtomicInteger left; // parts that nobody has taken
    private final AtomicInteger undone; // parts that nobody has finished
    private final AtomicInteger takenFromTheEnd = new AtomicInteger();
    private volatile Throwable thrown;

    /** So many parts of so many blocks; a block is some rows together, the last one all that is left over. */
    Job(Team.Part part, int from, int to, int together, int blocks, int parts) {
        this.part = part;
        this.from = from;
        this.to = to;
        this.together = together;
        this.blocks = blocks;
        this.parts = parts;
        this.left = new AtomicInteger(parts);
        this.undone = new AtomicInteger(parts);
    }

    /** What the caller does. */
    void computeFirst() {
        for (int number = 0; left.getAndDecrement() > 0; number++) {
            compute(number);
            undone.getAndDecrement();
        }
    }

    /** What each of the others does. */
    void computeLast() {
        while (left.getAndDecrement() > 0) {
            try {
                compute(parts - takenFromTheEnd.incrementAndGet());
            } catch (Throwable e) {
                thrown = e;
            }
            undone.getAndDecrement();
        }
    }

    boolean isDone() {
        return undone.get() == 0;
    }

    /** What one of the others was thrown is thrown here, as if the caller had computed alone. */
    void requireSuccess() {
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
    }

    private void compute(int number) {
        part.compute(begin(number), begin(number + 1));
    }

    /** The row with which a part begins. */
    private int begin(int number) {
        return number == parts ? to : from + (int) ((long) blocks * number / parts) * together;
    }
}
