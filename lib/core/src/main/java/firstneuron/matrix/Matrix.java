package firstneuron.matrix;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * A table of numbers with rows and columns, all of them doubles. A matrix never changes: every operation returns a new
 * one.
 *
 * <p>Rows are samples: a table of 4 samples with 2 features each is a 4×2 matrix. A vector is a matrix with one row.
 *
 * <pre>
 *   Matrix x = Matrix.of(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}});
 *   Matrix z = x.times(weights).plusRow(bias);      // Z = XW + b
 * </pre>
 *
 * <p>Two matrices that do not fit are refused with both shapes, for example {@code times: (4×2)·(3×1): inner sizes 2
 * and 3 differ}.
 */
public final class Matrix {
    private static final int ROWS_SHOWN = 10;
    private static final int COLUMNS_SHOWN = 10;

    private final int rows;
    private final int columns;
    private final double[] values; // row after row

    private Matrix(int rows, int columns, double[] values) {
        this.rows = rows;
        this.columns = columns;
        this.values = values;
    }

    /**
     * Makes a matrix from its rows.
     *
     * @param rows one array for each row, all equally long
     * @return a matrix with a copy of the numbers
     * @throws IllegalArgumentException if there are no rows, no columns, rows of different lengths, or a number is NaN or
     *     infinite
     * @throws NullPointerException if there is no array, or a row is missing
     */
    public static Matrix of(double[][] rows) {
        Objects.requireNonNull(rows, "the rows are null, expected numbers");
        requireSize("rows", rows.length);
        Objects.requireNonNull(rows[0], "row 0 is null, expected numbers");
        requireSize("columns", rows[0].length);
        double[] values = new double[rows.length * rows[0].length];
        for (int r = 0; r < rows.length; r++) {
            Objects.requireNonNull(rows[r], "row " + r + " is null, expected numbers");
            if (rows[r].length != rows[0].length) {
                throw new IllegalArgumentException("row " + r + " has " + rows[r].length + " numbers, row 0 has "
                        + rows[0].length + ": all rows of a matrix are equally long");
            }
            for (int c = 0; c < rows[r].length; c++) {
                values[r * rows[0].length + c] = requireNumber(r, c, rows[r][c]);
            }
        }
        return new Matrix(rows.length, rows[0].length, values);
    }

    /**
     * Makes a matrix with one row.
     *
     * @param numbers the numbers from left to right, at least one
     * @return a 1×n matrix
     * @throws IllegalArgumentException if there is no number, or one is NaN or infinite
     */
    public static Matrix row(double... numbers) {
        Objects.requireNonNull(numbers, "the row is null, expected numbers");
        return of(new double[][] {numbers});
    }

    /**
     * Makes a matrix with one column.
     *
     * @param numbers the numbers from top to bottom, at least one
     * @return an n×1 matrix
     * @throws IllegalArgumentException if there is no number, or one is NaN or infinite
     */
    public static Matrix column(double... numbers) {
        return row(numbers).transposed();
    }

    /**
     * Makes a matrix of zeros.
     *
     * @param rows the number of rows, at least 1
     * @param columns the number of columns, at least 1
     * @return a rows×columns matrix
     * @throws IllegalArgumentException if a size is below 1
     */
    public static Matrix zeros(int rows, int columns) {
        requireSize("rows", rows);
        requireSize("columns", columns);
        return new Matrix(rows, columns, new double[Math.multiplyExact(rows, columns)]);
    }

    /** Gives the number at one place of a matrix. */
    @FunctionalInterface
    public interface Entry {
        /**
         * The number at one place.
         *
         * @param row from 0
         * @param column from 0
         * @return the number there
         */
        double at(int row, int column);
    }

    /**
     * Makes a matrix from a formula for its entries, row after row.
     *
     * @param rows the number of rows, at least 1
     * @param columns the number of columns, at least 1
     * @param entry gives the number at a row and a column
     * @return a rows×columns matrix
     * @throws IllegalArgumentException if a size is below 1, or a number is NaN or infinite
     */
    public static Matrix generate(int rows, int columns, Entry entry) {
        Matrix result = zeros(rows, columns);
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                result.values[r * columns + c] = requireNumber(r, c, entry.at(r, c));
            }
        }
        return result;
    }

    // --- shape and entries ---

    /**
     * The number of rows.
     *
     * @return at least 1
     */
    public int rowCount() {
        return rows;
    }

    /**
     * The number of columns.
     *
     * @return at least 1
     */
    public int columnCount() {
        return columns;
    }

    /**
     * The shape in words.
     *
     * @return for example {@code 4×2}: rows×columns
     */
    public String shape() {
        return rows + "×" + columns;
    }

    /**
     * One number.
     *
     * @param row from 0 to {@code rowCount() - 1}
     * @param column from 0 to {@code columnCount() - 1}
     * @return the number at that place
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public double get(int row, int column) {
        requirePlace(row, column);
        return values[row * columns + column];
    }

    /**
     * One row, as a matrix.
     *
     * @param row from 0 to {@code rowCount() - 1}
     * @return a 1×n matrix
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public Matrix rowAt(int row) {
        return rows(row);
    }

    /**
     * Some rows, in the order asked for; a row may come twice.
     *
     * @param numbers row numbers from 0, at least one
     * @return a matrix with one row for each number
     * @throws IndexOutOfBoundsException if there is no such row
     * @throws IllegalArgumentException if no row is asked for
     */
    public Matrix rows(int... numbers) {
        requireSize("rows", numbers.length);
        Matrix result = zeros(numbers.length, columns);
        for (int r = 0; r < numbers.length; r++) {
            requirePlace(numbers[r], 0);
            System.arraycopy(values, numbers[r] * columns, result.values, r * columns, columns);
        }
        return result;
    }

    /**
     * All numbers.
     *
     * @return a copy, one array for each row
     */
    public double[][] toArray() {
        return IntStream.range(0, rows)
                .mapToObj(r -> Arrays.copyOfRange(values, r * columns, (r + 1) * columns))
                .toArray(double[][]::new);
    }

    // --- products ---

    /**
     * The matrix product AB: entry (r, c) is the sum of row r of A times column c of B.
     *
     * @param other B, m×p
     * @return n×p, if this matrix A is n×m
     * @throws IllegalArgumentException if the inner sizes differ
     */
    public Matrix times(Matrix other) {
        if (columns != other.rows) {
            throw innerSizesDiffer("times", "", other, "", columns, other.rows);
        }
        Matrix result = zeros(rows, other.columns);
        Products.forSize(rows, columns, other.columns)
                .times(values, rows, columns, other.values, other.columns, result.values);
        return result;
    }

    /**
     * The product AᵀB, without making Aᵀ.
     *
     * @param other B, n×p
     * @return m×p, if this matrix A is n×m
     * @throws IllegalArgumentException if the inner sizes differ
     */
    public Matrix transposedTimes(Matrix other) {
        if (rows != other.rows) {
            throw innerSizesDiffer("transposedTimes", "ᵀ", other, "", rows, other.rows);
        }
        Matrix result = zeros(columns, other.columns);
        Products.forSize(rows, columns, other.columns)
                .transposedTimes(values, rows, columns, other.values, other.columns, result.values);
        return result;
    }

    /**
     * The product ABᵀ, without making Bᵀ.
     *
     * @param other B, p×m
     * @return n×p, if this matrix A is n×m
     * @throws IllegalArgumentException if the inner sizes differ
     */
    public Matrix timesTransposed(Matrix other) {
        if (columns != other.columns) {
            throw innerSizesDiffer("timesTransposed", "", other, "ᵀ", columns, other.columns);
        }
        Matrix result = zeros(rows, other.rows);
        Products.forSize(rows, columns, other.rows)
                .timesTransposed(values, rows, columns, other.values, other.rows, result.values);
        return result;
    }

    /**
     * Rows and columns exchanged.
     *
     * @return m×n, if this matrix is n×m
     */
    public Matrix transposed() {
        return generate(columns, rows, (r, c) -> values[c * columns + r]);
    }

    // --- entry by entry ---

    /**
     * The sum A + B, entry by entry.
     *
     * @param other B, of the same shape
     * @return the sum
     * @throws IllegalArgumentException if the shapes differ
     */
    public Matrix plus(Matrix other) {
        return plus(1, other);
    }

    /**
     * The sum A + sB, entry by entry.
     *
     * @param factor s
     * @param other B, of the same shape
     * @return the sum
     * @throws IllegalArgumentException if the shapes differ, or s is NaN or infinite
     */
    public Matrix plus(double factor, Matrix other) {
        requireSameShape("plus", "+", other);
        Numbers.requireFinite("factor", factor);
        Matrix result = zeros(rows, columns);
        for (int i = 0; i < values.length; i++) {
            result.values[i] = values[i] + factor * other.values[i]; // A + sB
        }
        return result;
    }

    /**
     * The difference A − B, entry by entry.
     *
     * @param other B, of the same shape
     * @return the difference
     * @throws IllegalArgumentException if the shapes differ
     */
    public Matrix minus(Matrix other) {
        requireSameShape("minus", "−", other);
        return plus(-1, other);
    }

    /**
     * The product A ∘ B, entry by entry (the Hadamard product).
     *
     * @param other B, of the same shape
     * @return the product
     * @throws IllegalArgumentException if the shapes differ
     */
    public Matrix hadamard(Matrix other) {
        requireSameShape("hadamard", "∘", other);
        Matrix result = zeros(rows, columns);
        for (int i = 0; i < values.length; i++) {
            result.values[i] = values[i] * other.values[i];
        }
        return result;
    }

    /**
     * The quotient A / B, entry by entry.
     *
     * @param other B, of the same shape, without zeros
     * @return the quotient
     * @throws IllegalArgumentException if the shapes differ
     */
    public Matrix dividedBy(Matrix other) {
        requireSameShape("dividedBy", "/", other);
        Matrix result = zeros(rows, columns);
        for (int i = 0; i < values.length; i++) {
            result.values[i] = values[i] / other.values[i];
        }
        return result;
    }

    /**
     * The matrix sA: every entry times the same number.
     *
     * @param factor s
     * @return a matrix of the same shape
     * @throws IllegalArgumentException if s is NaN or infinite
     */
    public Matrix scaled(double factor) {
        Numbers.requireFinite("factor", factor);
        Matrix result = zeros(rows, columns);
        for (int i = 0; i < values.length; i++) {
            result.values[i] = factor * values[i];
        }
        return result;
    }

    /**
     * A function of every entry.
     *
     * @param function what to do with one number
     * @return a matrix of the same shape
     */
    public Matrix map(DoubleUnaryOperator function) {
        Matrix result = zeros(rows, columns);
        for (int i = 0; i < values.length; i++) {
            result.values[i] = function.applyAsDouble(values[i]);
        }
        return result;
    }

    /**
     * A function of every pair of entries at the same place.
     *
     * @param other a matrix of the same shape
     * @param function what to do with a number of this matrix and one of the other
     * @return a matrix of the same shape
     * @throws IllegalArgumentException if the shapes differ
     */
    public Matrix combine(Matrix other, DoubleBinaryOperator function) {
        requireSameShape("combine", "with", other);
        Matrix result = zeros(rows, columns);
        for (int i = 0; i < values.length; i++) {
            result.values[i] = function.applyAsDouble(values[i], other.values[i]);
        }
        return result;
    }

    // --- rows and columns ---

    /**
     * The same row added to every row, as a bias is added to every sample.
     *
     * @param row 1×m
     * @return n×m, if this matrix is n×m
     * @throws IllegalArgumentException if the row has another length, or is not one row
     */
    public Matrix plusRow(Matrix row) {
        requireRow("plusRow", "+", row);
        Matrix result = zeros(rows, columns);
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                result.values[r * columns + c] = values[r * columns + c] + row.values[c];
            }
        }
        return result;
    }

    /**
     * Every row multiplied by the same row, entry by entry.
     *
     * @param row 1×m
     * @return n×m, if this matrix is n×m
     * @throws IllegalArgumentException if the row has another length, or is not one row
     */
    public Matrix timesRow(Matrix row) {
        requireRow("timesRow", "∘", row);
        Matrix result = zeros(rows, columns);
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                result.values[r * columns + c] = values[r * columns + c] * row.values[c];
            }
        }
        return result;
    }

    /**
     * The sum of each column.
     *
     * @return 1×m, if this matrix is n×m
     */
    public Matrix columnSums() {
        Matrix result = zeros(1, columns);
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                result.values[c] += values[r * columns + c];
            }
        }
        return result;
    }

    /**
     * The sum of each row.
     *
     * @return n×1, if this matrix is n×m
     */
    public Matrix rowSums() {
        Matrix result = zeros(rows, 1);
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                result.values[r] += values[r * columns + c];
            }
        }
        return result;
    }

    /**
     * The largest number of each row.
     *
     * @return n×1, if this matrix is n×m
     */
    public Matrix rowMaxima() {
        Matrix result = zeros(rows, 1);
        for (int r = 0; r < rows; r++) {
            result.values[r] = values[r * columns];
            for (int c = 1; c < columns; c++) {
                result.values[r] = Math.max(result.values[r], values[r * columns + c]);
            }
        }
        return result;
    }

    /**
     * The same column subtracted from every column.
     *
     * @param column n×1
     * @return n×m, if this matrix is n×m
     * @throws IllegalArgumentException if the column has another length, or is not one column
     */
    public Matrix minusColumn(Matrix column) {
        requireColumn("minusColumn", "−", column);
        Matrix result = zeros(rows, columns);
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                result.values[r * columns + c] = values[r * columns + c] - column.values[r];
            }
        }
        return result;
    }

    /**
     * Every column divided by the same column.
     *
     * @param column n×1, without zeros
     * @return n×m, if this matrix is n×m
     * @throws IllegalArgumentException if the column has another length, or is not one column
     */
    public Matrix dividedByColumn(Matrix column) {
        requireColumn("dividedByColumn", "/", column);
        Matrix result = zeros(rows, columns);
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                result.values[r * columns + c] = values[r * columns + c] / column.values[r];
            }
        }
        return result;
    }

    /**
     * For each row the column of its largest number; of equal ones the first.
     *
     * @return one column number, from 0, for each row
     */
    public int[] largestInRows() {
        return IntStream.range(0, rows)
                .map(r -> IntStream.range(0, columns)
                        .reduce(0, (best, c) -> values[r * columns + c] > values[r * columns + best] ? c : best))
                .toArray();
    }

    // --- one number ---

    /**
     * The sum of all numbers.
     *
     * @return the sum, taken row after row
     */
    public double sum() {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    /**
     * The sum of the squares of all numbers.
     *
     * @return 0 or more
     */
    public double sumOfSquares() {
        double sum = 0;
        for (double value : values) {
            sum += value * value;
        }
        return sum;
    }

    /**
     * The length of the matrix as one long vector: √(Σ aᵢⱼ²), called the Frobenius norm.
     *
     * @return 0 or more
     */
    public double norm() {
        return Math.sqrt(sumOfSquares());
    }

    /**
     * The largest distance of a number from 0: max |aᵢⱼ|.
     *
     * @return 0 or more; NaN if a number is NaN
     */
    public double largestMagnitude() {
        double largest = 0;
        for (double value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }

    /**
     * Whether one can compute with every number.
     *
     * @return false if a number is NaN or infinite
     */
    public boolean isFinite() {
        for (double value : values) {
            if (!Double.isFinite(value)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Equal shapes and equal numbers.
     *
     * @param other anything
     * @return true if it is a matrix with the same numbers at the same places
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Matrix matrix
                && rows == matrix.rows
                && columns == matrix.columns
                && Arrays.equals(values, matrix.values);
    }

    @Override
    public int hashCode() {
        return 31 * columns + Arrays.hashCode(values);
    }

    /**
     * The shape, then the numbers with four decimals, in columns. Of a large matrix the first rows and columns.
     *
     * @return one line for the shape and one for each row
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(shape());
        int shown = Math.min(columns, COLUMNS_SHOWN);
        String[][] cells = IntStream.range(0, Math.min(rows, ROWS_SHOWN))
                .mapToObj(r -> IntStream.range(0, shown)
                        .mapToObj(c -> Numbers.fixed(values[r * columns + c]))
                        .toArray(String[]::new))
                .toArray(String[][]::new);
        int width = Arrays.stream(cells)
                .flatMap(Arrays::stream)
                .mapToInt(String::length)
                .max()
                .orElse(0);
        for (String[] row : cells) {
            text.append('\n');
            for (String cell : row) {
                text.append("  ").append(" ".repeat(width - cell.length())).append(cell);
            }
            text.append(shown < columns ? "  … " + (columns - shown) + " more" : "");
        }
        return text.append(rows > ROWS_SHOWN ? "\n  … " + (rows - ROWS_SHOWN) + " more rows" : "")
                .toString();
    }

    private void requirePlace(int row, int column) {
        if (row < 0 || row >= rows || column < 0 || column >= columns) {
            throw new IndexOutOfBoundsException("row " + row + ", column " + column + " of a " + shape()
                    + " matrix: rows go from 0 to " + (rows - 1) + ", columns from 0 to " + (columns - 1));
        }
    }

    private static double requireNumber(int row, int column, double value) {
        return Double.isFinite(value)
                ? value
                : Numbers.requireFinite("the number in row " + row + ", column " + column, value);
    }

    private static void requireSize(String what, int size) {
        if (size < 1) {
            throw new IllegalArgumentException(
                    "a matrix with " + size + " " + what + " was asked for, expected at least 1");
        }
    }

    private IllegalArgumentException innerSizesDiffer(
            String operation, String mark, Matrix other, String otherMark, int inner, int otherInner) {
        return new IllegalArgumentException(operation + ": (" + shape() + ")" + mark + "·(" + other.shape() + ")"
                + otherMark + ": inner sizes " + inner + " and " + otherInner + " differ");
    }

    private void requireRow(String operation, String sign, Matrix row) {
        if (row.rows != 1 || row.columns != columns) {
            throw new IllegalArgumentException(operation + ": (" + shape() + ") " + sign + " (" + row.shape()
                    + "): expected one row of " + columns + " numbers");
        }
    }

    private void requireColumn(String operation, String sign, Matrix column) {
        if (column.columns != 1 || column.rows != rows) {
            throw new IllegalArgumentException(operation + ": (" + shape() + ") " + sign + " (" + column.shape()
                    + "): expected one column of " + rows + " numbers");
        }
    }

    private void requireSameShape(String operation, String sign, Matrix other) {
        if (other == null) {
            throw new NullPointerException(operation + ": the other matrix is null, expected " + shape());
        }
        if (rows != other.rows || columns != other.columns) {
            throw new IllegalArgumentException(operation + ": (" + shape() + ") " + sign + " (" + other.shape()
                    + "): both must have the same shape");
        }
    }
}
