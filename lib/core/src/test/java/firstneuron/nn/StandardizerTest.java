package firstneuron.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstneuron.matrix.Matrix;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandardizerTest {
    private static final Matrix MEASURED = Matrix.of(new double[][] {{1, 5}, {3, 5}});
    private final Standardizer standardizer = Standardizer.of(MEASURED);

    @Test
    void bringsWhatWasMeasuredToMean0AndDeviation1() {
        assertEquals(Matrix.of(new double[][] {{-1, 0}, {1, 0}}), standardizer.apply(MEASURED));
    }

    @Test
    void changesOtherSamplesByTheSameFigures() { // (100 − 2) / 1, and 6 − 5 where nothing varies
        assertEquals(Matrix.row(98, 1), standardizer.apply(Matrix.row(100, 6)));
    }

    @Test
    void asTheFirstLayerLetsANetworkTakeMeasuredNumbers() {
        Mlp network = Mlp.sizes(2, 3, 1).seed(1).build();
        Matrix samples = Matrix.of(new double[][] {{1, 5}, {3, 5}, {2, 9}});
        assertEquals(
                network.output(standardizer.apply(samples)),
                network.standardizing(MEASURED).output(samples));
        assertEquals(network.parameters(), network.standardizing(MEASURED).parameters());
    }

    @Test
    void handsTheGradientOnDividedByTheDeviation() { // mean 4, deviation 2: ∂L/∂x = 3 / 2
        Standardizer one = new Standardizer(Matrix.row(4), Matrix.row(2));
        LayerGradients gradients = one.backward(one.forward(Matrix.row(8)), Matrix.row(3));
        assertEquals(Matrix.row(1.5), one.gradientOfInput(gradients));
    }

    @Test
    void behindItAllGradientsAreTheMeasuredOnes() {
        Mlp network = Mlp.sizes(2, 3, 1).seed(1).build().standardizing(MEASURED);
        Matrix targets = Matrix.column(0, 1);
        GradientCheck check = GradientCheck.of(network, MEASURED, targets, Loss.MEAN_SQUARED_ERROR);
        assertTrue(check.passed(), check.toString());
    }

    @Test
    void isSavedWithItsNetwork(@TempDir Path folder) {
        Mlp network = Mlp.sizes(2, 3, 1).seed(1).build().standardizing(MEASURED);
        Path file = folder.resolve("a.network");
        NetworkFile.save(network, file);
        assertEquals(network, NetworkFile.load(file));
    }

    @Test
    void whatIsNoStandardizerIsRefused() {
        refuses("a mean of 1×1 and a deviation of 1×2: expected one row of each, equally long", 1, 2);
        assertEquals(
                "the deviation of feature 1 is 0.0, expected a number above 0",
                assertThrows(IllegalArgumentException.class, () -> new Standardizer(Matrix.row(1), Matrix.row(0)))
                        .getMessage());
        assertEquals(
                "a standardizer learns nothing and has no parameters, given 1",
                assertThrows(IllegalArgumentException.class, () -> standardizer.withParameters(List.of(MEASURED)))
                        .getMessage());
    }

    private static void refuses(String message, int means, int deviations) {
        assertEquals(
                message,
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new Standardizer(Matrix.zeros(1, means), Matrix.zeros(1, deviations)))
                        .getMessage());
    }
}
