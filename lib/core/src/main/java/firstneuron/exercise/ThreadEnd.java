package firstneuron.exercise;

import java.lang.reflect.InvocationTargetException;

/**
 * Ends a thread as far as Java allows. Code that waits is ended by an interrupt. A loop that waits for nothing is ended by
 * the course's kernel, which looks into its cells while they run; under another kernel by {@code Thread.stop}, which works
 * up to Java 19. Beyond that nothing ends it but the end of the process.
 */
final class ThreadEnd {
    private static final long PATIENCE_MILLIS = 300;

    private ThreadEnd() {}

    /** Whether the thread has ended. */
    static boolean of(Thread thread) {
        thread.interrupt();
        call("firstneuron.kernel.StopSignal", "end", null, thread);
        if (isOver(thread)) {
            return true;
        }
        call("java.lang.Thread", "stop", thread);
        return isOver(thread);
    }

    /** Calls a method that exists under some kernels and in some versions of Java only. */
    private static void call(String type, String method, Object target, Thread... arguments) {
        try {
            Class<?>[] parameters = arguments.length == 0 ? new Class<?>[0] : new Class<?>[] {Thread.class};
            Class.forName(type).getMethod(method, parameters).invoke(target, (Object[]) arguments);
        } catch (ClassNotFoundException | NoSuchMethodException | IllegalAccessException e) {
            // then there is no such way here
        } catch (InvocationTargetException e) {
            // a version of Java that has the method and no longer does what it says
        }
    }

    private static boolean isOver(Thread thread) {
        try {
            thread.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return !thread.isAlive();
    }
}
