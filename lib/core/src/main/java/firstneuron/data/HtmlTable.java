package firstneuron.data;

import firstneuron.html.Html;
import firstneuron.html.Template;
import firstneuron.language.Texts;
import firstneuron.matrix.Numbers;
import java.util.List;
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

    interface Sentences {
        String oneRow(String name, int count);

        String rows(String name, int count);

        String firstOfRows(String name, int shown, int count);
    }

    private static final String NUMBER = " style=\"text-align: right; white-space: nowrap\">";
    private static final String TEXT = " style=\"text-align: left\">";

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
        String caption = caption(Objects.requireNonNullElse(table.name(), ""), shown, table.rowCount());
        List<Cell> heads = table.columns().stream()
                .map(column -> new Cell(Columns.label(column.name()), column instanceof NumericColumn<?>))
                .toList();
        List<List<Cell>> rows = IntStream.range(0, shown)
                .mapToObj(row -> table.columns().stream()
                        .map(column -> new Cell(text(column, row), column instanceof NumericColumn<?>))
                        .toList())
                .toList();
        return filled(caption, heads, rows);
    }

    private static String caption(String name, int shown, int rows) {
        Sentences say = Texts.words(HtmlTable.class, "table").as(Sentences.class);
        if (shown < rows) {
            return say.firstOfRows(name, shown, rows);
        }
        return rows == 1 ? say.oneRow(name, rows) : say.rows(name, rows);
    }

    /**
     * Rows of any values: numbers to the right, as briefly as four decimals allow; anything else to the left, as its text.
     *
     * @param caption what the table shows
     * @param heads a heading for each column; {@code x1} is written x₁
     * @param rows a value for each column in each row
     * @return HTML in the same look
     * @throws IllegalArgumentException if a row has not as many values as there are headings
     */
    public static String of(String caption, List<String> heads, List<? extends List<?>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).size() != heads.size()) {
                throw new IllegalArgumentException("row " + (row + 1) + " has "
                        + Numbers.count(rows.get(row).size(), "value") + ", expected " + heads.size()
                        + ", one for each heading");
            }
        }
        List<Cell> headCells = IntStream.range(0, heads.size())
                .mapToObj(column -> new Cell(
                        Columns.label(heads.get(column)),
                        !rows.isEmpty() && rows.stream().allMatch(row -> row.get(column) instanceof Number)))
                .toList();
        List<List<Cell>> cells = rows.stream()
                .map(row -> row.stream().map(HtmlTable::cell).toList())
                .toList();
        return filled(caption, headCells, cells);
    }

    /** What stands in a cell; numbers stand to the right. */
    private record Cell(String text, boolean isNumber) {
        private String html(String tag) {
            return "<" + tag + (isNumber ? NUMBER : TEXT) + Html.text(text) + "</" + tag.substring(0, 2) + ">";
        }
    }

    private static Cell cell(Object value) {
        return value instanceof Number number
                ? new Cell(Numbers.brief(number.doubleValue()), true)
                : new Cell(String.valueOf(value), false);
    }

    private static String filled(String caption, List<Cell> heads, List<List<Cell>> rows) {
        String head = heads.stream().map(cell -> cell.html("th scope=\"col\"")).collect(Collectors.joining());
        String body = rows.stream()
                .map(row ->
                        "<tr>" + row.stream().map(cell -> cell.html("td")).collect(Collectors.joining()) + "</tr>\n")
                .collect(Collectors.joining());
        return Template.of(HtmlTable.class, "table.html")
                .fill(Map.of("caption", Html.text(caption), "head", head, "body", body));
    }

    private static String text(Column<?> column, int row) {
        if (column.isMissing(row)) {
            return "";
        }
        return column instanceof NumericColumn<?> numbers
                ? Numbers.brief(numbers.getDouble(row))
                : column.getString(row);
    }
}
