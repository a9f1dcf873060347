package firstneuron.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A fresh session for each test, and short ways to ask what a cell gives. */
abstract class CellCase {
    private Session session;

    /** Not in a field's initial value: JUnit makes an object for a test that it skips, and never closes it. */
    @BeforeEach
    void open() {
        session = Session.open(Path.of(""));
    }

    @AfterEach
    void close() {
        session.close();
    }

    CellResult run(String cell) {
        return assertTimeoutPreemptively(Duration.ofSeconds(60), () -> session.run(cell));
    }

    /** The error of a cell, as the notebook shows it. */
    String error(String cell) {
        return run(cell).error().orElseThrow(() -> new AssertionError("no error in: " + cell));
    }

    /** The only output of a cell. */
    JsonObject output(String cell) {
        List<JsonObject> outputs = outputs(cell);
        assertEquals(1, outputs.size(), () -> "outputs of " + cell + ": " + outputs);
        return outputs.get(0);
    }

    /** The text of the only output of a cell, which is its value. */
    String value(String cell) {
        JsonObject output = output(cell);
        assertEquals("execute_result", output.get("output_type").getAsString(), output::toString);
        return output.getAsJsonObject("data").get("text/plain").getAsString();
    }

    /** What a cell prints, which is all that it shows; empty where it shows nothing. */
    String printed(String cell) {
        StringBuilder text = new StringBuilder();
        for (JsonObject output : outputs(cell)) {
            assertEquals("stream", output.get("output_type").getAsString(), output::toString);
            text.append(output.get("text").getAsString());
        }
        return text.toString();
    }

    /** Runs a cell that shows nothing. */
    void quietly(String cell) {
        assertEquals(List.of(), outputs(cell), cell);
    }

    private List<JsonObject> outputs(String cell) {
        CellResult result = run(cell);
        assertEquals("", result.error().orElse(""), cell);
        return result.outputs();
    }
}
