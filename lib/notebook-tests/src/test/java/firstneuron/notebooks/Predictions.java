package firstneuron.notebooks;

import com.google.gson.JsonObject;
import firstneuron.notebooks.Notebook.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A lesson must not answer what it has just asked. So the cell that answers a prediction is tagged, and its stored output
 * folded, until somebody runs it. Several cells may answer together, and a cell that shows nothing may stand before them.
 * So may a cell with a guess, which also may stand alone: it tells nothing while there is no guess.
 */
final class Predictions {
    private static final String ASKS = "**Predict";
    private static final String GUESS = "Guess.";
    private static final String TAG = "prediction";

    private Predictions() {}

    /** One sentence for each departure. */
    static List<String> departures(Notebook notebook) {
        List<String> found = new ArrayList<>();
        boolean asked = false;
        boolean answering = false;
        for (Cell cell : notebook.cells()) {
            if (!cell.isCode()) {
                asked |= cell.source().contains(ASKS);
            } else if (cell.source().contains(GUESS)) {
                if (!asksAlone(cell)) {
                    found.add(cell + ": its stored output tells more than that a guess is wanted");
                }
                answering |= asked;
                asked = false;
            } else if (cell.hasTag(TAG)) {
                if (!asked && !answering) {
                    found.add(cell + ": is tagged as a prediction, but none stands before it");
                }
                if (!isFolded(cell)) {
                    found.add(cell + ": answers a prediction, so its output has to be folded");
                }
                answering = true;
                asked = false;
            } else if (!cell.outputs().isEmpty()) {
                if (asked) {
                    found.add(cell + ": answers a prediction, so it needs the tag " + TAG);
                }
                answering = false;
                asked = false;
            }
        }
        return found;
    }

    private static boolean isFolded(Cell cell) {
        JsonObject metadata = cell.json().getAsJsonObject("metadata");
        return metadata.has("jupyter")
                && metadata.getAsJsonObject("jupyter").has("outputs_hidden")
                && metadata.getAsJsonObject("jupyter").get("outputs_hidden").getAsBoolean();
    }

    /** The words of the room exercise for a cell without a guess, and no others. */
    private static boolean asksAlone(Cell cell) {
        return cell.outputs().stream()
                .map(output -> output.has("data")
                        ? Notebook.joined(output.getAsJsonObject("data").get("text/plain"))
                        : output.toString())
                .collect(Collectors.joining())
                .matches("Your guess first: [^\\n]*");
    }
}
