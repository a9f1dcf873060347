package firstneuron.optim;

import firstneuron.matrix.Borrower;
import firstneuron.matrix.Matrix;
import firstneuron.matrix.Numbers;
import java.util.Objects;

/**
 * AdaDelta: RMSProp whose step is measured by the steps before, so that a rate is hardly needed.
 *
 * <pre>
 *   s ← ρs + (1 − ρ)g²     the average of the squares, 0 at the start
 *   δ = g √(u + ε) / √(s + ε)
 *   u ← ρu + (1 − ρ)δ²     the average of the squared steps, 0 at the start
 *   θ ← θ − ηδ
 * </pre>
 *
 * <p>It remembers s and u.
 *
 * <p>Source: M. D. Zeiler, "ADADELTA: an adaptive learning rate method" (2012).
 *
 * @param learningRate η, for each update
 * @param decay ρ, the share of the average that is kept, at least 0 and below 1, usually 0.9
 * @param epsilon ε, which keeps the quotient finite, above 0, usually 10⁻⁶
 */
public record AdaDelta(LearningRate learningRate, double decay, double epsilon) implements Optimizer, Borrower {
    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if a setting is out of its range
     */
    public AdaDelta {
        Objects.requireNonNull(learningRate, "the learning rate is null");
        Numbers.requireShare("decay", decay);
        Numbers.requirePositive("epsilon", epsilon);
    }

    /**
     * AdaDelta with a constant rate, ρ = 0.9 and ε = 10⁻⁶.
     *
     * @param rate η, usually 1
     * @throws IllegalArgumentException if a setting is out of its range
     */
    public AdaDelta(double rate) {
        this(LearningRate.constant(rate), 0.9, 1e-6);
    }

    @Override
    public Memory start(Matrix parameters) {
        return new SquaresAndSteps(0, Memory.zeros(parameters), Memory.zeros(parameters));
    }

    /** The averages s and u after so many updates. */
    record SquaresAndSteps(int updates, Matrix squares, Matrix steps) implements Memory {}

    @Override
    public Update update(Matrix parameters, Matrix gradient, Memory memory) {
        double rate = learningRate.at(memory.updates());
        SquaresAndSteps before = memory.as(SquaresAndSteps.class);
        Matrix squares = Average.of(before.squares, decay, gradient.hadamard(gradient)); // s ← ρs + (1 − ρ)g²
        Matrix scale = before.steps.combine(squares, (u, s) -> Math.sqrt(u + epsilon) / Math.sqrt(s + epsilon));
        Matrix step = gradient.hadamard(scale); // δ = g √(u + ε) / √(s + ε)
        Matrix steps = Average.of(before.steps, decay, step.hadamard(step)); // u ← ρu + (1 − ρ)δ²
        Memory after = new SquaresAndSteps(before.updates + 1, squares, steps);
        return new Update(parameters.plus(-rate, step), after); // θ ← θ − ηδ
    }
}
