package firstneuron.optim;

import firstneuron.matrix.Borrower;
import firstneuron.matrix.Matrix;
import java.util.Objects;

/**
 * Gradient descent, the plain rule.
 *
 * <pre>
 *   θ ← θ − ηg
 * </pre>
 *
 * <p>It is called stochastic (SGD) when the gradient comes from a random part of the data. It remembers nothing.
 *
 * <p>Source: H. Robbins and S. Monro, "A stochastic approximation method" (1951).
 *
 * @param learningRate η, for each update
 */
public record Sgd(LearningRate learningRate) implements Optimizer, Borrower {
    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if a setting is out of its range
     */
    public Sgd {
        Objects.requireNonNull(learningRate, "the learning rate is null");
    }

    /**
     * Gradient descent with a constant rate.
     *
     * @param rate η, the same for every update, above 0
     * @throws IllegalArgumentException if a setting is out of its range
     */
    public Sgd(double rate) {
        this(LearningRate.constant(rate));
    }

    @Override
    public Memory start(Matrix parameters) {
        return new Count(0);
    }

    @Override
    public Update update(Matrix parameters, Matrix gradient, Memory memory) {
        double rate = learningRate.at(memory.updates());
        return new Update(parameters.plus(-rate, gradient), new Count(memory.updates() + 1)); // θ ← θ − ηg
    }
}
