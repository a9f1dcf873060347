package firstneuron.plot;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.LineMetrics;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/**
 * The few strokes that every picture is made of. Letters are filled outlines, so that they have the same places and the
 * same edges whatever the picture is drawn on.
 */
final class Ink {
    private static final double TITLE_Y = 28;

    private Ink() {}

    static void title(Graphics2D g, String title, int width) {
        Font font = Theme.titleFont(title, width);
        centred(g, font, Theme.TEXT, title, width / 2.0, TITLE_Y);
    }

    /** How wide a text is, whatever it is drawn on. */
    static double width(Font font, String text) {
        return Letters.of(font, text).stream().mapToDouble(Letters::width).sum();
    }

    /** Writes a text so that its middle lies on the point. */
    static void centred(Graphics2D g, Font font, Color colour, String text, double x, double y) {
        from(g, font, colour, text, x - width(font, text) / 2, y);
    }

    /** Writes a text that begins at x, with its middle at the height of y. */
    static void from(Graphics2D g, Font font, Color colour, String text, double x, double y) {
        LineMetrics metrics = font.getLineMetrics(text, Letters.OUTLINES);
        double baseline = y + (metrics.getAscent() - metrics.getDescent()) / 2.0;
        g.setColor(colour);
        double left = x;
        for (Letters letters : Letters.of(font, text)) {
            g.fill(letters.outline((float) left, (float) baseline));
            left += letters.width();
        }
    }

    /** Writes a text that ends at x. */
    static void upTo(Graphics2D g, Font font, Color colour, String text, double x, double y) {
        from(g, font, colour, text, x - width(font, text), y);
    }

    /** Writes a text from the bottom to the top, with its middle on the point. */
    static void upward(Graphics2D g, Font font, Color colour, String text, double x, double y) {
        AffineTransform level = g.getTransform();
        g.rotate(-Math.PI / 2, x, y);
        centred(g, font, colour, text, x, y);
        g.setTransform(level);
    }

    /** A white plate that keeps a label readable on a line. */
    static void plate(Graphics2D g, double x, double y, double width, double height) {
        g.setColor(Theme.BACKGROUND);
        g.fill(new RoundRectangle2D.Double(x - width / 2, y - height / 2, width, height, 10, 10));
    }

    /** A full circle in the colour at hand. */
    static void dot(Graphics2D g, double x, double y, double radius) {
        g.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    static void arrow(Graphics2D g, double x1, double y1, double x2, double y2, double width, Color colour) {
        double angle = Math.atan2(y2 - y1, x2 - x1);
        double head = 6 + 1.5 * width;
        g.setColor(colour);
        g.setStroke(Theme.line(width));
        g.draw(new Line2D.Double(x1, y1, x2 - head * Math.cos(angle), y2 - head * Math.sin(angle)));
        Path2D tip = new Path2D.Double();
        tip.moveTo(x2, y2);
        tip.lineTo(x2 - head * Math.cos(angle - 0.4), y2 - head * Math.sin(angle - 0.4));
        tip.lineTo(x2 - head * Math.cos(angle + 0.4), y2 - head * Math.sin(angle + 0.4));
        tip.closePath();
        g.fill(tip);
    }
}
