package firstneuron.notebooks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The search for answers that are given away finds them. */
class PredictionsTest {
    private static final String ASKED = prose("**Predict.** How many?");
    private static final String FOLDED =
            code("1 + 1", "2", "'jupyter': {'outputs_hidden': true}, 'tags': ['prediction']");
    private static final String OPEN = code("1 + 1", "2", "'tags': ['prediction']");
    private static final String PLAIN = code("1 + 1", "2", "");
    private static final String SILENT = PLAIN.replaceAll("'outputs': .*]", "'outputs': []");
    private static final String GUESS = code("Guess.number(mine, 2)", "Your guess first: write a number.", "");
    private static final String GUESSED = code("Guess.number(1, 2)", "It is more than that: it is 2.", "");

    private static String prose(String source) {
        return "{'cell_type': 'markdown', 'id': 'a', 'metadata': {}, 'source': '%s'}".formatted(source);
    }

    private static String code(String source, String output, String metadata) {
        return ("{'cell_type': 'code', 'id': 'b', 'metadata': {%s}, 'source': '%s', 'outputs': "
                        + "[{'output_type': 'execute_result', 'data': {'text/plain': '%s'}}]}")
                .formatted(metadata, source, output);
    }

    private static List<String> departures(String... cells) {
        String text = "{'cells': [" + String.join(", ", cells) + "]}";
        return Predictions.departures(new Notebook(
                Path.of("lesson.ipynb"), text, JsonParser.parseString(text).getAsJsonObject()));
    }

    @Test
    void whatIsTaggedAndFoldedIsGood() {
        assertEquals(List.of(), departures(PLAIN, ASKED, prose("Think."), FOLDED, PLAIN));
    }

    @Test
    void anAnswerWithoutItsTagIsFound() {
        assertEquals(
                List.of("cell 2 (id b): answers a prediction, so it needs the tag prediction"),
                departures(ASKED, PLAIN, prose("So it is."), PLAIN));
    }

    @Test
    void anAnswerThatIsNotFoldedIsFound() {
        assertEquals(
                List.of("cell 2 (id b): answers a prediction, so its output has to be folded"),
                departures(ASKED, OPEN));
    }

    @Test
    void aTagWithoutAPredictionIsFound() {
        assertEquals(
                List.of("cell 1 (id b): is tagged as a prediction, but none stands before it"),
                departures(FOLDED, ASKED, FOLDED));
        assertEquals(
                List.of(
                        "cell 2 (id b): answers a prediction, so it needs the tag prediction",
                        "cell 3 (id b): is tagged as a prediction, but none stands before it"),
                departures(ASKED, PLAIN, FOLDED));
    }

    @Test
    void severalCellsMayAnswerAndOneThatShowsNothingMayStandBeforeThem() {
        assertEquals(List.of(), departures(ASKED, SILENT, FOLDED, prose("And so"), FOLDED));
        assertEquals(
                List.of("cell 3 (id b): answers a prediction, so it needs the tag prediction"),
                departures(ASKED, SILENT, PLAIN));
    }

    @Test
    void aGuessMayStandBeforeTheAnswerOrInItsPlace() {
        assertEquals(List.of(), departures(ASKED, GUESS, FOLDED));
        assertEquals(List.of(), departures(ASKED, GUESS, PLAIN));
        assertEquals(
                List.of("cell 3 (id b): answers a prediction, so its output has to be folded"),
                departures(ASKED, GUESS, OPEN));
    }

    @Test
    void aStoredGuessIsFound() {
        assertEquals(
                List.of("cell 2 (id b): its stored output tells more than that a guess is wanted"),
                departures(ASKED, GUESSED, FOLDED));
    }
}
