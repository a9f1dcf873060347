package firstneuron.plot;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.function.DoubleToIntFunction;

/**
 * A field known at the corners of many small cells, and taken as even between them; where it jumps, as the answers of a
 * step do, the place of the jump is looked for.
 */
final class Lattice {
    private final Window window;
    private final Field field;
    final int columns;
    final int rows;
    private final double[] values;

    private Lattice(Window window, int columns, int rows, Field field) {
        this.window = window;
        this.columns = columns;
        this.rows = rows;
        this.field = field;
        double[] x = new double[(columns + 1) * (rows + 1)];
        double[] y = new double[x.length];
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                x[corner(column, row)] = x(column);
                y[corner(column, row)] = y(row);
            }
        }
        values = field.at(x, y);
    }

    static Lattice of(Window window, int columns, int rows, Field field) {
        return new Lattice(window, columns, rows, field);
    }

    private int corner(int column, int row) {
        return row * (columns + 1) + column;
    }

    /** The value at a corner; rows are counted from the bottom. */
    double value(int column, int row) {
        return values[corner(column, row)];
    }

    double x(double column) {
        return window.xMin() + column / columns * (window.xMax() - window.xMin());
    }

    double y(double row) {
        return window.yMin() + row / rows * (window.yMax() - window.yMin());
    }

    Field field() {
        return field;
    }

    double lowest() {
        return Arrays.stream(values).min().orElseThrow();
    }

    double highest() {
        return Arrays.stream(values).max().orElseThrow();
    }

    /** The field as an image of this size. */
    BufferedImage image(int width, int height, DoubleToIntFunction colour) {
        return image(width, height, colour, null);
    }

    /** The same, with sharp edges where the field jumps over the level of a contour. */
    BufferedImage image(int width, int height, DoubleToIntFunction colour, Contour contour) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] line = new int[width];
        double[] across = new double[width];
        int[] first = new int[columns + 1];
        Arrays.fill(first, width);
        for (int px = width - 1; px >= 0; px--) {
            double u = (px + 0.5) / width * columns;
            int column = Math.min(columns - 1, (int) u);
            across[px] = u - column;
            first[column] = px;
        }
        for (int py = 0; py < height; py++) {
            double v = (height - py - 0.5) / height * rows;
            int row = Math.min(rows - 1, (int) v);
            for (int column = 0; column < columns; column++) {
                Contour.Cut cut = contour == null ? null : contour.cut(column, row);
                double left = upEdge(column, row, v - row);
                double right = upEdge(column + 1, row, v - row);
                if (cut == null && left == right) {
                    Arrays.fill(line, first[column], first[column + 1], colour.applyAsInt(left));
                    continue;
                }
                for (int px = first[column]; px < first[column + 1]; px++) {
                    double value = cut == null ? left + across[px] * (right - left) : cut.value(across[px], v - row);
                    line[px] = colour.applyAsInt(value);
                }
            }
            image.getRaster().setDataElements(0, py, width, 1, line);
        }
        return image;
    }

    /** The value on the upright edge above a corner. */
    private double upEdge(int column, int row, double up) {
        int corner = corner(column, row);
        return values[corner] + up * (values[corner + columns + 1] - values[corner]);
    }
}
