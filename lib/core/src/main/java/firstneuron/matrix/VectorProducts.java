package firstneuron.matrix;

/**
 * The products on the JDK's Vector API, by {@link Blocks} of the result. The blocks of the same columns follow each other,
 * so that the columns of B that they need stay in the cache.
 *
 * <p>What is left over at the end of rows or columns is no case of its own: the last block begins earlier and computes
 * some entries once more. A result that is smaller than a block is left to the plain loops.
 *
 * <p>Source of the blocking: K. Goto and R. A. van de Geijn, "Anatomy of high-performance matrix multiplication" (2008).
 */
final class VectorProducts extends Products {
    @Override
    void times(double[] a, int n, int m, double[] b, int p, double[] c, int from, int to) {
        if (isSmall(p, from, to)) {
            PLAIN.times(a, n, m, b, p, c, from, to);
        } else {
            blocks(new Blocks(a, m, 1, m, c, p), b, from, to);
        }
    }

    @Override
    void transposedTimes(double[] a, int n, int m, double[] b, int p, double[] c, int from, int to) {
        if (isSmall(p, from, to)) {
            PLAIN.transposedTimes(a, n, m, b, p, c, from, to);
        } else {
            blocks(new Blocks(a, 1, m, n, c, p), b, from, to);
        }
    }

    private static void blocks(Blocks blocks, double[] b, int from, int to) {
        int width;
        for (int next = 0; next < blocks.columns; next += width) {
            width = Blocks.width(blocks.columns - next);
            int column = Math.max(0, Math.min(next, blocks.columns - width));
            blocks.fill(width, column, b, column, blocks.columns, from, to);
        }
    }

    private static boolean isSmall(int p, int from, int to) {
        return to - from < Blocks.ROWS || p < Blocks.NARROWEST;
    }
}
