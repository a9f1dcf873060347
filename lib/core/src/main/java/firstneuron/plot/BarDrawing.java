package firstneuron.plot;

import firstneuron.matrix.Numbers;
import java.awt.Graphics2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.knowm.xchart.CategoryChart;

/**
 * A bar for each name, with its number above it.
 */
final class BarDrawing {
    private static final double ROOM_FOR_A_NUMBER = 1.15;
    private static final double NUMBER_ABOVE_BAR = 10;
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
        CategoryChart chart = chart(xTitle, yTitle, bars, highest > 0 ? highest * ROOM_FOR_A_NUMBER : 1);
        return Picture.draw(Theme.WIDTH, Theme.HEIGHT, description, g -> {
            Ink.title(g, title, Theme.WIDTH);
            Axes.paint(chart, g);
            numbers(g, chart, List.copyOf(bars.values()));
        });
    }

    private static CategoryChart chart(String xTitle, String yTitle, Map<String, Double> bars, double top) {
        CategoryChart chart = new CategoryChart(Axes.chartWidth(Theme.WIDTH), Axes.chartHeight(Theme.HEIGHT));
        Theme.dress(chart, xTitle, yTitle);
        chart.getStyler().setAvailableSpaceFill(SHARE_OF_WIDTH);
        chart.getStyler().setPlotGridVerticalLinesVisible(false).setXAxisTickLabelsColor(Theme.TEXT);
        chart.getStyler().setXAxisTickLabelsFormattingFunction(null);
        chart.getStyler().setYAxisMin(0.0).setYAxisMax(top);
        chart.addSeries("bars", List.copyOf(bars.keySet()), List.copyOf(bars.values()))
                .setFillColor(Theme.BLUE);
        Axes.layOut(chart);
        if (widest(bars) > chart.getScreenXFromChart(1) - chart.getScreenXFromChart(0) - ROOM_BETWEEN_NAMES) {
            chart.getStyler().setAxisTickLabelsFont(Theme.TINY);
        }
        return chart;
    }

    private static double widest(Map<String, Double> bars) {
        return bars.keySet().stream()
                .mapToDouble(name -> Ink.width(Theme.SMALL, name))
                .max()
                .orElseThrow();
    }

    /** A number stands above the middle of its bar; on the axis of names, a bar is one unit. */
    private static void numbers(Graphics2D g, CategoryChart chart, List<Double> values) {
        for (int i = 0; i < values.size(); i++) {
            double x = Axes.LEFT + chart.getScreenXFromChart(i + 0.5);
            double y = Axes.TOP + chart.getScreenYFromChart(values.get(i)) - NUMBER_ABOVE_BAR;
            Ink.centred(g, Theme.STRONG, Theme.TEXT, Numbers.brief(values.get(i)), x, y);
        }
    }
}
