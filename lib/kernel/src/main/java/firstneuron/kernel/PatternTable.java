package firstneuron.kernel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A table of what people write, in a file beside this class. There a pattern stands as it is; Java would want each of its
 * backslashes twice.
 *
 * <pre>
 * # a comment
 * TYPE = \b(?:int|long|double)          words for the patterns below
 *
 * noPointers                            the key of a row
 *     write: int *p = a;                its columns, each with its name
 *     find: {TYPE}\s*\*\s*\w+\s*[=;]    a column that is named again goes on below
 * </pre>
 */
final class PatternTable {
    private final Map<String, String> words = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();

    /** A row of a table, with its columns by their names. */
    record Row(String key, Map<String, String> columns) {
        boolean has(String column) {
            return columns.containsKey(column);
        }

        String get(String column) {
            return columns.get(column);
        }

        /** A column that is a list of words; none where the row has no such column. */
        List<String> words(String column) {
            return has(column) ? List.of(columns.get(column).split(" ")) : List.of();
        }

        /** A column that is a pattern. */
        Pattern pattern(String column) {
            return Pattern.compile(columns.get(column));
        }
    }

    private PatternTable() {}

    static PatternTable of(String file) {
        PatternTable table = new PatternTable();
        try (InputStream bytes = PatternTable.class.getResourceAsStream(file)) {
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(table::read);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
        return table;
    }

    /** The rows, in the order of the file. */
    List<Row> rows() {
        return List.copyOf(rows);
    }

    /** The pattern of a row. */
    Pattern pattern(String key) {
        return row(key).pattern("find");
    }

    /** The words of a row. */
    List<String> words(String key) {
        return row(key).words("names");
    }

    private Row row(String key) {
        return rows.stream().filter(row -> row.key().equals(key)).findFirst().orElseThrow();
    }

    private void read(String line) {
        if (line.startsWith(" ")) {
            String[] column = line.strip().split(": ", 2);
            rows.get(rows.size() - 1)
                    .columns()
                    .merge(column[0], withWords(column[1]), (above, below) -> above + "\n" + below);
        } else if (line.contains(" = ")) {
            String[] word = line.split(" = ", 2);
            words.put("{" + word[0] + "}", withWords(word[1]));
        } else {
            rows.add(new Row(line, new LinkedHashMap<>()));
        }
    }

    private String withWords(String text) {
        String result = text;
        for (Map.Entry<String, String> word : words.entrySet()) {
            result = result.replace(word.getKey(), word.getValue());
        }
        return result;
    }
}
