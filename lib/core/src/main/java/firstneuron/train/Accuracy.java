package firstneuron.train;

import firstneuron.data.Dataset;
import firstneuron.matrix.Matrix;
import firstneuron.matrix.Numbers;
import java.util.Arrays;

/** The share of samples that are answered right. */
record Accuracy() implements Metric {
    private static final double BORDER = 0.5; // of one output, as in Dataset.labels

    @Override
    public String name() {
        return "accuracy";
    }

    @Override
    public double value(Matrix answers, Matrix targets) {
        int[] given = Dataset.labels(answers);
        int[] wanted = Dataset.labels(targets);
        int right = 0;
        for (int row = 0; row < given.length; row++) {
            right += given[row] == wanted[row] ? 1 : 0;
        }
        return right / (double) given.length;
    }

    @Override
    public void requireTargets(Matrix targets) {
        double[] sorted = targets.columnCount() == 1 ? sorted(targets) : new double[1];
        double lowest = sorted[0];
        double highest = sorted[sorted.length - 1];
        if (lowest != highest && (lowest >= BORDER || highest < BORDER)) {
            throw new IllegalArgumentException("the accuracy tells two classes apart at " + BORDER
                    + ", and the targets go from " + Numbers.brief(lowest) + " to " + Numbers.brief(highest)
                    + ", all on one side of it: expected 0 and 1, or Dataset.oneHot, which numbers classes by itself");
        }
    }

    private static double[] sorted(Matrix column) {
        return Arrays.stream(column.toArray())
                .mapToDouble(row -> row[0])
                .sorted()
                .toArray();
    }

    @Override
    public String toString() {
        return name();
    }
}
