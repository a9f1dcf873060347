package firstneuron.plot;

import firstneuron.matrix.Numbers;
import firstneuron.plot.Scale.Kind;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Some curves over one axis, on an even scale or on a logarithmic one. */
final class CurveChart {
    private static final double ROOM = 0.05;
    private static final double ROOM_ON_LOGARITHMIC_SCALE = 1.3;
    private static final int MOST_IN_A_LEGEND_BELOW = 4;
    private static final double LINE_WIDTH = 2.2;
    private static final double MARK = 4;

    private CurveChart() {}

    static Picture of(String title, String xTitle, String yTitle, Curve... curves) {
        Curve.requireFew(curves);
        boolean marked = isMarked(curves);
        double[] x = Curve.all(Curve::x, curves);
        double[] y = Curve.all(Curve::y, curves);
        Window window = Window.around(x, y, marked ? ROOM : 0, ROOM);
        return picture(axes(window, kind(marked, x), kind(marked, y), curves), title, xTitle, yTitle, curves);
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
        double lowest = Arrays.stream(y).min().orElseThrow() / ROOM_ON_LOGARITHMIC_SCALE;
        double highest = Arrays.stream(y).max().orElseThrow() * ROOM_ON_LOGARITHMIC_SCALE;
        Window window = new Window(even.xMin(), even.xMax(), lowest, highest);
        return picture(axes(window, kind(marked, x), Kind.LOGARITHMIC, curves), title, xTitle, yTitle, curves);
    }

    private static boolean isMarked(Curve... curves) {
        return Arrays.stream(curves).anyMatch(Curve::marked);
    }

    /** Counts get whole numbers as labels. */
    private static Kind kind(boolean marked, double[] values) {
        boolean whole = Arrays.stream(values).allMatch(value -> value == Math.rint(value));
        return marked && whole ? Kind.COUNTS : Kind.EVEN;
    }

    private static Axes axes(Window window, Kind xKind, Kind yKind, Curve... curves) {
        boolean beside = curves.length > MOST_IN_A_LEGEND_BELOW;
        return Axes.ofCurves(window, xKind, yKind, Curve.legend(curves), beside);
    }

    private static Picture picture(Axes axes, String title, String xTitle, String yTitle, Curve... curves) {
        String description = Picture.sentence(title) + " " + yTitle + " against " + xTitle + ": "
                + Arrays.stream(curves).map(CurveChart::describe).collect(Collectors.joining("; ")) + ".";
        return axes.picture(title, xTitle, yTitle, description, g -> {}, g -> {
            for (int i = 0; i < curves.length; i++) {
                curves[i].paint(g, axes, i, LINE_WIDTH, MARK);
            }
        });
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
