package firstneuron.perceptron;

import firstneuron.language.Texts;
import firstneuron.language.Written;
import firstneuron.matrix.Numbers;
import firstneuron.nn.Activation;
import java.util.Arrays;
import java.util.Objects;

/**
 * One artificial neuron: weights, a bias and an activation function.
 *
 * <pre>
 *   z = w₁x₁ + w₂x₂ + … + b
 *   y = f(z)
 * </pre>
 *
 * <p>The activation is the step (1 if z &gt; 0, else 0) until {@link #withSigmoid()} or {@link #withActivation} gives
 * another. A perceptron never changes: every {@code with…} method returns a new one.
 *
 * <p>Source: F. Rosenblatt, "The perceptron: a probabilistic model for information storage and organization in the
 * brain", Psychological Review 65 (1958).
 */
public final class Perceptron {
    private static final int NAME_COLUMNS = 5;

    private final double[] weights;
    private final double bias;
    private final Activation activation;

    private Perceptron(double[] weights, double bias, Activation activation) {
        this.weights = Numbers.requireFinite("weight", weights);
        if (weights.length == 0) {
            throw new IllegalArgumentException("a perceptron with 0 weights was asked for, expected at least 1");
        }
        this.bias = Numbers.requireFinite("bias", bias);
        this.activation = Objects.requireNonNull(activation, "the activation is null, expected a function of z");
    }

    /**
     * Makes a perceptron with these weights, bias 0 and the step as activation.
     *
     * @param weights one finite number for each input, at least one
     * @return the perceptron
     * @throws IllegalArgumentException if there is no weight, or one is NaN or infinite
     */
    public static Perceptron withWeights(double... weights) {
        return new Perceptron(weights, 0, Activation.STEP);
    }

    /**
     * Returns this perceptron with another bias.
     *
     * @param newBias any finite number
     * @return a new perceptron
     * @throws IllegalArgumentException if the bias is NaN or infinite
     */
    public Perceptron withBias(double newBias) {
        return new Perceptron(weights, newBias, activation);
    }

    /**
     * Returns this perceptron with another activation function.
     *
     * @param newActivation f, which turns the weighted sum z into the output
     * @return a new perceptron
     * @throws NullPointerException if the activation is missing
     */
    public Perceptron withActivation(Activation newActivation) {
        return new Perceptron(weights, bias, newActivation);
    }

    /**
     * Returns this perceptron with the sigmoid as activation, σ(z) = 1 / (1 + e⁻ᶻ), whose output lies between 0 and 1.
     *
     * @return a new perceptron
     */
    public Perceptron withSigmoid() {
        return withActivation(Activation.SIGMOID);
    }

    /**
     * The weighted sum z = w₁x₁ + w₂x₂ + … + b.
     *
     * @param inputs one number for each weight
     * @return the weighted sum, bias included
     * @throws IllegalArgumentException if the number of inputs is not the number of weights, or one is NaN or infinite
     */
    public double weightedSum(double... inputs) {
        requireInputs(inputs);
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * inputs[i];
        }
        return sum + bias; // z = w₁x₁ + w₂x₂ + … + b
    }

    /**
     * The output y = f(z).
     *
     * @param inputs one number for each weight
     * @return what the activation makes of the weighted sum; 0 or 1 for the step
     * @throws IllegalArgumentException if the number of inputs is not the number of weights, or one is NaN or infinite
     */
    public double output(double... inputs) {
        return activation.value(weightedSum(inputs)); // y = f(z)
    }

    /**
     * The same computation as {@link #output}, with every number that turns up on the way.
     *
     * @param inputs one number for each weight
     * @return inputs, products, weighted sum and output
     * @throws IllegalArgumentException if the number of inputs is not the number of weights, or one is NaN or infinite
     */
    public Working working(double... inputs) {
        return Working.of(this, requireInputs(inputs).clone());
    }

    /**
     * How far a point lies from the decision line (in two dimensions; a plane or hyperplane in more): |z| / ‖w‖.
     *
     * @param inputs the point, one number for each weight
     * @return the distance, 0 on the line itself
     * @throws IllegalArgumentException if the point does not fit, or all weights are 0, so that there is no line
     */
    public double distanceFromLine(double... inputs) {
        double largest = Arrays.stream(weights).map(Math::abs).max().orElseThrow();
        if (largest == 0) {
            throw new IllegalArgumentException("all weights are 0, so this perceptron has no decision line");
        }
        int scale = -Math.getExponent(largest); // the squares of very large or small weights are no doubles
        double length = Math.sqrt(Arrays.stream(weights)
                .map(w -> Math.scalb(w, scale) * Math.scalb(w, scale))
                .sum());
        return Math.abs(Math.scalb(weightedSum(inputs), scale)) / length; // |z| / ‖w‖
    }

    /**
     * The number of inputs.
     *
     * @return the number of weights, at least 1
     */
    public int inputCount() {
        return weights.length;
    }

    /**
     * One weight.
     *
     * @param index from 0 to {@code inputCount() - 1}
     * @return wᵢ
     * @throws IndexOutOfBoundsException if there is no such weight
     */
    public double weight(int index) {
        return weights[Objects.checkIndex(index, weights.length)];
    }

    /**
     * All weights.
     *
     * @return a copy
     */
    public double[] weights() {
        return weights.clone();
    }

    /**
     * The bias.
     *
     * @return b
     */
    public double bias() {
        return bias;
    }

    /**
     * The activation function.
     *
     * @return f
     */
    public Activation activation() {
        return activation;
    }

    double[] requireInputs(double... inputs) {
        Objects.requireNonNull(inputs, "the inputs are null, expected " + weights.length + " numbers");
        if (inputs.length != weights.length) {
            throw new IllegalArgumentException(
                    "this perceptron has " + Numbers.count(weights.length, "weight") + " and was given "
                            + Numbers.count(inputs.length, "input") + ": one input for each weight is expected");
        }
        for (int i = 0; i < inputs.length; i++) {
            Numbers.requireFinite("input " + (i + 1), inputs[i]);
        }
        return inputs;
    }

    interface Sentences {
        String perceptron(String inputs, String activation);

        String oneInput(int count);

        String inputs(int count);

        String bias();
    }

    @Override
    public String toString() {
        Sentences say = Texts.words(Perceptron.class, "perceptron").as(Sentences.class);
        String inputs = weights.length == 1 ? say.oneInput(1) : say.inputs(weights.length);
        StringBuilder text = new StringBuilder(say.perceptron(inputs, activation.spokenName()));
        int columns = Math.max(NAME_COLUMNS, Written.columns(say.bias()));
        for (int i = 0; i < weights.length; i++) {
            text.append(line(Written.padded(Numbers.subscript("w", i + 1), columns), weights[i]));
        }
        return text.append(line(Written.padded(say.bias(), columns), bias)).toString();
    }

    private static String line(String name, double number) {
        return String.format("\n  %s %10s", name, Numbers.fixed(number));
    }
}
