package firstneuron.nn;

import firstneuron.matrix.Borrower;

/**
 * The sigmoid-weighted linear unit, also called swish.
 *
 * <pre>
 *   f(z)  = z σ(z)
 *   f′(z) = σ(z) + z σ(z) (1 − σ(z))
 * </pre>
 *
 * <p>Source: S. Elfwing, E. Uchibe and K. Doya, "Sigmoid-weighted linear units for neural network function
 * approximation in reinforcement learning" (2017).
 */
public record Silu() implements Activation, Borrower {
    @Override
    public String name() {
        return "SiLU";
    }

    @Override
    public double value(double z) {
        return z * Activation.SIGMOID.value(z);
    }

    @Override
    public double slope(double z) {
        double share = Activation.SIGMOID.value(z);
        return share + z * (share * Activation.SIGMOID.value(-z)); // σ′(z) = σ(z)σ(−z)
    }
}
