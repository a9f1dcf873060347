package firstneuron.optim;

import firstneuron.matrix.Borrower;
import firstneuron.matrix.Matrix;
import firstneuron.matrix.Numbers;
import java.util.Objects;

/**
 * Momentum: the step keeps a share of the step before, like a ball that rolls.
 *
 * <pre>
 *   v ← βv + g             the velocity, 0 at the start
 *   θ ← θ − ηv
 * </pre>
 *
 * <p>This is the form of PyTorch. It remembers v.
 *
 * <p>Source: B. T. Polyak, "Some methods of speeding up the convergence of iteration methods" (1964).
 *
 * @param learningRate η, for each update
 * @param momentum β, the share of the velocity that is kept, at least 0 and below 1, usually 0.9
 */
public record Momentum(LearningRate learningRate, double momentum) implements Optimizer, Borrower {
    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if a setting is out of its range
     */
    public Momentum {
        Objects.requireNonNull(learningRate, "the learning rate is null");
        Numbers.requireShare("momentum", momentum);
    }

    /**
     * Momentum with a constant rate.
     *
     * @param rate η, the same for every update, above 0
     * @param momentum β, the share of the velocity that is kept, at least 0 and below 1, usually 0.9
     * @throws IllegalArgumentException if a setting is out of its range
     */
    public Momentum(double rate, double momentum) {
        this(LearningRate.constant(rate), momentum);
    }

    @Override
    public Memory start(Matrix parameters) {
        return new Velocity(0, Memory.zeros(parameters));
    }

    @Override
    public Update update(Matrix parameters, Matrix gradient, Memory memory) {
        double rate = learningRate.at(memory.updates());
        Matrix velocity = memory.as(Velocity.class).velocity().combination(momentum, 1, gradient); // v ← βv + g
        return new Update(parameters.plus(-rate, velocity), new Velocity(memory.updates() + 1, velocity)); // θ ← θ − ηv
    }
}
