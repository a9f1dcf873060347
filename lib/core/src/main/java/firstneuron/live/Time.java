package firstneuron.live;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A clock that reminds; a test turns one by hand. */
@FunctionalInterface
interface Time {
    /** The clock of the machine, whose threads end with the kernel. */
    Time REAL = (milliseconds, task) -> CompletableFuture.delayedExecutor(milliseconds, TimeUnit.MILLISECONDS)
            .execute(task);

    /** Runs a task so much later, on another thread. */
    void after(int milliseconds, Runnable task);
}
