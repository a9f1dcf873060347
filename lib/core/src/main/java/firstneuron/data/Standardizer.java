package firstneuron.data;

import firstneuron.matrix.Matrix;
import java.util.Objects;

/**
 * Brings each feature to mean 0 and standard deviation 1.
 *
 * <pre>
 *   x ← (x − mean) / deviation        deviation² = 1/n Σ (x − mean)²
 * </pre>
 *
 * <p>A feature that never changes has deviation 0; it only loses its mean.
 *
 * @param mean 1×in
 * @param deviation 1×in, 1 where a feature never changes
 */
public record Standardizer(Matrix mean, Matrix deviation) {
    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if they are not one row each, or one is longer
     */
    public Standardizer {
        Objects.requireNonNull(mean, "the standardizer has no mean");
        Objects.requireNonNull(deviation, "the standardizer has no deviation");
        if (mean.rowCount() != 1 || !mean.shape().equals(deviation.shape())) {
            throw new IllegalArgumentException("a mean of " + mean.shape() + " and a deviation of " + deviation.shape()
                    + ": expected one row of each, equally long");
        }
    }

    /**
     * Measures samples.
     *
     * @param features X, n×in, of the training part
     * @return the formula for all parts
     */
    public static Standardizer of(Matrix features) {
        Objects.requireNonNull(features, "the features are null");
        double share = 1.0 / features.rowCount();
        Matrix mean = features.columnSums().scaled(share);
        Matrix distances = features.plusRow(mean.scaled(-1));
        Matrix variance = distances.hadamard(distances).columnSums().scaled(share); // 1/n Σ (x − mean)²
        return new Standardizer(mean, variance.map(v -> v == 0 ? 1 : Math.sqrt(v)));
    }

    /**
     * Changes samples by the formula.
     *
     * @param features X, n×in
     * @return n×in
     * @throws IllegalArgumentException if there are more or fewer features than were measured
     */
    public Matrix apply(Matrix features) {
        return features.plusRow(mean.scaled(-1)).timesRow(deviation.map(d -> 1 / d)); // (x − mean) / deviation
    }
}
