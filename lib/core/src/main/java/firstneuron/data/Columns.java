package firstneuron.data;

import firstneuron.language.Texts;
import firstneuron.matrix.Numbers;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * Takes numbers and classes out of a table.
 */
public final class Columns {
    private Columns() {}

    /**
     * The name of a column as a reader would write it; those that the library makes are known in each language.
     *
     * @param name for example {@code x1} or {@code petal_length_cm}
     * @return for example {@code x₁} or {@code petal length (cm)}
     */
    public static String label(String name) {
        if (name.matches("[a-z]\\d+")) {
            return Numbers.subscript(name.substring(0, 1), Integer.parseInt(name.substring(1)));
        }
        return Texts.words(Columns.class, "columns")
                .called(name)
                .replaceFirst("_(cm|mm|m|kg|g|s)$", " ($1)")
                .replaceFirst("_percent$", " (%)")
                .replace('_', ' ');
    }

    /**
     * The named columns as rows of numbers, ready to be given to a neuron.
     *
     * @param table where the columns are
     * @param names one or more columns of numbers
     * @return one row for each row of the table, one number for each name, in the order of the names
     * @throws IllegalArgumentException if a column is not there, is not numeric or has a missing value
     */
    public static double[][] numbers(Table table, String... names) {
        if (names.length == 0) {
            throw new IllegalArgumentException("no column was named; " + whatIsThere(table));
        }
        double[][] rows = new double[table.rowCount()][names.length];
        for (int c = 0; c < names.length; c++) {
            Column<?> column = column(table, names[c]);
            if (!(column instanceof NumericColumn<?> numbers)) {
                throw new IllegalArgumentException("column '" + names[c] + "' of table '" + table.name() + "' holds "
                        + column.type().name().toLowerCase(Locale.ROOT) + "s, expected numbers" + exceptions(column));
            }
            for (int r = 0; r < rows.length; r++) {
                if (numbers.isMissing(r)) {
                    throw new IllegalArgumentException(
                            "column '" + names[c] + "' of table '" + table.name() + "' has no value in row " + r);
                }
                rows[r][c] = numbers.getDouble(r);
            }
        }
        return rows;
    }

    /** The fields that are no numbers, where most of a column are. */
    private static String exceptions(Column<?> column) {
        List<Integer> rows = IntStream.range(0, column.size())
                .filter(row -> !column.isMissing(row) && !NumberForm.isNumber(column.getString(row)))
                .boxed()
                .toList();
        return rows.isEmpty() || 2 * rows.size() > column.size()
                ? ""
                : "; row " + rows.get(0) + " is '" + column.getString(rows.get(0)) + "'"
                        + (rows.size() == 1 ? ", all others are" : " and so are " + (rows.size() - 1) + " more");
    }

    /**
     * A column as class numbers: 0 for the first of the named values, 1 for the second, and so on.
     *
     * @param table where the column is
     * @param name the column, of text or of whole numbers
     * @param values the values of the classes, in the order of their numbers, for example {@code "setosa",
     *     "versicolor"}; none means: in the order in which the table first shows them, numbers in rising order
     * @return one class number for each row
     * @throws IllegalArgumentException if the column is not there or holds a value that was not named
     */
    public static int[] classes(Table table, String name, String... values) {
        Column<?> column = column(table, name);
        List<String> order = values.length == 0 ? classNames(table, name) : List.of(values);
        return IntStream.range(0, table.rowCount())
                .map(row -> {
                    int number = order.indexOf(column.getString(row));
                    if (number < 0) {
                        throw new IllegalArgumentException("row " + row + " of column '" + name + "' is '"
                                + column.getString(row) + "', expected one of " + order);
                    }
                    return number;
                })
                .toArray();
    }

    /**
     * The different values of a column, in the order of their class numbers.
     *
     * @param table where the column is
     * @param name the column, of text or of whole numbers
     * @return text as the table first shows it, numbers in rising order
     * @throws IllegalArgumentException if the column is not there, has a missing value or the same class in two
     *     spellings, or holds no classes
     */
    public static List<String> classNames(Table table, String name) {
        return ClassNames.of(table.name(), column(table, name));
    }

    private static Column<?> column(Table table, String name) {
        Objects.requireNonNull(table, "the table is null");
        return table.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "table '" + table.name() + "' has no column '" + name + "'; " + whatIsThere(table)));
    }

    private static String whatIsThere(Table table) {
        List<String> names = table.columnNames();
        boolean isOneLine = names.size() == 1 && names.get(0).matches(".*[;\t|].*");
        return "it has " + String.join(", ", names)
                + (isOneLine ? ", as one column: CsvFile.read finds out by which sign they are parted" : "");
    }
}
