package firstneuron.kernel;

import io.github.spencerpark.jupyter.channels.JupyterConnection;
import io.github.spencerpark.jupyter.channels.ShellChannel;
import io.github.spencerpark.jupyter.kernel.KernelConnectionProperties;
import io.github.spencerpark.jupyter.messages.HMACGenerator;
import io.github.spencerpark.jupyter.messages.Message;
import io.github.spencerpark.jupyter.messages.MessageContext;
import io.github.spencerpark.jupyter.messages.publish.PublishStatus;
import java.security.GeneralSecurityException;
import java.util.List;
import org.zeromq.ZMQ;

/** The connection of the base kernel, with channels that answer at once. */
final class Connection extends JupyterConnection {
    private final KernelConnectionProperties properties;
    private final ZMQ.Context context = ZMQ.context(1);
    private final RequestChannel requests;
    private final RequestChannel controls;
    private final InputChannel questions;

    Connection(KernelConnectionProperties properties) throws GeneralSecurityException {
        super(properties);
        this.properties = properties;
        HMACGenerator signatures = properties.createHMACGenerator();
        requests = new RequestChannel(context, signatures, false, this);
        controls = new RequestChannel(context, signatures, true, this);
        questions = new InputChannel(context, signatures);
        // A browser that comes back has its old name: the new connection is the one to talk to.
        List.of(requests, controls, questions).forEach(channel -> channel.setRouterHandover(true));
    }

    @Override
    public void connect() {
        heartbeat.bind(properties);
        questions.bind(properties);
        iopub.bind(properties);
        iopub.sendMessage(new Message<>(null, PublishStatus.MESSAGE_TYPE, PublishStatus.STARTING));
        controls.bind(properties);
        requests.bind(properties);
    }

    @Override
    public Reply prepareReplyEnv(ShellChannel channel, MessageContext request) {
        return new Reply(channel, questions, iopub, request);
    }

    /** Lets both channels end after the request at hand; {@link #waitUntilClose} waits for that, and closes the rest. */
    @Override
    public void close() {
        requests.close();
        controls.close();
    }

    @Override
    public void waitUntilClose() {
        controls.waitUntilClose();
        requests.waitUntilClose();
        questions.waitUntilClose();
        context.close();
        super.close();
    }
}
