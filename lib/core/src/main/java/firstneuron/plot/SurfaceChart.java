package firstneuron.plot;

import firstneuron.language.Texts;
import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A surface seen from above, in bands between lines of equal height, and ways over it. */
final class SurfaceChart {
    private static final int CELLS = 160;
    private static final int BANDS = 12;
    private static final double PADDING = 0.2;
    private static final double LINE_WIDTH = 2;
    private static final double LEVEL_LINE_WIDTH = 0.9;
    private static final int MARK = 6;
    private static final Color LOW = Color.WHITE;
    private static final Color HIGH = new Color(0xC3D3E0);
    private static final int[] SHADES = IntStream.rangeClosed(0, BANDS)
            .map(band -> Theme.mix(LOW, HIGH, (double) band / BANDS).getRGB())
            .toArray();
    private static final Color LEVEL_LINE = new Color(0x9DB2C3);

    interface Sentences {
        String ways(String x, String y, String ways);

        String way(String name, int steps, String from, String to);

        String place(double x, double y, double height);
    }

    private final Sentences say = Texts.words(SurfaceChart.class, "surface").as(Sentences.class);
    private final String xTitle;
    private final String yTitle;
    private final DoubleBinaryOperator surface;
    private final Window window;
    private final Legend legend;
    private final Lattice heights;
    private final double lowest;
    private final double extent;
    private final List<double[][]> levelLines;

    /** The surface in the part of the plane around these ways. */
    SurfaceChart(String xTitle, String yTitle, DoubleBinaryOperator surface, Curve... ways) {
        this.xTitle = xTitle;
        this.yTitle = yTitle;
        this.surface = surface;
        Curve.requireFew(ways);
        window = Window.around(Curve.all(Curve::x, ways), Curve.all(Curve::y, ways), PADDING, PADDING);
        legend = Curve.legend(ways);
        heights = Lattice.of(axes().window(), CELLS, CELLS, Field.of("the height of the surface", surface));
        lowest = heights.lowest();
        extent = heights.highest() > lowest ? heights.highest() - lowest : 1;
        levelLines = IntStream.range(1, BANDS)
                .mapToObj(band -> Contour.smooth(heights, bottom(band)).lines())
                .flatMap(List::stream)
                .toList();
    }

    /** Narrow bands near the lowest place, where a way ends, and wide ones far above it. */
    private double bottom(int band) {
        return lowest + extent * band * band / (BANDS * BANDS);
    }

    private int colour(double height) {
        return SHADES[(int) (BANDS * Math.sqrt(Math.max(0, (height - lowest) / extent)))];
    }

    /** The same axes for each picture. */
    Axes axes() {
        return Axes.ofPlane(window, xTitle, yTitle, legend);
    }

    Picture picture(String title, Curve... ways) {
        String walks = Arrays.stream(ways).map(this::describe).collect(Collectors.joining("; "));
        String description = Picture.sentence(title) + " " + say.ways(xTitle, yTitle, walks);
        Axes axes = axes();
        axes.addLines(levelLines, LEVEL_LINE, Theme.line(LEVEL_LINE_WIDTH));
        for (int i = 0; i < ways.length; i++) {
            axes.addCurve(ways[i], i, LINE_WIDTH, MARK);
        }
        return axes.picture(
                title,
                description,
                g -> Pixels.fill(g, axes.plot(), (width, height) -> heights.image(width, height, this::colour)));
    }

    private String describe(Curve way) {
        int last = way.x().length - 1;
        return say.way(way.name(), last, place(way, 0), place(way, last));
    }

    private String place(Curve way, int index) {
        double x = way.x()[index];
        double y = way.y()[index];
        return say.place(x, y, surface.applyAsDouble(x, y));
    }
}
