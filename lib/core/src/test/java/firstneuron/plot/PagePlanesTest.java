package firstneuron.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import firstneuron.data.Iris;
import firstneuron.data.TruthTables;
import firstneuron.matrix.Matrix;
import firstneuron.nn.Activation;
import firstneuron.nn.Dense;
import firstneuron.nn.Mlp;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The planes that run in a page: a line to drag, and a sheet that is pressed and bent. */
class PagePlanesTest {
    private static final double EXACT = 1e-12;
    private static final double WRITTEN = 5e-5;

    private static Dense layer(Activation activation) {
        return new Dense(Matrix.of(new double[][] {{-2, 2}, {-2, 2}}), Matrix.row(3, -1), activation);
    }

    private static JsonObject data(String html, String name) {
        Element figure = Jsoup.parse(html).selectFirst("figure.first-neuron-plane");
        return new Gson().fromJson(figure.attr("data-" + name), JsonObject.class);
    }

    private static double[] numbers(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false)
                .mapToDouble(JsonElement::getAsDouble)
                .toArray();
    }

    private static void assertPicture(String width, String height, String html) {
        Element picture = Jsoup.parse(html).selectFirst("img");
        assertEquals(width, picture.attr("width"));
        assertEquals(height, picture.attr("height"));
        assertEquals("max-width: 100%; height: auto", picture.attr("style"));
    }

    @Nested
    class TheSheet {
        @Test
        void isPressedAsTheActivationWouldIfItWereStraight() {
            // At (1, 1) the sums are −1 and 3, and the sigmoid near 0 is ½ + z/4.
            HiddenSheet sheet = new HiddenSheet(layer(Activation.SIGMOID));
            assertArrayEquals(new double[] {0.25, 1.25}, sheet.pressed(1, 1), EXACT);
            assertArrayEquals(new double[] {0.75, 0.75}, sheet.pressed(0, 1), EXACT);
        }

        @Test
        void isBentByTheActivation() {
            double[] bent = new HiddenSheet(layer(Activation.SIGMOID)).bent(1, 1);
            assertArrayEquals(new double[] {1 / (1 + Math.exp(1)), 1 / (1 + Math.exp(-3))}, bent, EXACT);
        }

        @Test
        void isPressedToTheSumsWhereTheActivationIsLevel() {
            HiddenSheet sheet = new HiddenSheet(layer(Activation.STEP));
            assertArrayEquals(new double[] {-1, 3}, sheet.pressed(1, 1), EXACT);
            assertArrayEquals(new double[] {0, 1}, sheet.bent(1, 1), EXACT);
        }
    }

    @Nested
    class TheFilm {
        private static final Mlp NETWORK =
                new Mlp(layer(Activation.SIGMOID), new Dense(Matrix.column(1, 1), Matrix.row(-1.35), Activation.STEP));

        private final JsonObject data =
                data(Plots.bending("fold", NETWORK, TruthTables.xor()).html(), "sheet");

        @Test
        void tellsThePageWhereEveryPlaceIsBentTo() {
            double[] sides = numbers(data.getAsJsonArray("inputs"));
            double[] bent = numbers(data.getAsJsonArray("bent"));
            int side = data.get("side").getAsInt();
            assertEquals(2 * side * side, bent.length);
            double[] last = NETWORK.forward(Matrix.row(sides[1], sides[3]))
                    .layer(1)
                    .activations()
                    .toArray()[0];
            assertArrayEquals(last, new double[] {bent[bent.length - 2], bent[bent.length - 1]}, WRITTEN);
        }

        @Test
        void tellsThePageThePoints() {
            JsonObject last = data.getAsJsonArray("points").get(3).getAsJsonObject();
            assertArrayEquals(new double[] {1, 1}, numbers(last.getAsJsonArray("place")), EXACT);
            assertArrayEquals(new double[] {0.2689, 0.9526}, numbers(last.getAsJsonArray("bent")), WRITTEN);
            assertEquals(0, last.get("label").getAsInt());
        }

        @Test
        void tellsThePageTheLine() {
            assertArrayEquals(new double[] {1, 1, -1.35}, numbers(data.getAsJsonArray("line")), EXACT);
        }

        @Test
        void hasItsPictureInPointsWhereNoScriptRuns() {
            assertPicture(
                    "960",
                    "400",
                    Plots.bending("fold", NETWORK, TruthTables.xor()).html());
        }

        @ParameterizedTest
        @CsvSource({
            "-2, -2, 3, z = −2x₁ − 2x₂ + 3",
            "1, 1, -1.35, z = x₁ + x₂ − 1.35",
            "-1, 0.5, 0, z = −x₁ + 0.5x₂",
        })
        void writesSumsAsByHand(double first, double second, double bias, String expected) {
            assertEquals(expected, BentPlane.sum("z", new double[] {first, second, bias}, "x₁", "x₂"));
        }
    }

    @Nested
    class TheLineToDrag {
        @Test
        void tellsThePageThePointsAndASquareAroundThem() {
            JsonObject data =
                    data(Plots.lineToDrag("all four?", TruthTables.xor()).html(), "line");
            double[] sides = numbers(data.getAsJsonArray("window"));
            assertEquals(sides[1] - sides[0], sides[3] - sides[2], WRITTEN);
            JsonObject second = data.getAsJsonArray("points").get(1).getAsJsonObject();
            assertArrayEquals(new double[] {0, 1}, numbers(second.getAsJsonArray("place")), EXACT);
            assertEquals(1, second.get("label").getAsInt());
        }

        @Test
        void hasItsPictureInPointsWhereNoScriptRuns() {
            assertPicture(
                    "480",
                    "400",
                    Plots.lineToDrag("all four?", TruthTables.xor()).html());
        }

        @Test
        void needsTwoClasses() {
            IllegalArgumentException e =
                    assertThrows(IllegalArgumentException.class, () -> Plots.lineToDrag("flowers", Iris.load()));
            assertEquals("the points have 3 classes, expected 2: one for each side of the line", e.getMessage());
        }
    }
}
