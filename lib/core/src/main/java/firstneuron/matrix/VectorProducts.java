package firstneuron.matrix;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The products on the JDK's Vector API: a block of 4 rows and 4 vectors of the result stays in registers while the sums
 * grow.
 *
 * <p>Each lane sums up its own entry, in the order and with the roundings of the plain loops (a product, then a sum; no
 * fused operation), so that the result has the same bits.
 *
 * <p>Source of the blocking: K. Goto and R. A. van de Geijn, "Anatomy of high-performance matrix multiplication" (2008).
 */
final class VectorProducts extends Products {
    private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();
    private static final int BLOCK_ROWS = 4;
    private static final int BLOCK_COLUMNS = 4 * LANES;

    @Override
    void times(double[] a, int n, int m, double[] b, int p, double[] c) {
        columns(new Left(a, m, 1), n, m, b, 0, p, p, c, 0, p);
    }

    @Override
    void transposedTimes(double[] a, int n, int m, double[] b, int p, double[] c) {
        columns(new Left(a, 1, m), m, n, b, 0, p, p, c, 0, p);
    }

    @Override
    void timesTransposed(double[] a, int n, int m, double[] b, int p, double[] c) {
        Left left = new Left(a, m, 1);
        double[] panel = new double[m * BLOCK_COLUMNS]; // as many rows of B as the block has columns, side by side
        for (int column = 0; column < p; column += BLOCK_COLUMNS) {
            int width = Math.min(BLOCK_COLUMNS, p - column);
            for (int j = 0; j < width; j++) {
                for (int k = 0; k < m; k++) {
                    panel[k * BLOCK_COLUMNS + j] = b[(column + j) * m + k];
                }
            }
            columns(left, n, m, panel, 0, BLOCK_COLUMNS, width, c, column, p);
        }
    }

    /** The left matrix: its entry (row, k) stands at row · perRow + k · perStep. */
    private record Left(double[] values, int perRow, int perStep) {}

    /** Fills columns of C: those of B, which begin at startB and are strideB apart from row to row. */
    private static void columns(
            Left a, int n, int m, double[] b, int startB, int strideB, int width, double[] c, int startC, int strideC) {
        int column = 0;
        for (; column + BLOCK_COLUMNS <= width; column += BLOCK_COLUMNS) {
            int row = 0;
            for (; row + BLOCK_ROWS <= n; row += BLOCK_ROWS) {
                block(a, row, m, b, startB + column, strideB, c, row * strideC + startC + column, strideC);
            }
            for (; row < n; row++) {
                for (int v = column; v < column + BLOCK_COLUMNS; v += LANES) {
                    vector(a, row, m, b, startB + v, strideB, c, row * strideC + startC + v);
                }
            }
        }
        for (; column + LANES <= width; column += LANES) {
            int row = 0;
            for (; row + BLOCK_ROWS <= n; row += BLOCK_ROWS) {
                fourVectors(a, row, m, b, startB + column, strideB, c, row * strideC + startC + column, strideC);
            }
            for (; row < n; row++) {
                vector(a, row, m, b, startB + column, strideB, c, row * strideC + startC + column);
            }
        }
        for (; column < width; column++) {
            for (int row = 0; row < n; row++) {
                entry(a, row, m, b, startB + column, strideB, c, row * strideC + startC + column);
            }
        }
    }

    /** Four rows, four vectors. */
    private static void block(
            Left left, int row, int m, double[] b, int startB, int strideB, double[] c, int startC, int strideC) {
        double[] a = left.values;
        int step = left.perStep;
        int a0 = row * left.perRow;
        int a1 = a0 + left.perRow;
        int a2 = a1 + left.perRow;
        int a3 = a2 + left.perRow;
        DoubleVector zero = DoubleVector.zero(SPECIES);
        DoubleVector c00 = zero, c01 = zero, c02 = zero, c03 = zero;
        DoubleVector c10 = zero, c11 = zero, c12 = zero, c13 = zero;
        DoubleVector c20 = zero, c21 = zero, c22 = zero, c23 = zero;
        DoubleVector c30 = zero, c31 = zero, c32 = zero, c33 = zero;
        for (int k = 0; k < m; k++) {
            int at = startB + k * strideB;
            DoubleVector b0 = DoubleVector.fromArray(SPECIES, b, at);
            DoubleVector b1 = DoubleVector.fromArray(SPECIES, b, at + LANES);
            DoubleVector b2 = DoubleVector.fromArray(SPECIES, b, at + 2 * LANES);
            DoubleVector b3 = DoubleVector.fromArray(SPECIES, b, at + 3 * LANES);
            DoubleVector x = DoubleVector.broadcast(SPECIES, a[a0 + k * step]);
            c00 = x.mul(b0).add(c00);
            c01 = x.mul(b1).add(c01);
            c02 = x.mul(b2).add(c02);
            c03 = x.mul(b3).add(c03);
            x = DoubleVector.broadcast(SPECIES, a[a1 + k * step]);
            c10 = x.mul(b0).add(c10);
            c11 = x.mul(b1).add(c11);
            c12 = x.mul(b2).add(c12);
            c13 = x.mul(b3).add(c13);
            x = DoubleVector.broadcast(SPECIES, a[a2 + k * step]);
            c20 = x.mul(b0).add(c20);
            c21 = x.mul(b1).add(c21);
            c22 = x.mul(b2).add(c22);
            c23 = x.mul(b3).add(c23);
            x = DoubleVector.broadcast(SPECIES, a[a3 + k * step]);
            c30 = x.mul(b0).add(c30);
            c31 = x.mul(b1).add(c31);
            c32 = x.mul(b2).add(c32);
            c33 = x.mul(b3).add(c33);
        }
        store(c, startC, c00, c01, c02, c03);
        store(c, startC + strideC, c10, c11, c12, c13);
        store(c, startC + 2 * strideC, c20, c21, c22, c23);
        store(c, startC + 3 * strideC, c30, c31, c32, c33);
    }

    private static void store(
            double[] c, int start, DoubleVector v0, DoubleVector v1, DoubleVector v2, DoubleVector v3) {
        v0.intoArray(c, start);
        v1.intoArray(c, start + LANES);
        v2.intoArray(c, start + 2 * LANES);
        v3.intoArray(c, start + 3 * LANES);
    }

    /** Four rows, one vector. */
    private static void fourVectors(
            Left left, int row, int m, double[] b, int startB, int strideB, double[] c, int startC, int strideC) {
        double[] a = left.values;
        int a0 = row * left.perRow;
        DoubleVector zero = DoubleVector.zero(SPECIES);
        DoubleVector c0 = zero, c1 = zero, c2 = zero, c3 = zero;
        for (int k = 0; k < m; k++) {
            DoubleVector b0 = DoubleVector.fromArray(SPECIES, b, startB + k * strideB);
            int at = a0 + k * left.perStep;
            c0 = b0.mul(a[at]).add(c0);
            c1 = b0.mul(a[at + left.perRow]).add(c1);
            c2 = b0.mul(a[at + 2 * left.perRow]).add(c2);
            c3 = b0.mul(a[at + 3 * left.perRow]).add(c3);
        }
        c0.intoArray(c, startC);
        c1.intoArray(c, startC + strideC);
        c2.intoArray(c, startC + 2 * strideC);
        c3.intoArray(c, startC + 3 * strideC);
    }

    /** One row, one vector. */
    private static void vector(Left left, int row, int m, double[] b, int startB, int strideB, double[] c, int startC) {
        DoubleVector sum = DoubleVector.zero(SPECIES);
        for (int k = 0; k < m; k++) {
            double x = left.values[row * left.perRow + k * left.perStep];
            sum = DoubleVector.fromArray(SPECIES, b, startB + k * strideB)
                    .mul(x)
                    .add(sum);
        }
        sum.intoArray(c, startC);
    }

    /** One row, one number. */
    private static void entry(Left left, int row, int m, double[] b, int startB, int strideB, double[] c, int startC) {
        double sum = 0;
        for (int k = 0; k < m; k++) {
            sum += left.values[row * left.perRow + k * left.perStep] * b[startB + k * strideB];
        }
        c[startC] = sum;
    }
}
