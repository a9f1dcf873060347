package firstneuron.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;

/** What tests share that run cells in a session. */
abstract class CellCase {
    final Session session;

    CellCase() {
        this(Path.of(""));
    }

    CellCase(Path folder) {
        session = Session.open(folder);
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
        CellResult result = run(cell);
        assertEquals(1, result.outputs().size(), () -> "outputs of " + cell + ": " + result.outputs());
        return result.outputs().get(0);
    }

    /** The text of the only output of a cell, which is its value. */
    String value(String cell) {
        JsonObject output = output(cell);
        assertEquals("execute_result", output.get("output_type").getAsString(), output::toString);
        return output.getAsJsonObject("data").get("text/plain").getAsString();
    }

    /** What a cell prints, which is all that it shows. */
    String printed(String cell) {
        JsonObject output = output(cell);
        assertEquals("stream", output.get("output_type").getAsString(), output::toString);
        return output.get("text").getAsString();
    }

    /** Runs a cell that shows nothing. */
    void quietly(String cell) {
        CellResult result = run(cell);
        assertEquals(0, result.outputs().size(), () -> "outputs of " + cell + ": " + result.outputs());
    }
}
