package firstneuron.plot;

import firstneuron.language.Texts;
import firstneuron.matrix.Numbers;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.knowm.xchart.CategoryChart;

/**
 * A bar for each name, with its number above it.
 */
final class BarDrawing {
    private static final int LEFT = -8;
    private static final int TOP = 30;
    private static final int BELOW = 10;

    private static final double NAME_BELOW_BAR = 12;
    private static final double ROOM_FOR_A_NUMBER = 1.15;
    private static final double NUMBER_ABOVE_BAR = 10;
    private static final double ROOM_BETWEEN_NAMES = 6;
    /** What the axis on the left leaves of the width, about. */
    private static final double WIDTH_OF_BARS = 480;

    private static final double SHARE_OF_WIDTH = 0.6;
    private static final String ZERO_WIDTH = "\u200B";

    interface Sentences {
        String bars(String y, String x, String bars);
    }

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
        String said = bars.entrySet().stream()
                .map(bar -> bar.getKey() + " " + Numbers.brief(bar.getValue()))
                .collect(Collectors.joining(", "));
        Sentences say = Texts.words(BarDrawing.class, "bars").as(Sentences.class);
        String description = Picture.sentence(title) + " " + say.bars(yTitle, xTitle, said);
        double highest =
                bars.values().stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        AxisTitles titles = new AxisTitles(xTitle, yTitle);
        double top = highest > 0 ? highest * ROOM_FOR_A_NUMBER : 1;
        CategoryChart chart = chart(titles, bars, top);
        return Picture.draw(Theme.WIDTH, Theme.HEIGHT, description, g -> {
            Ink.title(g, title, Theme.WIDTH);
            g.translate(LEFT, TOP);
            chart.paint(g, chart.getWidth(), chart.getHeight());
            texts(g, chart, bars);
            titles.paint(g, plot(chart, bars.size(), top), chart.getHeight());
        });
    }

    /** The names below the bars are only given room here: XChart would leave some out where there are many. */
    private static CategoryChart chart(AxisTitles titles, Map<String, Double> bars, double top) {
        CategoryChart chart = new CategoryChart(Theme.WIDTH - LEFT, Theme.HEIGHT - TOP + BELOW);
        Theme.dress(chart);
        titles.lay(chart);
        chart.getStyler().setAvailableSpaceFill(SHARE_OF_WIDTH);
        chart.getStyler().setPlotGridVerticalLinesVisible(false).setXAxisTickLabelsColor(Theme.NO_COLOUR);
        chart.getStyler().setXAxisTickLabelsFormattingFunction(null);
        chart.getStyler().setXAxisLabelRotation(areTurned(bars) ? 90 : 0);
        chart.getStyler().setYAxisMin(-top * Theme.HARDLY_MORE).setYAxisMax(top);
        chart.addSeries("bars", inXChartsFont(bars.keySet()), List.copyOf(bars.values()))
                .setFillColor(Theme.BLUE);
        return chart;
    }

    /** The names are not seen; a Korean letter keeps as much room as an M, and all names are different ones. */
    private static List<String> inXChartsFont(Set<String> names) {
        List<String> widths = new ArrayList<>();
        names.forEach(name -> widths.add(
                Letters.areKoreanIn(name)
                        ? name.replaceAll("\\p{IsHangul}", "M") + ZERO_WIDTH.repeat(widths.size())
                        : name));
        return widths;
    }

    private static Rectangle2D plot(CategoryChart chart, int bars, double top) {
        Rectangle2D plot = new Rectangle2D.Double();
        plot.setFrameFromDiagonal(
                chart.getScreenXFromChart(0),
                chart.getScreenYFromChart(0),
                chart.getScreenXFromChart(bars),
                chart.getScreenYFromChart(top));
        return plot;
    }

    /** Names that are wider than their bars have room stand upright, so that each has its place. */
    private static boolean areTurned(Map<String, Double> bars) {
        return widest(Theme.TINY, bars) > WIDTH_OF_BARS / bars.size() - ROOM_BETWEEN_NAMES;
    }

    private static double widest(Font font, Map<String, Double> bars) {
        return bars.keySet().stream()
                .mapToDouble(name -> Ink.width(font, name))
                .max()
                .orElseThrow();
    }

    /** XChart counts the names 0, 1, 2, …, and each has a unit of the axis around its bar. */
    private static void texts(Graphics2D g, CategoryChart chart, Map<String, Double> bars) {
        double unit = chart.getScreenXFromChart(1) - chart.getScreenXFromChart(0);
        Font font = widest(Theme.SMALL, bars) < unit - ROOM_BETWEEN_NAMES ? Theme.SMALL : Theme.TINY;
        double x = chart.getScreenXFromChart(0) + unit / 2;
        double floor = chart.getScreenYFromChart(0);
        for (Map.Entry<String, Double> bar : bars.entrySet()) {
            double y = chart.getScreenYFromChart(bar.getValue());
            Ink.centred(g, Theme.STRONG, Theme.TEXT, Numbers.brief(bar.getValue()), x, y - NUMBER_ABOVE_BAR);
            if (areTurned(bars)) {
                double middle = floor + ROOM_BETWEEN_NAMES + Ink.width(font, bar.getKey()) / 2;
                Ink.upward(g, font, Theme.TEXT, bar.getKey(), x, middle);
            } else {
                Ink.centred(g, font, Theme.TEXT, bar.getKey(), x, floor + NAME_BELOW_BAR);
            }
            x += unit;
        }
    }
}
