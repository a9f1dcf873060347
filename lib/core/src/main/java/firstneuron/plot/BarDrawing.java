package firstneuron.plot;

import firstneuron.matrix.Numbers;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A bar for each name, with its number above it.
 */
final class BarDrawing {
    private static final double ROOM_FOR_A_NUMBER = 1.15;
    private static final double NAMES_BELOW = 12;
    private static final double ROOM_BETWEEN_NAMES = 6;
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
        List<String> names = List.copyOf(bars.keySet());
        return axes.picture(title, xTitle, yTitle, description, g -> names(g, axes, names), g -> {
            for (int i = 0; i < names.size(); i++) {
                bar(g, axes, i, bars.get(names.get(i)));
            }
        });
    }

    private static void names(Graphics2D g, Axes axes, List<String> names) {
        double widest = names.stream()
                .mapToDouble(name -> Ink.width(Theme.SMALL, name))
                .max()
                .orElseThrow();
        Font font = widest < axes.x().unit() - ROOM_BETWEEN_NAMES ? Theme.SMALL : Theme.TINY;
        for (int i = 0; i < names.size(); i++) {
            Ink.centred(
                    g, font, Theme.TEXT, names.get(i), axes.x().at(i), axes.y().at(0) + NAMES_BELOW);
        }
    }

    private static void bar(Graphics2D g, Axes axes, int index, double value) {
        double middle = axes.x().at(index);
        double width = axes.x().unit() * SHARE_OF_WIDTH;
        double top = axes.y().at(value);
        double bottom = axes.y().at(0);
        g.setColor(Theme.BLUE);
        g.fill(new Rectangle2D.Double(middle - width / 2, top, width, bottom - top));
        Ink.centred(g, Theme.STRONG, Theme.TEXT, Numbers.brief(value), middle, top - 10);
    }
}
