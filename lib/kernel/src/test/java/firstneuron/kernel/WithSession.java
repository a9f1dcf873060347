package firstneuron.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;

/** A fresh session for each test, and short ways to ask what a cell gives. */
abstract class WithSession {
    private final Session session = Session.open(Path.of(""));

    @AfterEach
    void close() {
        session.close();
    }

    CellResult run(String cell) {
        return assertTimeoutPreemptively(Duration.ofSeconds(60), () -> session.run(cell));
    }

    /** Runs a cell that must not fail, and gives what it prints. */
    String printed(String cell) {
        CellResult result = run(cell);
        assertEquals("", result.error().orElse(""), cell);
        return result.outputs().stream()
                .filter(output -> output.has("text"))
                .map(output -> output.get("text").getAsString())
                .collect(Collectors.joining());
    }

    /** Runs a cell that must print nothing, and gives its value. */
    String value(String cell) {
        CellResult result = run(cell);
        assertEquals("", result.error().orElse(""), cell);
        assertEquals(1, result.outputs().size(), () -> cell + " gave " + result.outputs());
        JsonObject output = result.outputs().get(0);
        return output.getAsJsonObject("data").get("text/plain").getAsString();
    }

    String error(String cell) {
        return run(cell).error().orElseThrow(() -> new AssertionError("no error in: " + cell));
    }
}
