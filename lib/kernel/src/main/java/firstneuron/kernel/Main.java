package firstneuron.kernel;

import io.github.spencerpark.jupyter.channels.JupyterSocket;
import io.github.spencerpark.jupyter.kernel.KernelConnectionProperties;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;

/**
 * Starts the kernel: {@code java -jar first-neuron-kernel.jar CONNECTION_FILE}.
 */
public final class Main {
    private static final int WRONG_USE = 2;
    private static final int ORPHANED = 3;

    private Main() {}

    /**
     * Runs until Jupyter asks the kernel to end.
     *
     * @param arguments the path of the connection file that Jupyter wrote
     * @throws Exception if the connection cannot be opened
     */
    public static void main(String[] arguments) throws Exception {
        takeStandardErrorBack();
        if (arguments.length != 1 || !Files.isReadable(Path.of(arguments[0]))) {
            System.err.println("This is a Jupyter kernel: Jupyter starts it with the path of a connection file."
                    + " To open the course, run ./lab in the project's folder.");
            System.exit(WRONG_USE);
        }
        JupyterSocket.JUPYTER_LOGGER.setLevel(Level.SEVERE);
        Optional.ofNullable(System.getenv("JPY_PARENT_PID"))
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid))) // empty where Jupyter is on another machine
                .ifPresent(Main::endWith);
        try (JavaKernel kernel = new JavaKernel()) {
            kernel.warmUp();
            Connection connection =
                    new Connection(KernelConnectionProperties.parse(Files.readString(Path.of(arguments[0]))));
            kernel.becomeHandlerForConnection(connection);
            connection.connect();
            connection.waitUntilClose();
        }
        System.exit(0);
    }

    /** Ends when Jupyter has been killed: nobody could ask this process to end any more. */
    private static void endWith(ProcessHandle jupyter) {
        Runnable watch = () -> {
            while (jupyter.isAlive()) {
                try {
                    TimeUnit.SECONDS.sleep(1);
                } catch (InterruptedException e) {
                    return;
                }
            }
            Runtime.getRuntime().halt(ORPHANED);
        };
        DaemonThreads.called("watch over Jupyter").newThread(watch).start();
    }

    /** Where lib/kernel/start has put the JVM's own words aside, standard error is descriptor 3. */
    private static void takeStandardErrorBack() {
        Path descriptor = Path.of("/dev/fd/3");
        if (System.getProperty("firstneuron.stderr") == null || !Files.isWritable(descriptor)) {
            return;
        }
        try {
            System.setErr(
                    new PrintStream(new FileOutputStream(descriptor.toFile(), true), true, StandardCharsets.UTF_8));
        } catch (FileNotFoundException e) {
            // then errors stay in the log of lib/kernel/start
        }
    }
}
