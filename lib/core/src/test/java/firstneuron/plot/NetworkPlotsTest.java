package firstneuron.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
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
        void keepsItsNumbersClearOfItsNodesAndOfEachOther() {
            Quantity squared = a.times(b).apply(Activation.TANH).plus(Quantity.of("−t", -0.2384));
            Quantity neuron = Quantity.of("x₁", -0.5933)
                    .times(Quantity.of("w₁", -0.4005))
                    .plus(Quantity.of("x₂", 0.1001).times(Quantity.of("w₂", -0.4768)))
                    .plus(Quantity.of("rest", 0.8686))
                    .apply(Activation.TANH);
            for (Quantity result :
                    List.of(squared.times(squared), neuron, a.times(a).plus(a))) {
                GraphDrawing drawing = new GraphDrawing(result);
                List<Shape> taken = new ArrayList<>(drawing.nodes());
                for (Rectangle2D box : drawing.boxes()) {
                    assertTrue(taken.stream().noneMatch(shape -> shape.intersects(box)), box + " in " + result);
                    taken.add(box);
                }
            }
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
        void marksWhereAPlaceOfTheInputsMoves() {
            Dense hidden =
                    new Dense(Matrix.of(new double[][] {{5, -3}, {-3, 5}}), Matrix.row(-3, -3), Activation.IDENTITY);
            Mlp linear = new Mlp(hidden, new Dense(Matrix.column(1, 1), Matrix.row(0), Activation.STEP));
            Picture middle = Plots.hiddenPlane("the middle", linear, TruthTables.xor(), 0.5, 0.5);
            assertTrue(middle.toString().contains("A ring marks (−2, −2)"), middle.toString());
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

    private static void refuses(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }
}
