package firstneuron.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Table;
import tech.tablesaw.io.csv.CsvReadOptions;

/** Reads a CSV file of the jar. */
final class JarTable {
    private JarTable() {}

    static Table read(String file, String name, ColumnType... types) {
        try (InputStream stream = JarTable.class.getResourceAsStream(file)) {
            return Table.read()
                    .usingOptions(CsvReadOptions.builder(new InputStreamReader(stream, StandardCharsets.UTF_8))
                            .tableName(name)
                            .locale(Locale.ROOT)
                            .columnTypes(types));
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + file + " in the jar cannot be read", e);
        }
    }
}
