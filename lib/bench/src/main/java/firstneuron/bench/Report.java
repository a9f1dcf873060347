package firstneuron.bench;

import firstneuron.plot.Picture;
import firstneuron.plot.Plots;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Everything that was measured, as tables and as a picture. */
final class Report {
    private final List<Column> columns;
    private final Map<String, Map<Column, Figure>> rows = new LinkedHashMap<>();

    Report(List<Column> columns) {
        this.columns = columns;
    }

    /** Says it at once, too: the whole takes long. */
    void add(String row, Column column, Figure figure) {
        System.out.printf(
                Locale.ROOT,
                "%s, %s: %,.0f %s a second%n",
                column.title(),
                row,
                figure.unitsPerSecond(),
                column.workload().unit());
        rows.computeIfAbsent(row, title -> new LinkedHashMap<>()).put(column, figure);
    }

    /** The tables in Markdown. */
    String tables() {
        return table("trained in a second", Figure::unitsPerSecond) + "\n"
                + table("bytes on the Java heap for one update", Figure::bytesPerStep);
    }

    private String table(String title, ToDoubleFunction<Figure> reading) {
        StringBuilder text = new StringBuilder("| " + title + " | "
                + columns.stream()
                        .map(column -> column.title() + ", " + column.workload().unit())
                        .collect(Collectors.joining(" | "))
                + " |\n| --- |" + " ---: |".repeat(columns.size()) + "\n");
        rows.forEach((row, figures) -> {
            List<String> cells = columns.stream()
                    .map(column ->
                            figures.containsKey(column) ? reading.applyAsDouble(figures.get(column)) : Double.NaN)
                    .map(number -> Double.isNaN(number) ? "" : String.format(Locale.ROOT, "%,.0f", number))
                    .toList();
            if (!String.join("", cells).isEmpty()) {
                text.append("| ")
                        .append(row)
                        .append(" | ")
                        .append(String.join(" | ", cells))
                        .append(" |\n");
            }
        });
        return text.toString();
    }

    /** A bar chart for each workload that one thread trains. */
    void draw(Path file) {
        Picture[] charts = columns.stream()
                .filter(column -> column.threads() == 1)
                .map(this::chart)
                .toArray(Picture[]::new);
        Plots.grid(2, charts).save(file);
    }

    private Picture chart(Column column) {
        Map<String, Double> bars = new LinkedHashMap<>();
        rows.forEach((row, figures) -> {
            if (figures.containsKey(column)) {
                bars.put(row.split(":")[0], (double)
                        Math.round(figures.get(column).unitsPerSecond() / 1000));
            }
        });
        String unit = column.workload().unit();
        return Plots.bars(column.title() + ", thousand " + unit + " a second", "", "thousand " + unit, bars);
    }
}
