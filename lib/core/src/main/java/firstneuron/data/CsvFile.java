package firstneuron.data;

import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import firstneuron.file.MissingFile;
import firstneuron.matrix.Numbers;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * Reads a table of your own from a CSV file, as spreadsheets write it: a first line of names, then a line for each
 * sample. Values may stand between commas, semicolons, tabs or bars, numbers may have a decimal point or a decimal comma,
 * and a byte-order mark at the beginning or a separator at the end of each line does no harm.
 *
 * <p>A column of numbers becomes a column of numbers, every other one text. A field that is empty, or {@code NA},
 * {@code N/A}, {@code #N/A}, {@code NaN}, {@code null}, {@code ?}, {@code -}, is a missing value.
 */
public final class CsvFile {
    private static final Set<String> ENDINGS = Set.of("csv", "tsv", "txt");

    private CsvFile() {}

    /**
     * Reads a file whose first line names the columns.
     *
     * @param file its path; a relative one begins in the folder in which the notebook lies
     * @return the table, called like the file
     * @throws IllegalArgumentException if it is not a CSV file with a line of names, or a line is too long or too short
     * @throws UncheckedIOException if there is no such file, or it cannot be read
     */
    public static Table read(String file) {
        return read(Path.of(Objects.requireNonNull(file, "the name of the file is null")));
    }

    /**
     * Reads a file whose first line names the columns.
     *
     * @param file where it is
     * @return the table, called like the file
     * @throws IllegalArgumentException if it is not a CSV file with a line of names, or a line is too long or too short
     * @throws UncheckedIOException if there is no such file, or it cannot be read
     */
    public static Table read(Path file) {
        Objects.requireNonNull(file, "the file is null");
        String name = file.getFileName().toString();
        CsvParser parser = parser();
        List<String[]> lines = withoutLastSeparator(parser.parseAll(new StringReader(CsvText.of(name, bytes(file)))));
        requireRectangle(name, lines);
        List<String[]> rows = lines.subList(1, lines.size());
        NumberForm form = NumberForm.of(rows, parser.getDetectedFormat().getDelimiter());
        List<Column<?>> columns = IntStream.range(0, lines.get(0).length)
                .<Column<?>>mapToObj(c -> form.column(
                        lines.get(0)[c], rows.stream().map(row -> row[c]).toList()))
                .toList();
        return Table.create(name.replaceFirst("[.][^.]*$", ""), columns);
    }

    private static CsvParser parser() {
        CsvParserSettings settings = new CsvParserSettings();
        settings.setDelimiterDetectionEnabled(true, ';', '\t', '|', ',');
        settings.setLineSeparatorDetectionEnabled(true);
        settings.setMaxCharsPerColumn(-1); // no limit
        settings.getFormat().setComment('\0'); // a line may begin with #
        return new CsvParser(settings);
    }

    /** Some programs write a separator at the end of each line, too, which makes a column without a name or a value. */
    private static List<String[]> withoutLastSeparator(List<String[]> lines) {
        int last = lines.isEmpty() ? 0 : lines.get(0).length - 1;
        boolean isEmpty = last > 0 && lines.stream().allMatch(line -> line.length == last + 1 && line[last] == null);
        return isEmpty ? lines.stream().map(line -> Arrays.copyOf(line, last)).toList() : lines;
    }

    private static void requireRectangle(String file, List<String[]> lines) {
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("the file " + file + " is empty, expected a line with the names of the"
                    + " columns, and a line for each sample");
        }
        String[] names = lines.get(0);
        for (int c = 0; c < names.length; c++) {
            requireName(file, names, c);
        }
        if (Arrays.stream(names).allMatch(NumberForm::isNumber)) {
            throw new IllegalArgumentException("the first line of " + file + " is " + String.join(", ", names)
                    + ": expected the names of the columns there, and numbers from the second line on");
        }
        if (lines.size() == 1) {
            throw new IllegalArgumentException("the file " + file + " names " + Numbers.count(names.length, "column")
                    + " and has no line below, expected at least 1 sample");
        }
        for (int row = 1; row < lines.size(); row++) {
            if (lines.get(row).length != names.length) {
                throw new IllegalArgumentException("row " + (row - 1) + " of " + file
                        + " (from 0, below the names) has "
                        + Numbers.count(lines.get(row).length, "value") + ": " + brief(lines.get(row)) + "; expected "
                        + names.length + ", one for each of " + String.join(", ", names));
            }
        }
    }

    private static void requireName(String file, String[] names, int column) {
        if (names[column] == null) {
            throw new IllegalArgumentException("column " + (column + 1) + " of " + file
                    + " has no name: write one into the first line; it is " + brief(names));
        }
        if (Arrays.asList(names).indexOf(names[column]) < column) {
            throw new IllegalArgumentException("two columns of " + file + " are called " + names[column]
                    + ": expected a name of its own for each");
        }
    }

    private static String brief(String[] values) {
        return String.join(
                " | ", Arrays.stream(values).map(v -> v == null ? "" : v).toList());
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw MissingFile.error(file, "CSV file", ENDINGS, e);
        } catch (IOException e) {
            String why = Files.isDirectory(file) ? "it is a folder" : e.getMessage();
            throw new UncheckedIOException("the file " + file + " cannot be read: " + why, e);
        }
    }
}
