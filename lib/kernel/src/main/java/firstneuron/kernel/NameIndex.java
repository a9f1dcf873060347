package firstneuron.kernel;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import jdk.jshell.SourceCodeAnalysis;

/**
 * When JShell lists the names of all classes of the JDK. It does so as soon as it starts, on a thread of its own, and
 * takes most of a second of a processor; but only completion needs the list. Here it waits for the first question.
 */
final class NameIndex implements AutoCloseable {
    private static final int LONGEST_WAIT_MILLISECONDS = 3000;
    private static final int LOOK_AGAIN_MILLISECONDS = 10;

    private final CountDownLatch decided = new CountDownLatch(1);
    private volatile boolean wanted;

    /** A file manager that lets JShell begin its list, which starts with the class path of the JDK, when it is wanted. */
    StandardJavaFileManager delaying(StandardJavaFileManager files) {
        return (StandardJavaFileManager) Proxy.newProxyInstance(
                NameIndex.class.getClassLoader(),
                new Class<?>[] {StandardJavaFileManager.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("getLocationAsPaths")
                            && arguments[0] == StandardLocation.PLATFORM_CLASS_PATH) {
                        decided.await();
                        if (!wanted) {
                            throw new CancellationException("the session has ended");
                        }
                    }
                    try {
                        return method.invoke(files, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** Lets the list be made and waits for it, but not longer than somebody who has pressed Tab. */
    void require(SourceCodeAnalysis analysis) {
        wanted = true;
        decided.countDown();
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_WAIT_MILLISECONDS);
        try {
            while (!analysis.listQualifiedNames("A", 1).isUpToDate() && System.nanoTime() < end) {
                Thread.sleep(LOOK_AGAIN_MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Frees the thread, which JShell shares between sessions. */
    @Override
    public void close() {
        decided.countDown();
    }
}
