package firstneuron.nn;

import firstneuron.language.Texts;
import firstneuron.matrix.Matrix;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;

/**
 * An activation function: what a neuron makes of its weighted sum. A pair of functions of z, the value f(z) and the
 * slope f′(z).
 *
 * <p>Write your own in one line:
 *
 * <pre>
 *   Activation square = Activation.of("square", z -&gt; z * z, z -&gt; 2 * z);
 * </pre>
 *
 * <p>Whether the slope belongs to the value is told by {@link GradientCheck}.
 */
public interface Activation {
    /** f(z) = z. */
    Activation IDENTITY = new Identity();

    /** f(z) = 1 if z &gt; 0, else 0; at exactly 0 it stays 0. */
    Activation STEP = new Step();

    /** f(z) = 1 / (1 + e⁻ᶻ). */
    Activation SIGMOID = new Sigmoid();

    /** f(z) = tanh z. */
    Activation TANH = new Tanh();

    /** f(z) = z if z &gt; 0, else 0. */
    Activation RELU = new Relu();

    /** f(z) = z if z &gt; 0, else 0.01 z. */
    Activation LEAKY_RELU = new LeakyRelu(0.01);

    /** f(z) = z if z &gt; 0, else eᶻ − 1. */
    Activation ELU = new Elu(1);

    /** f(z) = ln(1 + eᶻ). */
    Activation SOFTPLUS = new Softplus();

    /** f(z) = z Φ(z), with the normal distribution function Φ. */
    Activation GELU = new Gelu();

    /** f(z) = z / (1 + e⁻ᶻ). */
    Activation SILU = new Silu();

    /**
     * Makes an activation from two functions.
     *
     * @param name what texts and pictures call it
     * @param value f(z)
     * @param slope f′(z)
     * @return the pair
     * @throws NullPointerException if the name or a function is missing
     */
    static Activation of(String name, DoubleUnaryOperator value, DoubleUnaryOperator slope) {
        Objects.requireNonNull(name, "the name of the activation is null");
        Objects.requireNonNull(value, "the activation " + name + " has no value, expected a function of z");
        Objects.requireNonNull(slope, "the activation " + name + " has no slope, expected a function of z");
        return new GivenFunctions(name, value, slope);
    }

    /**
     * What texts, pictures and files call this function.
     *
     * @return for example {@code sigmoid}
     */
    String name();

    /**
     * The name in the language of the course, for people to read.
     *
     * @return {@link #name} where the language has no other
     */
    default String spokenName() {
        return Texts.words(Activation.class, "activations").called(name());
    }

    /**
     * The value f(z).
     *
     * @param z a weighted sum
     * @return the activation of the neuron
     */
    double value(double z);

    /**
     * The slope f′(z).
     *
     * @param z a weighted sum
     * @return how much f grows there for each unit that z grows
     */
    double slope(double z);

    /**
     * The smallest answer of a neuron with this function.
     *
     * @return a bound that f(z) never falls below; −∞ if there is none, or nobody told
     */
    default double lowestValue() {
        return Double.NEGATIVE_INFINITY;
    }

    /**
     * The largest answer of a neuron with this function.
     *
     * @return a bound that f(z) never exceeds; ∞ if there is none, or nobody told
     */
    default double highestValue() {
        return Double.POSITIVE_INFINITY;
    }

    /**
     * The values of a whole matrix.
     *
     * @param weightedSums Z
     * @return f(Z), of the same shape
     */
    default Matrix values(Matrix weightedSums) {
        return weightedSums.map(this::value);
    }

    /**
     * The slopes of a whole matrix. A function whose slope follows from its value need not compute the value again.
     *
     * @param weightedSums Z
     * @param activations A = f(Z)
     * @return f′(Z), of the same shape
     */
    default Matrix slopes(Matrix weightedSums, Matrix activations) {
        return weightedSums.map(this::slope);
    }
}
