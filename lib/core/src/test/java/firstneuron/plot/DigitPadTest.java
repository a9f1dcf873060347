package firstneuron.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import firstneuron.data.Dataset;
import firstneuron.data.Digits;
import firstneuron.matrix.Matrix;
import firstneuron.nn.Activation;
import firstneuron.nn.Elu;
import firstneuron.nn.Layer;
import firstneuron.nn.LayerGradients;
import firstneuron.nn.LayerPass;
import firstneuron.nn.LeakyRelu;
import firstneuron.nn.Mlp;
import firstneuron.train.TrainedNetworks;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigitPadTest {
    private static final Mlp READER = TrainedNetworks.digits();

    private static Mlp network(Activation hidden, Activation output, int... sizes) {
        return Mlp.sizes(sizes).hidden(hidden).output(output).seed(5).build();
    }

    private static Document page(Mlp network) {
        return Jsoup.parse(Plots.digitPad("Draw a digit", network).html());
    }

    private static Element figure(Mlp network) {
        return page(network).selectFirst("figure.first-neuron-pad");
    }

    @Nested
    class ItsPage {
        @Test
        void hasTheNetworkToTheLastBit() {
            List<Double> expected = new ArrayList<>();
            for (Matrix parameters : READER.parameters()) {
                for (double[] row : parameters.toArray()) {
                    Arrays.stream(row).forEach(expected::add);
                }
            }
            List<Double> numbers = new ArrayList<>();
            for (JsonElement layer : new Gson().fromJson(figure(READER).attr("data-network"), JsonArray.class)) {
                String text = layer.getAsJsonObject().get("numbers").getAsString();
                DoubleBuffer doubles = ByteBuffer.wrap(Base64.getDecoder().decode(text))
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .asDoubleBuffer();
                while (doubles.hasRemaining()) {
                    numbers.add(doubles.get());
                }
            }
            assertEquals(2410, numbers.size());
            assertEquals(expected, numbers);
        }

        @Test
        void tellsOfEachLayerHowManyNeuronsAndWhichActivationItHas() {
            Mlp network = network(new LeakyRelu(0.2), Activation.SIGMOID, 64, 7, 10);
            JsonArray layers = new Gson().fromJson(figure(network).attr("data-network"), JsonArray.class);
            JsonObject hidden = layers.get(0).getAsJsonObject();
            assertEquals(7, hidden.get("neurons").getAsInt());
            assertEquals("leaky ReLU", hidden.get("activation").getAsString());
            assertEquals(0.2, hidden.get("parameter").getAsDouble());
            assertEquals(
                    "sigmoid", layers.get(1).getAsJsonObject().get("activation").getAsString());
        }

        @Test
        void hasOneDigitOfEachKindWithTheCountsOfTheData() {
            String[] examples = figure(READER).attr("data-examples").split(" ");
            assertEquals(10, examples.length);
            double[][] rows = Digits.dataset().features().toArray();
            int[] labels = Digits.dataset().labels();
            for (int digit = 0; digit < examples.length; digit++) {
                double[] counts = examples[digit]
                        .chars()
                        .mapToDouble(letter -> Character.digit(letter, 17) / 16.0)
                        .toArray();
                assertEquals(digit, labels[1667 + digit]);
                assertArrayEquals(rows[1667 + digit], counts);
            }
        }

        @Test
        void loadsNothingAndNamesNothingForTheWholePage() {
            String html = Plots.digitPad("Draw a digit", READER).html();
            assertFalse(html.contains("http"), "nothing is loaded from elsewhere");
            assertTrue(page(READER).select("[id]").isEmpty(), "two pads on one page would share an id");
        }

        @Test
        void isSmallerThanSixtyKilobytes() {
            int length = Plots.digitPad("Draw a digit", READER).html().length();
            assertTrue(length < 60_000, "the pad has " + length + " characters");
        }
    }

    @Nested
    class WhereNoScriptRuns {
        @Test
        void aPictureWithATextAndASentenceStandThere() {
            Element still = figure(READER).selectFirst("[data-part=still]");
            String alternative = still.selectFirst("img").attr("alt");
            assertTrue(alternative.startsWith("Draw a digit. A 3 of the data on the pad"), alternative);
            assertTrue(alternative.contains("the network says 3 with"), alternative);
            assertTrue(still.selectFirst("p").text().startsWith("Here is a pad to draw a digit on"));
        }

        @Test
        void thePictureTellsTheShareThatTheNetworkGives() {
            Matrix three = Digits.dataset().features().rows(1667 + 3);
            Mlp network = network(Activation.TANH, Activation.SIGMOID, 64, 6, 10);
            Matrix outputs = network.output(three);
            int answer = Dataset.labels(outputs)[0];
            String expected = "the network says %d with %.2f".formatted(answer, outputs.get(0, answer));
            String alternative = figure(network).selectFirst("img").attr("alt");
            assertTrue(alternative.contains(expected), alternative + " should have: " + expected);
        }
    }

    @Nested
    class ANetwork {
        static final List<Activation> WITH_NUMBERS = List.of(new LeakyRelu(0.3), new Elu(0.5));

        @ParameterizedTest
        @FieldSource({"firstneuron.nn.ActivationTest#ALL", "WITH_NUMBERS"})
        void mayHaveEachActivationOfTheLibrary(Activation hidden) {
            assertEquals(
                    "Digit pad: Draw a digit",
                    pad(network(hidden, Activation.IDENTITY, 64, 4, 10)).toString());
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3})
        void mayHaveAnyNumberOfLayers(int layers) {
            int[] sizes = new int[layers + 1];
            Arrays.fill(sizes, 10);
            sizes[0] = 64;
            assertTrue(pad(network(Activation.RELU, Activation.IDENTITY, sizes))
                            .html()
                            .length()
                    > 10_000);
        }

        @ParameterizedTest
        @ValueSource(ints = {2, 63, 784})
        void withOtherInputsIsRefused(int inputs) {
            refuses(
                    "a network of " + inputs + " inputs and 10 outputs was to read digits, expected 64 inputs",
                    network(Activation.RELU, Activation.IDENTITY, inputs, 10));
        }

        @Test
        void withOtherOutputsIsRefused() {
            refuses("64 inputs and 1 outputs", network(Activation.RELU, Activation.IDENTITY, 64, 8, 1));
        }

        @Test
        void withAnActivationOfOnesOwnIsRefused() {
            Activation own = Activation.of("ReLU", z -> Math.max(0, z), z -> z > 0 ? 1 : 0);
            refuses(
                    "layer 1 has the activation 'ReLU', which is not part of the library",
                    network(own, Activation.IDENTITY, 64, 5, 10));
        }

        @Test
        void whoseOutputsAreNoSharesIsRefused() {
            refuses("the last layer has tanh, expected identity", network(Activation.RELU, Activation.TANH, 64, 5, 10));
            refuses("the last layer has ReLU, expected identity", network(Activation.RELU, Activation.RELU, 64, 10));
        }

        @Test
        void thatIsNotFiniteIsRefused() {
            Mlp good = network(Activation.RELU, Activation.IDENTITY, 64, 10);
            List<Matrix> broken =
                    good.parameters().stream().map(p -> p.map(x -> Double.NaN)).toList();
            refuses("the network has a number that is NaN or infinite", good.withParameters(broken));
        }

        @Test
        void withALayerThatIsNotDenseIsRefused() {
            refuses("layer 1 is a Halving, only dense layers can run in a page", new Mlp(new Halving()));
        }

        @Test
        void mayNotBeMissing() {
            assertEquals(
                    "the digit pad has no network",
                    assertThrows(NullPointerException.class, () -> Plots.digitPad("Draw", null))
                            .getMessage());
        }

        private DigitPad pad(Mlp network) {
            return Plots.digitPad("Draw a digit", network);
        }

        private void refuses(String beginning, Mlp network) {
            String message = assertThrows(IllegalArgumentException.class, () -> pad(network))
                    .getMessage();
            assertTrue(message.contains(beginning), message);
        }
    }

    /** A layer that somebody else could have written. */
    private record Halving() implements Layer {
        @Override
        public int inputCount() {
            return 64;
        }

        @Override
        public int outputCount() {
            return 10;
        }

        @Override
        public LayerPass forward(Matrix input) {
            throw new UnsupportedOperationException();
        }

        @Override
        public LayerGradients backward(LayerPass pass, Matrix gradientOfActivations) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Matrix gradientOfInput(LayerGradients gradients) {
            throw new UnsupportedOperationException();
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
}
