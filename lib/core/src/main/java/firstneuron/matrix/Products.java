package firstneuron.matrix;

/**
 * The three products that a network needs, on arrays that hold a matrix row after row.
 *
 * <p>Every entry of a result is summed up in the same order, whatever the machine: same numbers in, same bits out.
 */
final class Products {
    private Products() {}

    /** C = AB, with A n×m, B m×p, C n×p and full of zeros. */
    static void times(double[] a, int n, int m, double[] b, int p, double[] c) {
        for (int row = 0; row < n; row++) {
            for (int k = 0; k < m; k++) {
                addScaled(a[row * m + k], b, k * p, c, row * p, p);
            }
        }
    }

    /** C = AᵀB, with A n×m, B n×p, C m×p and full of zeros. */
    static void transposedTimes(double[] a, int n, int m, double[] b, int p, double[] c) {
        for (int row = 0; row < m; row++) {
            for (int k = 0; k < n; k++) {
                addScaled(a[k * m + row], b, k * p, c, row * p, p);
            }
        }
    }

    /** C = ABᵀ, with A n×m, B p×m, C n×p. */
    static void timesTransposed(double[] a, int n, int m, double[] b, int p, double[] c) {
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < p; column++) {
                double sum = 0;
                for (int k = 0; k < m; k++) {
                    sum += a[row * m + k] * b[column * m + k];
                }
                c[row * p + column] = sum;
            }
        }
    }

    /** Adds factor times a row of B to a row of C. */
    private static void addScaled(double factor, double[] b, int startB, double[] c, int startC, int count) {
        for (int i = 0; i < count; i++) {
            c[startC + i] += factor * b[startB + i];
        }
    }
}
