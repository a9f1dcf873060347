package firstneuron.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstneuron.data.Dataset;
import firstneuron.matrix.Matrix;
import firstneuron.nn.Activation;
import firstneuron.nn.Dense;
import firstneuron.nn.Loss;
import firstneuron.nn.Mlp;
import firstneuron.train.Classifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pictures of chapter 9. */
class DataPlotsTest {
    private static final int BLACK = 0xFF24292F;

    @Nested
    class Histograms {
        @Test
        void haveTicksAtEndsThatAreAsGoodAsRound() {
            assertArrayEquals(new double[] {-1, -0.5, 0, 0.5, 1}, HistogramDrawing.ticks(-0.9997, 0.9991), 1e-12);
            assertArrayEquals(new double[] {-0.5, 0, 0.5, 1}, HistogramDrawing.ticks(-0.9, 1.2), 1e-12);
            assertArrayEquals(new double[] {2, 4, 6, 8}, HistogramDrawing.ticks(1, 9), 1e-12);
        }

        @Test
        void tellMeanAndSpreadOfEachRow() {
            // Mean 2 and standard deviation √((1 + 1 + 0 + 0) / 4) = 0.7071 of 1, 3, 2, 2.
            assertEquals(
                    "sums. Histograms of activation: layer 1 has mean 2, standard deviation 0.7071, lowest 1,"
                            + " highest 3.",
                    Plots.histograms("sums", "activation", Map.of("layer 1", Matrix.row(1, 3, 2, 2)))
                            .toString());
        }

        @Test
        void drawTheFullestBinHighest() {
            Picture picture = Plots.histograms("t", "x", Map.of("a", Matrix.row(0, 1, 1, 1, 2)));
            assertTrue(blueIn(picture, 270) > 2 * blueIn(picture, 106), "1 is three times as frequent as 0");
        }

        @Test
        void ofOneValueOnlyAreDrawn() {
            assertTrue(Plots.histograms("t", "x", Map.of("a", Matrix.row(5, 5)))
                    .toString()
                    .contains("standard deviation 0"));
        }

        @Test
        void ofNothingOrTooMuchOrNaNAreRefused() {
            refuses("0 histograms were asked for, expected 1 to 8", () -> Plots.histograms("t", "x", Map.of()));
            Map<String, Matrix> nine = new TreeMap<>();
            IntStream.range(0, 9).forEach(i -> nine.put("row " + i, Matrix.row(i)));
            refuses("9 histograms were asked for, expected 1 to 8", () -> Plots.histograms("t", "x", nine));
            refuses(
                    "histogram 'a', value",
                    () -> Plots.histograms("t", "x", Map.of("a", Matrix.row(0).map(x -> x / 0))));
        }

        private long blueIn(Picture picture, int x) {
            return IntStream.range(40, 312)
                    .filter(y -> colourAt(picture, x, y) == Theme.BLUE.getRGB())
                    .count();
        }
    }

    @Nested
    class Bars {
        @Test
        void haveTheirNamesBelowThem() {
            Picture named = Plots.bars("t", "x", "y", Map.of("MMMMMM", 1));
            Picture unnamed = Plots.bars("t", "x", "y", Map.of("", 1));
            int belowTheAxis = 360 - 48 + 12;
            assertNotEquals(colourRow(named, belowTheAxis), colourRow(unnamed, belowTheAxis));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "a name as long as "})
        void areNamedOneByOneHoweverManyAndHoweverLong(String words) {
            Map<String, Integer> fourteen = new LinkedHashMap<>();
            IntStream.rangeClosed(1, 14).forEach(number -> fourteen.put(words + number, 1));
            Picture picture = Plots.bars("t", "x", "y", fourteen);
            int[] left = IntStream.range(1, picture.width())
                    .filter(x -> isBlue(picture, x) && !isBlue(picture, x - 1))
                    .toArray();
            assertEquals(14, left.length);
            int width = (int) IntStream.range(0, picture.width())
                            .filter(x -> isBlue(picture, x))
                            .count()
                    / 14;
            int floor = IntStream.range(150, 360)
                    .filter(y -> colourAt(picture, left[0] + 2, y) != Theme.BLUE.getRGB())
                    .findFirst()
                    .orElseThrow();
            for (int bar : left) {
                boolean named = IntStream.range(bar, bar + width)
                        .anyMatch(x -> IntStream.range(floor + 3, floor + 20)
                                .anyMatch(y -> (colourAt(picture, x, y) & 0xFF) < 0x80));
                assertTrue(named, "no name below the bar at " + bar);
            }
        }

        private static boolean isBlue(Picture picture, int x) {
            return colourAt(picture, x, 150) == Theme.BLUE.getRGB();
        }

        private static List<Integer> colourRow(Picture picture, int y) {
            return IntStream.range(0, picture.width())
                    .mapToObj(x -> colourAt(picture, x, y))
                    .toList();
        }
    }

    @Nested
    class Pixels {
        @Test
        void areWhiteForZeroAndDarkForTheLargest() {
            Picture picture = Plots.pixels("t", Matrix.row(0, 1, 1, 0), List.of("a cross"));
            assertEquals("t. 1 image of 2 × 2 pixels: a cross.", picture.toString());
            int left = 280 - 24;
            int top = 48 + 24;
            assertEquals(0xFFFFFFFF, colourAt(picture, left, top));
            assertEquals(BLACK, colourAt(picture, left + 48, top));
            assertEquals(BLACK, colourAt(picture, left, top + 48));
        }

        @Test
        void haveTheColoursOfSignsWhereOneIsNegative() {
            Picture picture = Plots.pixels("t", Matrix.row(-1, 1, 1, 0), List.of("w"));
            assertEquals(0xFFF59322, colourAt(picture, 280 - 24, 48 + 24));
            assertEquals(0xFF0877BD, colourAt(picture, 280 + 24, 48 + 24));
        }

        @Test
        void areRefusedWithoutCaptionsOrSquare() {
            refuses(
                    "images of 3 pixels were to be drawn, expected a square number such as 64",
                    () -> Plots.pixels("t", Matrix.row(1, 2, 3), List.of("a")));
            refuses(
                    "2 captions for 1 images were given, expected one for each",
                    () -> Plots.pixels("t", Matrix.row(1), List.of("a", "b")));
            refuses(
                    "61 images were to be drawn, expected at most 60",
                    () -> Plots.pixels("t", Matrix.zeros(61, 4), List.of()));
            refuses(
                    "an image has a pixel that is NaN or infinite",
                    () -> Plots.pixels("t", Matrix.row(0).map(x -> x / 0), List.of("a")));
        }
    }

    @Nested
    class AConfusionMatrix {
        private final Mlp pick =
                new Mlp(new Dense(Matrix.of(new double[][] {{1, 0}, {0, 1}}), Matrix.row(0, 0), Activation.IDENTITY));

        @Test
        void countsEveryMistake() {
            Matrix seen = Matrix.of(new double[][] {{1, 0}, {0, 1}, {0, 1}, {0, 1}});
            Matrix truth = Matrix.of(new double[][] {{1, 0}, {1, 0}, {1, 0}, {0, 1}});
            Dataset data = new Dataset(seen, truth, List.of("a", "b"), List.of("cat", "dog"));
            assertEquals(
                    "pets. A confusion matrix: 2 of 4 right; cat taken for dog: 2.",
                    Plots.confusion("pets", data, pick).toString());
        }

        @Test
        void ofASingleOutputHasTheTwoSidesOfOneHalf() {
            Mlp same = new Mlp(new Dense(Matrix.row(1), Matrix.row(0), Activation.IDENTITY));
            Dataset data =
                    new Dataset(Matrix.column(0.2, 0.7, 0.9), Matrix.column(0, 0, 1), List.of("x"), List.of("walnut"));
            assertEquals(
                    "nuts. A confusion matrix: 2 of 3 right; walnut = 0 taken for walnut = 1: 1.",
                    Plots.confusion("nuts", data, same).toString());
        }

        @Test
        void ofAClassifierTakesTheProbabilitiesOfItsLoss() { // σ(0.2) = 0.55 is above one half, though 0.2 is not
            Mlp same = new Mlp(new Dense(Matrix.row(1), Matrix.row(0), Activation.IDENTITY));
            Dataset data =
                    new Dataset(Matrix.column(-0.2, 0.2, 0.9), Matrix.column(0, 1, 1), List.of("x"), List.of("walnut"));
            assertEquals(
                    "nuts. A confusion matrix: 3 of 3 right.",
                    Plots.confusion("nuts", data, Classifier.of(same, Loss.BINARY_CROSS_ENTROPY, data))
                            .toString());
        }

        @Test
        void ofOneColumnThatHoldsOtherNumbersThanZeroAndOneIsRefused() {
            Mlp same = new Mlp(new Dense(Matrix.row(1), Matrix.row(0), Activation.IDENTITY));
            refuses(
                    "the target in row 1 is 2, expected 0 or 1, or Dataset.oneHot, which numbers classes by itself",
                    () -> Plots.confusion("t", Dataset.of(Matrix.column(1, 2), Matrix.column(1, 2)), same));
        }

        @Test
        void ofThirteenClassesIsRefused() {
            Matrix thirteen = Matrix.generate(13, 13, (row, column) -> row == column ? 1 : 0);
            refuses(
                    "a confusion matrix of 13 classes was asked for, expected at most 12",
                    () -> Plots.confusion("t", Dataset.of(thirteen, thirteen), pick));
        }
    }

    @Nested
    class CurvesOnALogarithmicScale {
        @Test
        void drawEqualFactorsAsEqualSteps() {
            Picture picture = Plots.logarithmicCurves(
                    "t", "x", "y", new Curve("a", new double[] {1, 2, 3}, new double[] {100, 1, 0.01}, true));
            int[] rows = IntStream.of(picture.getWidth() / 4, picture.getWidth() / 2, 3 * picture.getWidth() / 4)
                    .map(x -> IntStream.range(0, picture.getHeight())
                            .filter(y -> picture.getRGB(x, y) == Theme.BLUE.getRGB())
                            .findFirst()
                            .orElseThrow())
                    .toArray();
            assertEquals(rows[1] - rows[0], rows[2] - rows[1], 2);
        }

        @Test
        void refuseZero() {
            refuses(
                    "curve 'a', y value on a logarithmic scale",
                    () -> Plots.logarithmicCurves(
                            "t", "x", "y", new Curve("a", new double[] {1, 2}, new double[] {1, 0}, false)));
        }

        @Test
        void mayBeEightAndNotNine() {
            Curve[] nine = IntStream.range(0, 9)
                    .mapToObj(i -> Curve.of("curve " + i, List.of(1, 2 + i)))
                    .toArray(Curve[]::new);
            assertTrue(Plots.logarithmicCurves("t", "x", "y", Arrays.copyOf(nine, 8))
                    .toString()
                    .contains("curve 7"));
            refuses("9 curves were given, expected 1 to 8", () -> Plots.logarithmicCurves("t", "x", "y", nine));
        }
    }

    @Nested
    class NumbersThatHaveRunAway {
        private final Curve way = Curve.through("way", List.of(-5, 3), List.of(-1, 1e40));

        @ParameterizedTest
        @ValueSource(doubles = {1e40, -1e40, 1.1e15})
        void areNamedWithTheLikelyCause(double far) {
            Curve curve = Curve.of("loss", List.of(1, far));
            Exception thrown =
                    assertThrows(IllegalArgumentException.class, () -> Plots.curves("title", "epoch", "loss", curve));
            assertTrue(
                    thrown.getMessage().startsWith("y value 2 is " + far)
                            && thrown.getMessage().contains("the learning rate is too high"),
                    thrown::getMessage);
        }

        @Test
        void areRefusedInADescentAndInARaceToo() {
            assertThrows(IllegalArgumentException.class, () -> Plots.descent("title", "x", "y", (x, y) -> 0, way));
            assertThrows(IllegalArgumentException.class, () -> Plots.race("title", "x", "y", (x, y) -> 0, way));
        }

        @Test
        void areDrawnOnALogarithmicScale() {
            Picture picture = Plots.logarithmicCurves("title", "epoch", "loss", Curve.of("loss", List.of(1e-40, 1e40)));
            assertTrue(picture.toString().contains("loss"), picture::toString);
        }
    }

    @Nested
    class ARace {
        private final Curve quick = Curve.through("quick", List.of(0, 2), List.of(1, 0));
        private final Curve slow = Curve.through(
                "slow",
                IntStream.rangeClosed(0, 40).boxed().toList(),
                IntStream.rangeClosed(0, 40).map(i -> 40 - i).boxed().toList());

        @Test
        void beginsAtTheStartAndEndsAtTheEnd() {
            List<Picture> frames = Plots.race("race", "x", "y", (x, y) -> x * x + y * y, quick, slow)
                    .frames();
            assertTrue(frames.get(0).toString().startsWith("After 0 steps."));
            assertTrue(frames.get(1).toString().startsWith("After 1 step."));
            String last = frames.get(frames.size() - 1).toString();
            assertTrue(last.startsWith("After 40 steps."), last);
            assertTrue(last.contains("quick goes in 1 steps from (0, 1), height 1 to (2, 0), height 4"), last);
            assertTrue(last.contains("slow goes in 40 steps"), last);
            assertTrue(frames.size() < 20, frames.size() + " frames");
        }

        @Test
        void keepsThePartOfThePlane() {
            List<Picture> frames =
                    Plots.race("race", "x", "y", (x, y) -> x + y, quick, slow).frames();
            int corner = frames.get(0).getRGB(880, 130);
            assertEquals(corner, frames.get(frames.size() - 1).getRGB(880, 130));
            assertNotEquals(corner, frames.get(0).getRGB(200, 540));
        }
    }

    /** A place in points, of which each has two pixels in each direction. */
    private static int colourAt(Picture picture, int x, int y) {
        return picture.getRGB(2 * x, 2 * y);
    }

    private static void refuses(String text, Executable call) {
        String message = assertThrows(IllegalArgumentException.class, call).getMessage();
        assertTrue(message.contains(text), message);
    }
}
