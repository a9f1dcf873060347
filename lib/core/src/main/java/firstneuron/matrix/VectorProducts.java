package firstneuron.matrix;

/**
 * The products on the JDK's Vector API, by {@link Blocks} of the result. The blocks of the same columns follow each other,
 * so that the {@link Panel} of B that they need stays in the cache.
 *
 * <p>What is left over at the end of rows or columns is no case of its own: the last block begins earlier and computes
 * some entries once more. A result that is smaller than a block is left to the plain loops.
 */
final class VectorProducts extends Products {
    /**
     * With fewer rows than this a panel is not read often enough to be copied. A block as wide as a panel reads whole lines
     * of the cache, wherever they lie; narrower ones gain by a copy much sooner.
     */
    private static final int FEW_ROWS = Blocks.WIDEST < Panel.WIDTH ? 48 : 192;

    @Override
    void addTimes(double[] a, int n, int m, double[] b, int p, double[] c, Tile tile, int from, int to) {
        boolean goesOn = from > 0; // then nothing may be computed once more
        if (isSmall(tile) || (goesOn && !isOfWholeBlocks(tile))) {
            PLAIN.addTimes(a, n, m, b, p, c, tile, from, to);
        } else {
            fill(new Blocks(a, m, 1, c, p, tile), from, to, b, p, tile);
        }
    }

    @Override
    void transposedTimes(double[] a, int n, int m, double[] b, int p, double[] c, Tile tile) {
        if (isSmall(tile)) {
            PLAIN.transposedTimes(a, n, m, b, p, c, tile);
        } else {
            fill(new Blocks(a, 1, m, c, p, tile), 0, n, b, p, tile);
        }
    }

    @Override
    void timesTransposed(double[] a, int n, int m, double[] b, int p, double[] c, Tile tile) {
        if (isSmall(tile)) {
            PLAIN.timesTransposed(a, n, m, b, p, c, tile);
        } else {
            fill(new Blocks(a, m, 1, c, p, tile), 0, m, Panel.transposed(b, m), Panel.DEPTH, tile);
        }
    }

    private static void fill(Blocks blocks, int from, int to, double[] b, int p, Tile tile) {
        if (tile.rowCount() < FEW_ROWS || p <= Panel.WIDTH) {
            fill(blocks, from, to, Panel.in(b, p), to - from, tile);
        } else {
            fill(blocks, from, to, Panel.copied(b, p), Panel.DEPTH, tile);
        }
    }

    /** Every entry is a sum of products, those from one to another, of which so many are added at once. */
    private static void fill(Blocks blocks, int from, int to, Panel.Source b, int depth, Tile tile) {
        int end = tile.toRow() - tile.rowCount() % Blocks.ROWS;
        int width;
        for (int next = tile.fromColumn(); next < tile.toColumn(); next += width) {
            width = Blocks.width(tile.toColumn() - next);
            int column = Math.max(tile.fromColumn(), Math.min(next, tile.toColumn() - width));
            Tile strip = tile.columns(column, Math.min(column + width, tile.toColumn()));
            add(blocks, from, to, b, depth, strip.rows(tile.fromRow(), end));
            if (end < tile.toRow()) {
                add(blocks, from, to, b, depth, strip.rows(tile.toRow() - Blocks.ROWS, tile.toRow()));
            }
        }
    }

    private static void add(Blocks blocks, int from, int to, Panel.Source b, int depth, Tile part) {
        int k = from;
        do {
            int end = Math.min(k + depth, to);
            Panel panel = b.panel(k, end - k, part.fromColumn(), part.columnCount());
            for (int row = part.fromRow(); row < part.toRow(); row += Blocks.ROWS) {
                blocks.add(part, row, k, end, panel);
            }
            k = end;
        } while (k < to);
    }

    private static boolean isOfWholeBlocks(Tile tile) {
        return tile.rowCount() % Blocks.ROWS == 0 && tile.columnCount() % Blocks.NARROWEST == 0;
    }

    private static boolean isSmall(Tile tile) {
        return tile.rowCount() < Blocks.ROWS || tile.columnCount() < Blocks.NARROWEST;
    }
}
