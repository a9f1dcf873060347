package firstneuron.kernel;

import com.google.gson.JsonObject;
import io.github.spencerpark.jupyter.channels.JupyterConnection;
import io.github.spencerpark.jupyter.channels.ShellReplyEnvironment;
import io.github.spencerpark.jupyter.kernel.BaseKernel;
import io.github.spencerpark.jupyter.kernel.LanguageInfo;
import io.github.spencerpark.jupyter.kernel.ReplacementOptions;
import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import io.github.spencerpark.jupyter.kernel.display.Renderer;
import io.github.spencerpark.jupyter.kernel.display.mime.MIMEType;
import io.github.spencerpark.jupyter.kernel.history.HistoryManager;
import io.github.spencerpark.jupyter.messages.Message;
import io.github.spencerpark.jupyter.messages.MessageType;
import io.github.spencerpark.jupyter.messages.publish.PublishClearOutput;
import io.github.spencerpark.jupyter.messages.publish.PublishDisplayData;
import io.github.spencerpark.jupyter.messages.publish.PublishError;
import io.github.spencerpark.jupyter.messages.publish.PublishExecuteInput;
import io.github.spencerpark.jupyter.messages.publish.PublishExecuteResult;
import io.github.spencerpark.jupyter.messages.publish.PublishUpdateDisplayData;
import io.github.spencerpark.jupyter.messages.reply.ErrorReply;
import io.github.spencerpark.jupyter.messages.request.ExecuteRequest;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;

/** Answers Jupyter's messages with what the {@link Evaluator} makes of the cells. */
final class JavaKernel extends BaseKernel implements Host, AutoCloseable {
    private static final int FLUSH_MILLISECONDS = 50;

    private final Evaluator evaluator = new Evaluator(Path.of(""));
    private final Assistance assistance = new Assistance(evaluator);
    private final History history = new History();
    private final CellOutput output = new CellOutput(this::publishText);
    private final StandardStreams streams = new StandardStreams(output, this::ask);
    private final ScheduledExecutorService flusher =
            Executors.newSingleThreadScheduledExecutor(DaemonThreads.called("output"));
    /** The cell that is running, or the last one: threads that it started may still show something. */
    private volatile Reply environment;

    private volatile boolean mayAsk;

    JavaKernel() {
        Notebook.setHost(this);
        streams.install();
        ImageIO.setUseCache(false); // a picture is shown even where the disk has no room for a file
        Thread.setDefaultUncaughtExceptionHandler(evaluator.threads()); // Swing's own thread is none of them
        flusher.scheduleWithFixedDelay(output::flush, FLUSH_MILLISECONDS, FLUSH_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void becomeHandlerForConnection(JupyterConnection connection) {
        super.becomeHandlerForConnection(connection);
        connection.setHandler(MessageType.EXECUTE_REQUEST, this::execute);
        connection.setHandler(
                MessageType.COMM_MSG_COMMAND,
                (channel, message) -> evaluator.between(() -> commManager.handleCommMsgCommand(channel, message)));
    }

    /** Does in the background what the first cells would have to wait for. */
    void warmUp() {
        WarmUp.start(evaluator);
    }

    private synchronized void execute(ShellReplyEnvironment channel, Message<ExecuteRequest> message) {
        Reply reply = (Reply) channel;
        ExecuteRequest request = message.getContent();
        boolean counted = !request.isSilent() && request.shouldStoreHistory();
        int number = counted ? executionCount.getAndIncrement() : Math.max(1, executionCount.get() - 1);
        commManager.setMessageContext(message);
        environment = reply;
        mayAsk = request.isStdinEnabled();
        if (!request.isSilent()) {
            reply.publish(new PublishExecuteInput(request.getCode(), number));
        }
        if (counted) {
            history.add(number, request.getCode());
        }
        streams.begin();
        try {
            Object value = evaluator.evaluate(number, request.getCode());
            DisplayData data = value == null ? null : Rendering.ofResult(getRenderer(), value);
            streams.flush();
            if (data != null && !request.isSilent()) {
                reply.publish(new PublishExecuteResult(number, data));
                if (counted) {
                    history.addResult(String.valueOf(data.getData(MIMEType.TEXT_PLAIN)));
                }
            }
            JsonObject answer = new JsonObject();
            answer.addProperty("status", "ok");
            answer.addProperty("execution_count", number);
            answer.add(
                    "user_expressions",
                    UserExpressions.values(evaluator, getRenderer(), number, request.getUserExpr()));
            streams.flush();
            reply.answer(answer);
        } catch (CellException e) {
            fail(reply, number, e);
            if (request.shouldStopOnError() && !request.isSilent()) {
                reply.abortQueued();
            }
        }
    }

    private void fail(Reply reply, int number, CellException error) {
        streams.flush();
        reply.publish(new PublishError(error.name(), error.getMessage(), error.lines()));
        ErrorReply answer = new ErrorReply(error.name(), error.getMessage(), error.lines());
        answer.setExecutionCount(number);
        reply.defer();
        reply.answer(answer);
    }

    /** A line that somebody types for the cell that runs. */
    private String ask() {
        if (!mayAsk) {
            return CellInput.refuse();
        }
        streams.flush();
        return environment.readFromStdIn();
    }

    private void publishText(String stream, String text) {
        Reply current = environment;
        if (current == null) {
            return;
        }
        if (stream.equals("stdout")) {
            current.writeToStdOut(text);
        } else {
            current.writeToStdErr(text);
        }
    }

    @Override
    public Optional<BaseKernel> kernel() {
        return Optional.of(this);
    }

    @Override
    public Renderer renderer() {
        return getRenderer();
    }

    @Override
    public void display(DisplayData data) {
        output.flush();
        environment.publish(new PublishDisplayData(data));
    }

    @Override
    public void updateDisplay(String id, DisplayData data) {
        output.flush();
        data.setDisplayId(id);
        environment.publish(new PublishUpdateDisplayData(data));
    }

    @Override
    public void clearOutput(boolean wait) {
        output.flush();
        environment.publish(wait ? PublishClearOutput.BEFORE_NEXT_OUTPUT : PublishClearOutput.NOW);
    }

    @Override
    public Object evaluate(String code) throws CellException {
        return evaluator.evaluate(executionCount.get() - 1, code);
    }

    @Override
    public DisplayData eval(String code) throws CellException {
        Object value = evaluate(code);
        return value == null ? null : Rendering.of(getRenderer(), value);
    }

    @Override
    public List<String> formatError(Exception thrown) {
        return evaluator.explained(thrown instanceof InvocationTargetException wrapped ? wrapped.getCause() : thrown);
    }

    @Override
    public ReplacementOptions complete(String code, int cursor) {
        return assistance.complete(code, cursor);
    }

    @Override
    public DisplayData inspect(String code, int cursor, boolean extraDetail) {
        return assistance.inspect(code, cursor).orElse(null);
    }

    @Override
    public String isComplete(String code) {
        return assistance.isComplete(code);
    }

    @Override
    public HistoryManager getHistoryManager() {
        return history;
    }

    @Override
    public void interrupt() {
        evaluator.interrupt();
    }

    @Override
    public void onShutdown(boolean isRestarting) {
        evaluator.interrupt();
    }

    @Override
    public LanguageInfo getLanguageInfo() {
        return new LanguageInfo.Builder("Java")
                .version(Runtime.version().toString())
                .mimetype("text/x-java-source")
                .fileExtension(".jshell")
                .pygments("java")
                .codemirror("java")
                .build();
    }

    @Override
    public String getBanner() {
        return "Java " + Runtime.version() + ", the embedded kernel of First Neuron";
    }

    @Override
    public List<LanguageInfo.Help> getHelpLinks() {
        return List.of(new LanguageInfo.Help("Java API", "https://docs.oracle.com/en/java/javase/17/docs/api/"));
    }

    @Override
    public void close() {
        flusher.shutdownNow();
        evaluator.close();
    }
}
