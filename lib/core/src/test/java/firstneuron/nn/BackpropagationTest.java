package firstneuron.nn;

import static firstneuron.golden.Golden.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import firstneuron.data.Dataset;
import firstneuron.data.Digits;
import firstneuron.golden.Golden;
import firstneuron.matrix.Matrix;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BackpropagationTest {
    private static final Matrix SQUARE = Matrix.of(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}});

    private static Mlp network(JsonObject reference) {
        List<Layer> layers = new ArrayList<>();
        int count = reference.getAsJsonArray("weights").size();
        boolean contained = loss(reference).takesWeightedSums();
        for (int i = 0; i < count; i++) {
            String own = reference
                    .get(i < count - 1 ? "hidden_activation" : "output_activation")
                    .getAsString();
            Activation activation = contained && i == count - 1 ? Activation.IDENTITY : Golden.activation(own);
            layers.add(new Dense(
                    Golden.matrix(reference.getAsJsonArray("weights").get(i)),
                    Matrix.row(Golden.numbers(reference.getAsJsonArray("biases").get(i))),
                    activation));
        }
        return new Mlp(layers);
    }

    private static Loss loss(JsonObject reference) {
        return switch (reference.get("loss").getAsString()) {
            case "mean_squared_error" -> Loss.MEAN_SQUARED_ERROR;
            case "binary_cross_entropy" -> Loss.BINARY_CROSS_ENTROPY;
            case "categorical_cross_entropy" -> Loss.SOFTMAX_CROSS_ENTROPY;
            default -> throw new IllegalArgumentException(reference.get("loss").getAsString());
        };
    }

    private static List<Matrix> gradients(Mlp network, Matrix x, Matrix targets) {
        NetworkPass forward = network.forward(x);
        return network.backward(forward, Loss.MEAN_SQUARED_ERROR.gradient(forward.output(), targets))
                .ofParameters();
    }

    @Nested
    class Reference {
        static Stream<Named<JsonObject>> cases() throws IOException {
            return Golden.objects(Golden.read("backprop.json").getAsJsonArray("cases")).stream()
                    .map(c -> Named.of(
                            c.get("sizes") + " " + c.get("hidden_activation").getAsString() + ", "
                                    + c.get("loss").getAsString(),
                            c));
        }

        @ParameterizedTest
        @MethodSource("cases")
        void everyWeightedSumActivationAndGradientIsThatOfTheReference(JsonObject reference) {
            Mlp network = network(reference);
            Loss loss = loss(reference);
            Matrix targets = Golden.matrix(reference.get("target"));
            NetworkPass forward = network.forward(Golden.matrix(reference.get("input")));
            NetworkGradients backward = network.backward(forward, loss.gradient(forward.output(), targets));
            int count = network.layers().size();
            for (int i = 0; i < count; i++) {
                LayerPass pass = forward.layer(i + 1);
                LayerGradients gradients = backward.layer(i + 1);
                Matrix activations = i < count - 1 ? pass.activations() : loss.answers(pass.activations());
                String layer = "layer " + (i + 1) + ", ";
                assertClose(entry(reference, "weighted_sums", i), pass.weightedSums(), layer + "weighted sums");
                assertClose(entry(reference, "activations", i), activations, layer + "activations");
                assertClose(
                        entry(reference, "weighted_sum_gradients", i),
                        gradients.ofWeightedSums(),
                        layer + "gradient of z");
                assertClose(entry(reference, "weight_gradients", i), gradients.ofWeights(), layer + "gradient of w");
                assertClose(
                        Matrix.row(Golden.numbers(
                                reference.getAsJsonArray("bias_gradients").get(i))),
                        gradients.ofBias(),
                        layer + "gradient of b");
            }
            assertClose(
                    Golden.matrix(reference.get("input_gradient")),
                    network.layer(1).gradientOfInput(backward.layer(1)),
                    "gradient of x");
            assertClose(reference.get("loss_value").getAsDouble(), loss.value(forward.output(), targets), "loss");
        }

        private static Matrix entry(JsonObject reference, String name, int layer) {
            return Golden.matrix(reference.getAsJsonArray(name).get(layer));
        }
    }

    @Nested
    class ByHand {
        private final Mlp network = new Mlp(
                new Dense(Matrix.of(new double[][] {{.15, .25}, {.20, .30}}), Matrix.row(.35, .35), Activation.SIGMOID),
                new Dense(
                        Matrix.of(new double[][] {{.40, .50}, {.45, .55}}), Matrix.row(.60, .60), Activation.SIGMOID));
        private final Matrix input = Matrix.row(.05, .10);
        private final Matrix target = Matrix.row(.01, .99);

        /** One update with rate 0.5; the biases are kept, as in the hand calculation. */
        private Mlp updated(Mlp before) {
            NetworkPass forward = before.forward(input);
            NetworkGradients backward =
                    before.backward(forward, Loss.HALF_SQUARED_ERROR.gradient(forward.output(), target));
            List<Matrix> after = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                Dense layer = (Dense) before.layer(i + 1);
                after.add(layer.weights().plus(-0.5, backward.layer(i + 1).ofWeights()));
                after.add(layer.bias());
            }
            return before.withParameters(after);
        }

        private double error(Mlp any) {
            return Loss.HALF_SQUARED_ERROR.value(any.output(input), target);
        }

        @Test
        void theWayForwardGivesTheNumbersOfTheHandCalculation() {
            NetworkPass forward = network.forward(input);
            assertEquals(0.593269992, forward.layer(1).activations().get(0, 0), 5e-10);
            assertEquals(0.596884378, forward.layer(1).activations().get(0, 1), 5e-10);
            assertEquals(0.751365070, forward.output().get(0, 0), 5e-10);
            assertEquals(0.772928465, forward.output().get(0, 1), 5e-10);
            assertEquals(0.298371109, error(network), 5e-10);
        }

        @Test
        void theGradientOfW5AndEveryWeightAfterOneUpdateAreThoseOfTheHandCalculation() {
            NetworkPass forward = network.forward(input);
            NetworkGradients backward =
                    network.backward(forward, Loss.HALF_SQUARED_ERROR.gradient(forward.output(), target));
            assertEquals(0.082167041, backward.layer(2).ofWeights().get(0, 0), 5e-10);
            List<Matrix> after = updated(network).parameters();
            double[] expected = {
                0.149780716, 0.199561432, 0.249751144, 0.299502287, 0.358916480, 0.408666186, 0.511301270, 0.561370121
            };
            for (int w = 0; w < 8; w++) { // w1 w2 go into h1, w3 w4 into h2, w5 w6 into o1, w7 w8 into o2
                assertEquals(expected[w], after.get(w / 4 * 2).get(w % 2, w / 2 % 2), 5e-10, "w" + (w + 1));
            }
        }

        @Test
        void theErrorFallsAsInTheHandCalculation() {
            Mlp trained = updated(network);
            assertEquals(0.291027774, error(trained), 5e-10);
            for (int step = 2; step <= 10_000; step++) {
                trained = updated(trained);
            }
            assertEquals(3.5102e-5, error(trained), 5e-10);
        }

        @Test
        void oneTanhNeuronHasTheGradientsOfTheGraph() {
            Mlp neuron = new Mlp(new Dense(Matrix.column(-3, 1), Matrix.row(6.8813735870195432), Activation.TANH));
            NetworkPass forward = neuron.forward(Matrix.row(2, 0));
            NetworkGradients backward = neuron.backward(forward, Matrix.row(1));
            assertEquals(0.707107, forward.output().get(0, 0), 5e-7);
            assertClose(Matrix.column(1, 0), backward.layer(1).ofWeights(), "w");
            assertClose(Matrix.row(-1.5, 0.5), neuron.layer(1).gradientOfInput(backward.layer(1)), "x");
        }

        @Test
        void theTextbooksNetworkComputesXOR() {
            Mlp xor = new Mlp(
                    new Dense(Matrix.of(new double[][] {{-2, 2}, {-2, 2}}), Matrix.row(3, -1), Activation.STEP),
                    new Dense(Matrix.column(1, 1), Matrix.row(-1), Activation.STEP));
            NetworkPass forward = xor.forward(SQUARE);
            assertEquals(
                    Matrix.of(new double[][] {{3, -1}, {1, 1}, {1, 1}, {-1, 3}}),
                    forward.layer(1).weightedSums());
            assertEquals(
                    Matrix.of(new double[][] {{1, 0}, {1, 1}, {1, 1}, {0, 1}}),
                    forward.layer(1).activations());
            assertEquals(Matrix.column(0, 1, 1, 0), forward.output());
        }
    }

    @Nested
    class CheckingGradients {
        static final List<Loss> LOSSES = List.of(
                Loss.MEAN_SQUARED_ERROR,
                Loss.HALF_SQUARED_ERROR,
                Loss.BINARY_CROSS_ENTROPY,
                Loss.SOFTMAX_CROSS_ENTROPY);

        static Stream<Arguments> combinations() {
            return ActivationTest.ALL.stream()
                    .filter(activation -> activation != Activation.STEP)
                    .flatMap(activation -> LOSSES.stream().map(loss -> Arguments.of(activation, loss)));
        }

        @ParameterizedTest
        @MethodSource("combinations")
        void randomNetworksOfAnyActivationAndLossPass(Activation activation, Loss loss) {
            for (int seed = 0; seed < 10; seed++) {
                Random random = new Random(seed);
                int[] sizes = random.ints(3 + random.nextInt(2), 1, 5).toArray();
                int outputs = sizes[sizes.length - 1];
                Mlp unbiased = Mlp.sizes(sizes)
                        .hidden(activation)
                        .output(loss.takesWeightedSums() ? Activation.IDENTITY : activation)
                        .seed(seed)
                        .build();
                // Biases of 0 put dead neurons exactly on the corner of a ReLU, where there is no slope.
                Mlp network = unbiased.withParameters(unbiased.parameters().stream()
                        .map(p -> p.map(value -> value + 0.5 * random.nextGaussian()))
                        .toList());
                Matrix x = Matrix.generate(5, sizes[0], (r, c) -> random.nextGaussian());
                int[] labels = random.ints(5, 0, outputs).toArray();
                Matrix targets = Matrix.generate(5, outputs, (r, c) -> labels[r] == c ? 1 : 0);
                GradientCheck check = GradientCheck.of(network, x, targets, loss);
                assertTrue(check.passed(), "seed " + seed + ": " + check);
            }
        }

        @Test
        void aBrokenGradientIsCaughtAndNamed() {
            Mlp network = Mlp.sizes(2, 3, 1).seed(1).build();
            Matrix targets = Matrix.column(0, 1, 1, 0);
            List<Matrix> broken = gradients(network, SQUARE, targets);
            broken.set(2, Matrix.generate(3, 1, (r, c) -> broken.get(2).get(r, c) * (r == 1 ? -1 : 1)));
            GradientCheck check = GradientCheck.of(network, SQUARE, targets, Loss.MEAN_SQUARED_ERROR, broken);
            assertFalse(check.passed());
            assertEquals("layer 2, weight (2, 1)", check.worst());
            assertEquals(13, check.entries());
            assertEquals(-check.gradient(), check.slope(), 1e-8);
            assertEquals(2, check.error(), 1e-5);
            assertTrue(check.toString().startsWith("wrong: 13 gradients compared\nworst: layer 2, weight (2, 1)"));
        }

        @Test
        void aWrongSlopeOfALearnersActivationIsCaught() {
            Activation wrong = Activation.of("cube", z -> z * z * z, z -> 2 * z * z);
            Mlp network = new Mlp(new Dense(Matrix.column(0.5, 0.25), Matrix.row(0.5), wrong));
            assertFalse(GradientCheck.of(network, SQUARE, Matrix.column(0, 1, 1, 0), Loss.MEAN_SQUARED_ERROR)
                    .passed());
        }

        @Test
        void oneNaNAmongRightGradientsDoesNotPassAndIsNamed() {
            Mlp network = Mlp.sizes(2, 3, 1).seed(1).build();
            Matrix targets = Matrix.column(0, 1, 1, 0);
            List<Matrix> broken = gradients(network, SQUARE, targets);
            double victim = broken.get(0).get(1, 1);
            broken.set(0, broken.get(0).map(g -> g == victim ? Double.NaN : g));
            GradientCheck check = GradientCheck.of(network, SQUARE, targets, Loss.MEAN_SQUARED_ERROR, broken);
            assertFalse(check.passed());
            assertEquals("layer 1, weight (2, 2)", check.worst());
        }

        @Test
        void aGradientThatIsNaNDoesNotPass() {
            Activation broken = Activation.of("broken", z -> z, z -> Double.NaN);
            Mlp network = new Mlp(new Dense(Matrix.column(0.5, 0.25), Matrix.row(0.5), broken));
            assertFalse(GradientCheck.of(network, SQUARE, Matrix.column(0, 1, 1, 0), Loss.MEAN_SQUARED_ERROR)
                    .passed());
        }
    }

    @Nested
    class Losses {
        @ParameterizedTest
        @FieldSource("firstneuron.nn.BackpropagationTest$CheckingGradients#LOSSES")
        void stayFiniteAtHugeOutputs(Loss loss) {
            Matrix outputs = Matrix.of(new double[][] {{1e4, -1e4}, {-1e4, 1e4}, {800, 800}});
            Matrix targets = Matrix.of(new double[][] {{1, 0}, {1, 0}, {0, 1}});
            assertTrue(Double.isFinite(loss.value(outputs, targets)));
            assertTrue(loss.gradient(outputs, targets).isFinite());
            assertTrue(loss.answers(outputs).isFinite());
        }

        @Test
        void theCrossEntropiesAreExactWhereAProbabilityRoundsToZero() {
            assertEquals(800, Loss.BINARY_CROSS_ENTROPY.value(Matrix.row(800), Matrix.row(0)));
            assertEquals(Matrix.row(1), Loss.BINARY_CROSS_ENTROPY.gradient(Matrix.row(800), Matrix.row(0)));
            assertEquals(800, Loss.SOFTMAX_CROSS_ENTROPY.value(Matrix.row(800, 0), Matrix.row(0, 1)));
        }

        @Test
        void valuesAreThoseWorkedOutByHand() {
            Matrix outputs = Matrix.of(new double[][] {{1, 2}, {3, 5}});
            Matrix targets = Matrix.of(new double[][] {{0, 2}, {1, 2}}); // errors 1, 0, 2, 3
            assertEquals(14 / 4.0, Loss.MEAN_SQUARED_ERROR.value(outputs, targets));
            assertEquals(14 / 4.0, Loss.HALF_SQUARED_ERROR.value(outputs, targets)); // (½·1 + ½·13) / 2
            assertEquals(Math.log(2), Loss.BINARY_CROSS_ENTROPY.value(Matrix.row(0), Matrix.row(1)), 1e-15);
            assertEquals(
                    Math.log(4),
                    Loss.SOFTMAX_CROSS_ENTROPY.value(Matrix.row(7, 7, 7, 7), Matrix.row(0, 1, 0, 0)),
                    1e-15);
        }

        @Test
        void probabilitiesOfARowAddUpToOne() {
            Matrix probabilities = Softmax.of(Matrix.of(new double[][] {{1, 2, 3}, {1000, 0, -1000}}));
            assertEquals(1, probabilities.rowAt(0).sum(), 1e-15);
            assertEquals(Matrix.row(1, 0, 0), probabilities.rowAt(1));
        }
    }

    @Nested
    class Properties {
        @Test
        void theOrderOfTheSamplesDoesNotChangeTheGradient() {
            Mlp network = Mlp.sizes(3, 4, 2).hidden(Activation.TANH).seed(5).build();
            Random random = new Random(6);
            Matrix x = Matrix.generate(20, 3, (r, c) -> random.nextGaussian());
            Matrix targets = Matrix.generate(20, 2, (r, c) -> random.nextDouble());
            int[] backwards = IntStream.range(0, 20).map(i -> 19 - i).toArray();
            List<Matrix> one = gradients(network, x, targets);
            List<Matrix> other = gradients(network, x.rows(backwards), targets.rows(backwards));
            for (int p = 0; p < one.size(); p++) {
                assertClose(one.get(p), other.get(p), "parameter " + p);
            }
        }

        @Test
        void aBatchHasTheMeanOfTheGradientsOfItsSamples() {
            Mlp network = Mlp.sizes(2, 3, 1).seed(2).build();
            Matrix targets = Matrix.column(0, 1, 1, 0);
            Matrix mean = Matrix.zeros(2, 3);
            for (int row = 0; row < 4; row++) {
                mean = mean.plus(
                        0.25,
                        gradients(network, SQUARE.rowAt(row), targets.rowAt(row))
                                .get(0));
            }
            assertClose(gradients(network, SQUARE, targets).get(0), mean, "gradient of w");
        }

        @Test
        void noErrorTravelsBackThroughAStep() {
            Mlp network = Mlp.sizes(2, 3, 1).hidden(Activation.STEP).seed(2).build();
            assertEquals(
                    Matrix.zeros(2, 3),
                    gradients(network, SQUARE, Matrix.column(0, 1, 1, 0)).get(0));
        }

        @Test
        void zeroWeightsKeepTheNeuronsOfALayerAlike() {
            Mlp network = Mlp.sizes(2, 3, 1).initializer(Initializer.ZERO).build();
            Matrix gradient =
                    gradients(network, SQUARE, Matrix.column(0, 1, 1, 1)).get(2);
            assertEquals(gradient.get(0, 0), gradient.get(1, 0));
            assertEquals(gradient.get(0, 0), gradient.get(2, 0));
        }
    }

    @Nested
    class ALayerOfALearner {
        /** Multiplies its input by a fixed number; it has nothing to learn. */
        private record Scale(int inputCount, double factor) implements Layer {
            @Override
            public int outputCount() {
                return inputCount;
            }

            @Override
            public LayerPass forward(Matrix input) {
                Matrix scaled = input.scaled(factor);
                return new LayerPass(input, scaled, scaled);
            }

            @Override
            public LayerGradients backward(LayerPass pass, Matrix gradientOfActivations) {
                return new LayerGradients(gradientOfActivations, List.of());
            }

            @Override
            public Matrix gradientOfInput(LayerGradients gradients) {
                return gradients.ofWeightedSums().scaled(factor);
            }

            @Override
            public List<Matrix> parameters() {
                return List.of();
            }

            @Override
            public Layer withParameters(List<Matrix> parameters) {
                return this;
            }
        }

        @Test
        void worksInANetwork() {
            Dense first = (Dense) Mlp.sizes(2, 3).seed(4).build().lastLayer();
            Dense last = (Dense) Mlp.sizes(3, 1).seed(5).build().lastLayer();
            Mlp network = new Mlp(first, new Scale(3, 2.5), last);
            GradientCheck check = GradientCheck.of(network, SQUARE, Matrix.column(0, 1, 1, 0), Loss.MEAN_SQUARED_ERROR);
            assertTrue(check.passed(), check.toString());
        }
    }

    /** The shape that M. Nielsen describes (2015): from layer to layer on its way back, several times less. */
    @Nested
    class TheGradientInADeepNetwork {
        private final Dataset digits = Digits.dataset();

        private double[] meanNorms(int hiddenLayers, Activation activation, Initializer initializer) {
            int[] sizes = new int[hiddenLayers + 2];
            Arrays.fill(sizes, 30);
            sizes[0] = 64;
            sizes[hiddenLayers + 1] = 10;
            double[] mean = new double[hiddenLayers];
            for (int seed = 1; seed <= 5; seed++) {
                Mlp network = Mlp.sizes(sizes)
                        .hidden(activation)
                        .output(Activation.IDENTITY)
                        .initializer(initializer)
                        .seed(seed)
                        .build();
                NetworkPass forward = network.forward(digits.features());
                Matrix atOutput = Loss.SOFTMAX_CROSS_ENTROPY.gradient(forward.output(), digits.targets());
                NetworkGradients backward = network.backward(forward, atOutput);
                for (int layer = 0; layer < hiddenLayers; layer++) {
                    mean[layer] += backward.layer(layer + 1).ofWeights().norm() / 5;
                }
            }
            return mean;
        }

        @ParameterizedTest
        @ValueSource(ints = {2, 3, 4})
        void shrinksThreeToSixTimesWithEachLayerOfSigmoids(int hiddenLayers) {
            double[] norms = meanNorms(hiddenLayers, Activation.SIGMOID, Initializer.XAVIER);
            double last = norms[hiddenLayers - 1];
            assertTrue(last > 0.1 && last < 0.4, "at the last hidden layer: " + last);
            for (int layer = 1; layer < hiddenLayers; layer++) {
                double ratio = norms[layer] / norms[layer - 1];
                assertTrue(ratio > 3 && ratio < 6, "layer " + (layer + 1) + " has " + ratio + " times the norm");
            }
        }

        @Test
        void reachesTheFirstLayerUndiminishedWithTanhAndRelu() {
            double[] tanh = meanNorms(5, Activation.TANH, Initializer.XAVIER);
            double[] relu = meanNorms(5, Activation.RELU, Initializer.HE);
            assertTrue(tanh[0] > tanh[4], Arrays.toString(tanh));
            assertTrue(relu[0] > relu[4], Arrays.toString(relu));
        }
    }
}
