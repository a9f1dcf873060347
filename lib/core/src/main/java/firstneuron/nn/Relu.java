package firstneuron.nn;

import firstneuron.matrix.Borrower;
import firstneuron.matrix.Matrix;

/**
 * The rectified linear unit.
 *
 * <pre>
 *   f(z)  = z if z &gt; 0, else 0
 *   f′(z) = 1 if z &gt; 0, else 0     (at 0 there is no slope; 0 is returned)
 * </pre>
 *
 * <p>Source: V. Nair and G. E. Hinton, "Rectified linear units improve restricted Boltzmann machines" (2010).
 */
public record Relu() implements Activation, Borrower {
    @Override
    public String name() {
        return "ReLU";
    }

    @Override
    public double value(double z) {
        return Math.max(0, z); // no branch: for a processor every other sign is a surprise
    }

    @Override
    public double slope(double z) {
        return Math.max(0, Math.signum(z));
    }

    @Override
    public Matrix values(Matrix weightedSums) {
        return weightedSums.atLeast(0);
    }

    @Override
    public Matrix slopes(Matrix weightedSums, Matrix activations) {
        return activations.signs();
    }
}
