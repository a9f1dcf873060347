package firstneuron.kernel;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import io.github.spencerpark.jupyter.channels.ShellChannel;
import io.github.spencerpark.jupyter.channels.ShellHandler;
import io.github.spencerpark.jupyter.kernel.KernelConnectionProperties;
import io.github.spencerpark.jupyter.messages.HMACGenerator;
import io.github.spencerpark.jupyter.messages.Header;
import io.github.spencerpark.jupyter.messages.Message;
import io.github.spencerpark.jupyter.messages.MessageType;
import io.github.spencerpark.jupyter.messages.ReplyType;
import io.github.spencerpark.jupyter.messages.reply.ErrorReply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import org.zeromq.ZMQ;

/**
 * The shell or the control channel. It waits for the next request instead of looking for one every 50 ms as the base
 * kernel does, which a learner would notice at every cell.
 */
final class RequestChannel extends ShellChannel {
    /** How long a channel that is to end may take to notice it. */
    private static final long LOOK_UP_MILLISECONDS = 100;

    /** How long requests that were sent together may take to arrive one after the other. */
    private static final long LAST_ARRIVAL_MILLISECONDS = 20;

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
        readRequest().ifPresent(this::handle);
    }

    private Optional<Message<?>> readRequest() {
        insideMessage = false;
        try {
            return Optional.of(readMessage());
        } catch (RuntimeException e) { // forged or garbled: whoever sent it gets no answer, everybody else does
            logger.log(Level.WARNING, "a message was dropped: " + e);
            while (insideMessage && hasReceiveMore()) {
                super.recv(0);
            }
            return Optional.empty();
        }
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

    private void handle(Message<?> request) {
        Reply reply = connection.prepareReplyEnv(this, request);
        reply.setStatusBusy();
        try {
            callHandler(reply, request);
        } catch (Exception | Error e) { // the channel must go on to answer others
            logger.log(Level.SEVERE, "the answer to " + nameOf(request) + " failed", e);
            if (nameOf(request).endsWith("_request")) {
                reply.answer(ErrorReply.of(new IllegalStateException("the kernel failed: " + e, e)));
            }
        }
        List<Message<?>> queued = reply.abortsQueued() ? queued() : List.of();
        reply.resolveDeferrals();
        reply.setStatusIdle();
        if (reply.isMarkedForShutdown()) {
            connection.close();
        }
        for (Message<?> message : queued) {
            if (message.getHeader().getType() == MessageType.EXECUTE_REQUEST) {
                abort(message);
            } else {
                handle(message);
            }
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // a handler is found by the type of what it handles
    private void callHandler(Reply reply, Message request) throws Exception {
        ShellHandler handler = connection.getHandler(request.getHeader().getType());
        if (handler == null) {
            logger.log(Level.WARNING, "nothing answers " + nameOf(request));
        } else {
            handler.handle(reply, request);
        }
    }

    private static String nameOf(Message<?> request) {
        return request.getHeader().getType().getName();
    }

    /**
     * What was sent before anybody could know that the request at hand has failed. What was sent together with it may
     * still be on its way; what is sent after its reply is none of these.
     */
    private List<Message<?>> queued() {
        List<Message<?>> requests = new ArrayList<>();
        try (ZMQ.Poller poller = ctx.poller(1)) {
            poller.register(this, ZMQ.Poller.POLLIN);
            while (poller.poll(LAST_ARRIVAL_MILLISECONDS) > 0) {
                readRequest().ifPresent(requests::add);
            }
        }
        return requests;
    }

    private void abort(Message<?> request) {
        Reply reply = connection.prepareReplyEnv(this, request);
        JsonObject aborted = new JsonObject();
        aborted.addProperty("status", "aborted");
        reply.setStatusBusy();
        reply.answer(aborted);
        reply.setStatusIdle();
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
