package firstneuron.optim;

import firstneuron.matrix.Borrower;
import firstneuron.matrix.Matrix;
import firstneuron.matrix.Numbers;
import java.util.Objects;

/**
 * NAdam: Adam with Nesterov's look ahead.
 *
 * <pre>
 *   m ← β₁m + (1 − β₁)g          the mean of the gradients, 0 at the start
 *   s ← β₂s + (1 − β₂)g²         the mean of their squares, 0 at the start
 *   μₜ = β₁(1 − ½ · 0.96^(tψ))     the momentum of update t, with ψ = 0.004
 *   p ← p μₜ                      the product of all momenta, 1 at the start
 *   d = √(s / (1 − β₂ᵗ)) + ε
 *   θ ← θ − η [(1 − μₜ) / (1 − p) g + μₜ₊₁ / (1 − p μₜ₊₁) m] / d
 * </pre>
 *
 * <p>It remembers m, s and p.
 *
 * <p>Source: T. Dozat, "Incorporating Nesterov momentum into Adam" (2016), in the form of PyTorch.
 *
 * @param learningRate η, for each update
 * @param decayOfMean β₁, the share of the mean that is kept, at least 0 and below 1, usually 0.9
 * @param decayOfSquares β₂, the share of the squares that is kept, at least 0 and below 1, usually 0.999
 * @param epsilon ε, which keeps the quotient finite, above 0, usually 10⁻⁸
 */
public record NAdam(LearningRate learningRate, double decayOfMean, double decayOfSquares, double epsilon)
        implements Optimizer, Borrower {
    private static final double MOMENTUM_DECAY = 0.004; // ψ

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if a setting is out of its range
     */
    public NAdam {
        Objects.requireNonNull(learningRate, "the learning rate is null");
        Numbers.requireShare("decay of the mean", decayOfMean);
        Numbers.requireShare("decay of the squares", decayOfSquares);
        Numbers.requirePositive("epsilon", epsilon);
    }

    /**
     * NAdam with a constant rate, β₁ = 0.9, β₂ = 0.999 and ε = 10⁻⁸.
     *
     * @param rate η, the same for every update, above 0
     * @throws IllegalArgumentException if a setting is out of its range
     */
    public NAdam(double rate) {
        this(LearningRate.constant(rate), 0.9, 0.999, 1e-8);
    }

    @Override
    public Memory start(Matrix parameters) {
        return new MomentsAndProduct(0, Memory.zeros(parameters), Memory.zeros(parameters), 1);
    }

    /** The means m and s and the product p after so many updates. */
    record MomentsAndProduct(int updates, Matrix mean, Matrix squares, double product) implements Memory {}

    @Override
    public Update update(Matrix parameters, Matrix gradient, Memory memory) {
        MomentsAndProduct before = memory.as(MomentsAndProduct.class);
        int t = before.updates + 1;
        double rate = learningRate.at(memory.updates());
        Matrix mean = Average.of(before.mean, decayOfMean, gradient); // m ← β₁m + (1 − β₁)g
        Matrix squares =
                Average.of(before.squares, decayOfSquares, gradient.hadamard(gradient)); // s ← β₂s + (1 − β₂)g²
        double product = before.product * momentum(t); // p ← p μₜ
        double shareOfGradient = (1 - momentum(t)) / (1 - product);
        double shareOfMean = momentum(t + 1) / (1 - product * momentum(t + 1));
        double squaresShare = 1 - StrictMath.pow(decayOfSquares, t); // 1 − β₂ᵗ
        Matrix divisor = squares.map(s -> Math.sqrt(s / squaresShare) + epsilon); // d = √(s / (1 − β₂ᵗ)) + ε
        Matrix step = gradient.combination(shareOfGradient, shareOfMean, mean).dividedBy(divisor);
        return new Update(parameters.plus(-rate, step), new MomentsAndProduct(t, mean, squares, product));
    }

    /** μₜ = β₁(1 − ½ · 0.96^(tψ)). */
    private double momentum(int t) {
        return decayOfMean * (1 - 0.5 * StrictMath.pow(0.96, t * MOMENTUM_DECAY));
    }
}
