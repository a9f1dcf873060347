package firstneuron.kernel;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.spencerpark.jupyter.kernel.BaseKernel;
import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import io.github.spencerpark.jupyter.kernel.display.Renderer;
import io.github.spencerpark.jupyter.kernel.display.common.Image;
import io.github.spencerpark.jupyter.kernel.display.common.Text;
import io.github.spencerpark.jupyter.kernel.display.common.Url;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The kernel without Jupyter: runs the cells of a notebook in this process, for tests.
 */
public final class Session implements Host, AutoCloseable {
    private final Evaluator evaluator;
    private final Renderer renderer = new Renderer();
    private final Map<String, JsonObject> displays = new HashMap<>();
    private final Gson gson = new Gson();
    private List<JsonObject> outputs = new ArrayList<>();
    private final CellOutput output = new CellOutput(this::text);
    private final StandardStreams streams = new StandardStreams(output, CellInput::refuse);
    private int count;

    private Session(Path workingDirectory) {
        evaluator = new Evaluator(workingDirectory);
        Image.registerAll(renderer);
        Url.registerAll(renderer);
        Text.registerAll(renderer);
    }

    /**
     * Starts afresh, as a restarted kernel does.
     *
     * @param workingDirectory where relative paths of a cell start: the folder of the notebook
     * @return a session that must be closed
     */
    public static Session open(Path workingDirectory) {
        return new Session(workingDirectory);
    }

    /**
     * Runs one cell.
     *
     * @param cell its source
     * @return its outputs, and its error if it failed
     */
    public CellResult run(String cell) {
        PrintStream standardOut = System.out;
        PrintStream standardError = System.err;
        InputStream standardIn = System.in;
        outputs = new ArrayList<>();
        streams.begin();
        Notebook.setHost(this);
        Optional<String> error = Optional.empty();
        count++;
        try {
            Object value = evaluator.evaluate(count, cell);
            streams.flush();
            if (value != null) {
                JsonObject result = shown("execute_result", Rendering.ofResult(renderer, value));
                result.addProperty("execution_count", count);
                outputs.add(result);
            }
        } catch (CellException e) {
            streams.flush();
            outputs.add(error(e));
            error = Optional.of(ErrorText.withoutColour(String.join("\n", e.lines())));
        } finally {
            System.setOut(standardOut);
            System.setErr(standardError);
            System.setIn(standardIn);
        }
        return new CellResult(count, List.copyOf(outputs), error);
    }

    /** Asks the running cell to end; may be called from any thread. */
    public void interrupt() {
        evaluator.interrupt();
    }

    @Override
    public void close() {
        evaluator.close();
    }

    @Override
    public Optional<BaseKernel> kernel() {
        return Optional.empty();
    }

    @Override
    public Renderer renderer() {
        return renderer;
    }

    @Override
    public void display(DisplayData data) {
        output.flush();
        JsonObject shown = shown("display_data", data);
        outputs.add(shown);
        displays.put(data.getDisplayId(), shown);
    }

    @Override
    public void updateDisplay(String id, DisplayData data) {
        JsonObject shown = displays.get(id);
        if (shown != null) {
            shown.add("data", shown("display_data", data).get("data"));
        }
    }

    @Override
    public void clearOutput(boolean wait) {
        output.flush();
        outputs.clear();
    }

    @Override
    public Object evaluate(String code) throws CellException {
        return evaluator.evaluate(count, code);
    }

    private JsonObject shown(String type, DisplayData data) {
        JsonObject bundle = gson.toJsonTree(data).getAsJsonObject();
        JsonObject shown = new JsonObject();
        shown.addProperty("output_type", type);
        shown.add("data", bundle.get("data"));
        shown.add("metadata", new JsonObject());
        return shown;
    }

    private void text(String stream, String text) {
        if (!outputs.isEmpty()) {
            JsonObject last = outputs.get(outputs.size() - 1);
            if (last.has("name") && last.get("name").getAsString().equals(stream)) {
                last.addProperty("text", last.get("text").getAsString() + text);
                return;
            }
        }
        JsonObject piece = new JsonObject();
        piece.addProperty("output_type", "stream");
        piece.addProperty("name", stream);
        piece.addProperty("text", text);
        outputs.add(piece);
    }

    private static JsonObject error(CellException e) {
        JsonObject error = new JsonObject();
        JsonArray lines = new JsonArray();
        e.lines().forEach(lines::add);
        error.addProperty("output_type", "error");
        error.addProperty("ename", e.name());
        error.addProperty("evalue", e.getMessage());
        error.add("traceback", lines);
        return error;
    }
}
