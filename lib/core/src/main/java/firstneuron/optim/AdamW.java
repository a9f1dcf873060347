package firstneuron.optim;

import firstneuron.matrix.Borrower;
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
 * @param adam the rule of the second line
 * @param weightDecay λ, the share by which parameters shrink for each unit of η, 0 or more, usually 0.01
 */
public record AdamW(Adam adam, double weightDecay) implements Optimizer, Borrower {
    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the weight decay is negative, NaN or infinite
     */
    public AdamW {
        Objects.requireNonNull(adam, "the rule of Adam is null");
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
        this(new Adam(rate), weightDecay);
    }

    @Override
    public LearningRate learningRate() {
        return adam.learningRate();
    }

    @Override
    public Memory start(Matrix parameters) {
        return adam.start(parameters);
    }

    @Override
    public Update update(Matrix parameters, Matrix gradient, Memory memory) {
        double rate = learningRate().at(memory.updates());
        Matrix shrunk = parameters.scaled(1 - rate * weightDecay); // θ ← θ − ηλθ
        return adam.update(shrunk, gradient, memory); // θ ← θ − ηm̂ / (√ŝ + ε)
    }
}
