package firstneuron.matrix;

/** What has the same numbers in other places: chosen rows, or rows and columns exchanged. */
final class Rearranged {
    private static final int TILE = 16;

    private Rearranged() {}

    /** The rows of these numbers. Who copies some columns of them needs these again, for the rows of Aᵀ in a product AᵀB. */
    static Matrix rows(Matrix matrix, int[] numbers) {
        int columns = matrix.columnCount();
        double[] a = matrix.values();
        Matrix chosen = matrix.result(numbers.length, columns);
        double[] result = chosen.values();
        matrix.computeTiles(chosen, Matrix.MOVING, tile -> {
            for (int r = tile.fromRow(); r < tile.toRow(); r++) {
                int from = tile.fromColumn();
                System.arraycopy(a, numbers[r] * columns + from, result, r * columns + from, tile.columnCount());
            }
        });
        return chosen;
    }

    /** Aᵀ, in tiles, whose rows and columns fit into the cache. */
    static Matrix transposed(Matrix matrix) {
        int rows = matrix.rowCount();
        int columns = matrix.columnCount();
        double[] a = matrix.values();
        Matrix transposed = matrix.result(columns, rows);
        double[] result = transposed.values();
        matrix.compute(transposed, Matrix.MOVING, (from, to) -> {
            for (int firstRow = 0; firstRow < rows; firstRow += TILE) {
                int endRow = Math.min(firstRow + TILE, rows);
                for (int firstColumn = from; firstColumn < to; firstColumn += TILE) {
                    int endColumn = Math.min(firstColumn + TILE, to);
                    for (int c = firstColumn; c < endColumn; c++) {
                        for (int r = firstRow; r < endRow; r++) {
                            result[c * rows + r] = a[r * columns + c];
                        }
                    }
                }
            }
        });
        return transposed;
    }
}
