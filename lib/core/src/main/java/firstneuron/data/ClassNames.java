package firstneuron.data;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.text.similarity.LevenshteinDistance;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.columns.Column;

/** The classes that a column names, after a look at what a typing error makes of them. Rows are counted from 0. */
final class ClassNames {
    private static final int LETTERS_TO_TELL = 4; // shorter words differ in a letter by right
    private static final int ROWS_TO_TELL = 5;

    private final String table;
    private final Column<?> column;
    private final Map<String, Integer> firstRows = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    private ClassNames(String table, Column<?> column) {
        this.table = table;
        this.column = column;
        for (int row = 0; row < column.size(); row++) {
            if (column.isMissing(row)) {
                throw wrong("has no value in row " + row + ": write the class, or leave the row out with "
                        + "table.dropRowsWithMissingValues()");
            }
            firstRows.putIfAbsent(column.getString(row), row);
            counts.merge(column.getString(row), 1, Integer::sum);
        }
    }

    /** Text as the column first shows it, numbers in rising order. */
    static List<String> of(String table, Column<?> column) {
        ClassNames classes = new ClassNames(table, column);
        List<String> names = List.copyOf(classes.firstRows.keySet());
        if (column instanceof NumericColumn<?> numbers) {
            classes.requireWhole(numbers);
            return names.stream()
                    .sorted(Comparator.comparingDouble(Double::parseDouble))
                    .toList();
        }
        classes.requireOneSpelling();
        return names;
    }

    private void requireWhole(NumericColumn<?> numbers) {
        for (int row = 0; row < numbers.size(); row++) {
            double value = numbers.getDouble(row);
            if (value != Math.rint(value)) {
                throw wrong("is " + value + " in row " + row + ", expected classes: text or whole numbers; a number to"
                        + " be learned as it is goes to Dataset.of");
            }
        }
    }

    /** Asks that no name is another one with a typing error. */
    private void requireOneSpelling() {
        if (firstRows.size() == column.size() && column.size() >= ROWS_TO_TELL) {
            throw wrong("has another value in each row, expected classes that several rows share");
        }
        Map<String, String> sameLetters = new HashMap<>();
        for (String name : firstRows.keySet()) {
            String other = sameLetters.put(name.strip().toLowerCase(Locale.ROOT), name);
            if (other != null) {
                throw twoSpellings(name, other);
            }
        }
        for (String name : firstRows.keySet()) {
            for (String other : firstRows.keySet()) {
                if (isSlipOf(name, other)) {
                    throw twoSpellings(name, other);
                }
            }
        }
    }

    private IllegalArgumentException twoSpellings(String name, String other) {
        return wrong("is '" + name + "' in row " + firstRows.get(name) + " and '" + other + "' in row "
                + firstRows.get(other)
                + ": if that is one class, write it in one way; if not, give the classes names that differ more");
    }

    /** A word that stands once, and differs in one letter from a word that stands often. */
    private boolean isSlipOf(String name, String other) {
        return counts.get(name) == 1
                && counts.get(other) >= ROWS_TO_TELL
                && (name + other).chars().allMatch(Character::isLetter)
                && Math.min(name.length(), other.length()) >= LETTERS_TO_TELL
                && new LevenshteinDistance(1).apply(name, other) == 1;
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException("column '" + column.name() + "' of table '" + table + "' " + what);
    }
}
