package firstneuron.kernel;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import io.github.spencerpark.jupyter.kernel.display.Renderer;
import io.github.spencerpark.jupyter.messages.reply.ErrorReply;
import java.util.Map;

/** What a front end asks for beside a cell: the value of each expression, or its error. */
final class UserExpressions {
    private static final Gson GSON = new Gson();

    private UserExpressions() {}

    /**
     * Evaluates expressions after a cell has run.
     *
     * @param cellNumber the number of the cell
     * @param expressions names and code; null where a request has none
     * @return for each name what the protocol wants
     */
    static JsonObject values(Evaluator evaluator, Renderer renderer, int cellNumber, Map<String, String> expressions) {
        JsonObject values = new JsonObject();
        if (expressions != null) {
            expressions.forEach((name, code) -> values.add(name, value(evaluator, renderer, cellNumber, code)));
        }
        return values;
    }

    private static JsonObject value(Evaluator evaluator, Renderer renderer, int cellNumber, String code) {
        try {
            DisplayData data = Rendering.ofResult(renderer, evaluator.evaluate(cellNumber, code));
            JsonObject value = new JsonObject();
            value.addProperty("status", "ok");
            value.add("data", GSON.toJsonTree(data).getAsJsonObject().get("data"));
            value.add("metadata", new JsonObject());
            return value;
        } catch (CellException e) {
            return GSON.toJsonTree(new ErrorReply(e.name(), e.getMessage(), e.lines()))
                    .getAsJsonObject();
        }
    }
}
