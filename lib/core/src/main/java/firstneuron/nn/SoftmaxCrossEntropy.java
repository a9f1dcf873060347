package firstneuron.nn;

import firstneuron.matrix.Borrower;
import firstneuron.matrix.Matrix;

/**
 * The cross-entropy of several classes with the softmax inside, the mean over n samples. The outputs o are weighted sums.
 *
 * <pre>
 *   L     = 1/n Σ −t ln softmax(o)
 *   ∂L/∂o = 1/n (softmax(o) − t)        if the targets of a sample add up to 1
 * </pre>
 */
record SoftmaxCrossEntropy() implements Loss, Borrower {
    @Override
    public String name() {
        return "softmax cross-entropy";
    }

    @Override
    public double value(Matrix outputs, Matrix targets) {
        return value(Softmax.at(outputs), targets);
    }

    private static double value(Softmax softmax, Matrix targets) {
        return -softmax.logarithms().hadamard(targets).sum() / targets.rowCount(); // 1/n Σ −t ln softmax(o)
    }

    @Override
    public Matrix gradient(Matrix outputs, Matrix targets) {
        return gradient(Softmax.at(outputs), targets);
    }

    private static Matrix gradient(Softmax softmax, Matrix targets) {
        return softmax.probabilities().minus(targets).scaled(1.0 / targets.rowCount()); // 1/n (softmax(o) − t)
    }

    @Override
    public LossPass at(Matrix outputs, Matrix targets) {
        Softmax softmax = Softmax.at(outputs);
        return new LossPass(value(softmax, targets), () -> gradient(softmax, targets));
    }

    @Override
    public void requireTargets(Matrix targets) {
        if (targets.columnCount() == 1) {
            throw new IllegalArgumentException("the " + name() + " has targets of one column, and the softmax of one"
                    + " output is always 1: expected a column for each class, as Dataset.oneHot makes them");
        }
        Targets.requireRange("the " + name(), targets, 0, 1);
        Targets.requireSharesOfOne("the " + name(), targets);
    }

    @Override
    public Matrix answers(Matrix outputs) {
        return Softmax.of(outputs);
    }

    @Override
    public boolean takesWeightedSums() {
        return true;
    }

    @Override
    public String toString() {
        return name();
    }
}
