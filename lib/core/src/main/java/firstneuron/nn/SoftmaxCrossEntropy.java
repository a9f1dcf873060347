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
        return -Softmax.logarithms(outputs).hadamard(targets).sum() / outputs.rowCount(); // 1/n Σ −t ln softmax(o)
    }

    @Override
    public Matrix gradient(Matrix outputs, Matrix targets) {
        return Softmax.of(outputs).minus(targets).scaled(1.0 / outputs.rowCount()); // 1/n (softmax(o) − t)
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
