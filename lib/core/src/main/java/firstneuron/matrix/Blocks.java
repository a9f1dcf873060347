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

    /** How many columns the widest block has. */
    static final int WIDEST = SPECIES.vectorBitSize() >= 512 ? 4 * LANES : 2 * LANES;

    private static final double[] ZEROS = new double[WIDEST];

    private final double[] a;
    private final int rowStep;
    private final int step;
    private final double[] c;
    private final int columns;
    private final int second;

    /**
     * In A the next row is {@code rowStep} numbers further and the next number of a row {@code step}; C has so many columns,
     * and this part of it is filled.
     */
    Blocks(double[] a, int rowStep, int step, double[] c, int columns, Tile tile) {
        this.a = a;
        this.rowStep = rowStep;
        this.step = step;
        this.c = c;
        this.columns = columns;
        this.second = Math.min(
                LANES, tile.columnCount() - LANES); // where the second of two vectors begins, in few columns earlier
    }

    /** How many columns the block has that is best where so many are left; some of them may be computed twice. */
    static int width(int columnsLeft) {
        return columnsLeft >= WIDEST ? WIDEST : columnsLeft > LANES ? 2 * LANES : LANES;
    }

    /**
     * Adds to the columns of a part, in the block that begins with a row, or to zeros, what the numbers of A from one to
     * another contribute, with the rows of B that belong to them.
     */
    void add(Tile part, int row, int from, int to, Panel panel) {
        int width = width(part.columnCount());
        if (width == 4 * LANES) {
            four(row, part.fromColumn(), from, to, panel);
        } else if (width == 2 * LANES) {
            two(row, part.fromColumn(), from, to, panel);
        } else {
            one(row, part.fromColumn(), from, to, panel);
        }
    }

    private void four(int row, int column, int from, int to, Panel panel) {
        double[] a = this.a;
        double[] b = panel.values();
        int rowStep = this.rowStep;
        int step = this.step;
        int startB = panel.start();
        int stepB = panel.step();
        int count = to - from;
        double[] sums = from == 0 ? ZEROS : c; // what the entries are before
        int startC = row * columns + column;
        int start = from == 0 ? 0 : startC;
        int next = from == 0 ? 0 : columns;
        DoubleVector c00 = DoubleVector.fromArray(SPECIES, sums, start);
        DoubleVector c01 = DoubleVector.fromArray(SPECIES, sums, start + LANES);
        DoubleVector c02 = DoubleVector.fromArray(SPECIES, sums, start + 2 * LANES);
        DoubleVector c03 = DoubleVector.fromArray(SPECIES, sums, start + 3 * LANES);
        DoubleVector c10 = DoubleVector.fromArray(SPECIES, sums, start + next);
        DoubleVector c11 = DoubleVector.fromArray(SPECIES, sums, start + next + LANES);
        DoubleVector c12 = DoubleVector.fromArray(SPECIES, sums, start + next + 2 * LANES);
        DoubleVector c13 = DoubleVector.fromArray(SPECIES, sums, start + next + 3 * LANES);
        DoubleVector c20 = DoubleVector.fromArray(SPECIES, sums, start + 2 * next);
        DoubleVector c21 = DoubleVector.fromArray(SPECIES, sums, start + 2 * next + LANES);
        DoubleVector c22 = DoubleVector.fromArray(SPECIES, sums, start + 2 * next + 2 * LANES);
        DoubleVector c23 = DoubleVector.fromArray(SPECIES, sums, start + 2 * next + 3 * LANES);
        DoubleVector c30 = DoubleVector.fromArray(SPECIES, sums, start + 3 * next);
        DoubleVector c31 = DoubleVector.fromArray(SPECIES, sums, start + 3 * next + LANES);
        DoubleVector c32 = DoubleVector.fromArray(SPECIES, sums, start + 3 * next + 2 * LANES);
        DoubleVector c33 = DoubleVector.fromArray(SPECIES, sums, start + 3 * next + 3 * LANES);
        int left = row * rowStep + from * step;
        int right = startB;
        for (int k = 0; k < count; k++, left += step, right += stepB) {
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

    private void two(int row, int column, int from, int to, Panel panel) {
        double[] a = this.a;
        double[] b = panel.values();
        int rowStep = this.rowStep;
        int step = this.step;
        int startB = panel.start();
        int stepB = panel.step();
        int count = to - from;
        double[] sums = from == 0 ? ZEROS : c; // what the entries are before
        int startC = row * columns + column;
        int start = from == 0 ? 0 : startC;
        int next = from == 0 ? 0 : columns;
        DoubleVector c00 = DoubleVector.fromArray(SPECIES, sums, start);
        DoubleVector c01 = DoubleVector.fromArray(SPECIES, sums, start + second);
        DoubleVector c10 = DoubleVector.fromArray(SPECIES, sums, start + next);
        DoubleVector c11 = DoubleVector.fromArray(SPECIES, sums, start + next + second);
        DoubleVector c20 = DoubleVector.fromArray(SPECIES, sums, start + 2 * next);
        DoubleVector c21 = DoubleVector.fromArray(SPECIES, sums, start + 2 * next + second);
        DoubleVector c30 = DoubleVector.fromArray(SPECIES, sums, start + 3 * next);
        DoubleVector c31 = DoubleVector.fromArray(SPECIES, sums, start + 3 * next + second);
        int left = row * rowStep + from * step;
        int right = startB;
        for (int k = 0; k < count; k++, left += step, right += stepB) {
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

    private void one(int row, int column, int from, int to, Panel panel) {
        double[] a = this.a;
        double[] b = panel.values();
        int rowStep = this.rowStep;
        int step = this.step;
        int startB = panel.start();
        int stepB = panel.step();
        int count = to - from;
        double[] sums = from == 0 ? ZEROS : c; // what the entries are before
        int startC = row * columns + column;
        int start = from == 0 ? 0 : startC;
        int next = from == 0 ? 0 : columns;
        DoubleVector c00 = DoubleVector.fromArray(SPECIES, sums, start);
        DoubleVector c10 = DoubleVector.fromArray(SPECIES, sums, start + next);
        DoubleVector c20 = DoubleVector.fromArray(SPECIES, sums, start + 2 * next);
        DoubleVector c30 = DoubleVector.fromArray(SPECIES, sums, start + 3 * next);
        int left = row * rowStep + from * step;
        int right = startB;
        for (int k = 0; k < count; k++, left += step, right += stepB) {
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
