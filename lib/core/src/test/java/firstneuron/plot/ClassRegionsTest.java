package firstneuron.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstneuron.matrix.Matrix;
import firstneuron.nn.Activation;
import firstneuron.nn.Dense;
import firstneuron.nn.Loss;
import firstneuron.nn.Mlp;
import firstneuron.train.Classifier;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Three outputs, x, y and 0: the third class has the quarter where x and y are negative, a diagonal parts the rest. */
class ClassRegionsTest {
    private static final Mlp NETWORK = new Mlp(new Dense(
            Matrix.of(new double[][] {{1, 0, 0}, {0, 1, 0}}), Matrix.row(0, 0, 0), Activation.IDENTITY));

    private final ClassRegions regions = ClassRegions.of(new Window(-1, 1, -1, 1), 40, 40, NETWORK);

    @ParameterizedTest
    @CsvSource({"0.8, 0.3, 0", "0.2, -0.9, 0", "0.3, 0.8, 1", "-0.9, 0.2, 1", "-0.3, -0.8, 2", "-0.1, -0.1, 2"})
    void aPlaceHasTheColourOfTheLargestOutput(double x, double y, int largest) {
        BufferedImage ground = regions.image(200, 200);
        Color there = new Color(ground.getRGB((int) (100 + 100 * x), (int) (100 - 100 * y)));
        Color expected = Theme.mix(Color.WHITE, Theme.CLASSES.get(largest), 0.22);
        assertEquals(expected, there);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.5", "0, -0.5", "-0.5, 0"})
    void aBorderRunsWhereTheTwoLargestAreEqual(double x, double y) {
        assertTrue(regions.borders().stream()
                .flatMap(Arrays::stream)
                .anyMatch(point -> Math.hypot(point[0] - x, point[1] - y) < 0.06));
    }

    @Test
    void noBorderRunsWhereOneOutputIsAboveTheOthers() {
        regions.borders().stream().flatMap(Arrays::stream).forEach(point -> {
            double[] outputs = {point[0], point[1], 0};
            Arrays.sort(outputs);
            assertEquals(outputs[2], outputs[1], 0.03, Arrays.toString(point));
        });
    }

    @Test
    void aFifthOutputHasNoColour() {
        Mlp five = Mlp.sizes(2, 5).build();
        Window window = new Window(-1, 1, -1, 1);
        assertEquals(
                "a network with 2 inputs and 5 outputs was to be drawn in the plane, expected 2 and at most 4",
                assertThrows(IllegalArgumentException.class, () -> ClassRegions.of(window, 4, 4, five))
                        .getMessage());
    }

    /** σ(x) is one half at x = 0; the output itself would be one half at x = 0.5. */
    @Test
    void aClassifierOfOneOutputHasItsBorderWhereBothClassesAreEquallyProbable() {
        Mlp network = new Mlp(new Dense(Matrix.column(1, 0), Matrix.row(0), Activation.IDENTITY));
        Classifier sides =
                new Classifier(network, Loss.BINARY_CROSS_ENTROPY, List.of("x", "y"), List.of("left", "right"));
        double[] probabilities = Field.of(sides).at(new double[] {0, Math.log(3)}, new double[] {7, 7});
        assertEquals(0.5, probabilities[0], 1e-12);
        assertEquals(0.75, probabilities[1], 1e-12);
        Table points = Table.create(
                DoubleColumn.create("x", -1, 1), DoubleColumn.create("y", 0, 1), StringColumn.create("side", "a", "b"));
        assertTrue(Plots.boundary("t", sides, points).toString().contains("A border"));
    }
}
