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

    /**
     * Half a cosine wave from the first rate down to the last, which then stays.
     *
     * <pre>
     *   η = last + (rate − last) · (1 + cos(π t / updates)) / 2
     * </pre>
     *
     * <p>Source: I. Loshchilov and F. Hutter, "SGDR: stochastic gradient descent with warm restarts" (2016).
     *
     * @param rate the first rate, above 0
     * @param last the last rate, 0 or more
     * @param updates how many updates the decline takes, at least 1
     * @return the schedule
     * @throws IllegalArgumentException if a number is out of its range
     */
    static LearningRate cosine(double rate, double last, int updates) {
        Numbers.requirePositive("learning rate", rate);
        Numbers.requireNotNegative("last learning rate", last);
        Numbers.requireCount("number of updates", updates);
        return update -> {
            double share = Math.min(update, updates) / (double) updates;
            return last + (rate - last) * (1 + StrictMath.cos(Math.PI * share)) / 2;
        };
    }

    /**
     * This schedule with a gentle beginning: the rate of update t is multiplied by (t + 1) / updates until that is 1.
     *
     * @param updates how many updates the beginning takes, at least 1
     * @return the schedule
     * @throws IllegalArgumentException if the number is below 1
     */
    default LearningRate withWarmUp(int updates) {
        Numbers.requireCount("number of updates of the warm-up", updates);
        return update -> at(update) * Math.min(1, (update + 1) / (double) updates);
    }
}
