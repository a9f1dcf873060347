package firstneuron.optim;

import firstneuron.matrix.Matrix;

/**
 * A rule that turns a gradient into the next parameters.
 *
 * <pre>
 *   Optimizer rule = new Momentum(0.1, 0.9);
 *   Memory memory = rule.start(parameters);
 *   for (…) {
 *       Update update = rule.update(parameters, gradient, memory);
 *       parameters = update.parameters();
 *       memory = update.memory();
 *   }
 * </pre>
 *
 * <p>Write your own by implementing this interface; its memory is one of the kinds of this room, or a record of your
 * own. θ stands for the parameters, g for the gradient, η for the learning rate, t for the number of this update,
 * counted from 1.
 */
public interface Optimizer {
    /**
     * The memory before the first update.
     *
     * @param parameters θ, for their shape
     * @return for most rules zeros
     */
    Memory start(Matrix parameters);

    /**
     * One step.
     *
     * @param parameters θ
     * @param gradient g = ∂L/∂θ, of the same shape
     * @param memory what {@link #start} or the update before returned
     * @return the next parameters and the next memory
     * @throws IllegalArgumentException if gradient and parameters differ in shape
     */
    Update update(Matrix parameters, Matrix gradient, Memory memory);

    /**
     * The learning rate η, which may change from update to update.
     *
     * @return the schedule
     */
    LearningRate learningRate();
}
