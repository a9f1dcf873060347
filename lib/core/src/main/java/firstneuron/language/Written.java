package firstneuron.language;

import firstneuron.matrix.Numbers;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How numbers are written in a sentence, and texts below each other. */
public final class Written {
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");

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

    /**
     * How wide a text is where all Latin letters are equally wide: a Korean letter is as wide as two of them.
     *
     * @param text any text
     * @return how many columns it takes
     */
    public static int columns(String text) {
        return text.length() + (int) HANGUL.matcher(text).results().count();
    }

    /**
     * A text with spaces behind it.
     *
     * @param text any text
     * @param columns how wide it is to be
     * @return the text as it is if it is as wide already
     */
    public static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - columns(text)));
    }
}
