package firstneuron.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * A dashed line through the points of a series, painted at the last of them: XChart begins the dashes anew at each point,
 * and where points are close, nothing but the beginning is seen.
 */
final class DashedLine extends Marker {
    private final Color colour;
    private final double width;
    private final boolean isMarked;
    private final int points;
    private Path2D line = new Path2D.Double();
    private int reached;

    DashedLine(Color colour, double width, Curve curve) {
        this.colour = colour;
        this.width = width;
        this.isMarked = curve.marked();
        this.points = curve.x().length;
    }

    @Override
    public void paint(Graphics2D g, double x, double y, int size) {
        if (isMarked) {
            SeriesMarkers.CIRCLE.paint(g, x, y, size);
        }
        if (reached == 0) {
            line.moveTo(x, y);
        } else {
            line.lineTo(x, y);
        }
        reached++;
        if (reached == points) {
            g.setColor(colour);
            g.setStroke(Theme.dashed(width));
            g.draw(line);
            line = new Path2D.Double();
            reached = 0;
        }
    }
}
