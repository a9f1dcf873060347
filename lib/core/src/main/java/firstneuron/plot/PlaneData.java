package firstneuron.plot;

import firstneuron.data.Columns;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import tech.tablesaw.api.Table;

/**
 * Points in a plane, each with a class: the first two columns of a table are the axes, the last is the class.
 */
record PlaneData(String xName, String yName, double[] x, double[] y, int[] classes, List<String> classNames) {

    static PlaneData of(Table table) {
        Objects.requireNonNull(table, "the table is null");
        if (table.columnCount() < 3) {
            throw new IllegalArgumentException("table '" + table.name() + "' has " + table.columnCount()
                    + " columns, expected at least 3: two numbers for the axes, and the class as the last");
        }
        if (table.rowCount() == 0) {
            throw new IllegalArgumentException("table '" + table.name() + "' has 0 rows, expected at least 1 point");
        }
        String xName = table.columnNames().get(0);
        String yName = table.columnNames().get(1);
        String className = table.columnNames().get(table.columnCount() - 1);
        double[][] rows = Columns.numbers(table, xName, yName);
        List<String> classNames = Columns.classNames(table, className);
        if (classNames.size() > Theme.CLASSES.size()) {
            throw new IllegalArgumentException("column '" + className + "' of table '" + table.name() + "' has "
                    + classNames.size() + " classes, expected at most " + Theme.CLASSES.size());
        }
        return new PlaneData(
                xName, yName, column(rows, 0), column(rows, 1), Columns.classes(table, className), classNames);
    }

    /** The points of one class along one axis. */
    double[] ofClass(double[] axis, int number) {
        return IntStream.range(0, axis.length)
                .filter(i -> classes[i] == number)
                .mapToDouble(i -> axis[i])
                .toArray();
    }

    /** Whether two axes count the same: their titles end in the same unit, or both in none. */
    static boolean areOfOneKind(String xTitle, String yTitle) {
        return unit(xTitle).equals(unit(yTitle));
    }

    private static String unit(String title) {
        return title.endsWith(")") ? title.substring(title.lastIndexOf('(')) : "";
    }

    private static double[] column(double[][] rows, int index) {
        return IntStream.range(0, rows.length).mapToDouble(r -> rows[r][index]).toArray();
    }
}
