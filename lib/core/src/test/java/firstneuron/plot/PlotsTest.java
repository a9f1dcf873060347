package firstneuron.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstneuron.data.Dataset;
import firstneuron.data.Iris;
import firstneuron.data.TruthTables;
import firstneuron.matrix.Numbers;
import firstneuron.nn.Loss;
import firstneuron.nn.Mlp;
import firstneuron.optim.Sgd;
import firstneuron.perceptron.Gates;
import firstneuron.perceptron.Perceptron;
import firstneuron.train.History;
import firstneuron.train.Trainer;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Table;

class PlotsTest {
    private static final Table AND = TruthTables.and();

    private static History training(int epochs, boolean validated) {
        Dataset and = Dataset.of(AND, "y");
        Trainer trainer = new Trainer(Loss.MEAN_SQUARED_ERROR, new Sgd(1.0)).withEpochs(epochs);
        return (validated ? trainer.withValidation(and) : trainer)
                .train(Mlp.sizes(2, 1).seed(1).build(), and);
    }

    @Nested
    class ALearningCurve {
        @Test
        void tellsWhereTheLossBeginsAndEnds() {
            History history = training(2500, true);
            String text = Plots.learningCurve("AND is learned", history).toString();
            String end = " to " + Numbers.brief(history.lastEpoch().loss()) + " at 2500";
            assertTrue(text.startsWith("AND is learned. loss against epoch: train goes from "), text);
            assertTrue(text.contains("; validation goes from "), text);
            assertTrue(text.contains(end), text);
        }

        @Test
        void hasNoSecondCurveWithoutValidation() {
            assertFalse(
                    Plots.learningCurve("AND", training(50, false)).toString().contains("validation"));
        }
    }

    @Nested
    class APicture {
        @Test
        void hasAMinusSignInFrontOfANumber() {
            assertEquals("−0.0049 at −6", Letters.drawable("-0.0049 at -6"));
            assertEquals("(−1, 2)", Letters.drawable("(-1, 2)"));
            assertEquals("two-layer, 64-32-10", Letters.drawable("two-layer, 64-32-10"));
        }

        @Test
        void saysWhatIsOnIt() {
            assertEquals(
                    "AND of 1 and 0. A neuron drawn with its numbers: input x₁ = 1 times weight w₁ = 0.5 gives 0.5;"
                            + " input x₂ = 0 times weight w₂ = 0.5 gives 0; with bias −0.7 the weighted sum is −0.2;"
                            + " the step turns it into 0.",
                    Plots.neuron("AND of 1 and 0", Gates.and(), 1, 0).toString());
        }

        @Test
        void hasTheSizeOfItsKind() {
            assertSize(560, 297, Plots.neuron("n", Gates.and(), 1, 0));
            assertSize(560, 360, Plots.curves("c", "x", "y", Curve.of("f", 0, 1, x -> x)));
            assertSize(560, 360, Plots.learningCurve("l", training(3, false)));
            assertSize(560, 360, Plots.bars("b", "x", "y", Map.of("one", 1)));
            assertSize(480, 400, Plots.scatter("s", AND));
            assertSize(480, 400, Plots.boundary("b", Gates.and(), AND));
            assertSize(480, 400, Plots.truthTable("t", Gates.and(), AND));
        }

        @Test
        void isSavedAsPng(@TempDir Path folder) throws IOException {
            Picture picture = Plots.scatter("s", AND);
            Path file = folder.resolve("picture.png");
            picture.save(file);
            BufferedImage stored = ImageIO.read(file.toFile());
            assertEquals(picture.getWidth(), stored.getWidth());
            assertEquals(picture.getHeight(), stored.getHeight());
        }

        @Test
        void thatCannotBeSavedSaysWhere(@TempDir Path folder) {
            Path file = folder.resolve("nowhere/picture.png");
            var error = assertThrows(
                    UncheckedIOException.class, () -> Plots.scatter("s", AND).save(file));
            assertEquals("cannot save " + file + ": there is no folder " + file.getParent(), error.getMessage());
        }

        @Test
        void isTheSameEachTime() {
            assertSamePixels(Plots.boundary("b", Gates.and(), AND), Plots.boundary("b", Gates.and(), AND));
        }
    }

    @Nested
    class ABoundary {
        @Test
        void isOrangeWhereTheAnswerIsZeroAndBlueWhereItIsOne() {
            Picture all0 = Plots.boundary("zeros", (x, y) -> 0, AND);
            Picture all1 = Plots.boundary("ones", (x, y) -> 1, AND);
            assertEquals(Theme.field(-1), new Color(all0.getRGB(480, 300)));
            assertEquals(Theme.field(1), new Color(all1.getRGB(480, 300)));
        }

        @Test
        void tellsWhereItsLineRuns() {
            String text = Plots.boundary("AND", Gates.and(), AND).toString();
            assertTrue(text.contains("3 squares of class 0, 1 circle of class 1"), text);
            assertTrue(text.contains("The decision line runs from"), text);
        }

        @Test
        void withoutALineInSightSaysSo() {
            Perceptron far = Perceptron.withWeights(1, 1).withBias(-100);
            assertTrue(Plots.boundary("far", far, AND).toString().contains("No decision line runs through this part"));
            Perceptron none = Perceptron.withWeights(0, 0).withBias(1);
            assertTrue(Plots.boundary("none", none, AND).toString().contains("No decision line"));
        }

        @Test
        void withMarginsTellsTheDistances() {
            String text = Plots.margin("AND", Gates.and(), AND).toString();
            assertTrue(text.contains("nearest point of class 0 lies 0.2828 from the line"), text); // 0.2 / √0.5
            assertTrue(text.contains("nearest point of class 1 lies 0.4243 from the line"), text); // 0.3 / √0.5
        }
    }

    @Nested
    class TheWindow {
        private final Window window = new Window(-1, 2, -1, 2);

        @Test
        void cutsALineAtItsEdges() {
            // 0.5x₁ + 0.5x₂ − 0.5 = 0 is x₂ = 1 − x₁
            List<double[]> ends = window.lineOf(Perceptron.withWeights(0.5, 0.5).withBias(-0.5));
            assertArrayEquals(new double[] {-1, 2}, ends.get(0), 1e-12);
            assertArrayEquals(new double[] {2, -1}, ends.get(1), 1e-12);
        }

        @Test
        void cutsUprightAndLevelLines() {
            assertArrayEquals(
                    new double[] {0.5, -1},
                    window.lineOf(Perceptron.withWeights(2, 0).withBias(-1)).get(0));
            assertArrayEquals(
                    new double[] {-1, 0.5},
                    window.lineOf(Perceptron.withWeights(0, 2).withBias(-1)).get(0));
        }

        @Test
        void leavesRoomAroundPointsAlsoAroundASingleOne() {
            assertEquals(new Window(-0.25, 1.25, -0.25, 1.25), Window.around(new double[] {0, 1}, new double[] {0, 1}));
            assertEquals(new Window(4, 6, 6, 8), Window.around(new double[] {5}, new double[] {7}));
        }
    }

    @Nested
    class TheTruthTable {
        @Test
        void marksRightAndWrongRows() {
            String text =
                    Plots.truthTable("OR by AND", Gates.and(), TruthTables.or()).toString();
            assertTrue(text.contains("inputs 0 and 1, weighted sum −0.2, output 0, wanted 1, wrong"), text);
            assertTrue(text.contains("inputs 1 and 1, weighted sum 0.3, output 1, wanted 1, right."), text);
        }
    }

    @Nested
    class AGrid {
        @Test
        void putsPicturesSideBySide() {
            Picture one = Plots.scatter("one", AND);
            Picture grid = Plots.grid(2, one, Plots.scatter("two", AND), Plots.scatter("three", AND));
            assertSize(960, 800, grid);
            assertEquals(one.getRGB(400, 60), grid.getRGB(400, 60));
            assertEquals(3, grid.toString().lines().count());
        }
    }

    @Nested
    class AnAnimation {
        private final List<Picture> frames =
                List.of(Plots.scatter("first \"quoted\"", AND), Plots.scatter("second", AND));

        @Test
        void isOnePieceOfHtmlThatLoadsNothing() {
            String html = new Animation("Two <pictures>", frames).html();
            assertEquals(2, html.split("data:image/png;base64,", -1).length - 1); // the poster is one of the two
            assertTrue(html.contains("aria-label=\"Animation: Two &lt;pictures&gt;\""), html.substring(0, 300));
            assertTrue(html.contains("first \\\"quoted\\\""), "the text of a frame is escaped for the script");
            assertTrue(html.contains("max=\"1\""));
            assertTrue(!html.contains("http"), "nothing is loaded from elsewhere");
        }

        @Test
        void opensAtItsLastPictureOrAtTheOneThatTellsMost() {
            Animation film = new Animation("film", frames);
            assertTrue(film.html().contains("<output>2 of 2</output>"), "the last one");
            assertTrue(film.html().contains("alt=\"second."), "the last one");
            assertTrue(film.openedAt(0).html().contains("value=\"0\""), "the first one");
            refuses("the animation was to open at picture 2, expected a number from 0 to 1", () -> film.openedAt(2));
        }

        @Test
        void needsFramesOfOneSizeAndASpeed() {
            refuses("an animation of 0 frames was asked for", () -> new Animation("none", List.of()));
            refuses(
                    "a frame of 560 × 297 follows one of 480 × 400",
                    () -> new Animation("mixed", List.of(frames.get(0), Plots.neuron("n", Gates.and(), 0, 0))));
            refuses("framesPerSecond is 0.0", () -> new Animation("still", frames, 0));
            refuses("framesPerSecond is NaN", () -> new Animation("still", frames, Double.NaN));
        }
    }

    @Nested
    class BadInput {
        @Test
        void isNamedWithWhatWasGivenAndWhatWasExpected() {
            Perceptron three = Perceptron.withWeights(1, 2, 3);
            refuses(
                    "a perceptron with 3 inputs was to be drawn in the plane, expected 2",
                    () -> Plots.boundary("b", three, AND));
            refuses(
                    "a neuron with 6 inputs was to be drawn, expected at most 5",
                    () -> Plots.neuron("n", Perceptron.withWeights(new double[6]), new double[6]));
            refuses("this perceptron has 2 weights and was given 1 input", () -> Plots.neuron("n", Gates.and(), 1));
            refuses("table 'AND' has 0 rows", () -> Plots.scatter("s", AND.emptyCopy()));
            refuses(
                    "table 'AND' has 2 columns, expected at least 3",
                    () -> Plots.scatter("s", AND.selectColumns("x1", "y")));
            refuses(
                    "column 'y' of table 'many' has 5 classes, expected at most 4",
                    () -> Plots.scatter("s", fiveClasses()));
            refuses("table 'Iris' has 150 rows, expected at most 8", () -> Plots.truthTable("t", Gates.and(), iris()));
            refuses("the model's answer at (", () -> Plots.boundary("b", (x, y) -> Double.NaN, AND));
            refuses("0 curves were given, expected 1 to 8", () -> Plots.curves("c", "x", "y"));
            refuses(
                    "curve 'f' has 2 x values and 1 y values",
                    () -> new Curve("f", new double[2], new double[1], true));
            refuses("curve 'f', y value 1 is NaN", () -> Curve.of("f", 0, 1, x -> Math.log(-1)));
            refuses("curve 'f' goes from 1.0 to 0.0, expected from < to", () -> Curve.of("f", 1, 0, x -> x));
            refuses("0 bars were given", () -> Plots.bars("b", "x", "y", Map.of()));
            refuses(
                    "bar 'low' is -1.0, expected 0 or more",
                    () -> Plots.bars("b", "x", "y", new LinkedHashMap<>(Map.of("low", -1))));
            refuses("0 pictures in 2 columns were asked for", () -> Plots.grid(2));
            refuses("all weights are 0", () -> Plots.margin("m", Perceptron.withWeights(0, 0), AND));
        }

        private static Table fiveClasses() {
            int[] numbers = {1, 2, 3, 4, 5};
            return Table.create(
                    "many",
                    IntColumn.create("x", numbers),
                    IntColumn.create("z", numbers),
                    IntColumn.create("y", numbers));
        }

        private static Table iris() {
            return Iris.load().selectColumns("sepal_length_cm", "petal_length_cm", "species");
        }
    }

    private static void assertSize(int width, int height, Picture picture) {
        assertEquals(width + " × " + height, picture.width() + " × " + picture.height());
    }

    private static void assertSamePixels(BufferedImage expected, BufferedImage actual) {
        assertArrayEquals(
                expected.getRGB(0, 0, expected.getWidth(), expected.getHeight(), null, 0, expected.getWidth()),
                actual.getRGB(0, 0, actual.getWidth(), actual.getHeight(), null, 0, actual.getWidth()));
    }

    private static void refuses(String message, Executable call) {
        var error = assertThrows(IllegalArgumentException.class, call);
        assertTrue(error.getMessage().startsWith(message), error.getMessage());
    }
}
