package firstneuron.matrix;

import java.util.function.UnaryOperator;

/** Some rows after the others, for who wants the last result alone: what lies between needs room for these rows only. */
final class Portions {
    /** How many rows are computed at once. */
    private static final int ROWS = 128;

    private Portions() {}

    /** What a formula makes of the portions, one below the other. */
    static Matrix of(Matrix matrix, UnaryOperator<Matrix> formula) {
        int rows = matrix.rowCount();
        if (rows <= ROWS) {
            return formula.apply(matrix);
        }
        int columns = matrix.columnCount();
        Workspace place = new Workspace(1);
        Matrix result = null;
        for (int from = 0; from < rows; from += ROWS) {
            place.nextRound();
            int count = Math.min(ROWS, rows - from);
            Matrix given = place.matrix(count, columns);
            System.arraycopy(matrix.values(), from * columns, given.values(), 0, count * columns);
            Matrix portion = formula.apply(given);
            int width = portion.columnCount();
            if (result == null) {
                result = new Matrix(rows, width, null);
            }
            System.arraycopy(portion.values(), 0, result.values(), from * width, portion.values().length);
        }
        return result;
    }
}
