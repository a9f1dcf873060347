package firstneuron.nn;

import firstneuron.matrix.Borrower;
import firstneuron.matrix.Numbers;

/**
 * The exponential linear unit: below 0 it bends smoothly towards −scale.
 *
 * <pre>
 *   f(z)  = z if z &gt; 0, else scale · (eᶻ − 1)
 *   f′(z) = 1 if z &gt; 0, else scale · eᶻ
 * </pre>
 *
 * <p>Source: D.-A. Clevert, T. Unterthiner and S. Hochreiter, "Fast and accurate deep network learning by exponential
 * linear units" (2015).
 *
 * @param scale how far the function goes below 0, above 0, usually 1
 */
public record Elu(double scale) implements Activation, Borrower {
    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if it is not a finite number above 0
     */
    public Elu {
        Numbers.requirePositive("scale of the ELU", scale);
    }

    @Override
    public String name() {
        return scale == 1 ? "ELU" : "ELU " + scale;
    }

    @Override
    public double value(double z) {
        return z > 0 ? z : scale * StrictMath.expm1(z);
    }

    @Override
    public double slope(double z) {
        return z > 0 ? 1 : scale * StrictMath.exp(z);
    }
}
