package firstneuron.notebooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.google.gson.JsonObject;
import firstneuron.kernel.CellResult;
import firstneuron.notebooks.Notebook.Cell;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NotebookTest {
    private static final String REFRESH = "\nTo write fresh outputs into the notebooks: ./lab run --save";

    static List<Notebook> all() {
        return Notebook.all();
    }

    static List<Notebook> toRun() {
        return Notebook.toRun();
    }

    @Test
    void thereAreNotebooks() {
        assertFalse(Notebook.all().isEmpty(), "no notebooks under " + Notebook.FOLDER);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("toRun")
    void everyCellRuns(Notebook notebook) {
        List<Cell> cells = notebook.codeCells();
        List<CellResult> results = notebook.results();
        for (int i = 0; i < results.size(); i++) {
            Cell cell = cells.get(i);
            boolean failed = results.get(i).error().isPresent();
            if (failed != cell.mayFail()) {
                fail(notebook + ", " + cell + (failed ? " failed: " : " should have failed:") + "\n"
                        + results.get(i).error().orElse("") + "\n--- the cell:\n" + cell.source());
            }
            for (JsonObject output : results.get(i).outputs()) {
                boolean pink =
                        output.has("name") && output.get("name").getAsString().equals("stderr");
                assertFalse(pink, () -> notebook + ", " + cell + " prints to standard error: " + output.get("text"));
            }
        }
        assertEquals(cells.size(), results.size());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("toRun")
    void theStoredOutputsAreThoseThatTheCellsGive(Notebook notebook) {
        List<Cell> cells = notebook.codeCells();
        List<CellResult> results = notebook.results();
        for (int i = 0; i < results.size(); i++) {
            Cell cell = cells.get(i);
            List<JsonObject> stored = cell.outputs();
            List<JsonObject> fresh = results.get(i).outputs();
            String where = notebook + ", " + cell;
            assertEquals(fresh.size(), stored.size(), where + ": number of outputs." + REFRESH);
            for (int o = 0; o < fresh.size(); o++) {
                String difference = cell.measuresTime()
                        ? Outputs.differenceOfKind(stored.get(o), fresh.get(o))
                        : Outputs.difference(stored.get(o), fresh.get(o));
                assertTrue(difference.isEmpty(), where + ": " + difference + REFRESH);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void theFileIsAsTheHouseStyleWantsIt(Notebook notebook) {
        List<String> departures = HouseStyle.departures(notebook);
        assertTrue(departures.isEmpty(), notebook + ":\n  " + String.join("\n  ", departures));
    }
}
