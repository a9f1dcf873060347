package firstneuron.live;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A clock that also reminds; a test turns one by hand. */
interface Time {
    /** The clock of the machine, whose threads end with the kernel. */
    Time REAL = new Time() {
        @Override
        public long milliseconds() {
            return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
        }

        @Override
        public void after(int milliseconds, Runnable task) {
            CompletableFuture.delayedExecutor(milliseconds, TimeUnit.MILLISECONDS)
                    .execute(task);
        }
    };

    /** How late it is, counted from any moment. */
    long milliseconds();

    /** Runs a task so much later, on another thread. */
    void after(int milliseconds, Runnable task);
}
