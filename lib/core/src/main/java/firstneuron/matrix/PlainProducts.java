package firstneuron.matrix;

import java.util.Arrays;

/**
 * The products as plain loops. Every entry of a result sums up its terms in the same order, whichever loop is the inner
 * one: along a row of C where rows are long, so that the JVM can add several numbers at once; along the sum where a row
 * has few numbers, and going along it would cost more than its sums.
 */
final class PlainProducts extends Products {
    /** With fewer columns than this, a row of C is short. */
    private static final int SHORT_ROW = 4;

    @Override
    void times(double[] a, int n, int m, double[] b, int p, double[] c, int from, int to) {
        for (int row = from; row < to; row++) {
            if (p < SHORT_ROW) {
                for (int column = 0; column < p; column++) {
                    c[row * p + column] = dot(m, a, row * m, 1, b, column, p);
                }
            } else {
                Arrays.fill(c, row * p, (row + 1) * p, 0);
                for (int k = 0; k < m; k++) {
                    addScaled(a[row * m + k], b, k * p, c, row * p, p);
                }
            }
        }
    }

    @Override
    void transposedTimes(double[] a, int n, int m, double[] b, int p, double[] c, int from, int to) {
        for (int row = from; row < to; row++) {
            if (p < SHORT_ROW) {
                for (int column = 0; column < p; column++) {
                    c[row * p + column] = dot(n, a, row, m, b, column, p);
                }
            } else {
                Arrays.fill(c, row * p, (row + 1) * p, 0);
                for (int k = 0; k < n; k++) {
                    addScaled(a[k * m + row], b, k * p, c, row * p, p);
                }
            }
        }
    }

    /** C = ABᵀ, with A n×m, B p×m, C n×p. For few multiplications alone: its sums cannot be taken side by side. */
    void timesTransposed(double[] a, int n, int m, double[] b, int p, double[] c) {
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < p; column++) {
                c[row * p + column] = dot(m, a, row * m, 1, b, column * m, 1);
            }
        }
    }

    /** The sum of so many products; from one number of A and of B to the next it is a step. */
    private static double dot(int count, double[] a, int startA, int stepA, double[] b, int startB, int stepB) {
        double sum = 0;
        for (int k = 0; k < count; k++) {
            sum += a[startA + k * stepA] * b[startB + k * stepB];
        }
        return sum;
    }

    /** Adds factor times a row of B to a row of C. */
    private static void addScaled(double factor, double[] b, int startB, double[] c, int startC, int count) {
        for (int i = 0; i < count; i++) {
            c[startC + i] += factor * b[startB + i];
        }
    }
}
