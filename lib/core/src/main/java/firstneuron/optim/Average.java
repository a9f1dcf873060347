package firstneuron.optim;

import firstneuron.matrix.Matrix;

/** An average that fades: what is old counts less with every new value. */
final class Average {
    private Average() {}

    /** ρa + (1 − ρ)x: the average a with one value x more, of which the share ρ is kept. */
    static Matrix of(Matrix average, double decay, Matrix value) {
        return average.combination(decay, 1 - decay, value);
    }
}
