package firstneuron.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstneuron.data.Dataset;
import firstneuron.data.Iris;
import firstneuron.matrix.Matrix;
import firstneuron.nn.Loss;
import firstneuron.nn.Mlp;
import firstneuron.optim.Sgd;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeatureNotesTest {
    private static Dataset data(Matrix features) {
        List<String> names = List.of("id", "price").subList(0, features.columnCount());
        Matrix targets = Matrix.generate(features.rowCount(), 1, (row, column) -> row % 2);
        return new Dataset(features, targets, names, List.of("y"));
    }

    private static List<String> notes(Dataset data, Mlp network) {
        return new Trainer(Loss.MEAN_SQUARED_ERROR, new Sgd(0.1))
                .train(network, data)
                .notes();
    }

    private static List<String> notes(Dataset data) {
        return notes(data, Mlp.sizes(data.featureNames().size(), 1).seed(1).build());
    }

    @Test
    void aColumnThatCountsTheRowsIsTold() {
        Dataset counted = data(Matrix.generate(12, 1, (row, column) -> row + 1));
        assertEquals(
                List.of("'id' looks like the number of the row, which tells a network nothing that it can use for new"
                        + " samples: name the other features to leave it out"),
                notes(counted));
    }

    @Test
    void alsoInATrainingPartThatWasDrawn() {
        Dataset counted = data(Matrix.generate(18, 1, (row, column) -> row + 1));
        assertEquals(1, notes(counted.split(0.7, 3).train()).size());
    }

    @Test
    void wholeNumbersThatMeanSomethingAreNot() {
        assertEquals(List.of(), notes(data(Matrix.generate(12, 1, (row, column) -> row / 2))));
        assertEquals(List.of(), notes(data(Matrix.generate(12, 1, (row, column) -> 0.5 * row))));
        assertEquals(List.of(), notes(data(Matrix.generate(4, 1, (row, column) -> row))));
    }

    @Test
    void largeNumbersAreToldWithTheFeatureThatHasThem() {
        Dataset prices = data(Matrix.of(new double[][] {{0.5, 100}, {0.25, -9800}, {1, 20}}));
        assertEquals(
                List.of("'price' has numbers as large as 9800, which hinders learning:"
                        + " network.standardizing(data.features()) brings each feature to mean 0 and deviation 1"),
                notes(prices));
        Mlp standardizing = Mlp.sizes(2, 1).seed(1).build().standardizing(prices.features());
        assertEquals(List.of(), notes(prices, standardizing));
    }

    @Test
    void whatTheCourseTrainsOnHasNone() {
        Mlp network = Mlp.sizes(4, 3).seed(1).build();
        assertEquals(List.of(), notes(Dataset.oneHot(Iris.load(), "species"), network));
    }

    @Test
    void theHistoryShowsThem() {
        Dataset counted = data(Matrix.generate(12, 1, (row, column) -> row + 1));
        History history = new Trainer(Loss.MEAN_SQUARED_ERROR, new Sgd(0.1))
                .train(Mlp.sizes(1, 1).seed(1).build(), counted);
        assertTrue(history.toString().endsWith("\nNote: " + history.notes().get(0)), history.toString());
    }
}
