package firstneuron.exercise;

import firstneuron.matrix.Matrix;
import java.util.Optional;

/**
 * The first number of a table that is not what it should be, row after row.
 *
 * @param row counted from 1, as people do
 * @param column counted from 1
 * @param given the number
 * @param right what it should be
 */
record Difference(int row, int column, double given, double right) {
    /** Of two tables with as many rows and columns. */
    static Optional<Difference> first(double[][] given, double[][] right) {
        for (int row = 0; row < right.length; row++) {
            for (int column = 0; column < right[row].length; column++) {
                if (!Near.isNear(given[row][column], right[row][column])) {
                    return Optional.of(new Difference(row + 1, column + 1, given[row][column], right[row][column]));
                }
            }
        }
        return Optional.empty();
    }

    /** Of two matrices of the same shape. */
    static Optional<Difference> first(Matrix given, Matrix right) {
        return first(given.toArray(), right.toArray());
    }
}
