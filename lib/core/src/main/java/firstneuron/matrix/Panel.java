package firstneuron.matrix;

/**
 * Some rows and columns of the second factor B, as they are read again and again for one block of the result after the
 * other: row after row from {@code start} on, the next one {@code step} numbers further. Where they are copied they lie
 * close together, and the processor finds them in its nearest cache.
 *
 * <p>Source: K. Goto and R. A. van de Geijn, "Anatomy of high-performance matrix multiplication" (2008).
 *
 * @param values where the numbers lie
 * @param start where the first row begins
 * @param step from the beginning of a row to that of the next
 */
record Panel(double[] values, int start, int step) {
    /** How many columns a panel has at most. */
    static final int WIDTH = 32;

    /** How many rows are copied at most: they fill most of a first-level cache of 32 KiB. */
    static final int DEPTH = 112;

    /** Each thread copies into the same place again and again. */
    private static final ThreadLocal<double[]> COPIES = ThreadLocal.withInitial(() -> new double[DEPTH * WIDTH]);

    /** Gives the rows from k on, so many, of the columns from one on, so many; until the next is asked for. */
    @FunctionalInterface
    interface Source {
        Panel panel(int k, int depth, int column, int width);
    }

    /** The numbers of B, with p columns, where they lie. */
    static Source in(double[] b, int p) {
        return (k, depth, column, width) -> new Panel(b, k * p + column, p);
    }

    /** Copies from B, with p columns. */
    static Source copied(double[] b, int p) {
        return (k, depth, column, width) -> {
            double[] copy = COPIES.get();
            for (int row = 0; row < depth; row++) {
                System.arraycopy(b, (k + row) * p + column, copy, row * width, width);
            }
            return new Panel(copy, 0, width);
        };
    }

    /** Copies from Bᵀ, with m columns, of which each is a row of the panel. */
    static Source transposed(double[] b, int m) {
        return (k, depth, column, width) -> {
            double[] copy = COPIES.get();
            for (int c = 0; c < width; c++) {
                for (int row = 0; row < depth; row++) {
                    copy[row * width + c] = b[(column + c) * m + k + row];
                }
            }
            return new Panel(copy, 0, width);
        };
    }
}
