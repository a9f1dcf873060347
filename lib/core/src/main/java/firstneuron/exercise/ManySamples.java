package firstneuron.exercise;

import firstneuron.language.Texts;
import firstneuron.matrix.Matrix;

/** Holds a method that should compute the weighted sums of many samples against XW + b. */
final class ManySamples extends WeightedSums<Chapter7.SumsOfMany> {
    private static final int MOST_SAMPLES = 5;
    private static final LayerCase[] CASES = {
        new LayerCase(new double[][] {{1, 2}}, new double[][] {{1, 2}, {3, 5}}, new double[] {10, 20}),
        new LayerCase(new double[][] {{1, 0}, {0, 1}, {1, 1}}, new double[][] {{1, 2, 3}, {4, 5, 6}}, new double[] {
            0.5, -0.5, 1
        }),
        new LayerCase(new double[][] {{1, -1, 2}, {0, 3, -2}}, new double[][] {{2}, {-1}, {0.5}}, new double[] {-1})
    };

    ManySamples(Texts task) {
        super(task, MOST_SAMPLES, CASES);
    }

    @Override
    double[][] answer(Chapter7.SumsOfMany sums, LayerCase one, Arguments arguments) {
        Matrix z = sums.of(Matrix.of(one.x()), Matrix.of(one.w()), Matrix.row(one.b()));
        return z == null ? null : z.toArray();
    }
}
