package firstneuron.optim;

import firstneuron.matrix.Matrix;

/**
 * The memory of a rule that gives each parameter a rate of its own, after how large its gradients were.
 *
 * @param updates how many updates were done
 * @param squares s, the sum or the average of the squared gradients, of the shape of the parameters, 0 at the start
 */
public record Squares(int updates, Matrix squares) implements Memory {}
