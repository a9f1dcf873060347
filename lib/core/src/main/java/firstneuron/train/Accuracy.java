package firstneuron.train;

import firstneuron.data.Dataset;
import firstneuron.matrix.Matrix;

/** The share of samples that are answered right. */
record Accuracy() implements Metric {
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
    public String toString() {
        return name();
    }
}
