package firstneuron.matrix;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * Rows of a result that a {@link Team} computes in parts. Each thread has parts of its own, next to each other; the others
 * take some of them from the end, if it is held up.
 */
final class Job implements Task {
    private final Team.Part part;
    private final int from;
    private final int to;
    private final int together;
    private final int blocks;
    private final int parts;
    private final int threads;
    private final AtomicIntegerArray left; // parts of each thread that nobody has taken
    private final AtomicIntegerArray takenFromTheEnd; // parts of each thread that others have taken
    private final AtomicInteger undone; // parts that nobody has finished
    private volatile Throwable thrown;

    /** So many parts of so many blocks; a block is some rows together, the last one all that is left over. */
    Job(Team.Part part, int from, int to, int together, int blocks, int parts, int threads) {
        this.part = part;
        this.from = from;
        this.to = to;
        this.together = together;
        this.blocks = blocks;
        this.parts = parts;
        this.threads = threads;
        this.left = new AtomicIntegerArray(APART * (threads + 1));
        this.takenFromTheEnd = new AtomicIntegerArray(threads);
        this.undone = new AtomicInteger(parts);
        for (int thread = 0; thread < threads; thread++) {
            left.setPlain(place(thread), firstPart(thread + 1) - firstPart(thread));
        }
    }

    @Override
    public void compute(int thread) {
        int done = 0;
        for (int number = firstPart(thread); takes(thread); number++, done++) {
            computePart(number);
        }
        undone.getAndAdd(-done);
        helpWhoHasMoreLeftThan(1);
    }

    @Override
    public void computeRest() {
        helpWhoHasMoreLeftThan(0);
    }

    private void helpWhoHasMoreLeftThan(int few) {
        for (int thread = 0; thread < threads; thread++) {
            while (left.get(place(thread)) > few && takes(thread)) {
                computePart(firstPart(thread + 1) - takenFromTheEnd.incrementAndGet(thread));
                undone.getAndDecrement();
            }
        }
    }

    /** Whether there was one of this thread's parts to take. */
    private boolean takes(int thread) {
        return left.getAndDecrement(place(thread)) > 0;
    }

    @Override
    public boolean isDone() {
        return undone.get() == 0;
    }

    @Override
    public Throwable thrown() {
        return thrown;
    }

    private void computePart(int number) {
        try {
            part.compute(begin(number), begin(number + 1));
        } catch (Throwable e) {
            thrown = e;
        }
    }

    /** The row with which a part begins. */
    private int begin(int number) {
        return number == parts ? to : from + (int) ((long) blocks * number / parts) * together;
    }

    private int firstPart(int thread) {
        return parts * thread / threads;
    }

    private static int place(int thread) {
        return APART * (thread + 1); // what lies before the first one is read by all
    }
}
