package firstneuron.nn;

import firstneuron.matrix.Borrower;

/**
 * The softplus, a ReLU without the corner.
 *
 * <pre>
 *   f(z)  = ln(1 + eᶻ) = max(z, 0) + ln(1 + e⁻|ᶻ|)       the second form never overflows
 *   f′(z) = 1 / (1 + e⁻ᶻ), the sigmoid
 * </pre>
 *
 * <p>Source: C. Dugas et al., "Incorporating second-order functional knowledge for better option pricing" (2000).
 */
public record Softplus() implements Activation, Borrower {
    @Override
    public String name() {
        return "softplus";
    }

    @Override
    public double value(double z) {
        return Math.max(z, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(z)));
    }

    @Override
    public double slope(double z) {
        return Activation.SIGMOID.value(z);
    }
}
