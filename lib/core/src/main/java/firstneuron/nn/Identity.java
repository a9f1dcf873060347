package firstneuron.nn;

import firstneuron.matrix.Borrower;
import firstneuron.matrix.Matrix;

/**
 * The identity: the weighted sum itself.
 *
 * <pre>
 *   f(z)  = z
 *   f′(z) = 1
 * </pre>
 */
public record Identity() implements Activation, Borrower {
    @Override
    public String name() {
        return "identity";
    }

    @Override
    public double value(double z) {
        return z;
    }

    @Override
    public double slope(double z) {
        return 1;
    }

    @Override
    public Matrix values(Matrix weightedSums) {
        return weightedSums;
    }
}
