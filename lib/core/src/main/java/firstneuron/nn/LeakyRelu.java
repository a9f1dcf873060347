package firstneuron.nn;

import firstneuron.matrix.Borrower;
import firstneuron.matrix.Numbers;

/**
 * The leaky rectified linear unit: below 0 it keeps a small slope, so that a neuron cannot die.
 *
 * <pre>
 *   f(z)  = z if z &gt; 0, else leak · z
 *   f′(z) = 1 if z &gt; 0, else leak
 * </pre>
 *
 * <p>Source: A. L. Maas, A. Y. Hannun and A. Y. Ng, "Rectifier nonlinearities improve neural network acoustic models"
 * (2013).
 *
 * @param leak the slope below 0, usually 0.01
 */
public record LeakyRelu(double leak) implements Activation, Borrower {
    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if it is NaN or infinite
     */
    public LeakyRelu {
        Numbers.requireFinite("leak", leak);
    }

    @Override
    public String name() {
        return leak == 0.01 ? "leaky ReLU" : "leaky ReLU " + leak;
    }

    @Override
    public double value(double z) {
        return z > 0 ? z : leak * z;
    }

    @Override
    public double slope(double z) {
        return z > 0 ? 1 : leak;
    }
}
