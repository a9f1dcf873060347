package firstneuron.matrix;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
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
    /** An entry that is read and written takes as long as so many multiplications of a product. */
    static final int MOVING = 8;

    /** The same for an entry that a function is asked for. */
    static final int CALLING = 100;

    private final int rows;
    private final int columns;
    private final double[] values; // row after row
    private final Workspace workspace; // lends what is computed from this matrix; null where all of it is new

    private Matrix(int rows, int columns, double[] values, Workspace workspace) {
        this.rows = rows;
        this.columns = columns;
        this.values = values;
        this.workspace = workspace;
    }

    /** A matrix that a workspace lends. */
    Matrix(int rows, int columns, Workspace workspace) {
        this(rows, columns, new double[Math.multiplyExact(rows, columns)], workspace);
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
        Shapes.requireSize("rows", rows.length);
        Objects.requireNonNull(rows[0], "row 0 is null, expected numbers");
        Shapes.requireSize("columns", rows[0].length);
        double[] values = new double[rows.length * rows[0].length];
        for (int r = 0; r < rows.length; r++) {
            Objects.requireNonNull(rows[r], "row " + r + " is null, expected numbers");
            if (rows[r].length != rows[0].length) {
                throw new IllegalArgumentException("row " + r + " has " + rows[r].length + " numbers, row 0 has "
                        + rows[0].length + ": all rows of a matrix are equally long");
            }
            for (int c = 0; c < rows[r].length; c++) {
                values[r * rows[0].length + c] = Shapes.requireNumber(r, c, rows[r][c]);
            }
        }
        return new Matrix(rows.length, rows[0].length, values, null);
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
        Shapes.requireSize("rows", rows);
        Shapes.requireSize("columns", columns);
        return new Matrix(rows, columns, null);
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
        return zeros(rows, columns).filled(entry);
    }

    /**
     * A matrix with as many rows and other columns, from a formula for its entries, row after row. It lies where all
     * results lie that are computed from this matrix.
     *
     * @param newColumns the number of columns, at least 1
     * @param entry gives the number at a row and a column
     * @return n×newColumns, if this matrix is n×m
     * @throws IllegalArgumentException if the size is below 1, or a number is NaN or infinite
     */
    public Matrix withColumns(int newColumns, Entry entry) {
        Shapes.requireSize("columns", newColumns);
        return result(rows, newColumns).filled(entry);
    }

    private Matrix filled(Entry entry) {
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                values[r * columns + c] = Shapes.requireNumber(r, c, entry.at(r, c));
            }
        }
        return this;
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
        Shapes.requirePlace(this, row, column);
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
        Shapes.requireSize("rows", numbers.length);
        for (int number : numbers) {
            Shapes.requirePlace(this, number, 0);
        }
        return Rearranged.rows(this, numbers);
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

    // --- where results lie ---

    /**
     * The same numbers, from which is computed in a workspace: the results of all operations lie there.
     *
     * @param place lends the results
     * @return a matrix with these numbers; they are not copied
     */
    public Matrix in(Workspace place) {
        return new Matrix(rows, columns, values, Objects.requireNonNull(place, "the workspace is null"));
    }

    /**
     * The same numbers to keep, whatever happens to the workspace that they may lie in.
     *
     * @return this matrix, or a copy if a workspace lends it
     */
    public Matrix kept() {
        return workspace == null ? this : new Matrix(rows, columns, values.clone(), null);
    }

    /**
     * What a formula makes of this matrix if it treats every row on its own, as layers do: it is given some rows after the
     * others, and all that it computes on the way needs no more room than for these.
     *
     * @param formula what to do with some rows; it gives one row for each
     * @return all rows that it gave
     */
    public Matrix inPortions(UnaryOperator<Matrix> formula) {
        return Portions.of(this, formula);
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
            throw Shapes.innerSizesDiffer(this, "times", "", other, "", columns, other.rows);
        }
        Matrix result = result(rows, other.columns);
        products(result, columns)
                .times(values, rows, columns, other.values, other.columns, result.values, result.whole());
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
            throw Shapes.innerSizesDiffer(this, "transposedTimes", "ᵀ", other, "", rows, other.rows);
        }
        Matrix result = result(columns, other.columns);
        products(result, rows)
                .transposedTimes(values, rows, columns, other.values, other.columns, result.values, result.whole());
        return result;
    }

    /**
     * The product ABᵀ.
     *
     * @param other B, p×m
     * @return n×p, if this matrix A is n×m
     * @throws IllegalArgumentException if the inner sizes differ
     */
    public Matrix timesTransposed(Matrix other) {
        if (columns != other.columns) {
            throw Shapes.innerSizesDiffer(this, "timesTransposed", "", other, "ᵀ", columns, other.columns);
        }
        Matrix result = result(rows, other.rows);
        products(result, columns)
                .timesTransposed(values, rows, columns, other.values, other.rows, result.values, result.whole());
        return result;
    }

    /**
     * Rows and columns exchanged.
     *
     * @return m×n, if this matrix is n×m
     */
    public Matrix transposed() {
        return Rearranged.transposed(this);
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
        Shapes.requireSameShape(this, "plus", "+", other);
        return linear(1, factor, other);
    }

    /**
     * The linear combination sA + tB, entry by entry.
     *
     * @param own s
     * @param factor t
     * @param other B, of the same shape
     * @return the combination
     * @throws IllegalArgumentException if the shapes differ, or a factor is NaN or infinite
     */
    public Matrix combination(double own, double factor, Matrix other) {
        Shapes.requireSameShape(this, "combination", "with", other);
        return linear(own, factor, other);
    }

    private Matrix linear(double own, double factor, Matrix other) {
        Numbers.requireFinite("factor", own);
        Numbers.requireFinite("factor", factor);
        return Entrywise.combination(own, this, factor, other);
    }

    /**
     * The difference A − B, entry by entry.
     *
     * @param other B, of the same shape
     * @return the difference
     * @throws IllegalArgumentException if the shapes differ
     */
    public Matrix minus(Matrix other) {
        Shapes.requireSameShape(this, "minus", "−", other);
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
        Shapes.requireSameShape(this, "hadamard", "∘", other);
        return Entrywise.product(this, other);
    }

    /**
     * The quotient A / B, entry by entry.
     *
     * @param other B, of the same shape, without zeros
     * @return the quotient
     * @throws IllegalArgumentException if the shapes differ
     */
    public Matrix dividedBy(Matrix other) {
        Shapes.requireSameShape(this, "dividedBy", "/", other);
        return Entrywise.quotient(this, other);
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
        return Entrywise.scaled(factor, this);
    }

    /**
     * A function of every entry.
     *
     * @param function what to do with one number
     * @return a matrix of the same shape
     */
    public Matrix map(DoubleUnaryOperator function) {
        return Entrywise.map(this, function);
    }

    /**
     * Every number, or another one where that is larger: max(aᵢⱼ, s).
     *
     * @param least s
     * @return a matrix of the same shape
     */
    public Matrix atLeast(double least) {
        return Entrywise.atLeast(least, this);
    }

    /**
     * The sign of every number.
     *
     * @return a matrix of the same shape with 1 where a number is above 0, −1 where it is below, and 0 where it is 0
     */
    public Matrix signs() {
        return Entrywise.signs(this);
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
        Shapes.requireSameShape(this, "combine", "with", other);
        return Entrywise.combine(this, other, function);
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
        Shapes.requireRow(this, "plusRow", "+", row);
        return RowsAndColumns.plusRow(this, row);
    }

    /**
     * Every row multiplied by the same row, entry by entry.
     *
     * @param row 1×m
     * @return n×m, if this matrix is n×m
     * @throws IllegalArgumentException if the row has another length, or is not one row
     */
    public Matrix timesRow(Matrix row) {
        Shapes.requireRow(this, "timesRow", "∘", row);
        return RowsAndColumns.timesRow(this, row);
    }

    /**
     * The sum of each column.
     *
     * @return 1×m, if this matrix is n×m
     */
    public Matrix columnSums() {
        return RowsAndColumns.columnSums(this);
    }

    /**
     * The sum of each row.
     *
     * @return n×1, if this matrix is n×m
     */
    public Matrix rowSums() {
        return RowsAndColumns.rowSums(this);
    }

    /**
     * The largest number of each row.
     *
     * @return n×1, if this matrix is n×m
     */
    public Matrix rowMaxima() {
        return RowsAndColumns.rowMaxima(this);
    }

    /**
     * The same column subtracted from every column.
     *
     * @param column n×1
     * @return n×m, if this matrix is n×m
     * @throws IllegalArgumentException if the column has another length, or is not one column
     */
    public Matrix minusColumn(Matrix column) {
        Shapes.requireColumn(this, "minusColumn", "−", column);
        return RowsAndColumns.minusColumn(this, column);
    }

    /**
     * Every column divided by the same column.
     *
     * @param column n×1, without zeros
     * @return n×m, if this matrix is n×m
     * @throws IllegalArgumentException if the column has another length, or is not one column
     */
    public Matrix dividedByColumn(Matrix column) {
        Shapes.requireColumn(this, "dividedByColumn", "/", column);
        return RowsAndColumns.dividedByColumn(this, column);
    }

    /**
     * For each row the column of its largest number; of equal ones the first.
     *
     * @return one column number, from 0, for each row
     */
    public int[] largestInRows() {
        return RowsAndColumns.largestInRows(this);
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
            double magnitude = Math.abs(value);
            if (!(magnitude <= largest)) { // seldom so, which a processor foresees; Math.max would wait for each number
                if (Double.isNaN(magnitude)) {
                    return magnitude;
                }
                largest = magnitude;
            }
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
        return MatrixText.of(this);
    }

    // --- for who computes ---

    /** The numbers themselves, row after row. */
    double[] values() {
        return values;
    }

    /** A matrix for a result of this shape, where the results lie; its numbers may be those of an older one. */
    Matrix result(int resultRows, int resultColumns) {
        return workspace == null
                ? new Matrix(resultRows, resultColumns, null)
                : workspace.matrix(resultRows, resultColumns);
    }

    private Tile whole() {
        return Tile.whole(rows, columns);
    }

    private Products products(Matrix result, int multiplicationsForAnEntry) {
        long multiplications = (long) result.values.length * multiplicationsForAnEntry;
        return workspace == null ? Products.forSize(multiplications) : workspace.products(result.rows, multiplications);
    }

    /** Computes the result row by row, which costs so many multiplications of a product for an entry. */
    void compute(Matrix result, int cost, Team.Part part) {
        if (workspace == null) {
            part.compute(0, result.rows);
        } else {
            workspace.compute(result.rows, (long) result.values.length * cost, part);
        }
    }

    /** The same in tiles of whatever shape. */
    void computeTiles(Matrix result, int cost, Consumer<Tile> part) {
        if (workspace == null) {
            part.accept(result.whole());
        } else {
            workspace.computeTiles(result.whole(), (long) result.values.length * cost, part);
        }
    }

    boolean hasShape(int expectedRows, int expectedColumns) {
        return rows == expectedRows && columns == expectedColumns;
    }
}
