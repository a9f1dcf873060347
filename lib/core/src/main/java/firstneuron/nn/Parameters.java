package firstneuron.nn;

import firstneuron.matrix.Matrix;
import java.util.List;
import java.util.Objects;

/** Matrices that belong to the parameters of a network: one for each, of its shape. */
final class Parameters {
    private Parameters() {}

    static void requireFit(Mlp network, List<Matrix> given) {
        requireCount(network, given);
        int number = 0;
        for (Layer layer : network.layers()) {
            for (Matrix parameter : layer.parameters()) {
                requireSameShape(parameter, given.get(number++));
            }
        }
    }

    static void requireCount(Mlp network, List<Matrix> given) {
        Objects.requireNonNull(given, "the matrices are null, expected one for each parameter");
        int count = 0;
        for (Layer layer : network.layers()) {
            count += layer.parameters().size();
        }
        if (given.size() != count) {
            throw new IllegalArgumentException(
                    "this network has " + count + " parameter matrices, given " + given.size());
        }
    }

    static Matrix requireSameShape(Matrix old, Matrix given) {
        if (old.rowCount() != given.rowCount() || old.columnCount() != given.columnCount()) {
            throw new IllegalArgumentException(
                    "a parameter of " + old.shape() + " cannot become one of " + given.shape());
        }
        return given;
    }
}
