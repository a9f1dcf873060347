package firstneuron.data;

import firstneuron.language.Texts;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Table;

/**
 * The Iris flowers: 150 flowers of three species, each with four measurements in centimetres.
 *
 * <p>Source: R. A. Fisher, "The use of multiple measurements in taxonomic problems", 1936; UCI Machine Learning
 * Repository, doi:10.24432/C56C76, licence CC BY 4.0. The file is in the jar; nothing is downloaded.
 */
public final class Iris {
    private Iris() {}

    /**
     * All flowers, in the order of the file: 50 setosa, 50 versicolor, 50 virginica.
     *
     * @return 150 rows; columns {@code sepal_length_cm}, {@code sepal_width_cm}, {@code petal_length_cm},
     *     {@code petal_width_cm} (numbers) and {@code species} (text)
     */
    public static Table load() {
        return JarTable.read(
                "iris.csv",
                Texts.words(Iris.class, "names").get("iris"),
                ColumnType.DOUBLE,
                ColumnType.DOUBLE,
                ColumnType.DOUBLE,
                ColumnType.DOUBLE,
                ColumnType.STRING);
    }

    /**
     * The two species that a straight line parts, with two of the four measurements: 50 setosa, then 50 versicolor.
     *
     * @return 100 rows; columns {@code sepal_length_cm}, {@code petal_length_cm} (numbers) and {@code species} (text)
     */
    public static Table setosaAndVersicolor() {
        Table all = load();
        return all.where(all.stringColumn("species").isNotEqualTo("virginica"))
                .selectColumns("sepal_length_cm", "petal_length_cm", "species");
    }
}
