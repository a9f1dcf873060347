package firstneuron.live;

import firstneuron.matrix.Borrower;
import firstneuron.matrix.Matrix;
import firstneuron.nn.Layer;
import firstneuron.nn.LayerGradients;
import firstneuron.nn.LayerPass;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/**
 * The first layer of the playground: it learns nothing, and makes features of the two coordinates of a point.
 *
 * @param mean 1×2, the mean of each coordinate of the training samples
 * @param deviation 1×2, their standard deviation
 * @param formulas at least one; each is given the standardized coordinates
 */
record Features(Matrix mean, Matrix deviation, List<DoubleBinaryOperator> formulas) implements Layer, Borrower {
    @Override
    public int inputCount() {
        return 2;
    }

    @Override
    public int outputCount() {
        return formulas.size();
    }

    @Override
    public LayerPass forward(Matrix input) {
        Matrix features = input.withColumns(
                formulas.size(),
                (row, feature) ->
                        formulas.get(feature).applyAsDouble(standardized(input, row, 0), standardized(input, row, 1)));
        return new LayerPass(input, features, features);
    }

    /** z = (x − μ) / σ. */
    private double standardized(Matrix input, int row, int axis) {
        return (input.get(row, axis) - mean.get(0, axis)) / deviation.get(0, axis);
    }

    @Override
    public LayerGradients backward(LayerPass pass, Matrix gradientOfActivations) {
        return new LayerGradients(gradientOfActivations, List.of());
    }

    @Override
    public Matrix gradientOfInput(LayerGradients gradients) {
        throw new UnsupportedOperationException("the features are the first layer, and the points are not learned");
    }

    @Override
    public List<Matrix> parameters() {
        return List.of();
    }

    @Override
    public Layer withParameters(List<Matrix> parameters) {
        return this;
    }
}
