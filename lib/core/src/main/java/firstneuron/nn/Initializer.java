package firstneuron.nn;

import firstneuron.matrix.Matrix;
import firstneuron.matrix.Numbers;
import java.util.random.RandomGenerator;

/**
 * How the first weights of a layer are drawn.
 *
 * <p>Too small, and the signal dies out from layer to layer; too large, and every sigmoid is stuck at its end. Xavier and
 * He choose the width so that the variance of the signal stays what it was.
 */
@FunctionalInterface
public interface Initializer {
    /** All weights 0. All neurons of a layer then stay alike for ever; good only to see that. */
    Initializer ZERO = (inputs, outputs, random) -> Matrix.zeros(inputs, outputs);

    /**
     * For sigmoid and tanh: uniform between ±√(6 / (in + out)).
     *
     * <p>Source: X. Glorot and Y. Bengio, "Understanding the difficulty of training deep feedforward neural networks"
     * (2010); Xavier is the first author's first name.
     */
    Initializer XAVIER = (inputs, outputs, random) ->
            uniform(Math.sqrt(6.0 / (inputs + outputs))).weights(inputs, outputs, random); // ±√(6/(in+out))

    /**
     * For ReLU and its relatives: normal with standard deviation √(2 / in).
     *
     * <p>Source: K. He, X. Zhang, S. Ren and J. Sun, "Delving deep into rectifiers" (2015).
     */
    Initializer HE = (inputs, outputs, random) ->
            normal(Math.sqrt(2.0 / inputs)).weights(inputs, outputs, random); // σ = √(2/in)

    /**
     * Uniform between −limit and limit.
     *
     * @param limit above 0
     * @return the initializer
     * @throws IllegalArgumentException if the limit is not a finite number above 0
     */
    static Initializer uniform(double limit) {
        Numbers.requirePositive("limit of the uniform weights", limit);
        return (inputs, outputs, random) ->
                Matrix.generate(inputs, outputs, (r, c) -> limit * (2 * random.nextDouble() - 1));
    }

    /**
     * Normal with mean 0.
     *
     * @param standardDeviation above 0
     * @return the initializer
     * @throws IllegalArgumentException if the standard deviation is not a finite number above 0
     */
    static Initializer normal(double standardDeviation) {
        Numbers.requirePositive("standard deviation of the normal weights", standardDeviation);
        return (inputs, outputs, random) ->
                Matrix.generate(inputs, outputs, (r, c) -> standardDeviation * random.nextGaussian());
    }

    /**
     * Draws the weights of one layer.
     *
     * @param inputs how many values come in
     * @param outputs how many neurons there are
     * @param random where the random numbers come from
     * @return in×out
     */
    Matrix weights(int inputs, int outputs, RandomGenerator random);
}
