package firstneuron.optim;

import firstneuron.matrix.Matrix;

/**
 * The memory of Adam.
 *
 * @param updates how many updates were done
 * @param mean m, the mean of the gradients, of the shape of the parameters, 0 at the start
 * @param squares s, the mean of their squares, of the same shape, 0 at the start
 */
public record Moments(int updates, Matrix mean, Matrix squares) implements Memory {}
