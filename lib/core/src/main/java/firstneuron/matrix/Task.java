package firstneuron.matrix;

/** What the threads of a {@link Team} do together. */
interface Task {
    /** How many numbers fill a line of a processor's cache: what two threads write lies on two lines. */
    int APART = 16;

    /**
     * A thread's own share, which is about the same from task to task, so that it finds in its cache what it needs; and
     * then some of what others have left, if they are far behind.
     *
     * @param thread the caller's is 0, the others are counted from 1
     */
    void compute(int thread);

    /** All that nobody has begun: the caller has waited long enough. */
    void computeRest();

    /** Whether all is computed. */
    boolean isDone();

    /** What somebody was thrown; null if all went well. */
    Throwable thrown();
}
