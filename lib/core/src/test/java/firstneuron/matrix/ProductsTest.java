package firstneuron.matrix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

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
        "6, 0, 5"
    })
    void bothWaysGiveTheSameBits(int n, int m, int p) {
        Random random = new Random(n + 100L * m + 10_000L * p);
        double[] a = random.doubles((long) n * m, -1, 1).toArray();
        double[] b = random.doubles((long) m * p, -1, 1).toArray();
        double[] plain = new double[n * p];
        double[] vector = new double[n * p];
        Products.PLAIN.times(a, n, m, b, p, plain, 0, n);
        Products.FASTEST.times(a, n, m, b, p, vector, 0, n);
        assertArrayEquals(plain, vector, "AB");

        double[] plainT = new double[n * p];
        double[] vectorT = new double[n * p];
        Products.PLAIN.transposedTimes(a, m, n, b, p, plainT, 0, n); // A is m×n here
        Products.FASTEST.transposedTimes(a, m, n, b, p, vectorT, 0, n);
        assertArrayEquals(plainT, vectorT, "AᵀB");
    }

    @ParameterizedTest
    @CsvSource({"64, 31, 10", "33, 17, 65", "23, 40, 9", "9, 70, 33"})
    void aResultCanBeComputedInParts(int n, int m, int p) {
        Random random = new Random(n);
        double[] a = random.doubles((long) n * m, -1, 1).toArray();
        double[] b = random.doubles((long) m * p, -1, 1).toArray();
        double[] whole = new double[n * p];
        Products.PLAIN.times(a, n, m, b, p, whole, 0, n);
        for (Products products : List.of(Products.PLAIN, Products.FASTEST)) {
            for (int border : new int[] {1, 4, 5, n - 1}) {
                double[] parts = random.doubles((long) n * p).toArray();
                products.times(a, n, m, b, p, parts, 0, border);
                products.times(a, n, m, b, p, parts, border, n);
                assertArrayEquals(whole, parts);
            }
        }
    }
}
