package firstneuron.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import firstneuron.data.Dataset;
import firstneuron.matrix.Matrix;
import firstneuron.nn.Activation;
import firstneuron.nn.Dense;
import firstneuron.nn.Loss;
import firstneuron.nn.Mlp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class ClassifierTest {
    private static final double LN_3 = Math.log(3);

    /** Its weighted sums are (0, x ln 3), so that its softmax at x = 1 is (1/4, 3/4). */
    private static final Mlp SOFTMAX = new Mlp(new Dense(Matrix.row(0, LN_3), Matrix.row(0, 0), Activation.IDENTITY));

    private static final Classifier NUTS =
            new Classifier(SOFTMAX, Loss.SOFTMAX_CROSS_ENTROPY, List.of("width"), List.of("hazel", "walnut"));

    @Test
    void namesTheMostProbableClassFirst() {
        Classifier.Answer answer = NUTS.answer(1);
        assertEquals("walnut", answer.className());
        assertEquals(
                List.of("walnut", "hazel"), List.copyOf(answer.probabilities().keySet()));
        assertEquals(0.75, answer.probabilities().get("walnut"), 1e-12);
        assertEquals("walnut: 0.75, hazel: 0.25", answer.toString());
    }

    @Test
    void ofOneOutputTellsTwoClassesApart() { // σ(ln 3) = 3/4
        Mlp network = new Mlp(new Dense(Matrix.row(LN_3), Matrix.row(0), Activation.IDENTITY));
        Dataset data = new Dataset(Matrix.row(1), Matrix.row(1), List.of("width"), List.of("walnut"));
        assertEquals(
                "walnut = 1: 0.75, walnut = 0: 0.25",
                Classifier.of(network, Loss.BINARY_CROSS_ENTROPY, data)
                        .answer(1)
                        .toString());
    }

    @Test
    void answersATableWhoseColumnsStandInAnyOrder() {
        Table rows = Table.create("new", StringColumn.create("from", "A", "B"), DoubleColumn.create("width", 1, -1));
        Table answered = NUTS.answers(rows);
        assertEquals(List.of("from", "width", "answer", "p(hazel)", "p(walnut)"), answered.columnNames());
        assertEquals(List.of("walnut", "hazel"), answered.stringColumn("answer").asList());
        assertEquals(0.75, answered.doubleColumn("p(hazel)").get(1));
        assertEquals(2, rows.columnCount(), "the table that was given stays as it is");
    }

    @Test
    void comesBackFromItsFileToTheLastBit(@TempDir Path folder) {
        Classifier scaled = new Classifier(
                Mlp.sizes(2, 3, 1).seed(4).build().standardizing(Matrix.of(new double[][] {{1, 5}, {3, 6}})),
                Loss.MEAN_SQUARED_ERROR,
                List.of("width, in mm", "First Neuron network 1"),
                List.of("no", "yes"));
        for (Classifier classifier : List.of(NUTS, scaled)) {
            classifier.save(folder.resolve("a.classifier"));
            assertEquals(classifier, Classifier.load(folder.resolve("a.classifier")));
        }
    }

    @Test
    void aFileThatIsAnotherThingIsNamed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "hello\n");
        refuses(
                file + " is not a classifier of First Neuron: its first line is not 'First Neuron classifier 1'",
                () -> Classifier.load(file));
    }

    @Test
    void whatDoesNotFitIsRefused() {
        refuses("2 numbers given, expected 1, in this order: width", () -> NUTS.answer(1, 2));
        refuses(
                "the network has 1 inputs, given 2 names of features: a, b",
                () -> new Classifier(SOFTMAX, Loss.SOFTMAX_CROSS_ENTROPY, List.of("a", "b"), List.of("c", "d")));
        refuses(
                "a network of 2 outputs tells 2 classes apart, given 1 name of classes: c",
                () -> new Classifier(SOFTMAX, Loss.SOFTMAX_CROSS_ENTROPY, List.of("a"), List.of("c")));
        refuses(
                "table 'new' has no column 'width'; it has height",
                () -> NUTS.answers(Table.create("new", DoubleColumn.create("height", 1))));
    }

    @Test
    void atWeightedSumsOf0BothClassesAreEquallyProbable() {
        assertEquals(Map.of("hazel", 0.5, "walnut", 0.5), NUTS.answer(0).probabilities());
    }

    private static void refuses(String message, Executable wrong) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, wrong).getMessage());
    }
}
