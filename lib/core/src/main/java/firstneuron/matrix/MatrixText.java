package firstneuron.matrix;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A matrix as people read it: the shape, then the numbers in columns; of a large one the beginning. */
final class MatrixText {
    private static final int ROWS_SHOWN = 10;
    private static final int COLUMNS_SHOWN = 10;

    private MatrixText() {}

    static String of(Matrix matrix) {
        StringBuilder text = new StringBuilder(matrix.shape());
        int shown = Math.min(matrix.columnCount(), COLUMNS_SHOWN);
        String[][] cells = IntStream.range(0, Math.min(matrix.rowCount(), ROWS_SHOWN))
                .mapToObj(r -> IntStream.range(0, shown)
                        .mapToObj(c -> Numbers.fixed(matrix.get(r, c)))
                        .toArray(String[]::new))
                .toArray(String[][]::new);
        int width = Arrays.stream(cells)
                .flatMap(Arrays::stream)
                .mapToInt(String::length)
                .max()
                .orElse(0);
        for (String[] row : cells) {
            text.append('\n');
            for (String cell : row) {
                text.append("  ").append(" ".repeat(width - cell.length())).append(cell);
            }
            int more = matrix.columnCount() - shown;
            text.append(more > 0 ? "  … " + more + " more" : "");
        }
        int moreRows = matrix.rowCount() - ROWS_SHOWN;
        return text.append(moreRows > 0 ? "\n  … " + moreRows + " more rows" : "")
                .toString();
    }
}
