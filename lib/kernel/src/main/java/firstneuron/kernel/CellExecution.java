package firstneuron.kernel;

import static firstneuron.kernel.CellRefusal.Sentences.SAY;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jdk.jshell.VarSnippet;
import jdk.jshell.execution.DirectExecutionControl;

/**
 * Runs the code of a cell on a thread of its own, so that it can be interrupted, and keeps the object that it gives:
 * JShell itself would pass on no more than its text.
 */
final class CellExecution extends DirectExecutionControl {
    /** How long an interrupted cell may take to end before the kernel goes on without it. */
    private static final int PATIENCE_SECONDS = 5;

    /**
     * Four times the usual: a call that is a link of {@link CellLinks} takes more of it, and recursion shall go as deep as
     * ever.
     */
    private static final long STACK_BYTES = 4 << 20;

    private final CellClasses classes;
    private final ClassLoader loader;
    private final CellThreads threads;
    private final Object interruption = new Object();
    private ExecutorService executor;
    private volatile Thread cellThread;
    private Object result;
    private Throwable thrown;

    CellExecution() {
        this(new CellClasses());
    }

    private CellExecution(CellClasses classes) {
        super(classes);
        this.classes = classes;
        loader = classes.loader();
        threads = new CellThreads(classes.stackTraces());
        executor = newExecutor();
    }

    @Override
    public void redefine(ClassBytecodes[] changed) throws ClassInstallException {
        classes.redefine(changed);
    }

    @Override
    protected String invoke(Method declared) throws Exception {
        Method cell = classes.newest(declared);
        result = null;
        thrown = null;
        if (Thread.currentThread() == cellThread) { // a cell that calls eval: its own thread is the one to wait for
            try {
                result = cell.invoke(null);
                return "";
            } catch (InvocationTargetException e) {
                thrown = e.getCause();
                throw e;
            }
        }
        Future<Object> running = onCellThread(() -> cell.invoke(null));
        try {
            result = await(running);
            return "";
        } catch (ExecutionException e) {
            Throwable cause =
                    e.getCause() instanceof InvocationTargetException invocation ? invocation.getCause() : e.getCause();
            synchronized (interruption) { // the thread may have ended before the signal was raised
                thrown = cause;
            }
            throw new InvocationTargetException(cause);
        }
    }

    /**
     * Does what the page asks for between two cells. It can be stopped as a cell can.
     *
     * @throws IllegalStateException if it fails
     */
    void between(Runnable work) {
        try {
            await(onCellThread(Executors.callable(work)));
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Future<Object> onCellThread(Callable<Object> work) {
        return executor.submit(() -> {
            cellThread = Thread.currentThread();
            cellThread.setContextClassLoader(loader);
            try {
                return work.call();
            } finally {
                cellThread = null;
                Thread.interrupted(); // an interrupt that came too late must not meet the next cell
            }
        });
    }

    private Object await(Future<Object> running) throws ExecutionException, InterruptedException {
        int secondsSinceStop = 0;
        while (true) {
            try {
                return running.get(1, TimeUnit.SECONDS);
            } catch (TimeoutException stillRunning) {
                if (StopSignal.isRaised() && ++secondsSinceStop > PATIENCE_SECONDS) {
                    executor = newExecutor();
                    throw new ExecutionException(new CellAbandoned());
                }
            }
        }
    }

    /** Asks the running cell to end. */
    void interrupt() {
        StopSignal.announce();
        synchronized (interruption) {
            Thread running = cellThread;
            if (running != null) {
                running.interrupt(); // before the signal: who is ended by the signal can see that it was an interrupt
            }
            StopSignal.raise();
        }
    }

    /** What the last snippet gave; asking again gives null. */
    Object takeResult() {
        Object taken = result;
        result = null;
        return taken;
    }

    /** Lets go of the value of a variable that JShell has dropped: the class that JShell made for it stays. */
    void forget(VarSnippet variable) {
        try {
            Field field = loader.loadClass(Instrumentation.CLASS_OF_CELL + variable.id())
                    .getDeclaredField(variable.name());
            if (!field.getType().isPrimitive()) {
                field.setAccessible(true); // the field is public, its class is not
                field.set(null, null);
            }
        } catch (ReflectiveOperationException e) {
            // then the value stays, as it does in JShell
        }
    }

    ClassLoader classLoader() {
        return loader;
    }

    FinalVariables finalVariables() {
        return classes.finalVariables();
    }

    StackTraces stackTraces() {
        return classes.stackTraces();
    }

    CellThreads threads() {
        return threads;
    }

    /** What the last snippet threw, or null. */
    Throwable thrown() {
        return thrown;
    }

    @Override
    public void close() {
        executor.shutdownNow();
        stackTraces().close();
        super.close();
    }

    private ExecutorService newExecutor() {
        return Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(threads, task, "cell", STACK_BYTES);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** The cell did not end although it was interrupted. */
    static final class CellAbandoned extends CellRefusal {
        private static final long serialVersionUID = 1;

        CellAbandoned() {
            super(SAY.goesOn());
        }
    }
}
