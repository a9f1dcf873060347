package firstneuron.nn;

import firstneuron.matrix.Borrower;
import org.apache.commons.math3.special.Erf;

/**
 * The Gaussian error linear unit: the weighted sum times the chance that a normal random number lies below it.
 *
 * <pre>
 *   f(z)  = z Φ(z)
 *   f′(z) = Φ(z) + z φ(z)
 * </pre>
 *
 * with Φ the normal distribution function and φ(z) = e^(−z²/2) / √(2π) its density. This is the exact form, not the one
 * with tanh.
 *
 * <p>Source: D. Hendrycks and K. Gimpel, "Gaussian error linear units" (2016).
 */
public record Gelu() implements Activation, Borrower {
    @Override
    public String name() {
        return "GELU";
    }

    @Override
    public double value(double z) {
        return z * distribution(z);
    }

    @Override
    public double slope(double z) {
        return distribution(z) + z * density(z);
    }

    private static double distribution(double z) {
        return Erf.erfc(-z / Math.sqrt(2)) / 2; // Φ(z) = ½ erfc(−z/√2)
    }

    private static double density(double z) {
        return StrictMath.exp(-z * z / 2) / Math.sqrt(2 * Math.PI); // φ(z) = e^(−z²/2) / √(2π)
    }
}
