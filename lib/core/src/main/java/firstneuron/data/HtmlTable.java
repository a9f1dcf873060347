package firstneuron.data;

import firstneuron.html.Html;
import firstneuron.html.Template;
import firstneuron.matrix.Numbers;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * Writes a table as HTML: a caption, one heading for each column, numbers to the right.
 *
 * <p>In a notebook: {@code render(HtmlTable.of(table), "text/html")}. Colours are left to the page, so that the table
 * fits a light and a dark theme.
 */
public final class HtmlTable {
    private static final int DEFAULT_ROWS = 10;

    private HtmlTable() {}

    /**
     * The first 10 rows.
     *
     * @param table any table, also one without rows
     * @return HTML; the caption tells how many rows there are
     */
    public static String of(Table table) {
        return of(table, DEFAULT_ROWS);
    }

    /**
     * The first rows.
     *
     * @param table any table, also one without rows
     * @param mostRows how many rows to show at most, at least 1
     * @return HTML; the caption tells how many rows there are
     * @throws IllegalArgumentException if mostRows is below 1
     */
    public static String of(Table table, int mostRows) {
        Objects.requireNonNull(table, "the table is null");
        if (mostRows < 1) {
            throw new IllegalArgumentException("mostRows is " + mostRows + ", expected at least 1");
        }
        int shown = Math.min(mostRows, table.rowCount());
        String caption = Html.text(Objects.requireNonNullElse(table.name(), ""))
                + (shown < table.rowCount() ? ": the first " + shown + " of " : ": ")
                + Numbers.count(table.rowCount(), "row");
        String head = table.columns().stream()
                .map(column -> "<th scope=\"col\"" + align(column) + ">" + Html.text(column.name()) + "</th>")
                .collect(Collectors.joining());
        String body = IntStream.range(0, shown)
                .mapToObj(row -> "<tr>" + cells(table, row) + "</tr>\n")
                .collect(Collectors.joining());
        return Template.of(HtmlTable.class, "table.html").fill(Map.of("caption", caption, "head", head, "body", body));
    }

    private static String cells(Table table, int row) {
        return table.columns().stream()
                .map(column -> "<td" + align(column) + ">" + text(column, row) + "</td>")
                .collect(Collectors.joining());
    }

    private static String text(Column<?> column, int row) {
        if (column.isMissing(row)) {
            return "";
        }
        return column instanceof NumericColumn<?> numbers
                ? Numbers.brief(numbers.getDouble(row))
                : Html.text(column.getString(row));
    }

    private static String align(Column<?> column) {
        return column instanceof NumericColumn<?> ? " style=\"text-align: right\"" : " style=\"text-align: left\"";
    }
}
