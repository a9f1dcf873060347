package firstneuron.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstneuron.data.Iris;
import firstneuron.data.TruthTables;
import firstneuron.perceptron.LearningHistory;
import firstneuron.perceptron.LearningRule;
import firstneuron.perceptron.Perceptron;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class CorrectionTest {
    private static final double[][] ROWS = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};
    private static final LearningHistory AND =
            new LearningRule(1).learn(Perceptron.withWeights(0, 0), ROWS, new int[] {0, 0, 0, 1});

    @Test
    void showsTheLineAfterTheCorrection() {
        // The last of ten corrections ends at w = (2, 1), b = −2.
        String after = Plots.correction("last", AND, 10, TruthTables.and()).toString();
        Perceptron line = Perceptron.withWeights(2, 1).withBias(-2);
        assertEquals(Plots.boundary("last", line, TruthTables.and()).toString(), after);
    }

    @Test
    void isThereWhereNoLineRunsThroughThePicture() {
        // The first correction makes all three numbers 1: the line x₁ + x₂ + 1 = 0 lies to the left of the picture.
        String first = Plots.correction("first", AND, 1, TruthTables.and()).toString();
        assertTrue(first.endsWith("No decision line runs through this part of the plane."), first);
    }

    @Test
    void isOneOfThoseInTheHistory() {
        refuses(
                "correction 11 was asked for, and the history has 10 corrections, counted from 1",
                () -> Plots.correction("c", AND, 11, TruthTables.and()));
        refuses(
                "correction 0 was asked for, and the history has 10 corrections, counted from 1",
                () -> Plots.correction("c", AND, 0, TruthTables.and()));
    }

    @Test
    void needsTheTableThatWasLearnedFrom() {
        refuses(
                "the table has 100 rows and the history 4, expected the table that was learned from",
                () -> Plots.correction("c", AND, 1, Iris.setosaAndVersicolor()));
    }

    private static void refuses(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }
}
