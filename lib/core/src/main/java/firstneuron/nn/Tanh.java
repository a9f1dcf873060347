package firstneuron.nn;

import firstneuron.matrix.Borrower;
import firstneuron.matrix.Matrix;

/**
 * The hyperbolic tangent, an S from −1 to 1.
 *
 * <pre>
 *   f(z)  = tanh z = (eᶻ − e⁻ᶻ) / (eᶻ + e⁻ᶻ)
 *   f′(z) = 1 − tanh² z           at most 1, at z = 0
 * </pre>
 */
public record Tanh() implements Activation, Borrower {
    @Override
    public String name() {
        return "tanh";
    }

    @Override
    public double value(double z) {
        return StrictMath.tanh(z);
    }

    @Override
    public double slope(double z) {
        double a = value(z);
        return 1 - a * a;
    }

    @Override
    public double lowestValue() {
        return -1;
    }

    @Override
    public double highestValue() {
        return 1;
    }

    @Override
    public Matrix slopes(Matrix weightedSums, Matrix activations) {
        return activations.map(a -> 1 - a * a);
    }
}
