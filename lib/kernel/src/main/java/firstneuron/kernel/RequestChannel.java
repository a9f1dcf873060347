package firstneuron.kernel;

import io.github.spencerpark.jupyter.channels.ShellChannel;
import io.github.spencerpark.jupyter.channels.ShellHandler;
import io.github.spencerpark.jupyter.channels.ShellReplyEnvironment;
import io.github.spencerpark.jupyter.kernel.KernelConnectionProperties;
import io.github.spencerpark.jupyter.messages.HMACGenerator;
import io.github.spencerpark.jupyter.messages.Message;
import java.util.logging.Level;
import org.zeromq.ZMQ;

/**
 * The shell or the control channel. It waits for the next request instead of looking for one every 50 ms as the base
 * kernel does, which a learner would notice at every cell.
 */
final class RequestChannel extends ShellChannel {
    /** How long a channel that is to end may take to notice it. */
    private static final long LOOK_UP_MILLISECONDS = 100;

    private final boolean control;
    private final Connection connection;
    private volatile boolean ending;
    private Thread thread;

    RequestChannel(ZMQ.Context context, HMACGenerator signatures, boolean control, Connection connection) {
        super(context, signatures, control, connection);
        this.control = control;
        this.connection = connection;
    }

    @Override
    public void bind(KernelConnectionProperties properties) {
        int port = control ? properties.getControlPort() : properties.getShellPort();
        bind(formatAddress(properties.getTransport(), properties.getIp(), port));
        thread = new Thread(this::answerRequests, control ? "control" : "shell");
        thread.start();
    }

    private void answerRequests() {
        try (ZMQ.Poller poller = ctx.poller(1)) {
            poller.register(this, ZMQ.Poller.POLLIN);
            while (!ending) {
                if (poller.poll(LOOK_UP_MILLISECONDS) > 0) {
                    answer();
                }
            }
        }
        super.close(); // a socket may be closed only by the thread that reads from it
    }

    private void answer() {
        Message<?> message;
        try {
            message = readMessage();
        } catch (RuntimeException e) { // forged or garbled: whoever sent it gets no answer, everybody else does
            logger.log(Level.WARNING, "a message was dropped: " + e);
            return;
        }
        handle(message);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void handle(Message message) {
        ShellHandler handler = connection.getHandler(message.getHeader().getType());
        if (handler == null) {
            logger.log(
                    Level.WARNING,
                    "nothing answers " + message.getHeader().getType().getName());
            return;
        }
        ShellReplyEnvironment reply = connection.prepareReplyEnv(this, message);
        try {
            handler.handle(reply, message);
        } catch (Exception e) {
            logger.log(
                    Level.SEVERE,
                    "the answer to " + message.getHeader().getType().getName() + " failed",
                    e);
        } finally {
            reply.resolveDeferrals();
        }
        if (reply.isMarkedForShutdown()) {
            connection.close();
        }
    }

    @Override
    public void close() {
        ending = true;
    }

    @Override
    public void waitUntilClose() {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
