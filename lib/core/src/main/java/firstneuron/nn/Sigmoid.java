package firstneuron.nn;

import firstneuron.matrix.Borrower;
import firstneuron.matrix.Matrix;

/**
 * The sigmoid, an S from 0 to 1.
 *
 * <pre>
 *   σ(z)  = 1 / (1 + e⁻ᶻ)
 *   σ′(z) = σ(z) (1 − σ(z))       at most 0.25, at z = 0
 * </pre>
 */
public record Sigmoid() implements Activation, Borrower {
    @Override
    public String name() {
        return "sigmoid";
    }

    @Override
    public double value(double z) {
        return 1 / (1 + StrictMath.exp(-z));
    }

    @Override
    public double slope(double z) {
        return value(z) * value(-z); // 1 − σ(z) = σ(−z), exact also where σ(z) rounds to 1
    }

    @Override
    public double lowestValue() {
        return 0;
    }

    @Override
    public double highestValue() {
        return 1;
    }

    @Override
    public Matrix slopes(Matrix weightedSums, Matrix activations) {
        return activations.map(a -> a * (1 - a));
    }
}
