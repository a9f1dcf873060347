package firstneuron.plot;

import firstneuron.matrix.Numbers;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.knowm.xchart.XYChart;

/** A surface seen from above, in bands between lines of equal height, and ways over it. */
final class SurfaceChart {
    /** The surface is asked for its height at the corners of a coarse grid, and is taken as flat between them. */
    private static final int CELLS = 160;

    private static final int FINER = 5;
    private static final int SIDE = CELLS * FINER;
    private static final int BANDS = 14;
    private static final double PADDING = 0.2;
    private static final double LINE_WIDTH = 2;
    private static final Color LOW = Color.WHITE;
    private static final Color HIGH = new Color(0xC3D3E0);
    private static final Color LEVEL_LINE = new Color(0x9DB2C3);

    private final String xTitle;
    private final String yTitle;
    private final DoubleBinaryOperator surface;
    private final Window window;
    private final BufferedImage ground;

    /** The surface in the part of the plane around these ways. */
    SurfaceChart(String xTitle, String yTitle, DoubleBinaryOperator surface, Curve... ways) {
        this.xTitle = xTitle;
        this.yTitle = yTitle;
        this.surface = surface;
        Curve.requireFew(ways);
        double[] x = Curve.all(Curve::x, ways);
        double[] y = Curve.all(Curve::y, ways);
        window = Window.around(x, y, PADDING, PADDING);
        ground = bands(heights(surface, window));
    }

    Picture picture(String title, Curve... ways) {
        XYChart chart = Theme.chart(Theme.PAIR_WIDTH, Theme.PAIR_HEIGHT, title, xTitle, yTitle);
        Theme.frame(chart, window, false, false);
        FieldMarker.lay(chart, window, ground);
        for (int i = 0; i < ways.length; i++) {
            Theme.dress(chart.addSeries(ways[i].name(), ways[i].x(), ways[i].y()), i, LINE_WIDTH, ways[i].marked());
        }
        chart.getStyler().setLegendVisible(ways.length > 1).setMarkerSize(6);
        String description = Picture.sentence(title) + " A surface over " + xTitle + " and " + yTitle
                + ", seen from above: "
                + Arrays.stream(ways).map(way -> describe(way, surface)).collect(Collectors.joining("; ")) + ".";
        return Picture.of(chart, description);
    }

    private static double[][] heights(DoubleBinaryOperator surface, Window window) {
        double[][] corners = new double[CELLS + 1][CELLS + 1];
        for (int row = 0; row <= CELLS; row++) {
            for (int column = 0; column <= CELLS; column++) {
                double x = between(window.xMin(), window.xMax(), (double) column / CELLS);
                double y = between(window.yMax(), window.yMin(), (double) row / CELLS);
                corners[row][column] = Numbers.requireFinite(
                        "the height of the surface at (" + x + ", " + y + ")", surface.applyAsDouble(x, y));
            }
        }
        double[][] heights = new double[SIDE][SIDE];
        for (int row = 0; row < SIDE; row++) {
            double[] above = corners[row / FINER];
            double[] below = corners[row / FINER + 1];
            double down = (row % FINER + 0.5) / FINER;
            for (int column = 0; column < SIDE; column++) {
                int left = column / FINER;
                double right = (column % FINER + 0.5) / FINER;
                heights[row][column] = between(
                        between(above[left], above[left + 1], right),
                        between(below[left], below[left + 1], right),
                        down);
            }
        }
        return heights;
    }

    private static double between(double from, double to, double share) {
        return from + share * (to - from);
    }

    /** Narrow bands near the lowest place, where a way ends, and wide ones far above it. */
    private static BufferedImage bands(double[][] heights) {
        double lowest =
                Arrays.stream(heights).flatMapToDouble(DoubleStream::of).min().orElseThrow();
        double highest =
                Arrays.stream(heights).flatMapToDouble(DoubleStream::of).max().orElseThrow();
        double extent = highest > lowest ? highest - lowest : 1;
        int[][] bands = new int[SIDE][SIDE];
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                bands[row][column] = (int) (BANDS * Math.sqrt((heights[row][column] - lowest) / extent));
            }
        }
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                double share = (double) bands[row][column] / BANDS;
                boolean line = isOnLine(bands, row, column);
                image.setRGB(column, row, (line ? LEVEL_LINE : Theme.mix(LOW, HIGH, share)).getRGB());
            }
        }
        return image;
    }

    /** On both sides of the border of a band: thinner lines would break up when the image is made smaller. */
    private static boolean isOnLine(int[][] bands, int row, int column) {
        int band = bands[row][column];
        return bands[Math.max(0, row - 1)][column] != band
                || bands[Math.min(SIDE - 1, row + 1)][column] != band
                || bands[row][Math.max(0, column - 1)] != band
                || bands[row][Math.min(SIDE - 1, column + 1)] != band;
    }

    private static String describe(Curve way, DoubleBinaryOperator surface) {
        int last = way.x().length - 1;
        return way.name() + " goes in " + last + " steps from " + place(way, 0, surface) + " to "
                + place(way, last, surface);
    }

    private static String place(Curve way, int index, DoubleBinaryOperator surface) {
        double x = way.x()[index];
        double y = way.y()[index];
        return "(" + Numbers.brief(x) + ", " + Numbers.brief(y) + "), height "
                + Numbers.brief(surface.applyAsDouble(x, y));
    }
}
