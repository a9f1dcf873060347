package firstneuron.plot;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/**
 * The few strokes that every hand-drawn picture is made of.
 */
final class Ink {
    private static final double TITLE_Y = 28;
    private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";

    private Ink() {}

    static void title(Graphics2D g, String title, int width) {
        Font font = Theme.titleFont(title, width);
        centred(g, font, Theme.TEXT, title, width / 2.0, TITLE_Y);
    }

    /** Writes a text so that its middle lies on the point. */
    static void centred(Graphics2D g, Font font, Color colour, String text, double x, double y) {
        g.setFont(font);
        g.setColor(colour);
        FontMetrics metrics = g.getFontMetrics();
        g.drawString(text, (float) (x - metrics.stringWidth(text) / 2.0), (float)
                (y + (metrics.getAscent() - metrics.getDescent()) / 2.0));
    }

    /** A white plate that keeps a label readable on a line. */
    static void plate(Graphics2D g, double x, double y, double width, double height) {
        g.setColor(Theme.BACKGROUND);
        g.fill(new RoundRectangle2D.Double(x - width / 2, y - height / 2, width, height, 10, 10));
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

    /** For example {@code w₁} from {@code w} and 1. */
    static String subscript(String letter, int number) {
        StringBuilder text = new StringBuilder(letter);
        for (char digit : String.valueOf(number).toCharArray()) {
            text.append(SUBSCRIPTS.charAt(digit - '0'));
        }
        return text.toString();
    }
}
