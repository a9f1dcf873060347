package firstneuron.plot;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * An arrow of a computation graph, with two numbers on it: above the value that goes forward, below the gradient that
 * comes back. It may be bent, by as much as its middle lies below the straight way.
 *
 * @param beginning how far the outline of the first node is from its centre
 * @param end how far that of the second node is
 */
record GraphEdge(Point2D from, double beginning, Point2D to, double end, double bow, String value, String gradient) {
    private static final double WIDTH = 1.6;
    private static final double GAP = 2;
    private static final double HEAD = 10;
    private static final double LINE = 8;
    private static final double PLATE = 14;
    private static final int PLACES = 100;
    private static final double ROOM = 4;

    /** The box of both numbers, with their middle at a share of the way. */
    private Rectangle2D box(double share) {
        Point2D start = towards(from, beginning);
        Point2D stop = towards(to, end);
        double x = at(share, start.getX(), control().getX(), stop.getX());
        double y = at(share, start.getY(), control().getY(), stop.getY());
        double width = Math.max(Ink.width(Theme.STRONG, value), Ink.width(Theme.STRONG, gradient)) + 4;
        double height = 2 * LINE + PLATE;
        return new Rectangle2D.Double(x - width / 2, y - height / 2, width, height);
    }

    /**
     * The box that is nearest to the middle of the way among those that hide least of what is there already, and of these
     * among those with most room above and below: four numbers below each other must be read as two pairs.
     */
    Rectangle2D freeBox(Collection<? extends Shape> taken) {
        return IntStream.range(0, PLACES)
                .mapToDouble(i -> 0.5 + (i % 2 == 0 ? i : -i - 1) / 2.0 / PLACES)
                .mapToObj(this::box)
                .min(Comparator.<Rectangle2D>comparingLong(box -> hidden(taken, box, 0))
                        .thenComparingLong(box -> hidden(taken, box, ROOM)))
                .orElseThrow();
    }

    private static long hidden(Collection<? extends Shape> taken, Rectangle2D box, double room) {
        return taken.stream()
                .filter(shape ->
                        shape.intersects(box.getX(), box.getY() - room, box.getWidth(), box.getHeight() + 2 * room))
                .count();
    }

    void line(Graphics2D g) {
        Point2D start = towards(from, beginning);
        Point2D neck = towards(to, end + GAP + HEAD);
        g.setColor(Theme.QUIET_TEXT);
        g.setStroke(Theme.line(WIDTH));
        g.draw(new QuadCurve2D.Double(
                start.getX(), start.getY(), control().getX(), control().getY(), neck.getX(), neck.getY()));
    }

    void head(Graphics2D g) {
        Point2D neck = towards(to, end + GAP + HEAD);
        Point2D tip = towards(to, end + GAP);
        Ink.arrow(g, neck.getX(), neck.getY(), tip.getX(), tip.getY(), WIDTH, Theme.QUIET_TEXT);
    }

    /** A level line goes on between the two numbers; of a slanted or a bent one only specks would be left there. */
    void plate(Graphics2D g, Rectangle2D box) {
        if (bow == 0 && from.getY() == to.getY()) {
            Ink.plate(g, box.getCenterX(), box.getCenterY() - LINE, box.getWidth(), PLATE);
            Ink.plate(g, box.getCenterX(), box.getCenterY() + LINE, box.getWidth(), PLATE);
        } else {
            Ink.plate(g, box.getCenterX(), box.getCenterY(), box.getWidth(), box.getHeight());
        }
    }

    void numbers(Graphics2D g, Rectangle2D box) {
        Ink.centred(g, Theme.STRONG, Theme.BLUE, value, box.getCenterX(), box.getCenterY() - LINE);
        Ink.centred(g, Theme.STRONG, Theme.VERMILLION_TEXT, gradient, box.getCenterX(), box.getCenterY() + LINE);
    }

    private Point2D control() {
        return new Point2D.Double((from.getX() + to.getX()) / 2, (from.getY() + to.getY()) / 2 + bow);
    }

    /** The point at a distance from one end, in the direction in which the arrow leaves or arrives there. */
    private Point2D towards(Point2D centre, double distance) {
        double angle = Math.atan2(control().getY() - centre.getY(), control().getX() - centre.getX());
        return new Point2D.Double(
                centre.getX() + distance * Math.cos(angle), centre.getY() + distance * Math.sin(angle));
    }

    /** A quadratic curve. */
    private static double at(double t, double from, double control, double to) {
        return (1 - t) * (1 - t) * from + 2 * t * (1 - t) * control + t * t * to;
    }
}
