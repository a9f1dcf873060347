package firstneuron.exercise;

import firstneuron.language.Texts;

/** Holds a method that should compute the weighted sums of one sample against xW + b. */
final class OneSample extends WeightedSums<Chapter7.SumsOfOne> {
    private static final LayerCase[] CASES = {
        new LayerCase(new double[][] {{1, 2}}, new double[][] {{1, 2}, {3, 5}}, new double[] {10, 20}),
        new LayerCase(new double[][] {{1, -1}}, new double[][] {{1, 2, 3}, {4, 5, 7}}, new double[] {0.5, -0.5, 1}),
        new LayerCase(new double[][] {{1, -1, 2}}, new double[][] {{2}, {-1}, {0.5}}, new double[] {-1})
    };

    OneSample(Texts task) {
        super(task, 1, CASES);
    }

    @Override
    double[][] answer(Chapter7.SumsOfOne sums, LayerCase one, Arguments arguments) {
        double[] z =
                sums.of(arguments.copy("x", one.x()[0]), arguments.copy("w", one.w()), arguments.copy("b", one.b()));
        return z == null ? null : new double[][] {z};
    }
}
