package firstneuron.nn;

import firstneuron.matrix.Borrower;
import firstneuron.matrix.Matrix;

/**
 * The mean squared error, over n samples with k outputs each.
 *
 * <pre>
 *   L     = 1/(nk) Σ (o − t)²
 *   ∂L/∂o = 2/(nk) (o − t)
 * </pre>
 */
record MeanSquaredError() implements Loss, Borrower {
    @Override
    public String name() {
        return "mean squared error";
    }

    @Override
    public double value(Matrix outputs, Matrix targets) {
        Matrix error = outputs.minus(targets);
        return error.sumOfSquares() / (outputs.rowCount() * outputs.columnCount()); // 1/(nk) Σ (o − t)²
    }

    @Override
    public Matrix gradient(Matrix outputs, Matrix targets) {
        double share = 2.0 / (outputs.rowCount() * outputs.columnCount());
        return outputs.combine(targets, (o, t) -> share * (o - t)); // 2/(nk) (o − t)
    }

    @Override
    public String toString() {
        return name();
    }
}
