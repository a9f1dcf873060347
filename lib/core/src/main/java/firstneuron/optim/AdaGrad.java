package firstneuron.optim;

import firstneuron.matrix.Borrower;
import firstneuron.matrix.Matrix;
import firstneuron.matrix.Numbers;
import java.util.Objects;

/**
 * AdaGrad: parameters that have seen large gradients take smaller steps.
 *
 * <pre>
 *   s ← s + g²             the sum of all squares, 0 at the start
 *   θ ← θ − ηg / (√s + ε)
 * </pre>
 *
 * <p>It remembers s.
 *
 * <p>Source: J. Duchi, E. Hazan and Y. Singer, "Adaptive subgradient methods for online learning and stochastic
 * optimization" (2011).
 *
 * @param learningRate η, for each update
 * @param epsilon ε, which keeps the quotient finite, above 0, usually 10⁻¹⁰
 */
public record AdaGrad(LearningRate learningRate, double epsilon) implements Optimizer, Borrower {
    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if a setting is out of its range
     */
    public AdaGrad {
        Objects.requireNonNull(learningRate, "the learning rate is null");
        Numbers.requirePositive("epsilon", epsilon);
    }

    /**
     * AdaGrad with a constant rate and ε = 10⁻¹⁰.
     *
     * @param rate η, the same for every update, above 0
     * @throws IllegalArgumentException if a setting is out of its range
     */
    public AdaGrad(double rate) {
        this(LearningRate.constant(rate), 1e-10);
    }

    @Override
    public Memory start(Matrix parameters) {
        return new Squares(0, Memory.zeros(parameters));
    }

    @Override
    public Update update(Matrix parameters, Matrix gradient, Memory memory) {
        double rate = learningRate.at(memory.updates());
        Matrix squares = memory.as(Squares.class).squares().plus(gradient.hadamard(gradient)); // s ← s + g²
        Matrix step = gradient.dividedBy(squares.map(s -> Math.sqrt(s) + epsilon)); // g / (√s + ε)
        return new Update(
                parameters.plus(-rate, step), new Squares(memory.updates() + 1, squares)); // θ ← θ − ηg / (√s + ε)
    }
}
