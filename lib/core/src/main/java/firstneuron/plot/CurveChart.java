package firstneuron.plot;

import firstneuron.language.Texts;
import firstneuron.matrix.Numbers;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Some curves over one axis, on an even scale or on a logarithmic one. */
final class CurveChart {
    private static final double ROOM = 0.05;

    private static final double LEAST_FACTOR = 1.3;
    private static final int MOST_IN_A_LEGEND_BELOW = 4;
    private static final double LINE_WIDTH = 2.2;
    private static final int MARK = 8;

    interface Sentences {
        String against(String y, String x, String curves);

        String curve(
                String name, double firstY, double firstX, double lastY, double lastX, double lowest, double highest);
    }

    private CurveChart() {}

    private static Sentences say() {
        return Texts.words(CurveChart.class, "curves").as(Sentences.class);
    }

    static Picture of(String title, String xTitle, String yTitle, Curve... curves) {
        Curve.requireFew(curves);
        boolean marked = isMarked(curves);
        double[] x = Curve.all(Curve::x, curves);
        double[] y = Curve.all(Curve::y, curves);
        Window window = Window.around(x, y, marked ? ROOM : 0, ROOM);
        Axes axes = axes(window, xTitle, yTitle, scale(marked, x), scale(marked, y), curves);
        return picture(axes, title, xTitle, yTitle, curves);
    }

    static Picture logarithmic(String title, String xTitle, String yTitle, Curve... curves) {
        Curve.requireFew(curves);
        for (Curve curve : curves) {
            for (double y : curve.y()) {
                Numbers.requirePositive("curve '" + curve.name() + "', y value on a logarithmic scale", y);
            }
        }
        boolean marked = isMarked(curves);
        double[] x = Curve.all(Curve::x, curves);
        double[] y = Curve.all(Curve::y, curves);
        Window even = Window.around(x, new double[] {1}, marked ? ROOM : 0, 0);
        double lowest = Arrays.stream(y).min().orElseThrow();
        double highest = Arrays.stream(y).max().orElseThrow();
        double room = Math.max(LEAST_FACTOR, Math.pow(highest / lowest, ROOM));
        Window window = new Window(even.xMin(), even.xMax(), lowest / room, highest * room);
        Axes axes = axes(window, xTitle, yTitle, scale(marked, x), Scale.LOGARITHMIC, curves);
        return picture(axes, title, xTitle, yTitle, curves);
    }

    private static boolean isMarked(Curve... curves) {
        return Arrays.stream(curves).anyMatch(Curve::marked);
    }

    /** Counts get whole numbers as labels. */
    private static Scale scale(boolean marked, double[] values) {
        boolean whole = Arrays.stream(values).allMatch(value -> value == Math.rint(value));
        return marked && whole ? Scale.COUNTS : Scale.EVEN;
    }

    private static Axes axes(Window window, String xTitle, String yTitle, Scale x, Scale y, Curve... curves) {
        boolean beside = curves.length > MOST_IN_A_LEGEND_BELOW;
        return Axes.ofCurves(window, xTitle, yTitle, x, y, Curve.legend(curves), beside);
    }

    private static Picture picture(Axes axes, String title, String xTitle, String yTitle, Curve... curves) {
        String described = Arrays.stream(curves).map(CurveChart::describe).collect(Collectors.joining("; "));
        String description = Picture.sentence(title) + " " + say().against(yTitle, xTitle, described);
        for (int i = 0; i < curves.length; i++) {
            axes.addCurve(curves[i], i, LINE_WIDTH, MARK);
        }
        return axes.picture(title, description, g -> {});
    }

    private static String describe(Curve curve) {
        double[] x = curve.x();
        double[] y = curve.y();
        int last = x.length - 1;
        return say().curve(
                        curve.name(),
                        y[0],
                        x[0],
                        y[last],
                        x[last],
                        Arrays.stream(y).min().orElseThrow(),
                        Arrays.stream(y).max().orElseThrow());
    }
}
