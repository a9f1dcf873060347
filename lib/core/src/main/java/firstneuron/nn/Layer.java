package firstneuron.nn;

import firstneuron.matrix.Borrower;
import firstneuron.matrix.Matrix;
import java.util.List;

/**
 * A layer of a network: a formula with numbers in it, which are its parameters. A layer never changes; other parameters
 * make another layer.
 *
 * <p>{@link Dense} is the layer of the course. Another one implements this interface and can be put into an {@link Mlp}.
 */
public interface Layer {
    /**
     * How many values a sample must have.
     *
     * @return the number of columns of X, at least 1
     */
    int inputCount();

    /**
     * How many values a sample has afterwards.
     *
     * @return the number of columns of A, at least 1
     */
    int outputCount();

    /**
     * Runs the formula, and keeps what the way back needs.
     *
     * @param input X, n×in: one row for each sample
     * @return input, weighted sums and activations
     * @throws IllegalArgumentException if X has another number of columns
     */
    LayerPass forward(Matrix input);

    /**
     * Runs the formula's derivative from the end to the beginning.
     *
     * @param pass what {@link #forward} returned
     * @param gradientOfActivations ∂L/∂A, n×out
     * @return the gradients of the weighted sums and of the parameters, without that of the input
     */
    LayerGradients backward(LayerPass pass, Matrix gradientOfActivations);

    /**
     * The last step of the way back, which hands the gradient on to the layer before. A network does without it in its
     * first layer.
     *
     * @param gradients what {@link #backward} returned
     * @return ∂L/∂X, n×in
     */
    Matrix gradientOfInput(LayerGradients gradients);

    /**
     * The numbers that are learned.
     *
     * @return for a dense layer weights and bias
     */
    List<Matrix> parameters();

    /**
     * The same formula with other numbers.
     *
     * @param parameters as many as {@link #parameters} returns, of the same shapes
     * @return a new layer
     * @throws IllegalArgumentException if they do not fit
     */
    Layer withParameters(List<Matrix> parameters);

    /**
     * Whether this layer, with all that it is made of, is a {@link Borrower}.
     *
     * @return true if it keeps no matrix that it is given
     */
    default boolean borrows() {
        return this instanceof Borrower;
    }
}
