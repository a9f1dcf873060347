package firstneuron.optim;

import firstneuron.matrix.Borrower;
import firstneuron.matrix.Matrix;
import firstneuron.matrix.Numbers;
import java.util.Objects;

/**
 * Nesterov's momentum: the velocity is applied once more before it is used, a look ahead.
 *
 * <pre>
 *   v ← βv + g             the velocity, 0 at the start
 *   θ ← θ − η(g + βv)
 * </pre>
 *
 * <p>This is the form of PyTorch, which takes the gradient at θ itself. It remembers v.
 *
 * <p>Source: Y. Nesterov, "A method for solving the convex programming problem with convergence rate O(1/k²)" (1983); I.
 * Sutskever et al., "On the importance of initialization and momentum in deep learning" (2013).
 *
 * @param learningRate η, for each update
 * @param momentum β, the share of the velocity that is kept, at least 0 and below 1, usually 0.9
 */
public record Nesterov(LearningRate learningRate, double momentum) implements Optimizer, Borrower {
    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if a setting is out of its range
     */
    public Nesterov {
        Objects.requireNonNull(learningRate, "the learning rate is null");
        Numbers.requireShare("momentum", momentum);
    }

    /**
     * Nesterov's momentum with a constant rate.
     *
     * @param rate η, the same for every update, above 0
     * @param momentum β, the share of the velocity that is kept, at least 0 and below 1, usually 0.9
     * @throws IllegalArgumentException if a setting is out of its range
     */
    public Nesterov(double rate, double momentum) {
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
        Matrix ahead = gradient.plus(momentum, velocity); // g + βv
        return new Update(
                parameters.plus(-rate, ahead), new Velocity(memory.updates() + 1, velocity)); // θ ← θ − η(g + βv)
    }
}
