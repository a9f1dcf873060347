package firstneuron.optim;

import firstneuron.matrix.Borrower;
import firstneuron.matrix.Matrix;
import firstneuron.matrix.Numbers;
import java.util.Objects;

/**
 * Adam: momentum and RMSProp together, both freed of the zeros they start with.
 *
 * <pre>
 *   m ← β₁m + (1 − β₁)g          the mean of the gradients, 0 at the start
 *   s ← β₂s + (1 − β₂)g²         the mean of their squares, 0 at the start
 *   m̂ = m / (1 − β₁ᵗ)
 *   ŝ = s / (1 − β₂ᵗ)
 *   θ ← θ − ηm̂ / (√ŝ + ε)
 * </pre>
 *
 * <p>It remembers m and s.
 *
 * <p>Source: D. P. Kingma and J. Ba, "Adam: a method for stochastic optimization" (2014).
 *
 * @param learningRate η, for each update
 * @param decayOfMean β₁, the share of the mean that is kept, at least 0 and below 1, usually 0.9
 * @param decayOfSquares β₂, the share of the squares that is kept, at least 0 and below 1, usually 0.999
 * @param epsilon ε, which keeps the quotient finite, above 0, usually 10⁻⁸
 */
public record Adam(LearningRate learningRate, double decayOfMean, double decayOfSquares, double epsilon)
        implements Optimizer, Borrower {
    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if a setting is out of its range
     */
    public Adam {
        Objects.requireNonNull(learningRate, "the learning rate is null");
        Numbers.requireShare("decay of the mean", decayOfMean);
        Numbers.requireShare("decay of the squares", decayOfSquares);
        Numbers.requirePositive("epsilon", epsilon);
    }

    /**
     * Adam with a constant rate, β₁ = 0.9, β₂ = 0.999 and ε = 10⁻⁸.
     *
     * @param rate η, the same for every update, above 0
     * @throws IllegalArgumentException if a setting is out of its range
     */
    public Adam(double rate) {
        this(LearningRate.constant(rate), 0.9, 0.999, 1e-8);
    }

    @Override
    public Memory start(Matrix parameters) {
        return new Moments(0, Memory.zeros(parameters), Memory.zeros(parameters));
    }

    @Override
    public Update update(Matrix parameters, Matrix gradient, Memory memory) {
        Moments before = memory.as(Moments.class);
        int t = before.updates() + 1;
        double rate = learningRate.at(memory.updates());
        Matrix mean = Average.of(before.mean(), decayOfMean, gradient); // m ← β₁m + (1 − β₁)g
        Matrix squares =
                Average.of(before.squares(), decayOfSquares, gradient.hadamard(gradient)); // s ← β₂s + (1 − β₂)g²
        double meanShare = 1 - StrictMath.pow(decayOfMean, t); // 1 − β₁ᵗ
        double squaresShare = 1 - StrictMath.pow(decayOfSquares, t); // 1 − β₂ᵗ
        Matrix step = mean.combine(
                squares, (m, s) -> m / meanShare / (Math.sqrt(s / squaresShare) + epsilon)); // m̂ / (√ŝ + ε)
        return new Update(parameters.plus(-rate, step), new Moments(t, mean, squares)); // θ ← θ − ηm̂ / (√ŝ + ε)
    }
}
