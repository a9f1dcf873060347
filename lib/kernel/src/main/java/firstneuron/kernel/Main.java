package firstneuron.kernel;

import io.github.spencerpark.jupyter.channels.JupyterConnection;
import io.github.spencerpark.jupyter.channels.JupyterSocket;
import io.github.spencerpark.jupyter.kernel.KernelConnectionProperties;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;

/**
 * Starts the kernel: {@code java -jar first-neuron-kernel.jar CONNECTION_FILE}.
 */
public final class Main {
    private static final int WRONG_USE = 2;

    private Main() {}

    /**
     * Runs until Jupyter asks the kernel to end.
     *
     * @param arguments the path of the connection file that Jupyter wrote
     * @throws Exception if the connection cannot be opened
     */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 1 || !Files.isReadable(Path.of(arguments[0]))) {
            System.err.println("This is a Jupyter kernel: Jupyter starts it with the path of a connection file."
                    + " To open the course, run ./lab in the project's folder.");
            System.exit(WRONG_USE);
        }
        JupyterSocket.JUPYTER_LOGGER.setLevel(Level.SEVERE);
        JupyterConnection connection =
                new JupyterConnection(KernelConnectionProperties.parse(Files.readString(Path.of(arguments[0]))));
        try (JavaKernel kernel = new JavaKernel()) {
            kernel.becomeHandlerForConnection(connection);
            connection.connect();
            connection.waitUntilClose();
        }
        System.exit(0);
    }
}
