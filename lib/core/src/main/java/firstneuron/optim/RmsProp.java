package firstneuron.optim;

import firstneuron.matrix.Borrower;
import firstneuron.matrix.Matrix;
import firstneuron.matrix.Numbers;
import java.util.Objects;

/**
 * RMSProp: AdaGrad with a memory that fades, so that the steps do not die out.
 *
 * <pre>
 *   s ← ρs + (1 − ρ)g²     the average of the squares, 0 at the start
 *   θ ← θ − ηg / (√s + ε)
 * </pre>
 *
 * <p>It remembers s.
 *
 * <p>Source: T. Tieleman and G. Hinton, "Lecture 6.5: rmsprop", Coursera (2012).
 *
 * @param learningRate η, for each update
 * @param decay ρ, the share of the average that is kept, at least 0 and below 1, usually 0.9
 * @param epsilon ε, which keeps the quotient finite, above 0, usually 10⁻⁸
 */
public record RmsProp(LearningRate learningRate, double decay, double epsilon) implements Optimizer, Borrower {
    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if a setting is out of its range
     */
    public RmsProp {
        Objects.requireNonNull(learningRate, "the learning rate is null");
        Numbers.requireShare("decay", decay);
        Numbers.requirePositive("epsilon", epsilon);
    }

    /**
     * RMSProp with a constant rate, ρ = 0.9 and ε = 10⁻⁸.
     *
     * @param rate η, the same for every update, above 0
     * @throws IllegalArgumentException if a setting is out of its range
     */
    public RmsProp(double rate) {
        this(LearningRate.constant(rate), 0.9, 1e-8);
    }

    @Override
    public Memory start(Matrix parameters) {
        return new Squares(0, Memory.zeros(parameters));
    }

    @Override
    public Update update(Matrix parameters, Matrix gradient, Memory memory) {
        double rate = learningRate.at(memory.updates());
        Matrix before = memory.as(Squares.class).squares();
        Matrix squares = Average.of(before, decay, gradient.hadamard(gradient)); // s ← ρs + (1 − ρ)g²
        Matrix step = gradient.dividedBy(squares.map(s -> Math.sqrt(s) + epsilon)); // g / (√s + ε)
        return new Update(
                parameters.plus(-rate, step), new Squares(memory.updates() + 1, squares)); // θ ← θ − ηg / (√s + ε)
    }
}
