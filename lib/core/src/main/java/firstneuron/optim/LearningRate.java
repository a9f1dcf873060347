package firstneuron.optim;

import firstneuron.matrix.Numbers;

/**
 * A schedule: the learning rate η of each update.
 *
 * <p>Write your own as a lambda: {@code update -> 0.1 / (1 + update)}.
 */
@FunctionalInterface
public interface LearningRate {
    /**
     * The learning rate of one update.
     *
     * @param update the number of the update, from 0
     * @return η, 0 or more
     */
    double at(int update);

    /**
     * Always the same rate.
     *
     * @param rate η, above 0
     * @return the schedule
     * @throws IllegalArgumentException if the rate is not a finite number above 0
     */
    static LearningRate constant(double rate) {
        return new Constant(rate);
    }

    /**
     * In steps: after every {@code every} updates the rate is multiplied by the factor, η = rate · factor^⌊t/every⌋.
     *
     * @param rate the first rate, above 0
     * @param factor above 0
     * @param every how many updates a step lasts, at least 1
     * @return the schedule
     * @throws IllegalArgumentException if a number is out of its range
     */
    static LearningRate steps(double rate, double factor, int every) {
        Numbers.requirePositive("learning rate", rate);
        Numbers.requirePositive("factor", factor);
        Numbers.requireCount("every", every);
        return update -> rate * StrictMath.pow(factor, update / every); // rate · factor^⌊t/every⌋
    }

    /**
     * A smooth decline: η = rate · factorᵗ.
     *
     * @param rate the first rate, above 0
     * @param factor above 0, usually a little below 1
     * @return the schedule
     * @throws IllegalArgumentException if a number is out of its range
     */
    static LearningRate exponential(double rate, double factor) {
        return steps(rate, factor, 1); // rate · factorᵗ
    }
}
