package firstneuron.nn;

import firstneuron.matrix.Borrower;
import firstneuron.matrix.Matrix;

/**
 * Half the squared error of a sample, and the mean of it over n samples. The half cancels the 2 of the derivative, which
 * is why hand calculations use it.
 *
 * <pre>
 *   L     = 1/n Σ ½ (o − t)²
 *   ∂L/∂o = 1/n (o − t)
 * </pre>
 */
record HalfSquaredError() implements Loss, Borrower {
    @Override
    public String name() {
        return "half squared error";
    }

    @Override
    public double value(Matrix outputs, Matrix targets) {
        return outputs.minus(targets).sumOfSquares() / 2 / outputs.rowCount(); // 1/n Σ ½ (o − t)²
    }

    @Override
    public Matrix gradient(Matrix outputs, Matrix targets) {
        return outputs.minus(targets).scaled(1.0 / outputs.rowCount()); // 1/n (o − t)
    }

    @Override
    public String toString() {
        return name();
    }
}
