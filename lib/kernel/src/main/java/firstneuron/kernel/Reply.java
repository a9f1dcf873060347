package firstneuron.kernel;

import io.github.spencerpark.jupyter.channels.JupyterSocket;
import io.github.spencerpark.jupyter.channels.ShellChannel;
import io.github.spencerpark.jupyter.channels.ShellReplyEnvironment;
import io.github.spencerpark.jupyter.messages.Message;
import io.github.spencerpark.jupyter.messages.MessageContext;
import io.github.spencerpark.jupyter.messages.MessageType;

/** The way back to whoever sent a request. That the kernel is busy, and idle again, is told by the channel alone. */
final class Reply extends ShellReplyEnvironment {
    private final InputChannel questions;
    private boolean abortsQueued;

    Reply(ShellChannel channel, InputChannel questions, JupyterSocket iopub, MessageContext request) {
        super(channel, questions, iopub, request);
        this.questions = questions;
    }

    @Override
    public void setBusyDeferIdle() {
        // the channel has told it, and will
    }

    @Override
    public String readFromStdIn(String prompt, boolean isPassword) {
        return questions.ask(getContext(), prompt, isPassword);
    }

    /** Sends the reply to the request, of whatever kind that is. */
    void answer(Object content) {
        String request = getContext().getHeader().getType().getName();
        @SuppressWarnings("unchecked") // what a type says of the content is a name in the end
        MessageType<Object> type = (MessageType<Object>) MessageType.getType(request.replace("_request", "_reply"));
        reply(new Message<>(getContext(), type, content));
    }

    /** The request failed: cells that are queued behind it are not to run. */
    void abortQueued() {
        abortsQueued = true;
    }

    boolean abortsQueued() {
        return abortsQueued;
    }
}
