package firstneuron.exercise;

import firstneuron.matrix.Matrix;
import java.util.Optional;

/** Holds a method that should compute the weighted sums of many samples against sums done by hand. */
final class ManySamples implements Judge<Chapter7.SumsOfMany> {
    private static final LayerCase[] CASES = {
        new LayerCase(new double[][] {{1, 2}}, new double[][] {{1, 2}, {3, 5}}, new double[] {10, 20}),
        new LayerCase(new double[][] {{1, 0}, {0, 1}, {1, 1}}, new double[][] {{1, 2, 3}, {4, 5, 6}}, new double[] {
            0.5, -0.5, 1
        }),
        new LayerCase(new double[][] {{1, -1, 2}, {0, 3, -2}}, new double[][] {{2}, {-1}, {0.5}}, new double[] {-1})
    };

    private final WeightedSums weightedSums;

    ManySamples(Texts task) {
        weightedSums = new WeightedSums(task);
    }

    @Override
    public Optional<Fault> faultIn(Chapter7.SumsOfMany sums) {
        return weightedSums.faultIn(
                (x, w, b) -> {
                    Matrix z = sums.of(Matrix.of(x), Matrix.of(w), Matrix.row(b));
                    return z == null ? null : z.toArray();
                },
                CASES);
    }
}
