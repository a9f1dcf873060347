package firstneuron.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import firstneuron.matrix.Matrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A network, its layers and its gradients as values. */
class MlpTest {
    private static final Matrix SQUARE = Matrix.of(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}});

    @Nested
    class GradientsAreAValue {
        private final Mlp network = Mlp.sizes(2, 3, 1).seed(1).build();
        private final NetworkPass pass = network.forward(SQUARE);
        private final Matrix atOutput = Loss.MEAN_SQUARED_ERROR.gradient(pass.output(), Matrix.column(0, 1, 1, 0));

        @Test
        void thatEqualsAnotherOneOfTheSameNumbers() {
            assertEquals(network.backward(pass, atOutput), network.backward(pass, atOutput));
        }

        @Test
        void whoseInputIsThatOfTheLayerAndIsMissingInTheFirst() {
            NetworkGradients gradients = network.backward(pass, atOutput);
            Matrix ofHidden = network.layer(2).gradientOfInput(gradients.layer(2));
            assertEquals(Optional.of(ofHidden), gradients.layer(2).ofInput());
            assertEquals(Optional.empty(), gradients.layer(1).ofInput());
        }

        @Test
        void whichPrintsWhatItHolds() {
            LayerGradients both = new LayerGradients(
                    Matrix.row(0.5), List.of(Matrix.column(1, 2), Matrix.row(0.5)), Optional.of(Matrix.row(3, 4)));
            String text =
                    "gradient of the weighted sums 1×1\n  0.5000\ngradient of the weights 2×1\n  1.0000\n  2.0000\n"
                            + "gradient of the bias 1×1\n  0.5000";
            assertEquals(text + "\ngradient of the input 1×2\n  3.0000  4.0000", both.toString());
            assertEquals(text, new LayerGradients(both.ofWeightedSums(), both.ofParameters()).toString());
        }
    }

    @Nested
    class AnUpdate {
        private final Mlp network = Mlp.sizes(2, 3, 1).seed(1).build();

        @Test
        void asksTheRuleForOneParameterAfterTheOther() {
            List<Matrix> asked = new ArrayList<>();
            Mlp same = network.updated(network.parameters(), (old, gradient) -> {
                asked.add(old);
                return old;
            });
            assertEquals(network.parameters(), asked);
            assertEquals(network, same);
        }

        @Test
        void givesEachParameterItsOwnGradient() {
            List<Matrix> twice =
                    network.parameters().stream().map(p -> p.scaled(2)).toList();
            Mlp opposite = network.updated(twice, Matrix::minus); // θ − 2θ
            for (int p = 0; p < 4; p++) {
                assertEquals(
                        0,
                        opposite.parameters()
                                .get(p)
                                .plus(network.parameters().get(p))
                                .largestMagnitude());
            }
        }
    }

    @Test
    void aLayerPrintsItsSizesItsActivationAndItsNumbers() {
        assertEquals(
                "Dense: 2 inputs, 1 neuron, sigmoid\nweights 2×1\n   0.5000\n  -2.0000\nbias 1×1\n  0.2500",
                new Dense(Matrix.column(0.5, -2), Matrix.row(0.25), Activation.SIGMOID).toString());
    }

    @Test
    void aLayerThatDoesNotExistIsRefused() {
        NetworkPass forward = Mlp.sizes(2, 3, 1).build().forward(SQUARE);
        IndexOutOfBoundsException e = assertThrows(IndexOutOfBoundsException.class, () -> forward.layer(3));
        assertEquals("layer 3 was asked for, there are layers 1 to 2", e.getMessage());
    }
}
