package firstneuron.plot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.Marker;

/**
 * Learns where XChart paints: the invisible marker of a series from one corner of the plot to the other.
 *
 * <p>A third point lies in the middle, after the ends: where all points are equally far apart, XChart labels the points,
 * and no round numbers.
 */
final class Corners extends Marker {
    private static final String NAME = "corners";

    private final List<double[]> places = new ArrayList<>();

    /** Lays the series over this part of the plane, in the place of an earlier one. */
    void lay(XYChart chart, Window shown) {
        if (chart.getSeries(NAME) != null) {
            chart.removeSeries(NAME);
        }
        double[] x = {shown.xMin(), shown.xMax(), (shown.xMin() + shown.xMax()) / 2};
        double[] y = {shown.yMin(), shown.yMax(), (shown.yMin() + shown.yMax()) / 2};
        XYSeries series = chart.addSeries(NAME, x, y);
        series.setMarker(this);
        series.setLineStyle(SeriesLines.NONE);
    }

    void forget() {
        places.clear();
    }

    @Override
    public void paint(Graphics2D g, double x, double y, int size) {
        places.add(new double[] {x, y});
    }

    /** Where the plot lay when the chart was painted last; nothing at the origin before. */
    Rectangle2D plot() {
        if (places.isEmpty()) {
            return new Rectangle2D.Double();
        }
        double[] start = places.get(0);
        double[] end = places.get(1);
        return new Rectangle2D.Double(start[0], end[1], end[0] - start[0], start[1] - end[1]);
    }
}
