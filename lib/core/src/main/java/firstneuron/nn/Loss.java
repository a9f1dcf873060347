package firstneuron.nn;

import firstneuron.language.Texts;
import firstneuron.matrix.Matrix;

/**
 * A loss: how wrong the outputs are, as one number, and its gradient. Always the mean over the samples, so that it does
 * not depend on how many there are.
 *
 * <p>The two cross-entropies take the weighted sums of the last layer and contain the sigmoid or the softmax themselves:
 * only so they stay exact when a weighted sum is huge. Their last layer has the identity as activation, and
 * {@link #answers} turns its outputs into probabilities.
 */
public interface Loss {
    /** The mean of (o − t)² over samples and outputs. */
    Loss MEAN_SQUARED_ERROR = new MeanSquaredError();

    /** ½ Σ (o − t)² over the outputs, the mean of it over the samples. */
    Loss HALF_SQUARED_ERROR = new HalfSquaredError();

    /** For yes-or-no questions: −t ln σ(o) − (1 − t) ln (1 − σ(o)), the mean over samples and outputs. */
    Loss BINARY_CROSS_ENTROPY = new BinaryCrossEntropy();

    /** For one class of several: −Σ t ln softmax(o) over the classes, the mean over the samples. */
    Loss SOFTMAX_CROSS_ENTROPY = new SoftmaxCrossEntropy();

    /**
     * What texts and errors call this loss.
     *
     * @return for example {@code mean squared error}
     */
    String name();

    /**
     * The name in the language of the course, for people to read.
     *
     * @return {@link #name} where the language has no other
     */
    default String spokenName() {
        return Texts.words(Loss.class, "losses").called(name());
    }

    /**
     * How wrong the outputs are.
     *
     * @param outputs O, n×out
     * @param targets T, the wanted answers, n×out
     * @return 0 or more; 0 if nothing is wrong
     * @throws IllegalArgumentException if the shapes differ
     */
    double value(Matrix outputs, Matrix targets);

    /**
     * How the loss grows with each output.
     *
     * @param outputs O, n×out
     * @param targets T, the wanted answers, n×out
     * @return ∂L/∂O, n×out
     * @throws IllegalArgumentException if the shapes differ
     */
    Matrix gradient(Matrix outputs, Matrix targets);

    /**
     * The loss and its gradient, for who needs both: a loss may compute once what they have in common.
     *
     * @param outputs O, n×out
     * @param targets T, the wanted answers, n×out
     * @return L and ∂L/∂O, as {@link #value} and {@link #gradient} give them
     * @throws IllegalArgumentException if the shapes differ
     */
    default LossPass at(Matrix outputs, Matrix targets) {
        return new LossPass(value(outputs, targets), () -> gradient(outputs, targets));
    }

    /**
     * What the outputs mean: probabilities for a cross-entropy, otherwise the outputs themselves.
     *
     * @param outputs O, n×out
     * @return n×out
     */
    default Matrix answers(Matrix outputs) {
        return outputs;
    }

    /**
     * Asks that targets mean something to this loss, before a training begins.
     *
     * @param targets T, the wanted answers, n×out
     * @throws IllegalArgumentException if a target is one that this loss cannot take; the message names its row
     */
    default void requireTargets(Matrix targets) {}

    /**
     * Whether the outputs must be weighted sums, because this loss contains the last activation.
     *
     * @return true if the last layer must have the identity as activation
     */
    default boolean takesWeightedSums() {
        return false;
    }
}
