package firstneuron.kernel;

import java.util.concurrent.ThreadFactory;

/** Threads that do not keep the kernel from ending. */
final class DaemonThreads {
    private DaemonThreads() {}

    static ThreadFactory called(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
