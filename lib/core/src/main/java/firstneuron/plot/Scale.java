package firstneuron.plot;

import firstneuron.matrix.Numbers;
import java.util.function.Function;
import org.knowm.xchart.XYChart;

/** How numbers lie on an axis, and which of the numbers that XChart finds are written beside it. */
enum Scale {
    /** Equal steps are equal differences. */
    EVEN,
    /** The same for counts: what lies between whole numbers is not written. */
    COUNTS,
    /** Equal steps are equal factors; all numbers are above 0. */
    LOGARITHMIC;

    private static final double FEWEST_POWERS = 2;
    private static final double MOST_POWERS = 10;
    private static final double TOLERANCE = 1e-9;
    private static final String NOTHING = "";

    /** Labels the axis to the right. */
    void labelAcross(XYChart chart, double from, double to) {
        chart.getStyler().setXAxisLogarithmic(this == LOGARITHMIC);
        chart.getStyler().setXAxisLogarithmicDecadeOnly(false);
        chart.getStyler().setXAxisTickLabelsFormattingFunction(labels(from, to));
    }

    /** Labels the axis upward. */
    void labelUpward(XYChart chart, double from, double to) {
        chart.getStyler().setYAxisLogarithmic(this == LOGARITHMIC);
        chart.getStyler().setYAxisLogarithmicDecadeOnly(false);
        chart.getStyler().setYAxisTickLabelsFormattingFunction(labels(from, to));
    }

    /** XChart writes no number twice, and takes longer steps instead: so rounded counts are whole. */
    private Function<Double, String> labels(double from, double to) {
        return switch (this) {
            case EVEN -> Numbers::brief;
            case COUNTS -> value -> Numbers.brief(Math.rint(value));
            case LOGARITHMIC -> value -> isWritten(value, from, to) ? Numbers.brief(value) : NOTHING;
        };
    }

    /** Powers of ten; where the axis is too short for two of them, their doubles and halves, too. */
    private static boolean isWritten(double value, double from, double to) {
        double first = Math.ceil(Math.log10(from) - TOLERANCE);
        double last = Math.floor(Math.log10(to) + TOLERANCE);
        double powers = last - first + 1;
        double power = Math.floor(Math.log10(value) + TOLERANCE);
        long factor = Math.round(value / Math.pow(10, power));
        return powers < FEWEST_POWERS
                ? factor == 1 || factor == 2 || factor == 5
                : factor == 1 && power % Math.ceil(powers / MOST_POWERS) == 0;
    }
}
