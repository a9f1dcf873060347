package firstneuron.exercise;

import java.util.Arrays;
import java.util.Optional;

/** Holds a method that should compute the weighted sums of one sample against sums done by hand. */
final class OneSample implements Judge<Chapter7.SumsOfOne> {
    private static final LayerCase[] CASES = {
        new LayerCase(new double[][] {{1, 2}}, new double[][] {{1, 2}, {3, 5}}, new double[] {10, 20}),
        new LayerCase(new double[][] {{1, -1}}, new double[][] {{1, 2, 3}, {4, 5, 7}}, new double[] {0.5, -0.5, 1}),
        new LayerCase(new double[][] {{1, -1, 2}}, new double[][] {{2}, {-1}, {0.5}}, new double[] {-1})
    };

    private final WeightedSums weightedSums;
    private final Sentences say;

    interface Sentences {
        String changedBias(double[] after, double[] before);

        String unchanged();

        String secondCall();
    }

    OneSample(Texts task) {
        weightedSums = new WeightedSums(task);
        say = task.at("check").as(Sentences.class);
    }

    @Override
    public Optional<Fault> faultIn(Chapter7.SumsOfOne sums) {
        return weightedSums
                .faultIn(
                        (x, w, b) -> {
                            double[] z = sums.of(x[0], w, b);
                            return z == null ? null : new double[][] {z};
                        },
                        CASES)
                .or(() -> changedBias(sums));
    }

    private Optional<Fault> changedBias(Chapter7.SumsOfOne sums) {
        double[] before = {10, 20};
        double[] after = before.clone();
        sums.of(new double[] {1, 2}, new double[][] {{1, 2}, {3, 5}}, after);
        return Arrays.equals(before, after)
                ? Optional.empty()
                : Optional.of(new Fault(say.changedBias(after, before), say.unchanged(), say.secondCall()));
    }
}
