package firstneuron.matrix;

/** What must fit together, and how it is told where it does not. */
final class Shapes {
    private Shapes() {}

    static void requireSize(String what, int size) {
        if (size < 1) {
            throw new IllegalArgumentException(
                    "a matrix with " + size + " " + what + " was asked for, expected at least 1");
        }
    }

    static double requireNumber(int row, int column, double value) {
        return Double.isFinite(value)
                ? value
                : Numbers.requireFinite("the number in row " + row + ", column " + column, value);
    }

    static void requirePlace(Matrix matrix, int row, int column) {
        int rows = matrix.rowCount();
        int columns = matrix.columnCount();
        if (row < 0 || row >= rows || column < 0 || column >= columns) {
            throw new IndexOutOfBoundsException("row " + row + ", column " + column + " of a " + matrix.shape()
                    + " matrix: rows go from 0 to " + (rows - 1) + ", columns from 0 to " + (columns - 1));
        }
    }

    static IllegalArgumentException innerSizesDiffer(
            Matrix matrix, String operation, String mark, Matrix other, String otherMark, int inner, int otherInner) {
        return new IllegalArgumentException(operation + ": (" + matrix.shape() + ")" + mark + "·(" + other.shape() + ")"
                + otherMark + ": inner sizes " + inner + " and " + otherInner + " differ");
    }

    static void requireRow(Matrix matrix, String operation, String sign, Matrix row) {
        if (!row.hasShape(1, matrix.columnCount())) {
            throw new IllegalArgumentException(operation + ": (" + matrix.shape() + ") " + sign + " (" + row.shape()
                    + "): expected one row of " + matrix.columnCount() + " numbers");
        }
    }

    static void requireColumn(Matrix matrix, String operation, String sign, Matrix column) {
        if (!column.hasShape(matrix.rowCount(), 1)) {
            throw new IllegalArgumentException(operation + ": (" + matrix.shape() + ") " + sign + " (" + column.shape()
                    + "): expected one column of " + matrix.rowCount() + " numbers");
        }
    }

    static void requireSameShape(Matrix matrix, String operation, String sign, Matrix other) {
        if (other == null) {
            throw new NullPointerException(operation + ": the other matrix is null, expected " + matrix.shape());
        }
        if (!other.hasShape(matrix.rowCount(), matrix.columnCount())) {
            throw new IllegalArgumentException(operation + ": (" + matrix.shape() + ") " + sign + " (" + other.shape()
                    + "): both must have the same shape");
        }
    }
}
