package firstneuron.plot;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.Marker;

/**
 * Paints an image behind the points of a chart: the marker of a series that has only two points, opposite corners.
 *
 * <p>XChart's heat map takes no other series beside it, so the ground is painted when the second corner is reached.
 */
final class FieldMarker extends Marker {
    private final BufferedImage image;
    private double firstX = Double.NaN;
    private double firstY;

    /** Lays the image under everything that is drawn later, over this part of the plane. */
    static void lay(XYChart chart, Window window, BufferedImage image) {
        XYSeries ground = chart.addSeries(
                "ground", new double[] {window.xMin(), window.xMax()}, new double[] {window.yMin(), window.yMax()});
        ground.setMarker(new FieldMarker(image));
        ground.setLineStyle(SeriesLines.NONE);
        ground.setShowInLegend(false);
    }

    private FieldMarker(BufferedImage image) {
        this.image = image;
    }

    @Override
    public void paint(Graphics2D g, double x, double y, int size) {
        if (Double.isNaN(firstX)) {
            firstX = x;
            firstY = y;
            return;
        }
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        int left = (int) Math.round(Math.min(firstX, x));
        int top = (int) Math.round(Math.min(firstY, y));
        int width = (int) Math.round(Math.abs(x - firstX));
        int height = (int) Math.round(Math.abs(y - firstY));
        g.drawImage(image, left, top, width, height, null);
        firstX = Double.NaN;
    }
}
