package firstneuron.matrix;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The blocks of a product: 4 rows, and 4, 2 or 1 vectors in each, whose entries stay in registers while the sums grow. For
 * 4 vectors there are registers enough where they have 512 bits.
 *
 * <p>Each lane sums up its own entry, in the order and with the roundings of the plain loops (a product, then a sum; no
 * fused operation), so that the result has the same bits.
 */
final class Blocks {
    /** How many rows a block has. */
    static final int ROWS = 4;

    private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();

    /** How many columns the narrowest block has. */
    static final int NARROWEST = LANES;

    private static final int WIDEST = SPECIES.vectorBitSize() >= 512 ? 4 * LANES : 2 * LANES;

    /** How many columns the product has. */
    final int columns;

    private final double[] a;
    private final int rowStep;
    private final int step;
    private final int m;
    private final double[] c;

    /** In A the next row is {@code rowStep} numbers further and the next of m numbers in a row {@code step}. */
    Blocks(double[] a, int rowStep, int step, int m, double[] c, int columns) {
        this.a = a;
        this.rowStep = rowStep;
        this.step = step;
        this.m = m;
        this.c = c;
        this.columns = columns;
    }

    /** How many columns the block has that is best where so many are left; some of them may be computed twice. */
    static int width(int columnsLeft) {
        return columnsLeft >= WIDEST ? WIDEST : columnsLeft > LANES ? 2 * LANES : LANES;
    }

    /**
     * Fills the blocks of so many columns, from one row of C to another. Their part of B begins at {@code startB}, and its
     * next row is {@code stepB} numbers further.
     */
    void fill(int width, int column, double[] b, int startB, int stepB, int from, int to) {
        int second = Math.min(LANES, columns - LANES); // where the second of two vectors begins, in few columns earlier
        for (int next = from; next < to; next += ROWS) {
            int row = Math.min(next, to - ROWS);
            int startA = row * rowStep;
            int startC = row * columns + column;
            if (width == 4 * LANES) {
                four(a, startA, rowStep, step, m, b, startB, stepB, c, startC, columns);
            } else if (width == 2 * LANES) {
                two(a, startA, rowStep, step, m, b, startB, stepB, second, c, startC, columns);
            } else {
                one(a, startA, rowStep, step, m, b, startB, stepB, c, startC, columns);
            }
        }
    }

    private static void four(
            double[] a,
            int startA,
            int rowStep,
            int step,
            int m,
            double[] b,
            int startB,
            int stepB,
            double[] c,
            int startC,
            int columns) {
        DoubleVector c00 = DoubleVector.zero(SPECIES), c01 = c00, c02 = c00, c03 = c00;
        DoubleVector c10 = c00, c11 = c00, c12 = c00, c13 = c00;
        DoubleVector c20 = c00, c21 = c00, c22 = c00, c23 = c00;
        DoubleVector c30 = c00, c31 = c00, c32 = c00, c33 = c00;
        for (int k = 0; k < m; k++) {
            int left = startA + k * step;
            int right = startB + k * stepB;
            DoubleVector b0 = DoubleVector.fromArray(SPECIES, b, right);
            DoubleVector b1 = DoubleVector.fromArray(SPECIES, b, right + LANES);
            DoubleVector b2 = DoubleVector.fromArray(SPECIES, b, right + 2 * LANES);
            DoubleVector b3 = DoubleVector.fromArray(SPECIES, b, right + 3 * LANES);
            DoubleVector a0 = DoubleVector.broadcast(SPECIES, a[left]);
            c00 = a0.mul(b0).add(c00);
            c01 = a0.mul(b1).add(c01);
            c02 = a0.mul(b2).add(c02);
            c03 = a0.mul(b3).add(c03);
            DoubleVector a1 = DoubleVector.broadcast(SPECIES, a[left + rowStep]);
            c10 = a1.mul(b0).add(c10);
            c11 = a1.mul(b1).add(c11);
            c12 = a1.mul(b2).add(c12);
            c13 = a1.mul(b3).add(c13);
            DoubleVector a2 = DoubleVector.broadcast(SPECIES, a[left + 2 * rowStep]);
            c20 = a2.mul(b0).add(c20);
            c21 = a2.mul(b1).add(c21);
            c22 = a2.mul(b2).add(c22);
            c23 = a2.mul(b3).add(c23);
            DoubleVector a3 = DoubleVector.broadcast(SPECIES, a[left + 3 * rowStep]);
            c30 = a3.mul(b0).add(c30);
            c31 = a3.mul(b1).add(c31);
            c32 = a3.mul(b2).add(c32);
            c33 = a3.mul(b3).add(c33);
        }
        c00.intoArray(c, startC);
        c01.intoArray(c, startC + LANES);
        c02.intoArray(c, startC + 2 * LANES);
        c03.intoArray(c, startC + 3 * LANES);
        c10.intoArray(c, startC + columns);
        c11.intoArray(c, startC + columns + LANES);
        c12.intoArray(c, startC + columns + 2 * LANES);
        c13.intoArray(c, startC + columns + 3 * LANES);
        c20.intoArray(c, startC + 2 * columns);
        c21.intoArray(c, startC + 2 * columns + LANES);
        c22.intoArray(c, startC + 2 * columns + 2 * LANES);
        c23.intoArray(c, startC + 2 * columns + 3 * LANES);
        c30.intoArray(c, startC + 3 * columns);
        c31.intoArray(c, startC + 3 * columns + LANES);
        c32.intoArray(c, startC + 3 * columns + 2 * LANES);
        c33.intoArray(c, startC + 3 * columns + 3 * LANES);
    }

    private static void two(
            double[] a,
            int startA,
            int rowStep,
            int step,
            int m,
            double[] b,
            int startB,
            int stepB,
            int second,
            double[] c,
            int startC,
            int columns) {
        DoubleVector c00 = DoubleVector.zero(SPECIES), c01 = c00;
        DoubleVector c10 = c00, c11 = c00;
        DoubleVector c20 = c00, c21 = c00;
        DoubleVector c30 = c00, c31 = c00;
        for (int k = 0; k < m; k++) {
            int left = startA + k * step;
            int right = startB + k * stepB;
            DoubleVector b0 = DoubleVector.fromArray(SPECIES, b, right);
            DoubleVector b1 = DoubleVector.fromArray(SPECIES, b, right + second);
            DoubleVector a0 = DoubleVector.broadcast(SPECIES, a[left]);
            c00 = a0.mul(b0).add(c00);
            c01 = a0.mul(b1).add(c01);
            DoubleVector a1 = DoubleVector.broadcast(SPECIES, a[left + rowStep]);
            c10 = a1.mul(b0).add(c10);
            c11 = a1.mul(b1).add(c11);
            DoubleVector a2 = DoubleVector.broadcast(SPECIES, a[left + 2 * rowStep]);
            c20 = a2.mul(b0).add(c20);
            c21 = a2.mul(b1).add(c21);
            DoubleVector a3 = DoubleVector.broadcast(SPECIES, a[left + 3 * rowStep]);
            c30 = a3.mul(b0).add(c30);
            c31 = a3.mul(b1).add(c31);
        }
        c00.intoArray(c, startC);
        c01.intoArray(c, startC + second);
        c10.intoArray(c, startC + columns);
        c11.intoArray(c, startC + columns + second);
        c20.intoArray(c, startC + 2 * columns);
        c21.intoArray(c, startC + 2 * columns + second);
        c30.intoArray(c, startC + 3 * columns);
        c31.intoArray(c, startC + 3 * columns + second);
    }

    private static void one(
            double[] a,
            int startA,
            int rowStep,
            int step,
            int m,
            double[] b,
            int startB,
            int stepB,
            double[] c,
            int startC,
            int columns) {
        DoubleVector c00 = DoubleVector.zero(SPECIES);
        DoubleVector c10 = c00;
        DoubleVector c20 = c00;
        DoubleVector c30 = c00;
        for (int k = 0; k < m; k++) {
            int left = startA + k * step;
            int right = startB + k * stepB;
            DoubleVector b0 = DoubleVector.fromArray(SPECIES, b, right);
            DoubleVector a0 = DoubleVector.broadcast(SPECIES, a[left]);
            c00 = a0.mul(b0).add(c00);
            DoubleVector a1 = DoubleVector.broadcast(SPECIES, a[left + rowStep]);
            c10 = a1.mul(b0).add(c10);
            DoubleVector a2 = DoubleVector.broadcast(SPECIES, a[left + 2 * rowStep]);
            c20 = a2.mul(b0).add(c20);
            DoubleVector a3 = DoubleVector.broadcast(SPECIES, a[left + 3 * rowStep]);
            c30 = a3.mul(b0).add(c30);
        }
        c00.intoArray(c, startC);
        c10.intoArray(c, startC + columns);
        c20.intoArray(c, startC + 2 * columns);
        c30.intoArray(c, startC + 3 * columns);
    }
}
