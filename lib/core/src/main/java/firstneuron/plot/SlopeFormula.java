package firstneuron.plot;

import firstneuron.nn.Activation;

/**
 * The slope of an activation as a factor of a product. Where it can be written with the value of the activation, as for
 * the sigmoid and tanh, it is; so a pocket calculator can follow.
 *
 * @param activation f
 * @param name how the neuron is called
 * @param value its activation, f(z)
 * @param slope f′(z)
 */
record SlopeFormula(Activation activation, String name, double value, double slope) {
    /** With names: for example {@code o₁ · (1 − o₁)}. */
    String names() {
        String other = activation.name() + "′(z(" + name + "))";
        return written(name, other);
    }

    /** With numbers. */
    String numbers() {
        return written(Formula.number(value), Formula.number(slope));
    }

    private String written(String activated, String other) {
        if (activation.equals(Activation.SIGMOID)) {
            return activated + " · (1 − " + activated + ")"; // σ′ = σ (1 − σ)
        }
        if (activation.equals(Activation.TANH)) {
            return "(1 − " + activated + "²)"; // tanh′ = 1 − tanh²
        }
        return other;
    }
}
