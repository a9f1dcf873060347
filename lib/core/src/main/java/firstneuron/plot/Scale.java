package firstneuron.plot;

import firstneuron.matrix.Numbers;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.knowm.xchart.XYChart;

/** How numbers lie on an axis, and how those that XChart finds are written beside it. */
enum Scale {
    /** Equal steps are equal differences. */
    EVEN,
    /** The same for counts: what lies between whole numbers is not written. */
    COUNTS,
    /** Equal steps are equal factors; all numbers are above 0. */
    LOGARITHMIC;

    private static final String WHOLE = "0;−0";
    private static final String NOTHING = "";
    private static final int FEWEST_POWERS = 2;
    private static final int MOST_POWERS = 10;
    private static final double TOLERANCE = 1e-9;
    private static final double SMALLEST_PLAIN = 1e-6;
    private static final double LARGEST_PLAIN = 1e9;

    /** Labels the axis to the right. */
    void labelAcross(XYChart chart) {
        if (this == COUNTS) {
            chart.getStyler().setXAxisTickLabelsFormattingFunction(null).setXAxisDecimalPattern(WHOLE);
        }
    }

    /** Labels the axis upward. */
    void labelUpward(XYChart chart, double from, double to) {
        if (this == COUNTS) {
            chart.getStyler().setYAxisTickLabelsFormattingFunction(null).setYAxisDecimalPattern(WHOLE);
        } else if (this == LOGARITHMIC) {
            List<Double> written = powersOfTen(from, to);
            chart.getStyler().setYAxisLogarithmic(true).setYAxisLogarithmicDecadeOnly(false);
            chart.getStyler()
                    .setYAxisTickLabelsFormattingFunction(value -> isIn(written, value) ? label(value) : NOTHING);
            chart.getStyler().setPlotGridHorizontalLinesVisible(false);
        }
    }

    private static boolean isIn(List<Double> written, double value) {
        return written.stream().anyMatch(power -> Math.abs(value / power - 1) < TOLERANCE);
    }

    /** Which numbers are written on a logarithmic scale: powers of ten; where it is too short for two, others, too. */
    static List<Double> powersOfTen(double from, double to) {
        int first = (int) Math.ceil(Math.log10(from) - TOLERANCE);
        int last = (int) Math.floor(Math.log10(to) + TOLERANCE);
        int count = last - first + 1;
        int every = (count + MOST_POWERS - 1) / MOST_POWERS;
        return count < FEWEST_POWERS
                ? IntStream.rangeClosed(first - 1, last)
                        .boxed()
                        .flatMap(power -> IntStream.of(1, 2, 5).mapToObj(factor -> number(factor, power)))
                        .filter(number -> number >= from && number <= to)
                        .toList()
                : IntStream.rangeClosed(first, last)
                        .filter(power -> power % every == 0)
                        .mapToObj(power -> number(1, power))
                        .toList();
    }

    private static double number(int factor, int power) {
        return BigDecimal.valueOf(factor).scaleByPowerOfTen(power).doubleValue();
    }

    /** How a round number is written: without zeros at the end, with a real minus sign. */
    static String label(double tick) {
        double size = Math.abs(tick);
        return size == 0 || size >= SMALLEST_PLAIN && size < LARGEST_PLAIN
                ? BigDecimal.valueOf(tick + 0.0)
                        .stripTrailingZeros()
                        .toPlainString()
                        .replace('-', '−')
                : Numbers.brief(tick);
    }
}
