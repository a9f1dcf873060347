package firstneuron.matrix;

import java.util.Arrays;

/** What is computed of whole rows and columns: the same row or column with all of them, or one number of each. */
final class RowsAndColumns {
    private RowsAndColumns() {}

    private static Matrix sameShape(Matrix matrix) {
        return matrix.result(matrix.rowCount(), matrix.columnCount());
    }

    /** aᵢⱼ + bⱼ. */
    static Matrix plusRow(Matrix matrix, Matrix row) {
        int columns = matrix.columnCount();
        double[] a = matrix.values();
        double[] b = row.values();
        Matrix sum = sameShape(matrix);
        double[] result = sum.values();
        matrix.compute(sum, Matrix.MOVING, (from, to) -> {
            for (int r = from; r < to; r++) {
                for (int c = 0; c < columns; c++) {
                    result[r * columns + c] = a[r * columns + c] + b[c];
                }
            }
        });
        return sum;
    }

    /** aᵢⱼ · bⱼ. */
    static Matrix timesRow(Matrix matrix, Matrix row) {
        int columns = matrix.columnCount();
        double[] a = matrix.values();
        double[] b = row.values();
        Matrix product = sameShape(matrix);
        double[] result = product.values();
        matrix.compute(product, Matrix.MOVING, (from, to) -> {
            for (int r = from; r < to; r++) {
                for (int c = 0; c < columns; c++) {
                    result[r * columns + c] = a[r * columns + c] * b[c];
                }
            }
        });
        return product;
    }

    /** aᵢⱼ − bᵢ. */
    static Matrix minusColumn(Matrix matrix, Matrix column) {
        int columns = matrix.columnCount();
        double[] a = matrix.values();
        double[] b = column.values();
        Matrix difference = sameShape(matrix);
        double[] result = difference.values();
        matrix.compute(difference, Matrix.MOVING, (from, to) -> {
            for (int r = from; r < to; r++) {
                for (int c = 0; c < columns; c++) {
                    result[r * columns + c] = a[r * columns + c] - b[r];
                }
            }
        });
        return difference;
    }

    /** aᵢⱼ / bᵢ. */
    static Matrix dividedByColumn(Matrix matrix, Matrix column) {
        int columns = matrix.columnCount();
        double[] a = matrix.values();
        double[] b = column.values();
        Matrix quotient = sameShape(matrix);
        double[] result = quotient.values();
        matrix.compute(quotient, Matrix.MOVING, (from, to) -> {
            for (int r = from; r < to; r++) {
                for (int c = 0; c < columns; c++) {
                    result[r * columns + c] = a[r * columns + c] / b[r];
                }
            }
        });
        return quotient;
    }

    /** Σᵢ aᵢⱼ. Row by row, so that the JVM can add several numbers at once, or column by column where rows are short. */
    static Matrix columnSums(Matrix matrix) {
        int columns = matrix.columnCount();
        double[] a = matrix.values();
        Matrix sums = matrix.result(1, columns);
        double[] result = sums.values();
        if (columns < PlainProducts.SHORT_ROW) {
            for (int c = 0; c < columns; c++) {
                double sum = 0;
                for (int r = 0; r < matrix.rowCount(); r++) {
                    sum += a[r * columns + c];
                }
                result[c] = sum;
            }
        } else {
            Arrays.fill(result, 0);
            for (int r = 0; r < matrix.rowCount(); r++) {
                for (int c = 0; c < columns; c++) {
                    result[c] += a[r * columns + c];
                }
            }
        }
        return sums;
    }

    /** Σⱼ aᵢⱼ. */
    static Matrix rowSums(Matrix matrix) {
        int columns = matrix.columnCount();
        double[] a = matrix.values();
        Matrix sums = matrix.result(matrix.rowCount(), 1);
        double[] result = sums.values();
        for (int r = 0; r < result.length; r++) {
            double sum = 0;
            for (int c = 0; c < columns; c++) {
                sum += a[r * columns + c];
            }
            result[r] = sum;
        }
        return sums;
    }

    /** The largest aᵢⱼ of each row i. */
    static Matrix rowMaxima(Matrix matrix) {
        int columns = matrix.columnCount();
        double[] a = matrix.values();
        Matrix maxima = matrix.result(matrix.rowCount(), 1);
        double[] result = maxima.values();
        for (int r = 0; r < result.length; r++) {
            double largest = a[r * columns];
            for (int c = 1; c < columns; c++) {
                largest = Math.max(largest, a[r * columns + c]);
            }
            result[r] = largest;
        }
        return maxima;
    }

    /** The column j of the largest aᵢⱼ of each row i; of equal ones the first. */
    static int[] largestInRows(Matrix matrix) {
        int columns = matrix.columnCount();
        double[] a = matrix.values();
        int[] largest = new int[matrix.rowCount()];
        for (int r = 0; r < largest.length; r++) {
            for (int c = 1; c < columns; c++) {
                if (a[r * columns + c] > a[r * columns + largest[r]]) {
                    largest[r] = c;
                }
            }
        }
        return largest;
    }
}
