package firstneuron.plot;

import firstneuron.matrix.Numbers;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A bar for each name, with its number above it.
 */
final class BarDrawing {
    private static final double ROOM_FOR_A_NUMBER = 1.15;
    private static final double SHARE_OF_WIDTH = 0.6;

    private BarDrawing() {}

    static Picture of(String title, String xTitle, String yTitle, Map<?, ? extends Number> named) {
        Map<String, Double> bars = new LinkedHashMap<>();
        named.forEach((name, value) -> bars.put(String.valueOf(name), value.doubleValue()));
        if (bars.isEmpty()) {
            throw new IllegalArgumentException("0 bars were given, expected at least 1");
        }
        bars.forEach((name, value) -> {
            if (Numbers.requireFinite("bar '" + name + "'", value) < 0) {
                throw new IllegalArgumentException("bar '" + name + "' is " + value + ", expected 0 or more");
            }
        });
        String description = Picture.sentence(title) + " " + yTitle + " for each " + xTitle + ": "
                + bars.entrySet().stream()
                        .map(bar -> bar.getKey() + " " + Numbers.brief(bar.getValue()))
                        .collect(Collectors.joining(", "))
                + ".";
        double highest =
                bars.values().stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        Axes axes = Axes.ofBars(bars.size(), highest > 0 ? highest * ROOM_FOR_A_NUMBER : 1);
        return axes.picture(title, xTitle, yTitle, description, g -> {}, g -> {
            int index = 0;
            for (Map.Entry<String, Double> bar : bars.entrySet()) {
                bar(g, axes, index, bar.getKey(), bar.getValue());
                index++;
            }
        });
    }

    private static void bar(Graphics2D g, Axes axes, int index, String name, double value) {
        double middle = axes.x().at(index);
        double width = axes.x().unit() * SHARE_OF_WIDTH;
        double top = axes.y().at(value);
        double bottom = axes.y().at(0);
        g.setColor(Theme.BLUE);
        g.fill(new Rectangle2D.Double(middle - width / 2, top, width, bottom - top));
        Ink.centred(g, Theme.STRONG, Theme.TEXT, Numbers.brief(value), middle, top - 10);
        Font font = Ink.width(Theme.SMALL, name) < axes.x().unit() - 4 ? Theme.SMALL : Theme.TINY;
        Ink.centred(g, font, Theme.TEXT, name, middle, bottom + 12);
    }
}
