package firstneuron.matrix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatrixTest {
    private final Matrix a = Matrix.of(new double[][] {{1, 2}, {3, 4}, {5, 6}});
    private final Matrix b = Matrix.of(new double[][] {{1, 0, -1}, {2, 1, 0}});

    @Nested
    class ProductsOfMatrices {
        @Test
        void areThoseWorkedOutByHand() {
            assertEquals(Matrix.of(new double[][] {{5, 2, -1}, {11, 4, -3}, {17, 6, -5}}), a.times(b));
            assertEquals(a.transposed().times(a), a.transposedTimes(a));
            assertEquals(b.times(b.transposed()), b.timesTransposed(b));
        }

        @ParameterizedTest
        @CsvSource({
            "1, 1, 1",
            "4, 2, 1",
            "4, 2, 2",
            "3, 5, 7",
            "8, 8, 8",
            "32, 64, 32",
            "33, 17, 65",
            "64, 31, 10",
            "5, 1, 70",
            "2, 70, 3"
        })
        void areTheSameBitsAsThePlainSumWhateverTheShape(int n, int m, int p) {
            Random random = new Random(n + 100L * m + 10_000L * p);
            Matrix left = Matrix.generate(n, m, (r, c) -> random.nextGaussian());
            Matrix right = Matrix.generate(m, p, (r, c) -> random.nextGaussian());
            Matrix expected = Matrix.generate(n, p, (r, c) -> {
                double sum = 0;
                for (int k = 0; k < m; k++) {
                    sum += left.get(r, k) * right.get(k, c);
                }
                return sum;
            });
            assertEquals(expected, left.times(right));
            assertEquals(expected, left.transposed().transposedTimes(right));
            assertEquals(expected, left.timesTransposed(right.transposed()));
        }
    }

    @Nested
    class EntryByEntry {
        @Test
        void sumsDifferencesProductsAndQuotients() {
            Matrix c = Matrix.row(6, -8);
            Matrix d = Matrix.row(3, 4);
            assertEquals(Matrix.row(9, -4), c.plus(d));
            assertEquals(Matrix.row(3, -12), c.minus(d));
            assertEquals(Matrix.row(18, -32), c.hadamard(d));
            assertEquals(Matrix.row(2, -2), c.dividedBy(d));
            assertEquals(Matrix.row(0, -16), c.plus(-2, d.map(x -> x == 3 ? 3 : 4)));
            assertEquals(Matrix.row(3, -4), c.scaled(0.5));
            assertEquals(Matrix.row(36, 64), c.map(x -> x * x));
            assertEquals(Matrix.row(6, 4), c.combine(d, Math::max));
            assertEquals(Matrix.row(6, -3), c.atLeast(-3));
        }
    }

    @Nested
    class Signs {
        @Test
        void areThoseOfTheNumbersHoweverSmallOrLarge() {
            Matrix numbers = Matrix.row(0, 3, -4, 0.2, -0.2, Double.MIN_VALUE, -Double.MIN_VALUE, 1e308, -1e308);
            assertEquals(Matrix.row(0, 1, -1, 1, -1, 1, -1, 1, -1), numbers.signs());
        }

        @Test
        void ofWhatIsNoNumberAreNone() {
            Matrix unusable = Matrix.row(1, 2).map(x -> x == 1 ? Double.NaN : Double.NEGATIVE_INFINITY);
            assertTrue(Double.isNaN(unusable.signs().get(0, 0)));
            assertEquals(-1, unusable.signs().get(0, 1));
            assertTrue(Double.isNaN(unusable.atLeast(0).get(0, 0)));
        }
    }

    @Nested
    class RowsAndColumns {
        @Test
        void sumsAndMaxima() {
            assertEquals(Matrix.row(9, 12), a.columnSums());
            assertEquals(Matrix.column(3, 7, 11), a.rowSums());
            assertEquals(Matrix.column(1, 2), b.rowMaxima());
            assertArrayEquals(new int[] {0, 0}, b.largestInRows());
            assertArrayEquals(new int[] {1}, Matrix.row(1, 5, 5).largestInRows());
        }

        @Test
        void aRowOrAColumnIsSpreadOverTheMatrix() {
            assertEquals(Matrix.of(new double[][] {{11, 22}, {13, 24}, {15, 26}}), a.plusRow(Matrix.row(10, 20)));
            assertEquals(Matrix.of(new double[][] {{2, 0}, {6, 0}, {10, 0}}), a.timesRow(Matrix.row(2, 0)));
            assertEquals(Matrix.of(new double[][] {{0, 1}, {1, 2}, {2, 3}}), a.minusColumn(Matrix.column(1, 2, 3)));
            assertEquals(
                    Matrix.of(new double[][] {{1, 2}, {1.5, 2}, {1, 1.2}}), a.dividedByColumn(Matrix.column(1, 2, 5)));
        }

        @Test
        void newColumnsComeFromAFormula() {
            Matrix products = a.withColumns(1, (row, column) -> a.get(row, 0) * a.get(row, 1));
            assertEquals(Matrix.column(2, 12, 30), products);
        }

        @Test
        void rowsAreTakenInTheOrderAskedFor() {
            assertEquals(Matrix.of(new double[][] {{5, 6}, {1, 2}, {5, 6}}), a.rows(2, 0, 2));
            assertEquals(Matrix.row(3, 4), a.rowAt(1));
        }
    }

    @Nested
    class OneNumber {
        @Test
        void sumsAndLengths() {
            assertEquals(21, a.sum());
            assertEquals(91, a.sumOfSquares());
            assertEquals(5, Matrix.row(3, -4).norm());
            assertEquals(4, Matrix.row(3, -4).largestMagnitude());
        }

        @Test
        void naNAndInfinityAreNoticed() {
            assertTrue(a.isFinite());
            assertFalse(a.map(x -> x / 0).isFinite());
            Matrix withNaN = Matrix.row(3, 0, -4).map(x -> x == 0 ? Double.NaN : x);
            assertTrue(Double.isNaN(withNaN.largestMagnitude()));
            assertEquals(Double.POSITIVE_INFINITY, a.map(x -> -x / 0).largestMagnitude());
            assertFalse(a.map(x -> x == 6 ? Double.NaN : x).isFinite());
        }
    }

    @Nested
    class AMatrix {
        @Test
        void doesNotChangeWhenItsSourceOrItsCopyDoes() {
            double[][] source = {{1, 2}};
            Matrix matrix = Matrix.of(source);
            source[0][0] = 9;
            matrix.toArray()[0][1] = 9;
            assertEquals(Matrix.row(1, 2), matrix);
        }

        @Test
        void isEqualByShapeAndNumbers() {
            assertEquals(Matrix.column(1, 2), Matrix.row(1, 2).transposed());
            assertNotEquals(Matrix.column(1, 2), Matrix.row(1, 2));
            assertEquals(Matrix.row(1, 2).hashCode(), Matrix.row(1, 2).hashCode());
        }

        @Test
        void printsItsShapeAndAlignedNumbers() {
            assertEquals(
                    "2×2\n    1.0000   -0.5000\n  100.0000    0.0000",
                    Matrix.of(new double[][] {{1, -.5}, {100, 0}}).toString());
        }

        @Test
        void printsTheBeginningWhenItIsLarge() {
            String text = Matrix.zeros(100, 12).toString();
            assertEquals(12, text.lines().count());
            assertTrue(text.startsWith("100×12\n  0.0000"));
            assertTrue(text.contains("… 2 more\n"));
            assertTrue(text.endsWith("… 90 more rows"));
        }
    }
}
