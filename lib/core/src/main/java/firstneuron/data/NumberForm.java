package firstneuron.data;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.columns.Column;

/** How the numbers of a CSV file are written: what stands before the decimals, and what between groups of thousands. */
enum NumberForm {
    /** 1234.5 or 1,234.5. */
    POINT("[-+]?(\\d{1,3}(,\\d{3})+|\\d+)?([.]\\d*)?", field -> field.replace(",", "")),
    /** 1234,5 or 1.234,5. */
    COMMA(
            "[-+]?(\\d{1,3}([.]\\d{3})+|\\d+)?(,\\d*)?",
            field -> field.replace(".", "").replace(',', '.'));

    private static final Set<String> MISSING = Set.of("", "na", "n/a", "#n/a", "nan", "null", "?", "-");

    private final Pattern pattern;
    private final UnaryOperator<String> withPoint;

    NumberForm(String digits, UnaryOperator<String> withPoint) {
        pattern = Pattern.compile("(?=.*\\d)" + digits + "(e[-+]?\\d+)?");
        this.withPoint = withPoint;
    }

    /** Decimal commas, if one number at least has such; 1,234 between commas is one thousand and more. */
    static NumberForm of(List<String[]> rows, char separator) {
        return rows.stream()
                        .flatMap(Arrays::stream)
                        .filter(Objects::nonNull)
                        .map(NumberForm::tidy)
                        .filter(field -> field.contains(",") && (separator != ',' || !POINT.fits(field)))
                        .anyMatch(COMMA::fits)
                ? COMMA
                : POINT;
    }

    /** Whether a text is a number in either form. */
    static boolean isNumber(String text) {
        return POINT.fits(tidy(text)) || COMMA.fits(tidy(text));
    }

    /**
     * A column of whole numbers, numbers or text, whichever all its fields are that are not missing.
     *
     * @param name what to call it
     * @param fields one for each row; null where nothing stood
     * @return a column with a missing value where a field says so
     */
    Column<?> column(String name, List<String> fields) {
        List<String> known = fields.stream().map(NumberForm::known).toList();
        if (known.stream().allMatch(Objects::isNull) || !known.stream().allMatch(f -> f == null || fits(tidy(f)))) {
            return StringColumn.create(name, known);
        }
        Double[] numbers = known.stream()
                .map(field -> field == null ? null : number(field))
                .toArray(Double[]::new);
        boolean whole = IntStream.range(0, numbers.length)
                .allMatch(row -> numbers[row] == null || !known.get(row).matches(".*[.,eE].*") && isInt(numbers[row]));
        return whole ? ints(name, numbers) : DoubleColumn.create(name, numbers);
    }

    private static String known(String field) {
        return field == null || MISSING.contains(tidy(field)) ? null : field.strip();
    }

    private static String tidy(String field) {
        return field.strip().toLowerCase(Locale.ROOT).replace('\u2212', '-');
    }

    private boolean fits(String field) {
        return pattern.matcher(field).matches();
    }

    private Double number(String field) {
        return Double.valueOf(withPoint.apply(tidy(field)));
    }

    /** Tablesaw keeps the smallest int for a missing value. */
    private static boolean isInt(double number) {
        return number == (int) number && number > Integer.MIN_VALUE;
    }

    private static IntColumn ints(String name, Double[] numbers) {
        IntColumn column = IntColumn.create(name);
        for (Double number : numbers) {
            if (number == null) {
                column.appendMissing();
            } else {
                column.append(number.intValue());
            }
        }
        return column;
    }
}
