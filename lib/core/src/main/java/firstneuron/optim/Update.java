package firstneuron.optim;

import firstneuron.matrix.Matrix;

/**
 * What an update gives.
 *
 * @param parameters the next θ
 * @param memory what the rule remembers
 */
public record Update(Matrix parameters, Memory memory) {}
