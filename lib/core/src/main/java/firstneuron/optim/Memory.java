package firstneuron.optim;

import firstneuron.matrix.Matrix;
import java.util.Collections;
import java.util.List;

/**
 * What a rule remembers from one update to the next.
 *
 * @param updates how many updates were done, 0 at the start
 * @param matrices what else, for example a velocity; each rule says what its are
 */
public record Memory(int updates, List<Matrix> matrices) {
    /**
     * Keeps the matrices.
     *
     * @param updates how many updates were done
     * @param matrices what else
     */
    public Memory {
        matrices = List.copyOf(matrices);
    }

    /**
     * The memory before the first update: zeros.
     *
     * @param parameters θ, for their shape
     * @param count how many matrices of zeros
     * @return the memory
     */
    public static Memory zeros(Matrix parameters, int count) {
        return new Memory(0, Collections.nCopies(count, Matrix.zeros(parameters.rowCount(), parameters.columnCount())));
    }

    /**
     * The memory after one update more.
     *
     * @param newMatrices what is remembered now
     * @return the memory
     */
    public Memory next(Matrix... newMatrices) {
        return new Memory(updates + 1, List.of(newMatrices));
    }

    /**
     * One of the matrices.
     *
     * @param index from 0
     * @return the matrix
     */
    public Matrix matrix(int index) {
        return matrices.get(index);
    }
}
