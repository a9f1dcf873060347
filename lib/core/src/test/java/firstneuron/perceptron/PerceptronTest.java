package firstneuron.perceptron;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstneuron.nn.Activation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PerceptronTest {
    private static final double EXACT = 1e-12;

    @Nested
    class OneNeuron {
        private final Perceptron and = Perceptron.withWeights(0.5, 0.5).withBias(-0.7);

        @Test
        void theWeightedSumIsProductsPlusBias() {
            assertEquals(0.5 * 1 + 0.5 * 0 - 0.7, and.weightedSum(1, 0), EXACT);
            assertEquals(
                    2 * 3 - 1 * 4 + 0.5 * 8 + 0.25,
                    Perceptron.withWeights(2, -1, 0.5).withBias(0.25).weightedSum(3, 4, 8),
                    EXACT);
        }

        @Test
        void theStepFiresAboveZeroAndNotAtZero() {
            Perceptron identity = Perceptron.withWeights(1);
            assertEquals(1, identity.output(Double.MIN_VALUE));
            assertEquals(0, identity.output(0));
            assertEquals(0, identity.output(-Double.MIN_VALUE));
        }

        @Test
        void theSigmoidIsOneHalfAtZeroAndSymmetric() {
            Perceptron neuron = Perceptron.withWeights(1).withSigmoid();
            assertEquals(0.5, neuron.output(0), EXACT);
            assertEquals(0.8807970779778823, neuron.output(2), EXACT); // 1 / (1 + e⁻²)
            assertEquals(1, neuron.output(2) + neuron.output(-2), EXACT);
        }

        @ParameterizedTest
        @ValueSource(doubles = {800, -800, 1e300, -1e300})
        void theSigmoidStaysBetweenZeroAndOneFarOut(double z) {
            assertEquals(z > 0 ? 1 : 0, Perceptron.withWeights(1).withSigmoid().output(z), EXACT);
        }

        @Test
        void aLearnerBringsAnActivationOfTheirOwn() {
            Perceptron neuron = Perceptron.withWeights(2).withActivation(Activation.of("doubled", z -> 2 * z, z -> 2));
            assertEquals(12, neuron.output(3), EXACT);
            assertEquals("doubled", neuron.activation().name());
        }

        @Test
        void theWorkingHasEveryNumberOnTheWay() {
            Working working = and.working(1, 0);
            assertEquals(0.5, working.products().get(0), EXACT);
            assertEquals(0, working.products().get(1), EXACT);
            assertEquals(-0.2, working.weightedSum(), EXACT);
            assertEquals(0, working.output(), EXACT);
        }

        @Test
        void theWorkingPrintsAsColumns() {
            assertEquals("""
                    w₁  · x₁         0.5000 ·    1.0000 =    0.5000
                    w₂  · x₂         0.5000 ·    0.0000 =    0.0000
                    bias                                    -0.7000
                    weighted sum                            -0.2000
                    step                                     0.0000""", and.working(1, 0).toString());
        }

        @Test
        void aPerceptronPrintsItsWeights() {
            assertEquals("""
                    Perceptron: 2 inputs, step
                      w₁        0.5000
                      w₂        0.5000
                      bias     -0.7000""", and.toString());
        }

        @Test
        void changingAnArrayDoesNotChangeThePerceptron() {
            double[] weights = {1, 2};
            Perceptron neuron = Perceptron.withWeights(weights);
            weights[0] = 9;
            neuron.weights()[1] = 9;
            assertArrayEquals(new double[] {1, 2}, neuron.weights());
        }
    }

    @Nested
    class GatesByHand {
        @ParameterizedTest
        @CsvSource({"0, 0, 0, 0, 1", "0, 1, 0, 1, 1", "1, 0, 0, 1, 1", "1, 1, 1, 1, 0"})
        void andOrAndNandAnswerTheirTruthTables(double x1, double x2, double and, double or, double nand) {
            assertEquals(and, Gates.and().output(x1, x2));
            assertEquals(or, Gates.or().output(x1, x2));
            assertEquals(nand, Gates.nand().output(x1, x2));
        }

        @Test
        void theGatesHaveTheWeightsOfTheTextbook() {
            assertArrayEquals(new double[] {0.5, 0.5}, Gates.and().weights());
            assertEquals(-0.7, Gates.and().bias());
            assertArrayEquals(new double[] {0.5, 0.5}, Gates.or().weights());
            assertEquals(-0.2, Gates.or().bias());
            assertArrayEquals(new double[] {-0.5, -0.5}, Gates.nand().weights());
            assertEquals(0.7, Gates.nand().bias());
        }

        @Test
        void scalingWeightsAndBiasKeepsEveryDistance() {
            Perceptron and = Gates.and();
            Perceptron scaled = Perceptron.withWeights(5, 5).withBias(-7);
            assertEquals(and.distanceFromLine(1, 0), scaled.distanceFromLine(1, 0), EXACT);
            assertEquals(and.distanceFromLine(1, 1), scaled.distanceFromLine(1, 1), EXACT);
        }

        @ParameterizedTest
        @ValueSource(doubles = {1e-300, 1e300})
        void soDoesAScaleWhoseSquareIsNoDouble(double scale) {
            Perceptron line = Perceptron.withWeights(3 * scale, 4 * scale);
            assertEquals(1.4, line.distanceFromLine(1, 1), EXACT); // (3 + 4) / 5
        }

        @Test
        void theDistanceIsTheWeightedSumOverTheLengthOfTheWeights() {
            assertEquals(0.2 / Math.sqrt(0.5), Gates.and().distanceFromLine(1, 0), EXACT);
            assertEquals(0.3 / Math.sqrt(0.5), Gates.and().distanceFromLine(1, 1), EXACT);
        }

        @Test
        void andWithOneOneMinusOneHoldsByTheTieRuleAlone() {
            Perceptron trap = Perceptron.withWeights(1, 1).withBias(-1);
            assertEquals(0, trap.weightedSum(1, 0));
            assertEquals(0, trap.weightedSum(0, 1));
            assertEquals(0, trap.distanceFromLine(1, 0));
            assertEquals(0, trap.output(1, 0));
            assertEquals(1, trap.output(1, 1));
        }
    }

    @Nested
    class BadInput {
        private final Perceptron two = Perceptron.withWeights(1, 2);

        @Test
        void isNamedWithWhatWasGivenAndWhatWasExpected() {
            refuses("a perceptron with 0 weights was asked for, expected at least 1", Perceptron::withWeights);
            refuses("weight 2 is NaN", () -> Perceptron.withWeights(1, Double.NaN));
            refuses("bias is Infinity", () -> two.withBias(Double.POSITIVE_INFINITY));
            refuses(
                    "this perceptron has 2 weights and was given 1 input: one input for each weight",
                    () -> two.output(1));
            refuses("this perceptron has 2 weights and was given 3 inputs", () -> two.working(1, 2, 3));
            refuses("input 1 is NaN, expected a finite number", () -> two.weightedSum(Double.NaN, 0));
            refuses(
                    "all weights are 0, so this perceptron has no decision line",
                    () -> Perceptron.withWeights(0, 0).distanceFromLine(1, 1));
        }

        @Test
        void nullIsNamedToo() {
            var noWeights = assertThrows(NullPointerException.class, () -> Perceptron.withWeights((double[]) null));
            assertEquals("weights are null, expected numbers", noWeights.getMessage());
            var noInputs = assertThrows(NullPointerException.class, () -> two.output((double[]) null));
            assertEquals("the inputs are null, expected 2 numbers", noInputs.getMessage());
            var noFunction = assertThrows(NullPointerException.class, () -> two.withActivation(null));
            assertEquals("the activation is null, expected a function of z", noFunction.getMessage());
        }

        @Test
        void anIndexOutsideIsRefused() {
            assertThrows(IndexOutOfBoundsException.class, () -> two.weight(2));
        }

        private static void refuses(String message, Executable call) {
            var error = assertThrows(IllegalArgumentException.class, call);
            assertTrue(error.getMessage().startsWith(message), error.getMessage());
        }
    }
}
