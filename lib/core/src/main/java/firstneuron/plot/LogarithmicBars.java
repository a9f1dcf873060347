package firstneuron.plot;

import firstneuron.language.Texts;
import firstneuron.matrix.Numbers;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A bar for each name on a logarithmic scale: equal steps upward are equal factors. The scale runs over whole powers of
 * ten, from the one below the smallest value to the one above the largest.
 */
final class LogarithmicBars {
    private static final double LEFT = 92;
    private static final double RIGHT = Theme.WIDTH - 20;
    private static final double TOP = 56;
    private static final double BOTTOM = 300;
    private static final double NAMES_Y = 314;
    private static final double AXIS_TITLE_Y = 342;
    private static final double SCALE_TITLE_X = 18;
    private static final double ROOM_FOR_THE_SCALE = 8;
    private static final double LABEL_ABOVE_BAR = 9;
    private static final double SHARE_OF_BAR = 0.6;
    private static final int MOST_LABELS = 7;

    private final Map<String, Double> bars = new LinkedHashMap<>();
    private final int lowestPower;
    private final int highestPower;

    LogarithmicBars(Map<?, ? extends Number> named) {
        if (named.isEmpty()) {
            throw new IllegalArgumentException("0 bars were given, expected at least 1");
        }
        named.forEach((name, value) -> bars.put(
                String.valueOf(name),
                Numbers.requirePositive("bar '" + name + "' on a logarithmic scale", value.doubleValue())));
        double lowest =
                bars.values().stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        double highest =
                bars.values().stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        lowestPower = (int) Math.ceil(Math.log10(lowest)) - 1;
        highestPower = Math.max((int) Math.ceil(Math.log10(highest)), lowestPower + 1);
    }

    interface Sentences {
        String logarithmic(String y, String x, String bars);
    }

    static Picture of(String title, String xTitle, String yTitle, Map<?, ? extends Number> named) {
        LogarithmicBars drawing = new LogarithmicBars(named);
        String said = drawing.bars.entrySet().stream()
                .map(bar -> bar.getKey() + " " + Numbers.brief(bar.getValue()))
                .collect(Collectors.joining(", "));
        Sentences say = Texts.words(LogarithmicBars.class, "bars").as(Sentences.class);
        String description = Picture.sentence(title) + " " + say.logarithmic(yTitle, xTitle, said);
        return Picture.draw(Theme.WIDTH, Theme.HEIGHT, description, g -> {
            Ink.title(g, title, Theme.WIDTH);
            drawing.scale(g, yTitle);
            drawing.bars(g);
            Ink.centred(g, Theme.BODY, Theme.TEXT, xTitle, (LEFT + RIGHT) / 2, AXIS_TITLE_Y);
        });
    }

    /** Names the values 1, 2, 3, … */
    static Map<Integer, Number> numbered(Collection<? extends Number> values) {
        Map<Integer, Number> numbered = new LinkedHashMap<>();
        values.forEach(value -> numbered.put(numbered.size() + 1, value));
        return numbered;
    }

    /** How high a value stands, as a share of the scale: (log v − log lowest) / (log highest − log lowest). */
    double height(double value) {
        return (Math.log10(value) - lowestPower) / (highestPower - lowestPower);
    }

    private double y(double value) {
        return BOTTOM - (BOTTOM - TOP) * height(value);
    }

    private void scale(Graphics2D g, String yTitle) {
        int step = 1 + (highestPower - lowestPower) / MOST_LABELS;
        for (int power = lowestPower; power <= highestPower; power += step) {
            double value = Math.pow(10, power);
            g.setColor(power == lowestPower ? Theme.HAIRLINE : Theme.GRID);
            g.setStroke(Theme.line(1));
            g.draw(new Line2D.Double(LEFT, y(value), RIGHT, y(value)));
            String label = Numbers.brief(value);
            Ink.upTo(g, Theme.SMALL, Theme.QUIET_TEXT, label, LEFT - ROOM_FOR_THE_SCALE, y(value));
        }
        double middle = (TOP + BOTTOM) / 2;
        Ink.upward(g, Theme.BODY, Theme.TEXT, yTitle, SCALE_TITLE_X, middle);
    }

    private void bars(Graphics2D g) {
        double pitch = (RIGHT - LEFT) / bars.size();
        double middle = LEFT + pitch / 2;
        for (Map.Entry<String, Double> bar : bars.entrySet()) {
            double top = y(bar.getValue());
            g.setColor(Theme.BLUE);
            g.fill(new Rectangle2D.Double(middle - pitch * SHARE_OF_BAR / 2, top, pitch * SHARE_OF_BAR, BOTTOM - top));
            Ink.centred(g, Theme.STRONG, Theme.TEXT, Numbers.brief(bar.getValue()), middle, top - LABEL_ABOVE_BAR);
            Ink.centred(g, Theme.SMALL, Theme.TEXT, bar.getKey(), middle, NAMES_Y);
            middle += pitch;
        }
    }
}
