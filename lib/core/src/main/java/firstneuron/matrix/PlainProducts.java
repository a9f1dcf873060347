package firstneuron.matrix;

/** The products as plain loops. */
final class PlainProducts extends Products {
    @Override
    void times(double[] a, int n, int m, double[] b, int p, double[] c) {
        for (int row = 0; row < n; row++) {
            for (int k = 0; k < m; k++) {
                addScaled(a[row * m + k], b, k * p, c, row * p, p);
            }
        }
    }

    @Override
    void transposedTimes(double[] a, int n, int m, double[] b, int p, double[] c) {
        for (int k = 0; k < n; k++) {
            for (int row = 0; row < m; row++) {
                addScaled(a[k * m + row], b, k * p, c, row * p, p);
            }
        }
    }

    @Override
    void timesTransposed(double[] a, int n, int m, double[] b, int p, double[] c) {
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
