package firstneuron.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;

/**
 * What the colours and shapes of a chart mean. A sign stands close to its own name, and far from the name before it.
 */
final class Legend {
    private static final double SIGN_WIDTH = 22;
    private static final double TO_ITS_NAME = 6;
    private static final double TO_THE_NEXT = 26;
    private static final double ROW_HEIGHT = 20;

    private final List<Entry> entries = new ArrayList<>();

    /** A sign and its name. */
    private record Entry(Sign sign, String name) {
        private double width() {
            return SIGN_WIDTH + TO_ITS_NAME + Ink.width(Theme.BODY, name);
        }

        private void paint(Graphics2D g, double x, double y) {
            sign.paint(g, x + SIGN_WIDTH / 2, y);
            Ink.from(g, Theme.BODY, Theme.TEXT, name, x + SIGN_WIDTH + TO_ITS_NAME, y);
        }
    }

    /** Draws the colour and shape that are explained, around a point. */
    interface Sign {
        void paint(Graphics2D g, double x, double y);

        /** A piece of a line, with a dot where the curve has dots. */
        static Sign of(Color colour, boolean dashed, boolean marked) {
            return (g, x, y) -> {
                g.setColor(colour);
                g.setStroke(dashed ? Theme.dashed(2.2) : Theme.line(2.2));
                g.draw(new Line2D.Double(x - SIGN_WIDTH / 2, y, x + SIGN_WIDTH / 2, y));
                if (marked) {
                    Ink.dot(g, x, y, 3.5);
                }
            };
        }
    }

    void add(Sign sign, String name) {
        entries.add(new Entry(sign, name));
    }

    /** One thing alone needs no explanation. */
    boolean isNeeded() {
        return entries.size() > 1;
    }

    /** How much of a picture's height it takes below the chart. */
    double height(double width) {
        return isNeeded() ? rows(width).size() * ROW_HEIGHT + 8 : 0;
    }

    /** How much of a picture's width it takes beside the chart. */
    double width() {
        return entries.stream().mapToDouble(Entry::width).max().orElse(0);
    }

    /** Row by row in the middle of a picture of this width, down to a bottom. */
    void paintBelow(Graphics2D g, double width, double bottom) {
        List<List<Entry>> rows = rows(width);
        for (int row = 0; row < rows.size(); row++) {
            double y = bottom - (rows.size() - row - 0.5) * ROW_HEIGHT;
            double x = (width - width(rows.get(row))) / 2;
            for (Entry entry : rows.get(row)) {
                entry.paint(g, x, y);
                x += entry.width() + TO_THE_NEXT;
            }
        }
    }

    /** One below the other, around a middle. */
    void paintBeside(Graphics2D g, double left, double middle) {
        double y = middle - (entries.size() - 1) / 2.0 * ROW_HEIGHT;
        for (Entry entry : entries) {
            entry.paint(g, left, y);
            y += ROW_HEIGHT;
        }
    }

    private List<List<Entry>> rows(double width) {
        List<List<Entry>> rows = new ArrayList<>();
        rows.add(new ArrayList<>());
        for (Entry entry : entries) {
            List<Entry> row = rows.get(rows.size() - 1);
            if (!row.isEmpty() && width(row) + TO_THE_NEXT + entry.width() > width - TO_THE_NEXT) {
                row = new ArrayList<>();
                rows.add(row);
            }
            row.add(entry);
        }
        return rows;
    }

    private static double width(List<Entry> row) {
        return row.stream().mapToDouble(Entry::width).sum() + (row.size() - 1) * TO_THE_NEXT;
    }
}
