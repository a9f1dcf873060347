package firstneuron.language;

import firstneuron.matrix.Numbers;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Numbers as a sentence writes them. */
public final class Written {
    private Written() {}

    /**
     * A number, as brief as it is exact enough.
     *
     * @param value any number
     * @return for example {@code 0.3775}, {@code −2} or {@code NaN}
     */
    public static String number(double value) {
        return Double.isFinite(value) ? Numbers.brief(value) : String.valueOf(value);
    }

    /**
     * Numbers in a row.
     *
     * @param values any numbers
     * @return for example {@code (1, −0.5)}
     */
    public static String numbers(double... values) {
        return Arrays.stream(values).mapToObj(Written::number).collect(Collectors.joining(", ", "(", ")"));
    }

    /**
     * Rows of numbers.
     *
     * @param rows any numbers
     * @return for example {@code (1, 2), (3, 4)}
     */
    public static String rows(double[]... rows) {
        return Arrays.stream(rows).map(Written::numbers).collect(Collectors.joining(", "));
    }
}
