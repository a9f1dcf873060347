package firstneuron.nn;

import firstneuron.matrix.Matrix;
import firstneuron.matrix.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/**
 * Builds a network of dense layers whose weights are drawn at random from a seed. Biases begin at 0.
 *
 * <p>Unless told otherwise: sigmoid in every layer, weights after Xavier, seed 0.
 */
public final class MlpBuilder {
    private final int[] sizes;
    private Activation hidden = Activation.SIGMOID;
    private Activation output = Activation.SIGMOID;
    private Initializer initializer = Initializer.XAVIER;
    private long seed;

    MlpBuilder(int... sizes) {
        if (sizes.length < 2) {
            throw new IllegalArgumentException("a network with " + sizes.length
                    + " sizes was asked for, expected at least 2: the number of inputs, then each layer's neurons");
        }
        for (int i = 0; i < sizes.length; i++) {
            Numbers.requireCount(i == 0 ? "number of inputs" : "number of neurons in layer " + i, sizes[i]);
        }
        this.sizes = sizes.clone();
    }

    /**
     * Chooses the activation of the hidden layers.
     *
     * @param activation f
     * @return this builder
     */
    public MlpBuilder hidden(Activation activation) {
        hidden = Objects.requireNonNull(activation, "the activation of the hidden layers is null");
        return this;
    }

    /**
     * Chooses the activation of the output layer. {@link Loss#SOFTMAX_CROSS_ENTROPY} and
     * {@link Loss#BINARY_CROSS_ENTROPY} want the identity there.
     *
     * @param activation f
     * @return this builder
     */
    public MlpBuilder output(Activation activation) {
        output = Objects.requireNonNull(activation, "the activation of the output layer is null");
        return this;
    }

    /**
     * Chooses how the weights are drawn.
     *
     * @param chosen for example {@link Initializer#HE}
     * @return this builder
     */
    public MlpBuilder initializer(Initializer chosen) {
        initializer = Objects.requireNonNull(chosen, "the initializer is null");
        return this;
    }

    /**
     * Chooses the seed. The same seed gives the same network on every run and JDK.
     *
     * @param chosen any number
     * @return this builder
     */
    public MlpBuilder seed(long chosen) {
        seed = chosen;
        return this;
    }

    /**
     * Draws the weights.
     *
     * @return the network
     */
    public Mlp build() {
        Random random = new Random(seed);
        List<Layer> layers = new ArrayList<>();
        for (int i = 1; i < sizes.length; i++) {
            Matrix weights = initializer.weights(sizes[i - 1], sizes[i], random);
            Activation activation = i < sizes.length - 1 ? hidden : output;
            layers.add(new Dense(weights, Matrix.zeros(1, sizes[i]), activation));
        }
        return new Mlp(layers);
    }
}
