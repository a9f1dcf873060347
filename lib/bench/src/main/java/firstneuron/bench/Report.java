package firstneuron.bench;

import firstneuron.plot.Picture;
import firstneuron.plot.Plots;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that was measured, as tables and as a picture. */
final class Report {
    private final List<Column> columns;
    private final Map<String, Map<Column, List<Figure>>> rows = new LinkedHashMap<>();

    Report(List<Column> columns) {
        this.columns = columns;
    }

    /** Of what is added several times the median counts. Says it at once, too: the whole takes long. */
    void add(String row, Column column, Figure figure) {
        System.out.printf(
                Locale.ROOT,
                "%s, %s: %,.0f %s a second%n",
                column.title(),
                row,
                figure.unitsPerSecond(),
                column.workload().unit());
        rows.computeIfAbsent(row, title -> new LinkedHashMap<>())
                .computeIfAbsent(column, measured -> new ArrayList<>())
                .add(figure);
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
        rows.keySet().forEach(row -> {
            List<String> cells = columns.stream()
                    .map(column -> isMeasured(row, column) ? reading.applyAsDouble(median(row, column)) : Double.NaN)
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
        rows.keySet().stream()
                .filter(row -> isMeasured(row, column))
                .filter(row -> !isSlowerJava(row, column))
                .forEach(row -> bars.put(row.split(":| [0-9]")[0], (double) Math.round(speed(row, column) / 1000)));
        String unit = "thousand " + column.workload().unit() + " a second";
        return Plots.bars(finding(column), "", unit, bars);
    }

    /** There is room for the fastest one of the other Java libraries. */
    private boolean isSlowerJava(String row, Column column) {
        List<String> others = Stream.of(Library.values())
                .filter(library -> library != Library.FIRST_NEURON)
                .map(library -> library.title)
                .filter(title -> isMeasured(title, column))
                .sorted(Comparator.comparingDouble(title -> -speed(title, column)))
                .toList();
        return others.indexOf(row) > 0;
    }

    /** How this library compares to numpy in both ways, where they were measured. */
    private String finding(Column column) {
        List<String> compared = Stream.of(
                        times(PythonPeer.NUMPY.title, column).map(times -> times + " times numpy"),
                        times(PythonPeer.NUMPY_IN_PLACE.title, column).map(times -> times + " times it in place"))
                .flatMap(Optional::stream)
                .toList();
        return column.title() + (compared.isEmpty() ? "" : ": " + String.join(", ", compared));
    }

    /** How many times as fast as another one this library is; empty where one of the two was not measured. */
    private Optional<String> times(String other, Column column) {
        if (!isMeasured(Library.FIRST_NEURON.title, column) || !isMeasured(other, column)) {
            return Optional.empty();
        }
        double times = speed(Library.FIRST_NEURON.title, column) / speed(other, column);
        return Optional.of(String.format(Locale.ROOT, times < 10 ? "%.1f" : "%.0f", times));
    }

    private boolean isMeasured(String row, Column column) {
        return rows.containsKey(row) && rows.get(row).containsKey(column);
    }

    private double speed(String row, Column column) {
        return median(row, column).unitsPerSecond();
    }

    private Figure median(String row, Column column) {
        List<Figure> figures = rows.get(row).get(column).stream()
                .sorted(Comparator.comparingDouble(Figure::unitsPerSecond))
                .toList();
        return figures.get((figures.size() - 1) / 2);
    }
}
