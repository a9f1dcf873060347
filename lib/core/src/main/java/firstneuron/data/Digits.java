package firstneuron.data;

import firstneuron.language.Texts;
import firstneuron.matrix.Matrix;
import firstneuron.matrix.Numbers;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Table;

/**
 * Handwritten digits: 1,797 pictures of 8×8 pixels, written by many people.
 *
 * <p>The first 1,437 rows are usually trained with, the last 360 tested with. The file does not name its writers, but
 * its labels begin the same sequence again and again, form after form: nearly all of the last 360 digits come from forms
 * of which the first 1,437 have nothing.
 *
 * <p>Source: E. Alpaydin and C. Kaynak, "Optical Recognition of Handwritten Digits" (its test part), 1998; UCI Machine
 * Learning Repository, doi:10.24432/C50P49, licence CC BY 4.0. The file is in the jar; nothing is downloaded.
 */
public final class Digits {
    /** The number of pixels in a row of a picture, and the number of rows. */
    public static final int SIDE = 8;

    /** The darkest pixel; 0 is white. */
    public static final double DARKEST = 16;

    private static final String FILE = "digits.csv";

    private Digits() {}

    /**
     * All pictures, in the order of the file.
     *
     * @return 1,797 rows; columns {@code p00} to {@code p77} (pixel by row and column, 0 white to 16 black) and
     *     {@code digit} (0 to 9)
     */
    public static Table load() {
        return JarTable.read(
                FILE,
                Texts.words(Digits.class, "names").get("digits"),
                Collections.nCopies(SIDE * SIDE + 1, ColumnType.INTEGER).toArray(ColumnType[]::new));
    }

    /**
     * A few pictures as counts of ink. The others are not read, so this is quick.
     *
     * @param first the row of the first one, from 0
     * @param count how many, at least 1
     * @return count×64, row by row of each picture, 0 white to 16 black
     * @throws IllegalArgumentException if there are no such rows
     */
    public static Matrix counts(int first, int count) {
        Numbers.requireCount("number of pictures", count);
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Digits.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            double[][] counts = reader.lines()
                    .skip(1 + Math.max(0, first)) // the names of the columns, and the pictures before
                    .limit(count)
                    .map(line -> Arrays.stream(line.split(","))
                            .limit(SIDE * SIDE)
                            .mapToDouble(Double::parseDouble)
                            .toArray())
                    .toArray(double[][]::new);
            if (first < 0 || counts.length < count) {
                throw new IllegalArgumentException("pictures " + first + " to " + (first + count - 1)
                        + " were asked for, expected rows from 0 to 1796");
            }
            return Matrix.of(counts);
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + FILE + " in the jar cannot be read", e);
        }
    }

    /**
     * All pictures, ready for a network: 64 features from 0 to 1 (pixel / 16) and ten classes, one for each digit.
     *
     * @return 1,797 samples
     */
    public static Dataset dataset() {
        Dataset raw = Dataset.oneHot(load(), "digit");
        return raw.withFeatures(raw.features().scaled(1 / DARKEST));
    }
}
