package firstneuron.notebooks;

import com.google.gson.JsonObject;
import firstneuron.notebooks.Notebook.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A lesson must not answer what it has just asked. So the cell that answers a prediction is tagged, and its stored output
 * folded, until somebody runs it. A cell with a guess may stand before it, or in its place: that one tells nothing while
 * there is no guess.
 */
final class Predictions {
    private static final String ASKS = "**Predict";
    private static final String GUESS = "Guess.";
    private static final String TAG = "prediction";

    private Predictions() {}

    /** One sentence for each departure. */
    static List<String> departures(Notebook notebook) {
        List<String> found = new ArrayList<>();
        boolean open = false;
        boolean guessed = false;
        for (Cell cell : notebook.cells()) {
            boolean isAnswer = cell.isCode() && cell.hasTag(TAG);
            if (!cell.isCode()) {
                open |= cell.source().contains(ASKS);
            } else if (cell.source().contains(GUESS)) {
                guessed |= open;
                if (!asksAlone(cell)) {
                    found.add(cell + ": its stored output tells more than that a guess is wanted");
                }
            } else if (isAnswer && !open) {
                found.add(cell + ": is tagged as a prediction, but none stands before it");
            } else if (isAnswer && !isFolded(cell)) {
                found.add(cell + ": answers a prediction, so its output has to be folded");
            } else if (open && !isAnswer && !guessed) {
                found.add(cell + ": answers a prediction, so it needs the tag " + TAG);
            }
            if (cell.isCode() && !cell.source().contains(GUESS)) {
                open = false;
                guessed = false;
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
