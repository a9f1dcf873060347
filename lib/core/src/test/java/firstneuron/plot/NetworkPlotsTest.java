package firstneuron.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstneuron.data.TruthTables;
import firstneuron.matrix.Matrix;
import firstneuron.matrix.Numbers;
import firstneuron.nn.Activation;
import firstneuron.nn.Dense;
import firstneuron.nn.Loss;
import firstneuron.nn.Mlp;
import firstneuron.nn.NetworkGradients;
import firstneuron.nn.NetworkPass;
import firstneuron.nn.Quantity;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The pictures of chapters 7 and 8. */
class NetworkPlotsTest {
    /** The example of chapter 8, worked by hand. */
    private static final Mlp TWO_TWO_TWO = new Mlp(
            new Dense(Matrix.of(new double[][] {{.15, .25}, {.2, .3}}), Matrix.row(.35, .35), Activation.SIGMOID),
            new Dense(Matrix.of(new double[][] {{.4, .5}, {.45, .55}}), Matrix.row(.6, .6), Activation.SIGMOID));

    private static final Matrix INPUT = Matrix.row(.05, .1);
    private static final Matrix TARGET = Matrix.row(.01, .99);

    private static final Mlp XOR = new Mlp(
            new Dense(Matrix.of(new double[][] {{-4, 4}, {-4, 4}}), Matrix.row(6, -2), Activation.SIGMOID),
            new Dense(Matrix.column(1, 1), Matrix.row(-1.5), Activation.STEP));

    @Nested
    class ANetwork {
        @Test
        void tellsItsWeightsAndBiases() {
            assertEquals(
                    "two lines. A network with columns of 2 2 1 circles; layer 1: neuron 1 h₁ has weights −4 −4 and bias"
                            + " 6, neuron 2 h₂ has weights 4 4 and bias −2; layer 2: neuron 1 o₁ has weights 1 1 and"
                            + " bias −1.5.",
                    Plots.network("two lines", XOR).toString());
        }

        @Test
        void holdsTheValuesOfASample() {
            String text = Plots.network("forward", TWO_TWO_TWO, .05, .1).toString();
            assertTrue(text.contains("neuron 1 0.5933 has weights 0.15 0.2 and bias 0.35"), text);
            assertTrue(text.contains("neuron 2 0.7729 has weights 0.5 0.55 and bias 0.6"), text);
        }

        @Test
        void holdsGradientsInThePlaceOfWeights() {
            NetworkPass forward = TWO_TWO_TWO.forward(INPUT);
            NetworkGradients backward =
                    TWO_TWO_TWO.backward(forward, Loss.HALF_SQUARED_ERROR.gradient(forward.output(), TARGET));
            String text = Plots.gradients("back", TWO_TWO_TWO, backward).toString();
            assertTrue(text.contains("neuron 1 0.1385 has gradients 0.0822 0.0827"), text);
        }

        @Test
        void ofManyLinesTellsTheLargest() {
            Mlp wide = Mlp.sizes(3, 10, 1).seed(1).build();
            String largest = Numbers.brief(wide.parameters().get(0).largestMagnitude());
            String text = Plots.network("wide", wide).toString();
            assertTrue(text.contains("layer 1: 30 weights, the largest " + largest), text);
        }

        @Test
        void withTooManyNeuronsIsRefused() {
            refuses(
                    "a layer of 11 neurons or inputs was to be drawn, expected at most 10",
                    () -> Plots.network("n", Mlp.sizes(2, 11, 1).build()));
        }
    }

    @Nested
    class AGraph {
        private final Quantity a = Quantity.of("a", 2);
        private final Quantity b = Quantity.of("b", -3);

        @Test
        void tellsEveryValueAndGradient() {
            assertEquals(
                    "ab. A computation graph; forward in blue, gradients in vermillion: e = −6 with gradient 1; b = −3"
                            + " with gradient 2; a = 2 with gradient −3.",
                    Plots.graph("ab", a.times(b).named("e")).toString());
        }

        @Test
        void ofASingleNumberOrOfOneUsedTwiceCanBeDrawn() {
            assertTrue(Plots.graph("a", a).toString().contains("a = 2 with gradient 1"));
            assertTrue(Plots.graph("3a", a.times(a).plus(a)).toString().contains("a = 2 with gradient 5"));
        }

        @Test
        void ofTooManyNumbersIsRefused() {
            Quantity sum = IntStream.rangeClosed(1, 6)
                    .mapToObj(i -> Quantity.of("q" + i, i))
                    .reduce(a, Quantity::plus);
            refuses("a graph of 7 given numbers was to be drawn, expected at most 6", () -> Plots.graph("sum", sum));
        }
    }

    @Nested
    class ADescent {
        private final Curve way = Curve.through("way", List.of(-5, -2, 0), List.of(-2, -1, 0));

        @Test
        void tellsWhereTheWayBeginsAndEndsAndHowHigh() {
            assertEquals(
                    "down. A surface over x and y, seen from above: way goes in 2 steps from (−5, −2), height 33 to (0,"
                            + " 0), height 0.",
                    Plots.descent("down", "x", "y", (x, y) -> x * x + 2 * y * y, way)
                            .toString());
        }

        @Test
        void overASurfaceThatIsNotFiniteIsRefused() {
            IllegalArgumentException thrown = assertThrows(
                    IllegalArgumentException.class,
                    () -> Plots.descent("down", "x", "y", (x, y) -> x < 0 ? Double.NaN : x, way));
            assertTrue(thrown.getMessage().startsWith("the height of the surface at ("), thrown.getMessage());
        }

        @Test
        void overAPlainCanBeDrawn() {
            assertEquals(480, Plots.descent("flat", "x", "y", (x, y) -> 1, way).width());
        }

        @Test
        void needsAWay() {
            refuses("0 curves were given, expected 1 to 8", () -> Plots.descent("d", "x", "y", (x, y) -> 0));
        }
    }

    @Nested
    class TheBendingOfThePlane {
        @Test
        void isShownAsBothPlanesWhereNoScriptRuns() {
            String text = Plots.bending("fold", XOR, TruthTables.xor()).toString();
            assertTrue(text.contains("x₂ against x₁"), text);
            assertTrue(text.contains("h₂ against h₁"), text);
        }

        @Test
        void passesThePlaneOfTheHiddenNeurons() {
            Picture hidden = Plots.hiddenPlane("one line", XOR, TruthTables.xor());
            assertTrue(hidden.toString().contains("h₂ against h₁"), hidden.toString());
            assertTrue(hidden.toString().contains("The decision line runs from"), hidden.toString());
        }

        @Test
        void isThereForTwoHiddenNeuronsOnly() {
            refuses(
                    "the plane can be bent by a network of 2 inputs, 2 hidden neurons and 1 output, given Mlp 2-3-1: 13"
                            + " parameters",
                    () -> Plots.bending("fold", Mlp.sizes(2, 3, 1).build(), TruthTables.xor()));
        }
    }

    @Nested
    class ABoundaryOfANetwork {
        @Test
        void isTheSameAsThatOfItsAnswers() {
            Picture whole = Plots.boundary("b", XOR, TruthTables.xor());
            Picture single = Plots.boundary("b", (x1, x2) -> XOR.output(x1, x2)[0], TruthTables.xor());
            assertEquals(0, differentPixels(whole, single));
        }

        @Test
        void needsTwoInputsAndOneOutput() {
            refuses(
                    "a network with 3 inputs and 1 outputs was to be drawn in the plane, expected 2 and 1",
                    () -> Plots.boundary("b", Mlp.sizes(3, 1).build(), TruthTables.xor()));
        }

        private static int differentPixels(BufferedImage one, BufferedImage other) {
            int count = 0;
            for (int x = 0; x < one.getWidth(); x++) {
                for (int y = 0; y < one.getHeight(); y++) {
                    count += one.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
                }
            }
            return count;
        }
    }

    @Nested
    class AStepThrough {
        private final StepThrough steps =
                StepThrough.of("by hand", TWO_TWO_TWO, INPUT, TARGET, Loss.HALF_SQUARED_ERROR, 0.5, true);

        @Test
        void hasTheNumbersOfTheUpdateByHand() {
            assertEquals(0.593269992, result("Activation of h₁"), 1e-9);
            assertEquals(0.751365070, result("Activation of o₁"), 1e-9);
            assertEquals(0.298371109, result("The error"), 1e-9);
            assertEquals(0.082167041, result("Gradient of the weight from h₁ to o₁"), 1e-9);
            assertEquals(0.358916480, result("New value of the weight from h₁ to o₁"), 1e-9);
            assertEquals(0.149780716, result("New value of the weight from x₁ to h₁"), 1e-9);
            assertEquals(0.299502287, result("New value of the weight from x₂ to h₂"), 1e-9);
        }

        @Test
        void goesForwardThenBackThenUpdates() {
            List<UpdateStep.Phase> phases =
                    steps.steps().stream().map(UpdateStep::phase).distinct().toList();
            assertEquals(List.of(UpdateStep.Phase.values()), phases);
            assertEquals(33, steps.count()); // 8 forward, the error, 8 for the neurons, 8 gradients, 8 new weights
        }

        @Test
        void putsTheNumbersIntoTheFormula() {
            UpdateStep sum = step("Weighted sum of h₁");
            assertEquals("z(h₁) = w(x₁→h₁) · x₁ + w(x₂→h₁) · x₂ + b(h₁)", sum.formula());
            assertEquals("0.15 · 0.05 + 0.2 · 0.1 + 0.35 = 0.3775", sum.numbers());
            assertTrue(
                    sum.lit().containsAll(List.of(new Part.Line(1, 0, 0), new Part.Node(1, 0))),
                    sum.lit().toString());
        }

        @Test
        void changesTheBiasesTooUnlessTheyAreKept() {
            StepThrough all = StepThrough.of("all", TWO_TWO_TWO, INPUT, TARGET, Loss.HALF_SQUARED_ERROR, 0.5, false);
            assertEquals(33 + 2 * 4, all.count());
        }

        @Test
        void isOnePieceOfHtmlThatLoadsNothing() {
            String html = steps.html();
            assertFalse(html.contains("src=") || html.contains("href=") || html.contains("import "), "loads something");
            assertTrue(html.contains("aria-label=\"Step through: by hand\""));
            assertTrue(html.contains("1 of 33"));
            assertTrue(
                    html.contains("<line data-part=\"w-0-0-0\"") && html.contains("lit: [\"n-1-0\", \"n-1-0-b\""),
                    "drawing and script call a part alike");
        }

        @Test
        void takesOneSampleAndAFewNeurons() {
            Matrix two = Matrix.zeros(2, 2);
            refuses(
                    "an input of 2×2 and a target of 1×2 were given, expected one row of each",
                    () -> StepThrough.of("s", TWO_TWO_TWO, two, TARGET, Loss.HALF_SQUARED_ERROR, 0.5, true));
            refuses(
                    "a layer of 5 neurons or inputs was to be walked through, expected at most 4",
                    () -> StepThrough.of(
                            "s", Mlp.sizes(2, 5, 2).build(), INPUT, TARGET, Loss.HALF_SQUARED_ERROR, 0.5, true));
            refuses(
                    "a network of 4 layers was to be walked through, expected at most 3",
                    () -> StepThrough.of(
                            "s", Mlp.sizes(2, 2, 2, 2, 2).build(), INPUT, TARGET, Loss.HALF_SQUARED_ERROR, 0.5, true));
            refuses(
                    "learning rate is 0.0, expected a number above 0",
                    () -> StepThrough.of("s", TWO_TWO_TWO, INPUT, TARGET, Loss.HALF_SQUARED_ERROR, 0, true));
        }

        private double result(String title) {
            return step(title).result();
        }

        private UpdateStep step(String title) {
            return steps.steps().stream()
                    .filter(step -> step.title().equals(title))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void refuses(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }
}
