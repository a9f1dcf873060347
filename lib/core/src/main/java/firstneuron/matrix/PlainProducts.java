package firstneuron.matrix;

import java.util.Arrays;

/**
 * The products as plain loops. Every entry of a result sums up its terms in the same order, whichever loop is the inner
 * one: along a row of C where rows are long, so that the JVM can add several numbers at once; along the sum where a row
 * has few numbers, and going along it would cost more than its sums.
 */
final class PlainProducts extends Products {
    /** With fewer columns than this, a row of C is short. */
    static final int SHORT_ROW = 4;

    @Override
    void addTimes(double[] a, int n, int m, double[] b, int p, double[] c, Tile tile, int from, int to) {
        for (int row = tile.fromRow(); row < tile.toRow(); row++) {
            if (tile.columnCount() < SHORT_ROW) {
                for (int column = tile.fromColumn(); column < tile.toColumn(); column++) {
                    double sum = from == 0 ? 0 : c[row * p + column];
                    c[row * p + column] = dot(sum, to - from, a, row * m + from, 1, b, from * p + column, p);
                }
            } else {
                int start = row * p + tile.fromColumn();
                if (from == 0) {
                    Arrays.fill(c, start, start + tile.columnCount(), 0);
                }
                for (int k = from; k < to; k++) {
                    addScaled(a[row * m + k], b, k * p + tile.fromColumn(), c, start, tile.columnCount());
                }
            }
        }
    }

    @Override
    void transposedTimes(double[] a, int n, int m, double[] b, int p, double[] c, Tile tile) {
        for (int row = tile.fromRow(); row < tile.toRow(); row++) {
            if (tile.columnCount() < SHORT_ROW) {
                for (int column = tile.fromColumn(); column < tile.toColumn(); column++) {
                    c[row * p + column] = dot(0, n, a, row, m, b, column, p);
                }
            } else {
                int start = row * p + tile.fromColumn();
                Arrays.fill(c, start, start + tile.columnCount(), 0);
                for (int k = 0; k < n; k++) {
                    addScaled(a[k * m + row], b, k * p + tile.fromColumn(), c, start, tile.columnCount());
                }
            }
        }
    }

    @Override
    void timesTransposed(double[] a, int n, int m, double[] b, int p, double[] c, Tile tile) {
        if (areFew((long) tile.rowCount() * m * tile.columnCount())) {
            for (int row = tile.fromRow(); row < tile.toRow(); row++) {
                for (int column = tile.fromColumn(); column < tile.toColumn(); column++) {
                    c[row * p + column] = dot(0, m, a, row * m, 1, b, column * m, 1);
                }
            }
        } else { // going along rows of Bᵀ saves more than copying them costs
            for (int column = tile.fromColumn(); column < tile.toColumn(); column += Panel.WIDTH) {
                int end = Math.min(column + Panel.WIDTH, tile.toColumn());
                addPanels(a, m, Panel.transposed(b, m), c, p, tile.columns(column, end));
            }
        }
    }

    private static void addPanels(double[] a, int m, Panel.Source b, double[] c, int p, Tile tile) {
        for (int from = 0; from < m; from += Panel.DEPTH) {
            int depth = Math.min(Panel.DEPTH, m - from);
            Panel panel = b.panel(from, depth, tile.fromColumn(), tile.columnCount());
            for (int row = tile.fromRow(); row < tile.toRow(); row++) {
                int start = row * p + tile.fromColumn();
                if (from == 0) {
                    Arrays.fill(c, start, start + tile.columnCount(), 0);
                }
                for (int k = 0; k < depth; k++) {
                    addScaled(
                            a[row * m + from + k],
                            panel.values(),
                            panel.start() + k * panel.step(),
                            c,
                            start,
                            tile.columnCount());
                }
            }
        }
    }

    /** The sum of so many products; from one number of A and of B to the next it is a step. */
    private static double dot(
            double first, int count, double[] a, int startA, int stepA, double[] b, int startB, int stepB) {
        double sum = first;
        for (int k = 0, i = startA, j = startB; k < count; k++, i += stepA, j += stepB) {
            sum += a[i] * b[j];
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
