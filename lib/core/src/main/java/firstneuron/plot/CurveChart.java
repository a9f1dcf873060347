package firstneuron.plot;

import firstneuron.matrix.Numbers;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.style.Styler;

/** Some curves over one axis, on an even scale or on a logarithmic one. */
final class CurveChart {
    private static final double ROOM = 0.05;
    private static final double ROOM_ON_LOGARITHMIC_SCALE = 1.3;
    private static final double ROOM_FOR_A_LABEL = 1.05;
    private static final int MOST_IN_A_LEGEND_BELOW = 4;
    private static final double LINE_WIDTH = 2.2;

    private final XYChart chart;
    private final String title;
    private final String xTitle;
    private final String yTitle;
    private final Curve[] curves;

    private CurveChart(String title, String xTitle, String yTitle, Curve... curves) {
        this.title = title;
        this.xTitle = xTitle;
        this.yTitle = yTitle;
        this.curves = Curve.requireFew(curves);
        this.chart = Theme.chart(Theme.WIDTH, Theme.HEIGHT, title, xTitle, yTitle);
    }

    static Picture of(String title, String xTitle, String yTitle, Curve... curves) {
        CurveChart chart = new CurveChart(title, xTitle, yTitle, curves);
        chart.frame(Curve.all(Curve::y, curves));
        return chart.picture();
    }

    static Picture logarithmic(String title, String xTitle, String yTitle, Curve... curves) {
        CurveChart chart = new CurveChart(title, xTitle, yTitle, curves);
        for (Curve curve : curves) {
            for (double y : curve.y()) {
                Numbers.requirePositive("curve '" + curve.name() + "', y value on a logarithmic scale", y);
            }
        }
        double lowest = Arrays.stream(Curve.all(Curve::y, curves)).min().orElseThrow();
        double highest = Arrays.stream(Curve.all(Curve::y, curves)).max().orElseThrow();
        chart.frame(lowest / highest, 1); // upward the logarithmic scale replaces it
        chart.logarithmicScale(lowest / ROOM_ON_LOGARITHMIC_SCALE, highest * ROOM_ON_LOGARITHMIC_SCALE);
        return chart.picture();
    }

    /** Leaves a little room around the curves; counts, which are whole numbers, get whole numbers as labels. */
    private void frame(double... y) {
        boolean marked = Arrays.stream(curves).anyMatch(Curve::marked);
        double[] x = Curve.all(Curve::x, curves);
        Window window = Window.around(x, y, marked ? ROOM : 0, ROOM);
        Theme.frame(chart, window, marked && wholeNumbers(x), marked && wholeNumbers(y));
    }

    private static boolean wholeNumbers(double[] values) {
        return Arrays.stream(values).allMatch(value -> value == Math.rint(value));
    }

    /** Only powers of ten are labelled, and one label alone makes no scale. */
    private void logarithmicScale(double lowest, double highest) {
        double bottom = lowest;
        double top = highest;
        if (powersOfTen(bottom, top) < 2) {
            bottom = Math.pow(10, Math.floor(Math.log10(bottom))) / ROOM_FOR_A_LABEL;
        }
        if (powersOfTen(bottom, top) < 2) {
            top = Math.pow(10, Math.ceil(Math.log10(top))) * ROOM_FOR_A_LABEL;
        }
        chart.getStyler()
                .setYAxisLogarithmic(true)
                .setYAxisMin(bottom)
                .setYAxisMax(top)
                .setYAxisDecimalPattern("0.##########");
    }

    private static int powersOfTen(double from, double to) {
        return (int) (Math.floor(Math.log10(to)) - Math.ceil(Math.log10(from))) + 1;
    }

    private Picture picture() {
        chart.getStyler().setLegendVisible(curves.length > 1);
        if (curves.length > MOST_IN_A_LEGEND_BELOW) {
            chart.getStyler()
                    .setLegendPosition(Styler.LegendPosition.OutsideE)
                    .setLegendLayout(Styler.LegendLayout.Vertical);
        }
        for (int i = 0; i < curves.length; i++) {
            Curve drawn = curves[i].marked() ? curves[i] : curves[i].unevenlySpaced();
            Theme.dress(chart.addSeries(drawn.name(), drawn.x(), drawn.y()), i, LINE_WIDTH, drawn.marked());
        }
        String description = Picture.sentence(title) + " " + yTitle + " against " + xTitle + ": "
                + Arrays.stream(curves).map(CurveChart::describe).collect(Collectors.joining("; ")) + ".";
        return Picture.of(chart, description);
    }

    private static String describe(Curve curve) {
        double[] x = curve.x();
        double[] y = curve.y();
        int last = x.length - 1;
        return curve.name() + " goes from " + Numbers.brief(y[0]) + " at " + Numbers.brief(x[0]) + " to "
                + Numbers.brief(y[last]) + " at " + Numbers.brief(x[last]) + ", lowest "
                + Numbers.brief(Arrays.stream(y).min().orElseThrow()) + ", highest "
                + Numbers.brief(Arrays.stream(y).max().orElseThrow());
    }
}
