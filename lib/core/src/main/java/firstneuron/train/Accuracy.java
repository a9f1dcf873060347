package firstneuron.train;

import firstneuron.matrix.Matrix;

/** The share of samples that are answered right. */
record Accuracy() implements Metric {
    @Override
    public String name() {
        return "accuracy";
    }

    @Override
    public double value(Matrix answers, Matrix targets) {
        int[] given = classes(answers);
        int[] wanted = classes(targets);
        int right = 0;
        for (int row = 0; row < given.length; row++) {
            right += given[row] == wanted[row] ? 1 : 0;
        }
        return right / (double) given.length;
    }

    private static int[] classes(Matrix answers) {
        if (answers.columnCount() > 1) {
            return answers.largestInRows();
        }
        int[] classes = new int[answers.rowCount()];
        for (int row = 0; row < classes.length; row++) {
            classes[row] = answers.get(row, 0) < 0.5 ? 0 : 1;
        }
        return classes;
    }

    @Override
    public String toString() {
        return name();
    }
}
