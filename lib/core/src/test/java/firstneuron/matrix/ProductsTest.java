package firstneuron.matrix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The build starts its tests with the Vector API, so that both ways can be compared. */
class ProductsTest {
    @Test
    void theVectorProductsAreChosenWhereTheJVMHasThemAndTheMatricesAreLarge() {
        assertEquals("VectorProducts", Products.FASTEST.getClass().getSimpleName());
        assertSame(Products.FASTEST, Products.forSize(32 * 64 * 32));
        assertSame(Products.PLAIN, Products.forSize(4 * 2 * 2));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1",
        "4, 2, 1",
        "3, 5, 7",
        "4, 9, 8",
        "5, 9, 8",
        "4, 3, 32",
        "7, 3, 33",
        "8, 16, 64",
        "32, 64, 32",
        "32, 32, 10",
        "33, 17, 65",
        "64, 31, 10",
        "5, 1, 70",
        "2, 70, 3",
        "64, 784, 128",
        "130, 113, 66",
        "131, 250, 43",
        "194, 113, 66",
        "205, 250, 43",
        "6, 0, 5"
    })
    void bothWaysGiveTheSameBits(int n, int m, int p) {
        Random random = new Random(n + 100L * m + 10_000L * p);
        double[] a = random.doubles((long) n * m, -1, 1).toArray();
        double[] b = random.doubles((long) m * p, -1, 1).toArray();
        double[] plain = new double[n * p];
        double[] vector = new double[n * p];
        Products.PLAIN.times(a, n, m, b, p, plain, Tile.whole(n, p));
        Products.FASTEST.times(a, n, m, b, p, vector, Tile.whole(n, p));
        assertArrayEquals(plain, vector, "AB");

        double[] plainT = new double[n * p];
        double[] vectorT = new double[n * p];
        Products.PLAIN.transposedTimes(a, m, n, b, p, plainT, Tile.whole(n, p)); // A is m×n here
        Products.FASTEST.transposedTimes(a, m, n, b, p, vectorT, Tile.whole(n, p));
        assertArrayEquals(plainT, vectorT, "AᵀB");

        double[] plainOfT = new double[n * p];
        double[] vectorOfT = new double[n * p];
        Products.PLAIN.timesTransposed(a, n, m, b, p, plainOfT, Tile.whole(n, p)); // B is p×m here
        Products.FASTEST.timesTransposed(a, n, m, b, p, vectorOfT, Tile.whole(n, p));
        assertArrayEquals(plainOfT, vectorOfT, "ABᵀ");
    }

    @ParameterizedTest
    @CsvSource({"64, 31, 10", "33, 17, 65", "23, 40, 9", "9, 70, 33", "140, 230, 71", "260, 230, 71"})
    void aResultCanBeComputedInParts(int n, int m, int p) {
        Random random = new Random(n);
        double[] a = random.doubles((long) n * m, -1, 1).toArray();
        double[] b = random.doubles((long) m * p, -1, 1).toArray();
        double[] whole = new double[n * p];
        Products.PLAIN.times(a, n, m, b, p, whole, Tile.whole(n, p));
        double[] wholeT = new double[n * p];
        Products.PLAIN.transposedTimes(a, m, n, b, p, wholeT, Tile.whole(n, p));
        double[] wholeOfT = new double[n * p];
        Products.PLAIN.timesTransposed(a, n, m, b, p, wholeOfT, Tile.whole(n, p));
        for (Products products : List.of(Products.PLAIN, Products.FASTEST)) {
            for (Tile[] tiles : cuts(n, p)) {
                double[] parts = random.doubles((long) n * p).toArray();
                for (Tile tile : tiles) {
                    products.times(a, n, m, b, p, parts, tile);
                }
                assertArrayEquals(whole, parts, "AB");
                for (Tile tile : tiles) {
                    products.transposedTimes(a, m, n, b, p, parts, tile);
                }
                assertArrayEquals(wholeT, parts, "AᵀB");
                for (Tile tile : tiles) {
                    products.timesTransposed(a, n, m, b, p, parts, tile);
                }
                assertArrayEquals(wholeOfT, parts, "ABᵀ");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "64, 130, 32, 40",
        "32, 784, 128, 392",
        "4, 9, 8, 1",
        "36, 300, 96, 299",
        "33, 300, 41, 100",
        "3, 7, 2, 4"
    })
    void sumsCanBeGoneOnWith(int n, int m, int p, int border) {
        Random random = new Random(n);
        double[] a = random.doubles((long) n * m, -1, 1).toArray();
        double[] b = random.doubles((long) m * p, -1, 1).toArray();
        Tile all = Tile.whole(n, p);
        double[] whole = new double[n * p];
        Products.PLAIN.times(a, n, m, b, p, whole, all);
        for (Products products : List.of(Products.PLAIN, Products.FASTEST)) {
            double[] inTwo = random.doubles((long) n * p).toArray();
            products.addTimes(a, n, m, b, p, inTwo, all, 0, border);
            products.addTimes(a, n, m, b, p, inTwo, all, border, m);
            assertArrayEquals(whole, inTwo);
        }
    }

    /** A result cut into an upper and a lower part, or into a left and a right one. */
    private static List<Tile[]> cuts(int n, int p) {
        Tile whole = Tile.whole(n, p);
        List<Tile[]> cuts = new ArrayList<>();
        for (int border : new int[] {1, 4, 5, n - 1}) {
            cuts.add(new Tile[] {whole.rows(0, border), whole.rows(border, n)});
        }
        for (int border : new int[] {1, 7, 8, p - 1}) {
            cuts.add(new Tile[] {whole.columns(0, border), whole.columns(border, p)});
        }
        return cuts;
    }

    @Test
    void theTransposedFactorGivesTheSameBitsAsItsCopyWould() {
        Random random = new Random(1);
        Matrix a = Matrix.generate(60, 120, (r, c) -> random.nextGaussian());
        Matrix b = Matrix.generate(45, 120, (r, c) -> random.nextGaussian());
        assertEquals(a.times(b.transposed()), a.timesTransposed(b));
    }
}
