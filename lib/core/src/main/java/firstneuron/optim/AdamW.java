package firstneuron.optim;

import firstneuron.matrix.Matrix;
import firstneuron.matrix.Numbers;
import java.util.Objects;

/**
 * AdamW: Adam with parameters that shrink a little at each update, apart from the gradient.
 *
 * <pre>
 *   θ ← θ − ηλθ
 *   θ ← θ − ηm̂ / (√ŝ + ε)       as in {@link Adam}
 * </pre>
 *
 * <p>It remembers what Adam remembers.
 *
 * <p>Source: I. Loshchilov and F. Hutter, "Decoupled weight decay regularization" (2017).
 *
 * @param learningRate η, for each update
 * @param decayOfMean β₁, the share of the mean that is kept, at least 0 and below 1, usually 0.9
 * @param decayOfSquares β₂, the share of the squares that is kept, at least 0 and below 1, usually 0.999
 * @param epsilon ε, which keeps the quotient finite, above 0, usually 10⁻⁸
 * @param weightDecay λ, the share by which parameters shrink for each unit of η, 0 or more, usually 0.01
 */
public record AdamW(
        LearningRate learningRate, double decayOfMean, double decayOfSquares, double epsilon, double weightDecay)
        implements Optimizer {
    /**
     * Checks the settings.
     *
     * @param learningRate η, for each update
     * @param decayOfMean β₁, the share of the mean that is kept, at least 0 and below 1, usually 0.9
     * @param decayOfSquares β₂, the share of the squares that is kept, at least 0 and below 1, usually 0.999
     * @param epsilon ε, which keeps the quotient finite, above 0, usually 10⁻⁸
     * @param weightDecay λ, the share by which parameters shrink for each unit of η, 0 or more, usually 0.01
     * @throws IllegalArgumentException if a setting is out of its range
     */
    public AdamW {
        Objects.requireNonNull(learningRate, "the learning rate is null");
        Numbers.requireShare("decay of the mean", decayOfMean);
        Numbers.requireShare("decay of the squares", decayOfSquares);
        Numbers.requirePositive("epsilon", epsilon);
        Numbers.requireNotNegative("weight decay", weightDecay);
    }

    /**
     * AdamW with a constant rate, β₁ = 0.9, β₂ = 0.999 and ε = 10⁻⁸.
     *
     * @param rate η, the same for every update, above 0
     * @param weightDecay λ, the share by which parameters shrink for each unit of η, 0 or more, usually 0.01
     * @throws IllegalArgumentException if a setting is out of its range
     */
    public AdamW(double rate, double weightDecay) {
        this(LearningRate.constant(rate), 0.9, 0.999, 1e-8, weightDecay);
    }

    @Override
    public Memory start(Matrix parameters) {
        return Memory.zeros(parameters, 2);
    }

    @Override
    public Update update(Matrix parameters, Matrix gradient, Memory memory) {
        double rate = learningRate.at(memory.updates());
        Matrix shrunk = parameters.scaled(1 - rate * weightDecay); // θ ← θ − ηλθ
        return new Adam(learningRate, decayOfMean, decayOfSquares, epsilon).update(shrunk, gradient, memory);
    }
}
