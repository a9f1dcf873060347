package firstneuron.matrix;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * How the library checks numbers and writes them: one rule for all of its classes.
 */
public final class Numbers {
    /** A value closer to zero than this is written as a power of ten, because four decimals would hide it. */
    private static final double SMALLEST_SHOWN = 0.00005;
    /** From here on a number is written as a power of ten, because nobody counts so many digits. */
    private static final double LARGEST_SHOWN = 1e12;

    private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";
    private static final MathContext SIGNIFICANT = new MathContext(4, RoundingMode.HALF_UP);
    /** With as many zeros behind the point, or more, a number is written as a power of ten. */
    private static final int MOST_ZEROS = 6;

    private Numbers() {}

    /**
     * Returns the value, provided that one can compute with it.
     *
     * @param what the name of the value, as the error should call it, for example {@code "bias"}
     * @param value any number
     * @return the same number
     * @throws IllegalArgumentException if the number is NaN or infinite
     */
    public static double requireFinite(String what, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(what + " is " + value + ", expected a finite number"
                    + (Double.isNaN(value)
                            ? " (NaN comes from 0/0 or from a missing value)"
                            : " (infinity comes from a division by 0 or from a number that outgrew double)"));
        }
        return value;
    }

    /**
     * Returns a copy of the values, provided that one can compute with each of them.
     *
     * @param what the name of one value, as the error should call it, for example {@code "weight"}; the error adds its
     *     number, counted from 1
     * @param values any numbers
     * @return a copy that nobody else can change
     * @throws IllegalArgumentException if a number is NaN or infinite
     * @throws NullPointerException if there is no array
     */
    public static double[] requireFinite(String what, double[] values) {
        if (values == null) {
            throw new NullPointerException(what + "s are null, expected numbers");
        }
        for (int i = 0; i < values.length; i++) {
            requireFinite(what + " " + (i + 1), values[i]);
        }
        return values.clone();
    }

    /**
     * Returns the value, provided that it is above 0.
     *
     * @param what the name of the value, as the error should call it, for example {@code "learning rate"}
     * @param value any number
     * @return the same number
     * @throws IllegalArgumentException if the number is 0, negative, NaN or infinite
     */
    public static double requirePositive(String what, double value) {
        if (requireFinite(what, value) <= 0) {
            throw new IllegalArgumentException(what + " is " + value + ", expected a number above 0");
        }
        return value;
    }

    /**
     * Returns the value, provided that it is not below 0.
     *
     * @param what the name of the value, as the error should call it, for example {@code "noise"}
     * @param value any number
     * @return the same number
     * @throws IllegalArgumentException if the number is negative, NaN or infinite
     */
    public static double requireNotNegative(String what, double value) {
        if (requireFinite(what, value) < 0) {
            throw new IllegalArgumentException(what + " is " + value + ", expected 0 or more");
        }
        return value;
    }

    /**
     * Returns the value, provided that it is a share below the whole.
     *
     * @param what the name of the value, as the error should call it, for example {@code "momentum"}
     * @param value any number
     * @return the same number
     * @throws IllegalArgumentException if the number is below 0, is 1 or more, or is NaN
     */
    public static double requireShare(String what, double value) {
        if (requireFinite(what, value) < 0 || value >= 1) {
            throw new IllegalArgumentException(what + " is " + value + ", expected at least 0 and below 1");
        }
        return value;
    }

    /**
     * Returns the value, provided that it is 1 or more.
     *
     * @param what the name of the value, as the error should call it, for example {@code "batch size"}
     * @param value any whole number
     * @return the same number
     * @throws IllegalArgumentException if the number is below 1
     */
    public static int requireCount(String what, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(what + " is " + value + ", expected at least 1");
        }
        return value;
    }

    /**
     * Writes a number with four decimals, in the same way on every machine.
     *
     * @param value any number
     * @return for example {@code 0.5000}, {@code -1.2500}, {@code 3.5102e-05}, {@code 1.0000e+20}
     */
    public static String fixed(double value) {
        double tidy = value + 0.0; // turns -0.0 into 0.0
        return String.format(Locale.ROOT, needsPowerOfTen(tidy) ? "%.4e" : "%.4f", tidy);
    }

    /**
     * Writes a number as briefly as four decimals allow, as for a label in a picture.
     *
     * @param value any number
     * @return for example {@code 0.5}, {@code −1.25}, {@code 2}, with a real minus sign
     */
    public static String brief(double value) {
        if (!Double.isFinite(value)) {
            return String.valueOf(value);
        }
        DecimalFormat format = new DecimalFormat(
                needsPowerOfTen(value) ? "0.##E0" : "0.####", DecimalFormatSymbols.getInstance(Locale.ROOT));
        String text = format.format(value);
        return (text.equals("-0") ? "0" : text).replace('-', '\u2212');
    }

    /**
     * Writes a number with four significant digits, so that a pocket calculator can follow, without zeros at its end.
     *
     * @param value any number
     * @return for example {@code 0.15}, {@code −0.0003842}, {@code 12350}, with a real minus sign
     */
    public static String significant(double value) {
        if (!Double.isFinite(value)) {
            return String.valueOf(value);
        }
        BigDecimal rounded = BigDecimal.valueOf(value).round(SIGNIFICANT).stripTrailingZeros();
        boolean manyZeros = rounded.signum() != 0 && rounded.precision() - rounded.scale() <= -MOST_ZEROS;
        String text = manyZeros || Math.abs(value) >= LARGEST_SHOWN ? rounded.toString() : rounded.toPlainString();
        return text.replace('-', '\u2212');
    }

    /**
     * Writes how many things there are.
     *
     * @param number how many
     * @param noun what one of them is called; its plural ends in s
     * @return for example {@code 1 row} or {@code 4 rows}
     */
    public static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /**
     * Writes a number below a letter, as in a formula.
     *
     * @param letter for example {@code "x"}
     * @param number 0 or more
     * @return for example {@code x₁}
     */
    public static String subscript(String letter, int number) {
        StringBuilder text = new StringBuilder(letter);
        for (char digit : String.valueOf(number).toCharArray()) {
            text.append(SUBSCRIPTS.charAt(digit - '0'));
        }
        return text.toString();
    }

    private static boolean needsPowerOfTen(double value) {
        return value != 0 && Math.abs(value) < SMALLEST_SHOWN || Math.abs(value) >= LARGEST_SHOWN;
    }
}
