package firstneuron.plot;

import firstneuron.plot.Scale.Kind;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

/**
 * What every chart has around its drawing: a title, two axes with round numbers, a grid, and a legend.
 *
 * @param width of the picture
 * @param height of the picture
 * @param x runs to the right
 * @param y runs upward
 * @param legend is shown where it is needed
 * @param isLegendBeside whether it stands to the right of the chart, or below
 * @param hasGrid whether lines run through the chart at the numbers
 */
record Axes(int width, int height, Scale x, Scale y, Legend legend, boolean isLegendBeside, boolean hasGrid) {
    private static final double TOP = 48;
    private static final double LEFT = 58;
    private static final double LEFT_OF_LABELS = 36;
    private static final double RIGHT = 18;
    private static final double BELOW = 48;
    private static final double X_SPACING = 62;
    private static final double Y_SPACING = 36;
    private static final double SPACING_TO_SCALE = 52;
    private static final double SAME_UNIT = 1e-9;
    private static final double BETWEEN_LEGEND_AND_CHART = 18;
    /** A mark at the edge is drawn whole. */
    private static final double OVER_THE_EDGE = 7;

    /** The axes of a plane: where both are of one kind, a unit is as long to the right as upward. */
    static Axes ofPlane(Window data, boolean areOfOneKind, Legend legend) {
        int width = Theme.PAIR_WIDTH;
        int height = Theme.PAIR_HEIGHT;
        double right = width - RIGHT;
        double bottom = height - BELOW - legend.height(width);
        double left = left(new Scale(data.yMin(), data.yMax(), bottom, TOP, Kind.EVEN));
        Window shown = areOfOneKind ? data.toScale(right - left, bottom - TOP) : data;
        Scale x = new Scale(shown.xMin(), shown.xMax(), left, right, Kind.EVEN);
        Scale y = new Scale(shown.yMin(), shown.yMax(), bottom, TOP, Kind.EVEN);
        return new Axes(width, height, x, y, legend, false, true);
    }

    /** The axes of curves, whose units have nothing to do with each other. */
    static Axes ofCurves(Window data, Kind xKind, Kind yKind, Legend legend, boolean isLegendBeside) {
        int width = Theme.WIDTH;
        int height = Theme.HEIGHT;
        double right = width - RIGHT - (isLegendBeside ? legend.width() + BETWEEN_LEGEND_AND_CHART : 0);
        double bottom = height - BELOW - (isLegendBeside ? 0 : legend.height(width));
        Scale y = new Scale(data.yMin(), data.yMax(), bottom, TOP, yKind);
        Scale x = new Scale(data.xMin(), data.xMax(), left(y), right, xKind);
        return new Axes(width, height, x, y, legend, isLegendBeside, true);
    }

    /** The axes of bars, which stand at 0, 1, 2, … and have names of their own below them. */
    static Axes ofBars(int bars, double highest) {
        Scale y = new Scale(0, highest, Theme.HEIGHT - BELOW, TOP, Kind.EVEN);
        Scale x = new Scale(-0.5, bars - 0.5, left(y), Theme.WIDTH - RIGHT, Kind.NAMES);
        return new Axes(Theme.WIDTH, Theme.HEIGHT, x, y, new Legend(), false, true);
    }

    /** Far enough to the right for the widest number beside the axis. */
    private static double left(Scale y) {
        double widest = y.ticks(Y_SPACING).stream()
                .mapToDouble(tick -> Ink.width(Theme.SMALL, Scale.label(tick)))
                .max()
                .orElse(0);
        return Math.max(LEFT, Math.ceil(LEFT_OF_LABELS + widest));
    }

    Axes withoutGrid() {
        return new Axes(width, height, x, y, legend, isLegendBeside, false);
    }

    /** The part of the plane that is shown. */
    Window window() {
        return new Window(x.from(), x.to(), y.from(), y.to());
    }

    /** Whether a unit is as long to the right as upward. */
    boolean isToScale() {
        return Math.abs(x.unit() / y.unit() - 1) < SAME_UNIT;
    }

    /** Where the drawing lies in the picture. */
    Rectangle2D plot() {
        return new Rectangle2D.Double(x.start(), y.end(), x.end() - x.start(), y.start() - y.end());
    }

    /**
     * A picture of this size.
     *
     * @param ground is drawn below the grid
     * @param drawing is drawn above it
     */
    Picture picture(
            String title,
            String xTitle,
            String yTitle,
            String description,
            Consumer<Graphics2D> ground,
            Consumer<Graphics2D> drawing) {
        return Picture.draw(width, height, description, g -> {
            Ink.title(g, title, width);
            ground.accept(g);
            labels(g, xTitle, yTitle);
            Shape all = g.getClip();
            Rectangle2D plot = plot();
            g.clip(new Rectangle2D.Double(
                    plot.getX() - OVER_THE_EDGE,
                    plot.getY() - OVER_THE_EDGE,
                    plot.getWidth() + 2 * OVER_THE_EDGE,
                    plot.getHeight() + 2 * OVER_THE_EDGE));
            drawing.accept(g);
            g.setClip(all);
        });
    }

    private void labels(Graphics2D g, String xTitle, String yTitle) {
        Rectangle2D plot = plot();
        List<BigDecimal> across = x.ticks(isToScale() ? SPACING_TO_SCALE : X_SPACING);
        across.forEach(tick -> gridLine(g, x.at(tick.doubleValue()), plot.getMinY(), 0, plot.getHeight()));
        List<BigDecimal> up = y.ticks(isToScale() ? SPACING_TO_SCALE : Y_SPACING);
        up.forEach(tick -> gridLine(g, plot.getMinX(), y.at(tick.doubleValue()), plot.getWidth(), 0));
        across.forEach(tick -> Ink.centred(
                g, Theme.SMALL, Theme.QUIET_TEXT, Scale.label(tick), x.at(tick.doubleValue()), plot.getMaxY() + 12));
        up.forEach(tick -> Ink.upTo(
                g, Theme.SMALL, Theme.QUIET_TEXT, Scale.label(tick), plot.getMinX() - 8, y.at(tick.doubleValue())));
        Ink.centred(g, Theme.BODY, Theme.TEXT, xTitle, plot.getCenterX(), plot.getMaxY() + 32);
        Ink.upward(g, Theme.BODY, Theme.TEXT, yTitle, 16, plot.getCenterY());
        if (legend.isNeeded() && isLegendBeside) {
            legend.paintBeside(g, plot.getMaxX() + BETWEEN_LEGEND_AND_CHART, plot.getCenterY());
        } else if (legend.isNeeded()) {
            legend.paintBelow(g, width, height - 8.0);
        }
    }

    private void gridLine(Graphics2D g, double atX, double atY, double across, double down) {
        if (!hasGrid) {
            return;
        }
        g.setColor(Theme.GRID_ON_FIELD);
        g.setStroke(Theme.line(1));
        g.draw(new Line2D.Double(atX, atY, atX + across, atY + down));
    }
}
