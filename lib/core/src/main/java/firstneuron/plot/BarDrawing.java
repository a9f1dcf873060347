package firstneuron.plot;

import firstneuron.matrix.Numbers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategorySeries;

/**
 * A bar for each name, with its number above it.
 */
final class BarDrawing {
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
        CategoryChart chart = new CategoryChart(Theme.WIDTH, Theme.HEIGHT);
        Theme.dress(chart, title, xTitle, yTitle);
        chart.getStyler()
                .setLabelsVisible(true)
                .setLabelsPosition(1.06)
                .setLabelsFont(Theme.STRONG)
                .setLabelsFontColor(Theme.TEXT)
                .setLabelsFontColorAutomaticEnabled(false)
                .setAvailableSpaceFill(0.6)
                .setDecimalPattern("0.####");
        chart.getStyler().setPlotGridVerticalLinesVisible(false);
        chart.getStyler().setYAxisMin(0.0).setLegendVisible(false);
        double highest =
                bars.values().stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        chart.getStyler().setYAxisMax(highest > 0 ? highest * 1.15 : 1.0);
        CategorySeries series = chart.addSeries("bars", List.copyOf(bars.keySet()), List.copyOf(bars.values()));
        series.setFillColor(Theme.BLUE);
        String description = Picture.sentence(title) + " " + yTitle + " for each " + xTitle + ": "
                + bars.entrySet().stream()
                        .map(bar -> bar.getKey() + " " + Numbers.brief(bar.getValue()))
                        .collect(Collectors.joining(", "))
                + ".";
        return Picture.of(chart, description);
    }
}
