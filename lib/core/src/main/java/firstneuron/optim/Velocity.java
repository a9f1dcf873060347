package firstneuron.optim;

import firstneuron.matrix.Matrix;

/**
 * The memory of momentum.
 *
 * @param updates how many updates were done
 * @param velocity v, of the shape of the parameters, 0 at the start
 */
public record Velocity(int updates, Matrix velocity) implements Memory {}
