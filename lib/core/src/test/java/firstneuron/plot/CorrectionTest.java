package firstneuron.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstneuron.data.Columns;
import firstneuron.data.Iris;
import firstneuron.data.TruthTables;
import firstneuron.perceptron.LearningHistory;
import firstneuron.perceptron.LearningRule;
import firstneuron.perceptron.Perceptron;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class CorrectionTest {
    private static final double[][] ROWS = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};
    private static final LearningHistory AND =
            new LearningRule(1).learn(Perceptron.withWeights(0, 0), ROWS, new int[] {0, 0, 0, 1});

    @Test
    void showsTheLineAfterTheCorrection() {
        // The last of ten corrections is that of row (0, 1) in epoch 5: from w = (2, 2), b = −1 to w = (2, 1), b = −2.
        String after = Plots.correction("last", AND, 10, TruthTables.and()).toString();
        Perceptron line = Perceptron.withWeights(2, 1).withBias(-2);
        String boundary = Plots.boundary("last", line, TruthTables.and()).toString();
        assertEquals(boundary + " A ring marks (0, 1).", after);
    }

    @Test
    void isThereWhereNoLineRunsThroughThePicture() {
        // The first correction makes all three numbers 1: the line x₁ + x₂ + 1 = 0 lies to the left of the picture.
        String first = Plots.correction("first", AND, 1, TruthTables.and()).toString();
        assertTrue(first.contains("No decision line runs through this part of the plane."), first);
    }

    @Test
    void namesTheClassesByTheirTargets() {
        // The table shows class 1 first.
        Table opposite = TruthTables.and().sortDescendingOn("y").setName("AND, from below");
        Table named = opposite.addColumns(StringColumn.create("answer", "yes", "no", "no", "no"));
        LearningHistory history = new LearningRule(1)
                .learn(Perceptron.withWeights(0, 0), Columns.numbers(named, "x1", "x2"), Columns.classes(named, "y"));
        String text = Plots.correction("c", history, 1, named).toString();
        assertTrue(text.contains("3 squares of class no, 1 circle of class yes"), text);
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
