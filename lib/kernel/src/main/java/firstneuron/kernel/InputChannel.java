package firstneuron.kernel;

import io.github.spencerpark.jupyter.channels.StdinChannel;
import io.github.spencerpark.jupyter.messages.HMACGenerator;
import io.github.spencerpark.jupyter.messages.Message;
import io.github.spencerpark.jupyter.messages.MessageContext;
import io.github.spencerpark.jupyter.messages.reply.InputReply;
import io.github.spencerpark.jupyter.messages.request.InputRequest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import org.zeromq.ZMQ;

/**
 * The channel on which the front end is asked for input. The base kernel lets the cell itself wait at the socket, where no
 * interrupt reaches it; here the socket has a thread of its own, and the cell can stop waiting.
 */
final class InputChannel extends StdinChannel {
    private static final long LOOK_UP_MILLISECONDS = 50;

    private final ExecutorService socketThread = Executors.newSingleThreadExecutor(DaemonThreads.called("stdin"));

    InputChannel(ZMQ.Context context, HMACGenerator signatures) {
        super(context, signatures);
    }

    /**
     * Asks for a line, and waits until it is there or the cell is stopped.
     *
     * @param cell the request that runs the cell
     * @return the line with its end
     */
    String ask(MessageContext cell, String prompt, boolean isPassword) {
        CompletableFuture<String> answer = new CompletableFuture<>();
        socketThread.execute(() -> {
            try {
                waitForAnswer(
                        new Message<>(cell, InputRequest.MESSAGE_TYPE, new InputRequest(prompt, isPassword)), answer);
            } catch (RuntimeException e) { // the cell must not wait for ever
                answer.completeExceptionally(e);
            }
        });
        try {
            while (true) {
                try {
                    return answer.get(LOOK_UP_MILLISECONDS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    StopSignal.check();
                }
            }
        } catch (InterruptedException e) {
            throw new CellStopped();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the page could not be asked for input", e.getCause());
        } finally {
            answer.cancel(false);
        }
    }

    private void waitForAnswer(Message<InputRequest> question, CompletableFuture<String> answer) {
        try (ZMQ.Poller poller = ctx.poller(1)) {
            poller.register(this, ZMQ.Poller.POLLIN);
            while (poller.poll(0) > 0) {
                dropMessage(); // the answer to a question of a cell that was stopped
            }
            sendMessage(question);
            while (!answer.isDone()) {
                if (poller.poll(LOOK_UP_MILLISECONDS) > 0) {
                    read(answer);
                }
            }
        }
    }

    private void read(CompletableFuture<String> answer) {
        try {
            answer.complete(readMessage(InputReply.MESSAGE_TYPE).getContent().getValue() + "\n");
        } catch (RuntimeException e) { // forged or garbled: the right answer may still come
            logger.log(Level.WARNING, "an answer was dropped: " + e);
            while (hasReceiveMore()) {
                recv(0);
            }
        }
    }

    private void dropMessage() {
        do {
            recv(0);
        } while (hasReceiveMore());
    }

    @Override
    public void waitUntilClose() {
        socketThread.shutdown();
        try {
            socketThread.awaitTermination(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        close();
    }
}
