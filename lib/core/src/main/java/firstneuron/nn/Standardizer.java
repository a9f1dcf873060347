package firstneuron.nn;

import firstneuron.matrix.Borrower;
import firstneuron.matrix.Matrix;
import java.util.List;
import java.util.Objects;

/**
 * Brings each feature to mean 0 and standard deviation 1. It learns nothing; as the first layer of a network it lets the
 * network be asked in the units in which the samples were measured, and is saved with it.
 *
 * <pre>
 *   x ← (x − mean) / deviation        deviation² = 1/n Σ (x − mean)²
 * </pre>
 *
 * <p>A feature that never changes has deviation 0; it only loses its mean.
 *
 * @param mean 1×in
 * @param deviation 1×in, above 0; 1 where a feature never changes
 */
public record Standardizer(Matrix mean, Matrix deviation) implements Layer, Borrower {
    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if they are not one row each, one is longer, or a deviation is not above 0
     */
    public Standardizer {
        Objects.requireNonNull(mean, "the standardizer has no mean");
        Objects.requireNonNull(deviation, "the standardizer has no deviation");
        if (mean.rowCount() != 1 || !mean.shape().equals(deviation.shape())) {
            throw new IllegalArgumentException("a mean of " + mean.shape() + " and a deviation of " + deviation.shape()
                    + ": expected one row of each, equally long");
        }
        for (int feature = 0; feature < deviation.columnCount(); feature++) {
            if (!(deviation.get(0, feature) > 0)) {
                throw new IllegalArgumentException("the deviation of feature " + (feature + 1) + " is "
                        + deviation.get(0, feature) + ", expected a number above 0");
            }
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

    @Override
    public int inputCount() {
        return mean.columnCount();
    }

    @Override
    public int outputCount() {
        return mean.columnCount();
    }

    @Override
    public LayerPass forward(Matrix input) {
        Matrix standardized = apply(input);
        return new LayerPass(input, standardized, standardized);
    }

    @Override
    public LayerGradients backward(LayerPass pass, Matrix gradientOfActivations) {
        return new LayerGradients(gradientOfActivations, List.of());
    }

    @Override
    public Matrix gradientOfInput(LayerGradients gradients) {
        return gradients.ofWeightedSums().timesRow(deviation.map(d -> 1 / d)); // ∂L/∂X = ∂L/∂Z / deviation
    }

    @Override
    public List<Matrix> parameters() {
        return List.of();
    }

    @Override
    public Layer withParameters(List<Matrix> parameters) {
        if (!parameters.isEmpty()) {
            throw new IllegalArgumentException(
                    "a standardizer learns nothing and has no parameters, given " + parameters.size());
        }
        return this;
    }
}
