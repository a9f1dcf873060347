package firstneuron.kernel;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * What a notebook stores of a cell that was run.
 *
 * @param executionCount the number in brackets
 * @param outputs the outputs in the form of nbformat 4
 * @param error the error as the notebook shows it, without colours, if the cell failed
 */
public record CellResult(int executionCount, List<JsonObject> outputs, Optional<String> error) {}
