package firstneuron.kernel;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import io.github.spencerpark.jupyter.channels.ShellChannel;
import io.github.spencerpark.jupyter.channels.ShellHandler;
import io.github.spencerpark.jupyter.channels.ShellReplyEnvironment;
import io.github.spencerpark.jupyter.kernel.KernelConnectionProperties;
import io.github.spencerpark.jupyter.messages.HMACGenerator;
import io.github.spencerpark.jupyter.messages.Header;
import io.github.spencerpark.jupyter.messages.Message;
import io.github.spencerpark.jupyter.messages.ReplyType;
import java.util.logging.Level;
import org.zeromq.ZMQ;

/**
 * The shell or the control channel. It waits for the next request instead of looking for one every 50 ms as the base
 * kernel does, which a learner would notice at every cell.
 */
final class RequestChannel extends ShellChannel {
    /** How long a channel that is to end may take to notice it. */
    private static final long LOOK_UP_MILLISECONDS = 100;

    private static final Gson GSON = new Gson();

    private final boolean control;
    private final Connection connection;
    private volatile boolean ending;
    /** Whether a part of the message at hand was read already. */
    private boolean insideMessage;

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

    @Override
    public synchronized void sendMessage(Message<?> message) {
        super.sendMessage(message.getContent() instanceof ReplyType<?> ? withStatus(message) : message);
    }

    /** The base kernel leaves the status out of some replies, and the protocol wants it in every one of them. */
    private static <T> Message<?> withStatus(Message<T> message) {
        JsonObject content = GSON.toJsonTree(message.getContent()).getAsJsonObject();
        if (content.has("status")) {
            return message;
        }
        content.addProperty("status", "ok");
        Header<T> header = message.getHeader();
        @SuppressWarnings("unchecked") // what a header says of its content is a name in the end
        Header<JsonObject> headerOfJson = (Header<JsonObject>) header;
        return new Message<>(
                message.getIdentities(),
                headerOfJson,
                message.getParentHeader(),
                message.getMetadata(),
                content,
                message.getBlobs());
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
        insideMessage = false;
        try {
            message = readMessage();
        } catch (RuntimeException e) { // forged or garbled: whoever sent it gets no answer, everybody else does
            logger.log(Level.WARNING, "a message was dropped: " + e);
            while (insideMessage && hasReceiveMore()) {
                super.recv(0);
            }
            return;
        }
        handle(message);
    }

    /** The base kernel reads part after part, and would go on with the next message where one has too few. */
    @Override
    public byte[] recv(int flags) {
        if (insideMessage && !hasReceiveMore()) {
            throw new IllegalStateException("it has too few parts");
        }
        insideMessage = true;
        return super.recv(flags);
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
        } catch (Exception | Error e) { // the channel must go on to answer others
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
