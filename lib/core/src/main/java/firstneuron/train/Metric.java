package firstneuron.train;

import firstneuron.matrix.Matrix;

/** A measure of how good the answers are, for people to read; the loss is for the optimizer. */
public interface Metric {
    /**
     * The share of samples that are answered right, from 0 to 1: the largest of several outputs is at the right place, or
     * the only one is on the right side of 0.5.
     */
    Metric ACCURACY = new Accuracy();

    /**
     * What tables and curves call it.
     *
     * @return for example {@code accuracy}
     */
    String name();

    /**
     * Measures answers.
     *
     * @param answers what the network says, n×out, as {@link firstneuron.nn.Loss#answers} gives it
     * @param targets what it should say, n×out
     * @return the measure
     */
    double value(Matrix answers, Matrix targets);

    /**
     * Asks that targets mean something to this metric, before a training begins.
     *
     * @param targets what the network should say, n×out
     * @throws IllegalArgumentException if they do not
     */
    default void requireTargets(Matrix targets) {}
}
