package firstneuron.nn;

import firstneuron.matrix.Borrower;

/**
 * The step: a neuron that fires or does not.
 *
 * <pre>
 *   f(z)  = 1 if z &gt; 0, else 0
 *   f′(z) = 0
 * </pre>
 *
 * <p>At exactly 0 it does not fire: that is the tie rule of this library. Its slope is 0 everywhere (at 0 there is none;
 * 0 is returned), so no error travels back through it.
 *
 * <p>Source: W. S. McCulloch and W. Pitts, "A logical calculus of the ideas immanent in nervous activity" (1943).
 */
public record Step() implements Activation, Borrower {
    @Override
    public String name() {
        return "step";
    }

    @Override
    public double value(double z) {
        return z > 0 ? 1 : 0;
    }

    @Override
    public double slope(double z) {
        return 0;
    }
}
