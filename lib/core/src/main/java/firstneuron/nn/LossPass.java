package firstneuron.nn;

import firstneuron.matrix.Matrix;
import java.util.function.Supplier;

/**
 * A loss and the way to its gradient.
 *
 * @param value L
 * @param gradient gives ∂L/∂O, n×out
 */
public record LossPass(double value, Supplier<Matrix> gradient) {}
