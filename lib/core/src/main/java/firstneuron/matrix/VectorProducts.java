package firstneuron.matrix;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The products on the JDK's Vector API: a block of 4 rows and 2 vectors of the result stays in registers while the sums
 * grow. The 4 rows of the left matrix that belong to it are laid side by side first, in a strip.
 *
 * <p>Each lane sums up its own entry, in the order and with the roundings of the plain loops (a product, then a sum; no
 * fused operation), so that the result has the same bits.
 *
 * <p>Source of the blocking: K. Goto and R. A. van de Geijn, "Anatomy of high-performance matrix multiplication" (2008).
 */
final class VectorProducts extends Products {
    private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();
    private static final int ROWS = 4;
    private static final int COLUMNS = 2 * LANES;

    @Override
    void times(double[] a, int n, int m, double[] b, int p, double[] c) {
        double[] strip = new double[ROWS * m];
        for (int row = 0; row < n; row += ROWS) {
            int height = Math.min(ROWS, n - row);
            for (int k = 0; k < m; k++) {
                for (int i = 0; i < height; i++) {
                    strip[ROWS * k + i] = a[(row + i) * m + k];
                }
            }
            rows(strip, height, m, b, p, p, c, row * p, p);
        }
    }

    @Override
    void transposedTimes(double[] a, int n, int m, double[] b, int p, double[] c) {
        double[] strip = new double[ROWS * n];
        for (int row = 0; row < m; row += ROWS) {
            int height = Math.min(ROWS, m - row);
            for (int k = 0; k < n; k++) {
                for (int i = 0; i < height; i++) {
                    strip[ROWS * k + i] = a[k * m + row + i];
                }
            }
            rows(strip, height, n, b, p, p, c, row * p, p);
        }
    }

    @Override
    void timesTransposed(double[] a, int n, int m, double[] b, int p, double[] c) {
        double[] panel = new double[m * COLUMNS]; // the rows of B that become columns of a block, side by side
        double[] strip = new double[ROWS * m];
        for (int column = 0; column < p; column += COLUMNS) {
            int width = Math.min(COLUMNS, p - column);
            for (int j = 0; j < width; j++) {
                for (int k = 0; k < m; k++) {
                    panel[k * COLUMNS + j] = b[(column + j) * m + k];
                }
            }
            for (int row = 0; row < n; row += ROWS) {
                int height = Math.min(ROWS, n - row);
                for (int i = 0; i < height; i++) {
                    for (int k = 0; k < m; k++) {
                        strip[ROWS * k + i] = a[(row + i) * m + k];
                    }
                }
                rows(strip, height, m, panel, COLUMNS, width, c, row * p + column, p);
            }
        }
    }

    /** Fills up to 4 rows of C, from a strip and from as many columns of B, which has so many numbers in a row. */
    private static void rows(
            double[] strip, int height, int m, double[] b, int strideB, int width, double[] c, int startC, int p) {
        int column = 0;
        if (height == ROWS) {
            for (; column + COLUMNS <= width; column += COLUMNS) {
                block(strip, m, b, column, strideB, c, startC + column, p);
            }
            for (; column + LANES <= width; column += LANES) {
                narrowBlock(strip, m, b, column, strideB, c, startC + column, p);
            }
        }
        for (int i = 0; i < height; i++) {
            for (int j = column; j < width; j++) {
                double sum = 0;
                for (int k = 0; k < m; k++) {
                    sum += strip[ROWS * k + i] * b[k * strideB + j];
                }
                c[startC + i * p + j] = sum;
            }
        }
    }

    /** Four rows, two vectors. */
    private static void block(
            double[] strip, int m, double[] b, int startB, int strideB, double[] c, int startC, int p) {
        DoubleVector c00 = DoubleVector.zero(SPECIES), c01 = c00;
        DoubleVector c10 = c00, c11 = c00;
        DoubleVector c20 = c00, c21 = c00;
        DoubleVector c30 = c00, c31 = c00;
        for (int k = 0; k < m; k++) {
            DoubleVector b0 = DoubleVector.fromArray(SPECIES, b, startB + k * strideB);
            DoubleVector b1 = DoubleVector.fromArray(SPECIES, b, startB + k * strideB + LANES);
            DoubleVector a = DoubleVector.broadcast(SPECIES, strip[ROWS * k]);
            c00 = a.mul(b0).add(c00);
            c01 = a.mul(b1).add(c01);
            a = DoubleVector.broadcast(SPECIES, strip[ROWS * k + 1]);
            c10 = a.mul(b0).add(c10);
            c11 = a.mul(b1).add(c11);
            a = DoubleVector.broadcast(SPECIES, strip[ROWS * k + 2]);
            c20 = a.mul(b0).add(c20);
            c21 = a.mul(b1).add(c21);
            a = DoubleVector.broadcast(SPECIES, strip[ROWS * k + 3]);
            c30 = a.mul(b0).add(c30);
            c31 = a.mul(b1).add(c31);
        }
        c00.intoArray(c, startC);
        c01.intoArray(c, startC + LANES);
        c10.intoArray(c, startC + p);
        c11.intoArray(c, startC + p + LANES);
        c20.intoArray(c, startC + 2 * p);
        c21.intoArray(c, startC + 2 * p + LANES);
        c30.intoArray(c, startC + 3 * p);
        c31.intoArray(c, startC + 3 * p + LANES);
    }

    /** Four rows, one vector. */
    private static void narrowBlock(
            double[] strip, int m, double[] b, int startB, int strideB, double[] c, int startC, int p) {
        DoubleVector c0 = DoubleVector.zero(SPECIES), c1 = c0, c2 = c0, c3 = c0;
        for (int k = 0; k < m; k++) {
            DoubleVector b0 = DoubleVector.fromArray(SPECIES, b, startB + k * strideB);
            c0 = b0.mul(strip[ROWS * k]).add(c0);
            c1 = b0.mul(strip[ROWS * k + 1]).add(c1);
            c2 = b0.mul(strip[ROWS * k + 2]).add(c2);
            c3 = b0.mul(strip[ROWS * k + 3]).add(c3);
        }
        c0.intoArray(c, startC);
        c1.intoArray(c, startC + p);
        c2.intoArray(c, startC + 2 * p);
        c3.intoArray(c, startC + 3 * p);
    }
}
