package firstneuron.plot;

import firstneuron.matrix.Numbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * One axis: which number stands where, and which round numbers are written beside it.
 *
 * @param from the number at the beginning
 * @param to the number at the end
 * @param start where the axis begins in the picture
 * @param end where it ends
 * @param kind how numbers lie on it
 */
record Scale(double from, double to, double start, double end, Kind kind) {
    private static final double CLOSEST_POWERS = 22;
    private static final int FEWEST_POWERS = 2;
    private static final double SMALLEST_PLAIN = 1e-6;
    private static final double LARGEST_PLAIN = 1e9;
    private static final double TOLERANCE = 1e-9;
    private static final int[] ROUND = {1, 2, 5, 10};

    /** How numbers lie on an axis, and which are written. */
    enum Kind {
        /** Equal steps are equal differences. */
        EVEN,
        /** The same for counts: what lies between whole numbers is not written. */
        COUNTS,
        /** Equal steps are equal factors; all numbers are above 0. */
        LOGARITHMIC,
        /** The places have names in the place of numbers. */
        NAMES
    }

    /** Where a number stands in the picture. */
    double at(double value) {
        double share =
                kind == Kind.LOGARITHMIC ? Math.log(value / from) / Math.log(to / from) : (value - from) / (to - from);
        return start + share * (end - start);
    }

    /** How long one unit is in the picture. */
    double unit() {
        return Math.abs(end - start) / (to - from);
    }

    /**
     * Round numbers along the axis.
     *
     * @param spacing how far apart they are at least
     */
    List<BigDecimal> ticks(double spacing) {
        return switch (kind) {
            case EVEN -> multiples(step(spacing));
            case COUNTS -> multiples(step(spacing).max(BigDecimal.ONE));
            case LOGARITHMIC -> powersOfTen();
            case NAMES -> List.of();
        };
    }

    private BigDecimal step(double spacing) {
        double least = (to - from) * Math.min(1, spacing / Math.abs(end - start));
        int power = (int) Math.floor(Math.log10(least));
        for (int factor : ROUND) {
            BigDecimal step = BigDecimal.valueOf(factor).scaleByPowerOfTen(power);
            if (step.doubleValue() >= least * (1 - TOLERANCE)) {
                return step;
            }
        }
        throw new IllegalStateException("no round step above " + least);
    }

    private List<BigDecimal> multiples(BigDecimal step) {
        double slack = (to - from) * TOLERANCE;
        List<BigDecimal> ticks = new ArrayList<>();
        BigDecimal tick = BigDecimal.valueOf(from - slack)
                .divide(step, 0, RoundingMode.CEILING)
                .multiply(step);
        while (tick.doubleValue() <= to + slack) {
            ticks.add(tick);
            tick = tick.add(step);
        }
        return ticks;
    }

    /** Powers of ten; where the axis is too short for two of them, their doubles and halves, too. */
    private List<BigDecimal> powersOfTen() {
        int first = (int) Math.floor(Math.log10(from));
        int last = (int) Math.ceil(Math.log10(to));
        int every = (int) Math.ceil((last - first) * CLOSEST_POWERS / Math.abs(end - start));
        List<BigDecimal> powers = new ArrayList<>();
        List<BigDecimal> more = new ArrayList<>();
        for (int power = first; power <= last; power++) {
            for (int factor : ROUND) {
                BigDecimal tick = BigDecimal.valueOf(factor).scaleByPowerOfTen(power);
                if (factor < 10 && tick.doubleValue() >= from && tick.doubleValue() <= to) {
                    more.add(tick);
                    if (factor == 1 && power % every == 0) {
                        powers.add(tick);
                    }
                }
            }
        }
        return powers.size() < FEWEST_POWERS ? more : powers;
    }

    /** How a round number is written: without zeros at the end, with a real minus sign. */
    static String label(BigDecimal tick) {
        double size = Math.abs(tick.doubleValue());
        return size == 0 || size >= SMALLEST_PLAIN && size < LARGEST_PLAIN
                ? tick.add(BigDecimal.ZERO).stripTrailingZeros().toPlainString().replace('-', '−')
                : Numbers.brief(tick.doubleValue());
    }
}
