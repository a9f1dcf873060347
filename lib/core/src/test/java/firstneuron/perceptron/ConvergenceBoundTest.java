package firstneuron.perceptron;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConvergenceBoundTest {
    private static final double[][] ROWS = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};
    private static final int[] AND = {0, 0, 0, 1};

    @Test
    void isTheReachOverTheMarginSquared() {
        // (1, 1, 1) is the farthest point; the smallest sum is ½, and the length of (1, 1, −1.5) is √4.25.
        ConvergenceBound bound =
                ConvergenceBound.of(Perceptron.withWeights(1, 1).withBias(-1.5), ROWS, AND);
        assertEquals(Math.sqrt(3), bound.reach(), 1e-12);
        assertEquals(0.5 / Math.sqrt(4.25), bound.margin(), 1e-12);
        assertEquals(51, bound.corrections()); // 3 · 4.25 / 0.25
    }

    @Test
    void doesNotChangeWithACommonFactor() {
        ConvergenceBound small = ConvergenceBound.of(Gates.and(), ROWS, AND);
        ConvergenceBound large =
                ConvergenceBound.of(Perceptron.withWeights(5, 5).withBias(-7), ROWS, AND);
        assertEquals(74, small.corrections()); // 3 · 0.99 / 0.04 = 74.25
        assertEquals(small.margin(), large.margin(), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0, 1", "0, 1, 1, 1", "1, 1, 1, 0", "0, 0, 1, 0"})
    void isKeptByTheLearningRule(int first, int second, int third, int fourth) {
        int[] targets = {first, second, third, fourth};
        LearningHistory history = new LearningRule(1).learn(Perceptron.withWeights(0, 0), ROWS, targets);
        Perceptron line = offTheLine(history.perceptron());
        assertTrue(history.corrections().size()
                <= ConvergenceBound.of(line, ROWS, targets).corrections());
    }

    /** Sums of whole numbers: those of class 1 are 1 or more, those of class 0 are 0 or less, and half a unit lies between. */
    private static Perceptron offTheLine(Perceptron found) {
        return found.withBias(found.bias() - 0.5);
    }

    @Test
    void needsALineWithEveryRowOnItsOwnSide() {
        Perceptron onTheLine = Perceptron.withWeights(1, 1).withBias(-1);
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> ConvergenceBound.of(onTheLine, ROWS, AND));
        assertEquals(
                "row 1 has the weighted sum 0.0 and the target 0, expected a line that has every row on its own side, and"
                        + " none on itself",
                e.getMessage());
    }

    @Test
    void printsWhatItIsMadeOf() {
        assertEquals(
                "R = 1.7321, γ = 0.2425: at most 51 corrections",
                ConvergenceBound.of(Perceptron.withWeights(1, 1).withBias(-1.5), ROWS, AND)
                        .toString());
    }
}
