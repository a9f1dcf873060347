package firstneuron.perceptron;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstneuron.data.Columns;
import firstneuron.data.Iris;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LearningRuleTest {
    private static final double EXACT = 1e-12;
    private static final double[][] ROWS = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};
    private static final Perceptron ZERO = Perceptron.withWeights(0, 0);

    @Nested
    class OneStep {
        private final LearningRule rule = new LearningRule(0.5);

        @Test
        void aRightAnswerChangesNothing() {
            LearningStep step = rule.step(1, 0, Gates.and(), new double[] {1, 1}, 1);
            assertEquals(0, step.error());
            assertArrayEquals(Gates.and().weights(), step.after().weights());
            assertEquals(-0.7, step.after().bias());
        }

        @Test
        void aMissedOneMovesWeightsTowardTheInputs() {
            LearningStep step = rule.step(1, 0, Perceptron.withWeights(1, -4).withBias(0.25), new double[] {2, 3}, 1);
            assertEquals(1, step.error());
            assertArrayEquals(
                    new double[] {1 + 0.5 * 2, -4 + 0.5 * 3}, step.after().weights(), EXACT);
            assertEquals(0.25 + 0.5, step.after().bias(), EXACT);
        }

        @Test
        void aFalseAlarmMovesWeightsAwayFromTheInputs() {
            LearningStep step = rule.step(1, 0, Perceptron.withWeights(1, 1), new double[] {2, 3}, 0);
            assertEquals(-1, step.error());
            assertArrayEquals(
                    new double[] {1 - 0.5 * 2, 1 - 0.5 * 3}, step.after().weights(), EXACT);
            assertEquals(-0.5, step.after().bias(), EXACT);
        }

        @Test
        void aStepPrintsInOneLine() {
            assertEquals(
                    "epoch   1  row  3  target 1  output 0  error  1   w    0.5000   0.5000   b    0.5000",
                    rule.step(1, 3, ZERO, new double[] {1, 1}, 1).toString());
        }
    }

    @Nested
    class OnGates {
        @ParameterizedTest
        @CsvSource({"AND, 0 0 0 1, 6, 2, 1, -2", "OR, 0 1 1 1, 4, 1, 1, 0", "NAND, 1 1 1 0, 6, -2, -1, 3"})
        void itFindsTheWeightsOfTheTextbook(String gate, String y, int epochs, double w1, double w2, double b) {
            LearningHistory history = new LearningRule(1).learn(ZERO, ROWS, targets(y));
            assertTrue(history.converged(), gate);
            assertEquals(epochs, history.epochs());
            assertArrayEquals(new double[] {w1, w2}, history.perceptron().weights(), EXACT);
            assertEquals(b, history.perceptron().bias(), EXACT);
            assertEquals(0, history.updatesPerEpoch().get(epochs - 1));
        }

        @ParameterizedTest
        @ValueSource(ints = {10, 100, 1000})
        void itNeverSettlesOnXor(int maxEpochs) {
            LearningHistory history = new LearningRule(1, maxEpochs).learn(ZERO, ROWS, targets("0 1 1 0"));
            assertEquals(LearningHistory.End.GAVE_UP, history.end());
            assertEquals(maxEpochs, history.epochs());
            assertTrue(history.updatesPerEpoch().stream().allMatch(updates -> updates > 0));
        }

        @Test
        void itsWeightsCycleOnXor() {
            LearningHistory history = new LearningRule(1, 50).learn(ZERO, ROWS, targets("0 1 1 0"));
            List<String> afterEachEpoch = history.steps().stream()
                    .filter(step -> step.row() == 3)
                    .map(step -> step.after().toString())
                    .toList();
            assertEquals(1, afterEachEpoch.subList(10, 50).stream().distinct().count());
        }

        private static int[] targets(String y) {
            return Arrays.stream(y.split(" ")).mapToInt(Integer::parseInt).toArray();
        }
    }

    @Nested
    class OnIris {
        @Test
        void setosaAndVersicolorAreSeparatedInSixEpochs() {
            var iris = Iris.load();
            var two = iris.where(iris.stringColumn("species").isNotEqualTo("virginica"));
            LearningHistory history = new LearningRule(0.1)
                    .learn(
                            ZERO,
                            Columns.numbers(two, "sepal_length_cm", "petal_length_cm"),
                            Columns.classes(two, "species", "setosa", "versicolor"));
            assertEquals(List.of(1, 3, 3, 2, 1, 0), history.updatesPerEpoch());
            assertArrayEquals(new double[] {-0.35, 0.92}, history.perceptron().weights(), 1e-9);
            assertEquals(-0.2, history.perceptron().bias(), 1e-9);
        }
    }

    @Nested
    class OnRandomData {
        @ParameterizedTest
        @ValueSource(longs = {1, 2, 3, 4, 5})
        void whatALineSeparatesIsLearned(long seed) {
            Random random = new Random(seed);
            Perceptron truth = Perceptron.withWeights(random.nextGaussian(), random.nextGaussian())
                    .withBias(random.nextGaussian());
            double[][] inputs = Stream.generate(
                            () -> new double[] {4 * random.nextDouble() - 2, 4 * random.nextDouble() - 2})
                    .filter(point -> truth.distanceFromLine(point) > 0.2)
                    .limit(60)
                    .toArray(double[][]::new);
            int[] targets = Arrays.stream(inputs)
                    .mapToInt(point -> (int) truth.output(point))
                    .toArray();
            LearningHistory history = new LearningRule(1, 1000).learn(ZERO, inputs, targets);
            assertTrue(history.converged());
            for (int row = 0; row < inputs.length; row++) {
                assertEquals(targets[row], history.perceptron().output(inputs[row]));
            }
        }

        @Test
        void theRateScalesAllWeightsAndChangesNoAnswerWhenTheStartIsZero() {
            LearningHistory slow = new LearningRule(0.25).learn(ZERO, ROWS, new int[] {0, 0, 0, 1});
            LearningHistory fast = new LearningRule(1).learn(ZERO, ROWS, new int[] {0, 0, 0, 1});
            assertEquals(fast.updatesPerEpoch(), slow.updatesPerEpoch());
            assertEquals(fast.perceptron().weight(0), 4 * slow.perceptron().weight(0), EXACT);
        }
    }

    @Nested
    class Interrupted {
        @Test
        void itKeepsWhatItHas() {
            Thread.currentThread().interrupt();
            LearningHistory history = new LearningRule(1).learn(ZERO, ROWS, new int[] {0, 1, 1, 0});
            assertEquals(LearningHistory.End.INTERRUPTED, history.end());
            assertEquals(1, history.steps().size());
            assertFalse(history.converged());
            assertEquals(
                    "stopped by hand in epoch 1",
                    history.toString().lines().findFirst().orElseThrow());
        }
    }

    @Nested
    class History {
        @Test
        void printsTheOutcomeFirst() {
            assertEquals(
                    """
                    learned in 4 epochs
                    corrections in each epoch: 1, 2, 1, 0
                    Perceptron: 2 inputs, step
                      w₁        1.0000
                      w₂        1.0000
                      bias      0.0000""",
                    new LearningRule(1)
                            .learn(ZERO, ROWS, new int[] {0, 1, 1, 1})
                            .toString());
        }

        @Test
        void knowsItsStartAndItsCorrections() {
            LearningHistory history = new LearningRule(1).learn(ZERO, ROWS, new int[] {0, 1, 1, 1});
            assertEquals(ZERO, history.start());
            assertEquals(4, history.rows());
            assertEquals(16, history.steps().size());
            assertEquals(4, history.corrections().size());
        }
    }

    @Nested
    class BadInput {
        private final LearningRule rule = new LearningRule(1);

        @Test
        void isNamedWithWhatWasGivenAndWhatWasExpected() {
            refuses("learning rate is 0.0, expected a number above 0", () -> new LearningRule(0));
            refuses("learning rate is -1.0, expected a number above 0", () -> new LearningRule(-1));
            refuses("learning rate is NaN", () -> new LearningRule(Double.NaN));
            refuses("maxEpochs is 0, expected at least 1", () -> new LearningRule(1, 0));
            refuses("there are 0 samples, expected at least 1", () -> rule.learn(ZERO, new double[0][], new int[0]));
            refuses(
                    "there are 4 rows of inputs and 3 targets, expected one target for each row",
                    () -> rule.learn(ZERO, ROWS, new int[3]));
            refuses("the target of row 2 is 7, expected 0 or 1", () -> rule.learn(ZERO, ROWS, new int[] {0, 1, 7, 0}));
            refuses(
                    "row 1: this perceptron has 2 weights and was given 3 inputs",
                    () -> rule.learn(ZERO, new double[][] {{1, 2}, {1, 2, 3}}, new int[2]));
            refuses("row 0: input 2 is NaN", () -> rule.learn(ZERO, new double[][] {{1, Double.NaN}}, new int[1]));
        }

        private static void refuses(String message, Executable call) {
            var error = assertThrows(IllegalArgumentException.class, call);
            assertTrue(error.getMessage().startsWith(message), error.getMessage());
        }
    }
}
