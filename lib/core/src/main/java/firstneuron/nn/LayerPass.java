package firstneuron.nn;

import firstneuron.matrix.Matrix;
import java.util.Objects;

/**
 * One way forward through one layer: what came in, the weighted sums, what goes out. The way back needs all three.
 *
 * @param input X, n×in: one row for each sample
 * @param weightedSums Z = XW + b, n×out
 * @param activations A = f(Z), n×out
 */
public record LayerPass(Matrix input, Matrix weightedSums, Matrix activations) {
    /**
     * {@inheritDoc}
     *
     * @throws NullPointerException if a part is missing
     */
    public LayerPass {
        Objects.requireNonNull(input, "the pass has no input");
        Objects.requireNonNull(weightedSums, "the pass has no weighted sums");
        Objects.requireNonNull(activations, "the pass has no activations");
    }

    @Override
    public String toString() {
        return "input " + input + "\nweighted sums " + weightedSums + "\nactivations " + activations;
    }
}
