package firstneuron.plot;

import firstneuron.language.Texts;
import firstneuron.matrix.Matrix;
import firstneuron.matrix.Numbers;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Histograms below one another over one axis: one row of bars for each named matrix.
 *
 * <p>Every row is as high as its largest bar, so the rows compare shapes and places, not counts.
 */
final class HistogramDrawing {
    private static final int BINS = 60;
    private static final int MOST_ROWS = 8;
    private static final double LEFT = 104;
    private static final double RIGHT = 436;
    private static final double TOP = 50;
    private static final double BOTTOM = 310;
    private static final double GAP = 8;
    private static final double TICK_LABELS_Y = 322;
    private static final double AXIS_TITLE_Y = 344;
    private static final int FEWEST_TICKS = 4;
    /** A tick that lies beyond an end by at most this share of the axis is shown: values up to 0.99 end at 1. */
    private static final double BEYOND = 0.02;

    interface Sentences {
        String mean(double mean);

        String deviation(double deviation);

        String rows(String x, String rows);

        String row(String name, double mean, double deviation, double lowest, double highest);
    }

    private final Sentences say =
            Texts.words(HistogramDrawing.class, "histogram").as(Sentences.class);
    private final Map<String, double[]> rows = new LinkedHashMap<>();
    private final double from;
    private final double to;

    private HistogramDrawing(Map<String, Matrix> values) {
        if (values.isEmpty() || values.size() > MOST_ROWS) {
            throw new IllegalArgumentException(
                    values.size() + " histograms were asked for, expected 1 to " + MOST_ROWS);
        }
        values.forEach((name, matrix) -> rows.put(
                name,
                Numbers.requireFinite(
                        "histogram '" + name + "', value",
                        Arrays.stream(matrix.toArray())
                                .flatMapToDouble(Arrays::stream)
                                .toArray())));
        double lowest =
                rows.values().stream().flatMapToDouble(Arrays::stream).min().orElseThrow();
        double highest =
                rows.values().stream().flatMapToDouble(Arrays::stream).max().orElseThrow();
        from = highest > lowest ? lowest : lowest - 1;
        to = highest > lowest ? highest : highest + 1;
    }

    static Picture of(String title, String xTitle, Map<String, Matrix> values) {
        HistogramDrawing drawing = new HistogramDrawing(values);
        String spreads = drawing.rows.entrySet().stream()
                .map(row -> drawing.spread(row.getKey(), row.getValue()))
                .collect(Collectors.joining("; "));
        String description = Picture.sentence(title) + " " + drawing.say.rows(xTitle, spreads);
        return Picture.draw(Theme.WIDTH, Theme.HEIGHT, description, g -> {
            Ink.title(g, title, Theme.WIDTH);
            drawing.axis(g, xTitle);
            drawing.rows(g);
        });
    }

    private void axis(Graphics2D g, String xTitle) {
        for (double tick : ticks(from, to)) {
            g.setColor(Theme.GRID);
            g.setStroke(Theme.line(1));
            g.draw(new Line2D.Double(x(tick), TOP, x(tick), BOTTOM));
            Ink.centred(g, Theme.SMALL, Theme.QUIET_TEXT, Numbers.brief(tick), x(tick), TICK_LABELS_Y);
        }
        Ink.centred(g, Theme.BODY, Theme.TEXT, xTitle, (LEFT + RIGHT) / 2, AXIS_TITLE_Y);
    }

    /** The numbers below an axis, both ends among them where they are as good as round. */
    static double[] ticks(double from, double to) {
        double step = step(from, to);
        double beyond = BEYOND * (to - from);
        long first = (long) Math.ceil((from - beyond) / step);
        long last = (long) Math.floor((to + beyond) / step);
        return LongStream.rangeClosed(first, last)
                .mapToDouble(number -> number * step)
                .toArray();
    }

    /** The largest of …, 0.1, 0.2, 0.5, 1, 2, 5, … that leaves enough ticks. */
    private static double step(double from, double to) {
        double extent = (1 + BEYOND) * (to - from);
        double decade = Math.pow(10, Math.floor(Math.log10(extent / FEWEST_TICKS)));
        double step = decade;
        for (int factor : new int[] {2, 5}) {
            if (extent / (factor * decade) >= FEWEST_TICKS) {
                step = factor * decade;
            }
        }
        return step;
    }

    private void rows(Graphics2D g) {
        double height = (BOTTOM - TOP) / rows.size();
        double bottom = TOP;
        for (Map.Entry<String, double[]> row : rows.entrySet()) {
            bottom += height;
            int[] counts = counts(row.getValue());
            int most = Arrays.stream(counts).max().orElseThrow();
            g.setColor(Theme.BLUE);
            for (int bin = 0; bin < BINS; bin++) {
                double barHeight = (height - GAP) * counts[bin] / most;
                double width = (RIGHT - LEFT) / BINS;
                g.fill(new Rectangle2D.Double(LEFT + bin * width, bottom - barHeight, width - 0.6, barHeight));
            }
            g.setColor(Theme.HAIRLINE);
            g.setStroke(Theme.line(1));
            g.draw(new Line2D.Double(LEFT, bottom, RIGHT, bottom));
            double middle = bottom - height / 2;
            Ink.centred(g, Theme.BODY, Theme.TEXT, row.getKey(), LEFT / 2, middle);
            double right = (RIGHT + Theme.WIDTH) / 2;
            Ink.centred(g, Theme.SMALL, Theme.QUIET_TEXT, say.mean(mean(row.getValue())), right, middle - 7);
            Ink.centred(g, Theme.SMALL, Theme.QUIET_TEXT, say.deviation(deviation(row.getValue())), right, middle + 8);
        }
    }

    private int[] counts(double[] values) {
        int[] counts = new int[BINS];
        for (double value : values) {
            counts[(int) Math.min(BINS - 1, (value - from) / (to - from) * BINS)]++;
        }
        return counts;
    }

    private double x(double value) {
        return LEFT + (value - from) / (to - from) * (RIGHT - LEFT);
    }

    private String spread(String name, double[] values) {
        return say.row(
                name,
                mean(values),
                deviation(values),
                Arrays.stream(values).min().orElseThrow(),
                Arrays.stream(values).max().orElseThrow());
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }

    /** σ = √(Σ(x − x̄)² / n). */
    private static double deviation(double[] values) {
        double mean = mean(values);
        return Math.sqrt(Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum() / values.length);
    }
}
