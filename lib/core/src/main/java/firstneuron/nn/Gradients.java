package firstneuron.nn;

import firstneuron.matrix.Matrix;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * The way back through one layer: the gradient ∂L/∂q of each quantity q in it.
 *
 * <p>The gradient of the input is computed when it is asked for. Nobody asks the first layer, for the data are not
 * learned, and there it would be the dearest of all.
 */
public final class Gradients {
    private final Matrix weightedSums;
    private final List<Matrix> parameters;
    private final Supplier<Matrix> input;

    /**
     * The gradients of a layer.
     *
     * @param weightedSums ∂L/∂Z, n×out
     * @param parameters one gradient for each of the layer's parameters, of the same shape; for a dense layer ∂L/∂W and
     *     ∂L/∂b
     * @param input computes ∂L/∂X, n×in
     */
    public Gradients(Matrix weightedSums, List<Matrix> parameters, Supplier<Matrix> input) {
        this.weightedSums = Objects.requireNonNull(weightedSums, "the gradient of the weighted sums is missing");
        this.parameters = List.copyOf(parameters);
        this.input = Objects.requireNonNull(input, "the gradient of the input is missing");
    }

    /**
     * The gradient of the weighted sums.
     *
     * @return ∂L/∂Z, n×out
     */
    public Matrix weightedSums() {
        return weightedSums;
    }

    /**
     * The gradients of all parameters.
     *
     * @return in the order of {@link Layer#parameters}
     */
    public List<Matrix> parameters() {
        return parameters;
    }

    /**
     * The gradient of the weights.
     *
     * @return ∂L/∂W, in×out
     */
    public Matrix weights() {
        return parameters.get(0);
    }

    /**
     * The gradient of the bias.
     *
     * @return ∂L/∂b, 1×out
     */
    public Matrix bias() {
        return parameters.get(1);
    }

    /**
     * The gradient of the input, which is the gradient of the activations of the layer before.
     *
     * @return ∂L/∂X, n×in
     */
    public Matrix input() {
        return input.get();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("gradient of the weighted sums ").append(weightedSums);
        String[] names = {"weights", "bias"};
        for (int i = 0; i < parameters.size(); i++) {
            String name = i < names.length ? names[i] : "parameter " + (i + 1);
            text.append("\ngradient of the ").append(name).append(' ').append(parameters.get(i));
        }
        return text.append("\ngradient of the input ").append(input()).toString();
    }
}
