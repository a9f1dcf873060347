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

/**
 * The Iris flowers: 150 flowers of three species, each with four measurements in centimetres.
 *
 * <p>Source: R. A. Fisher, "The use of multiple measurements in taxonomic problems", 1936; UCI Machine Learning
 * Repository, doi:10.24432/C56C76, licence CC BY 4.0. The file is in the jar; nothing is downloaded.
 */
public final class Iris {
    private static final String FILE = "iris.csv";

    private Iris() {}

    /**
     * All flowers, in the order of the file: 50 setosa, 50 versicolor, 50 virginica.
     *
     * @return 150 rows; columns {@code sepal_length_cm}, {@code sepal_width_cm}, {@code petal_length_cm},
     *     {@code petal_width_cm} (numbers) and {@code species} (text)
     */
    public static Table load() {
        try (InputStream file = Iris.class.getResourceAsStream(FILE)) {
            return Table.read()
                    .usingOptions(CsvReadOptions.builder(new InputStreamReader(file, StandardCharsets.UTF_8))
                            .tableName("Iris")
                            .locale(Locale.ROOT)
                            .columnTypes(new ColumnType[] {
                                ColumnType.DOUBLE,
                                ColumnType.DOUBLE,
                                ColumnType.DOUBLE,
                                ColumnType.DOUBLE,
                                ColumnType.STRING
                            }));
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + FILE + " in the jar cannot be read", e);
        }
    }
}
