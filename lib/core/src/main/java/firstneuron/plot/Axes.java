package firstneuron.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * What every chart has around its drawing: a title, two axes with round numbers, a grid, and a legend. XChart paints the
 * axes, and the series on them; the plot has the same place in each picture, so that the pictures of a film fit together.
 */
final class Axes {
    private static final double TOP = 48;
    private static final double BELOW = 48;
    private static final double RIGHT = 18;
    private static final double LEFT = 58;
    private static final double LEFT_OF_PLANE = 63;
    private static final double LEFT_OF_LABELS = 9;
    private static final int SPACING_TO_SCALE = 80;
    private static final double SAME_UNIT = 0.005;
    private static final int MOST_LAYOUTS = 4;
    private static final double BETWEEN_LEGEND_AND_CHART = 18;
    private static final double LEGEND_TO_THE_EDGE = 8;

    private final int width;
    private final int height;
    private final Legend legend;
    private final boolean isLegendBeside;
    private final XYChart chart;
    private final AxisTitles titles;
    private final Corners corners = new Corners();
    private int chartWidth;
    private int chartHeight;
    private Window window;
    /** Where the plot is to lie in the picture. */
    private Rectangle2D place;

    private Axes(int width, int height, String xTitle, String yTitle, Legend legend, boolean isLegendBeside) {
        this.width = width;
        this.height = height;
        this.legend = legend;
        this.isLegendBeside = isLegendBeside;
        chartWidth = width;
        chartHeight = height;
        chart = new XYChart(width, height);
        Theme.dress(chart);
        titles = new AxisTitles(xTitle, yTitle);
        titles.lay(chart);
    }

    /** The axes of a plane: where both are of one kind, a unit is as long to the right as upward. */
    static Axes ofPlane(Window data, String xTitle, String yTitle, Legend legend) {
        Axes axes = new Axes(Theme.PAIR_WIDTH, Theme.PAIR_HEIGHT, xTitle, yTitle, legend, false);
        boolean isToScale = PlaneData.areOfOneKind(xTitle, yTitle) && data.isEvenEnough();
        if (isToScale) {
            axes.chart.getStyler().setXAxisTickMarkSpacingHint(SPACING_TO_SCALE);
            axes.chart.getStyler().setYAxisTickMarkSpacingHint(SPACING_TO_SCALE);
        }
        axes.layOut(data, LEFT_OF_PLANE, isToScale);
        return axes;
    }

    /** The axes of curves, whose units have nothing to do with each other. */
    static Axes ofCurves(
            Window data, String xTitle, String yTitle, Scale x, Scale y, Legend legend, boolean isLegendBeside) {
        Axes axes = new Axes(Theme.WIDTH, Theme.HEIGHT, xTitle, yTitle, legend, isLegendBeside);
        x.labelAcross(axes.chart);
        y.labelUpward(axes.chart, data.yMin(), data.yMax());
        axes.layOut(data, LEFT, false);
        if (y == Scale.LOGARITHMIC) {
            axes.addLevels(Scale.powersOfTen(data.yMin(), data.yMax()));
        }
        return axes;
    }

    /** XChart's own grid on a logarithmic scale has nine lines for each power of ten. */
    private void addLevels(List<Double> levels) {
        List<double[][]> lines = levels.stream()
                .map(level -> new double[][] {{window.xMin(), level}, {window.xMax(), level}})
                .toList();
        addLines(lines, Theme.GRID_ON_FIELD, Theme.line(1));
    }

    /**
     * XChart gives the plot what titles and labels leave of the chart. So the chart is made larger or smaller, until the
     * plot has the place that it is to have in the picture; wider labels push it to the right.
     */
    private void layOut(Window data, double left, boolean isToScale) {
        place = place(left);
        boolean isInPlace = false;
        for (int i = 0; i < MOST_LAYOUTS && !isInPlace; i++) {
            window = isToScale ? data.toScale(place.getWidth(), place.getHeight()) : data;
            Theme.frame(chart, window);
            corners.lay(chart, window);
            paint(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics());
            Rectangle2D found = corners.plot();
            Rectangle2D wanted = place(Math.max(left, Math.ceil(found.getMinX() - LEFT_OF_LABELS)));
            int wider = (int) Math.rint(wanted.getWidth() - found.getWidth());
            int higher = (int) Math.rint(wanted.getHeight() - found.getHeight());
            isInPlace = wanted.equals(place) && wider == 0 && higher == 0;
            place = wanted;
            chartWidth += wider;
            chartHeight += higher;
        }
    }

    /** Paints the chart so that its plot begins where it is to be in the picture. */
    private void paint(Graphics2D g) {
        Rectangle2D found = corners.plot();
        g.translate(place.getMinX() - found.getMinX(), place.getMinY() - found.getMinY());
        corners.forget();
        chart.paint(g, chartWidth, chartHeight);
        titles.paint(g, corners.plot(), chartHeight);
    }

    private Rectangle2D place(double left) {
        double right = width - RIGHT - (isLegendBeside ? legend.width() + BETWEEN_LEGEND_AND_CHART : 0);
        double bottom = height - BELOW - (isLegendBeside ? 0 : legend.height(width));
        return new Rectangle2D.Double(left, TOP, right - left, bottom - TOP);
    }

    /** The part of the plane that is shown. */
    Window window() {
        return window;
    }

    /** Where the drawing lies in the picture: XChart meets its place to half a point. */
    Rectangle2D plot() {
        Rectangle2D found = corners.plot();
        return new Rectangle2D.Double(place.getMinX(), place.getMinY(), found.getWidth(), found.getHeight());
    }

    /** Where a number of the axis to the right stands in the picture. */
    double across(double x) {
        return plot().getMinX() + (x - window.xMin()) / (window.xMax() - window.xMin()) * plot().getWidth();
    }

    /** Where a number of the axis upward stands in the picture. */
    double upward(double y) {
        return plot().getMaxY() - (y - window.yMin()) / (window.yMax() - window.yMin()) * plot().getHeight();
    }

    /** Whether a unit is as long to the right as upward. */
    boolean isToScale() {
        double right = across(1) - across(0);
        double up = upward(0) - upward(1);
        return Math.abs(right / up - 1) < SAME_UNIT;
    }

    void removeGrid() {
        chart.getStyler().setPlotGridLinesVisible(false);
    }

    /** Adds lines that may be bent; each is a list of places {x, y}. */
    void addLines(List<double[][]> lines, Color colour, BasicStroke stroke) {
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        for (double[][] places : lines) {
            for (double[] place : places) {
                x.add(place[0]);
                y.add(place[1]);
            }
            x.add(places[places.length - 1][0]);
            y.add(Double.NaN); // lifts the pen
        }
        if (!x.isEmpty()) {
            XYSeries series = chart.addSeries(nextName(), x, y);
            series.setLineColor(colour).setLineStyle(stroke);
            series.setMarker(SeriesMarkers.NONE);
        }
    }

    /** Adds the n-th curve of a chart, counted from 0: the first few are solid, the others dashed. */
    void addCurve(Curve curve, int index, double lineWidth, int sizeOfDots) {
        chart.getStyler().setMarkerSize(sizeOfDots);
        XYSeries series = chart.addSeries(nextName(), curve.x(), curve.y());
        series.setMarkerColor(Theme.curve(index));
        if (Theme.isDashed(index)) {
            series.setLineStyle(SeriesLines.NONE);
            series.setMarker(new DashedLine(Theme.curve(index), lineWidth, curve));
        } else {
            series.setLineColor(Theme.curve(index)).setLineStyle(Theme.line(lineWidth));
            series.setMarker(curve.marked() ? SeriesMarkers.CIRCLE : SeriesMarkers.NONE);
        }
    }

    /** Adds a sign at each place. */
    void addPoints(double[] x, double[] y, Marker sign) {
        XYSeries series = chart.addSeries(nextName(), x, y);
        series.setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Scatter);
        series.setMarker(sign);
    }

    private String nextName() {
        return "series " + chart.getSeriesCollection().size();
    }

    /**
     * A picture of this size.
     *
     * @param ground is drawn below the grid
     */
    Picture picture(String title, String description, Consumer<Graphics2D> ground) {
        return Picture.draw(width, height, description, g -> {
            Ink.title(g, title, width);
            ground.accept(g);
            Graphics2D own = (Graphics2D) g.create();
            paint(own);
            own.dispose();
            if (legend.isNeeded() && isLegendBeside) {
                legend.paintBeside(g, plot().getMaxX() + BETWEEN_LEGEND_AND_CHART, plot().getCenterY());
            } else if (legend.isNeeded()) {
                legend.paintBelow(g, width, height - LEGEND_TO_THE_EDGE);
            }
        });
    }
}
