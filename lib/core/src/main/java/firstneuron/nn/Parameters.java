package firstneuron.nn;

import firstneuron.matrix.Matrix;
import java.util.List;
import java.util.Objects;

/** Matrices that belong to the parameters of a network: one for each, of its shape. */
final class Parameters {
    private Parameters() {}

    static void requireFit(List<Matrix> parameters, List<Matrix> given) {
        Objects.requireNonNull(given, "the matrices are null, expected one for each parameter");
        if (given.size() != parameters.size()) {
            throw new IllegalArgumentException(
                    "this network has " + parameters.size() + " parameter matrices, given " + given.size());
        }
        for (int p = 0; p < parameters.size(); p++) {
            requireSameShape(parameters.get(p), given.get(p));
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
