package firstneuron.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstneuron.matrix.Matrix;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class DatasetTest {
    private final Dataset numbered =
            Dataset.of(Matrix.generate(10, 2, (r, c) -> 10 * r + c), Matrix.generate(10, 1, (r, c) -> r % 2));

    @Nested
    class FromATable {
        @Test
        void theTargetStaysAsItIs() {
            Dataset xor = Dataset.of(TruthTables.xor(), "y");
            assertEquals(Matrix.of(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}}), xor.features());
            assertEquals(Matrix.column(0, 1, 1, 0), xor.targets());
            assertEquals(List.of("x1", "x2"), xor.featureNames());
            assertArrayEquals(new int[] {0, 1, 1, 0}, xor.labels());
            assertEquals("Dataset: 4 samples, features x1, x2, targets y", xor.toString());
        }

        @Test
        void classesBecomeOneHotColumns() {
            Dataset iris = Dataset.oneHot(Iris.load(), "species", "petal_length_cm");
            assertEquals("150×1", iris.features().shape());
            assertEquals("150×3", iris.targets().shape());
            assertEquals(List.of("setosa", "versicolor", "virginica"), iris.targetNames());
            assertEquals(Matrix.row(0, 1, 0), iris.targets().rowAt(50));
            assertEquals(2, iris.labels()[149]);
        }

        @Test
        void digitsAre1797PicturesOf64PixelsFrom0To1InTenClasses() {
            Dataset digits = Digits.dataset();
            assertEquals("1797×64", digits.features().shape());
            assertEquals("1797×10", digits.targets().shape());
            assertEquals(1, digits.features().largestMagnitude());
            assertEquals(5 / 16.0, digits.features().get(0, 2)); // the first line of the file begins 0, 0, 5
            assertArrayEquals(
                    new int[] {0, 1, 2, 3},
                    IntStream.of(digits.labels()).limit(4).toArray());
            assertEquals("0", digits.targetNames().get(0));
        }
    }

    @Nested
    class FromATableThatGivesTheAnswerAway {
        private final Table nuts = Table.create(
                "nuts", DoubleColumn.create("width", 3.6, 1.5), StringColumn.create("kind", "walnut", "walnut"));

        private static void refuses(String message, Executable call) {
            assertEquals(
                    message, assertThrows(IllegalArgumentException.class, call).getMessage());
        }

        @Test
        void oneClassAloneIsRefused() {
            refuses(
                    "column 'kind' of table 'nuts' is 'walnut' in every row, expected at least 2 classes: of one alone"
                            + " there is nothing to learn",
                    () -> Dataset.oneHot(nuts, "kind"));
        }

        @Test
        void theTargetAmongTheFeaturesIsRefused() {
            String message =
                    "'y' is the target and a feature, too: a network that is told the answer has nothing to learn";
            refuses(message, () -> Dataset.of(TruthTables.xor(), "y", "x1", "y"));
            refuses(message, () -> Dataset.oneHot(TruthTables.xor(), "y", "y"));
        }

        @Test
        void aFeatureThatIsNamedTwiceIsRefused() {
            refuses(
                    "the feature 'x1' is named twice, expected each once",
                    () -> Dataset.of(TruthTables.xor(), "y", "x1", "x1"));
        }
    }

    @Nested
    class SplitsAndBatches {
        @Test
        void aSplitByPositionKeepsTheOrder() {
            Split split = numbered.splitAt(7);
            assertEquals(7, split.train().size());
            assertEquals(3, split.test().size());
            assertEquals(70, split.test().features().get(0, 0));
        }

        @Test
        void aRandomSplitLosesNoSampleAndDoublesNone() {
            Split split = numbered.split(0.6, 3);
            assertEquals(6, split.train().size());
            int[] seen = IntStream.concat(firsts(split.train()), firsts(split.test()))
                    .sorted()
                    .toArray();
            assertArrayEquals(IntStream.range(0, 10).map(i -> 10 * i).toArray(), seen);
            assertEquals(split, numbered.split(0.6, 3));
            assertNotEquals(split, numbered.split(0.6, 4));
        }

        /** Of 8 samples of the first class 6 train, of 4 of the second 3: three quarters of each. */
        @Test
        void aSplitByClassGivesBothPartsTheSameShareOfEachClass() {
            Matrix features = Matrix.generate(12, 1, (row, column) -> 10 * row);
            Dataset twoToOne = Dataset.of(features, Matrix.generate(12, 1, (row, column) -> row < 8 ? 0 : 1));
            for (int seed = 1; seed <= 5; seed++) {
                Split split = Split.byClass(twoToOne, 0.75, seed);
                assertEquals(9, split.train().size());
                assertEquals(3, IntStream.of(split.train().labels()).sum());
                assertEquals(1, IntStream.of(split.test().labels()).sum());
                int[] seen = IntStream.concat(firsts(split.train()), firsts(split.test()))
                        .sorted()
                        .toArray();
                assertArrayEquals(IntStream.range(0, 12).map(i -> 10 * i).toArray(), seen);
                assertEquals(split, Split.byClass(twoToOne, 0.75, seed));
            }
        }

        @Test
        void aSplitByClassRefusesAClassThatWouldBeMissingInAPart() {
            Dataset lonely = Dataset.of(Matrix.column(1, 2, 3), Matrix.column(0, 0, 1));
            assertEquals(
                    "class 'y1 = 1' has too few samples (1) for a share of 0.5: each part needs at least one of them",
                    assertThrows(IllegalArgumentException.class, () -> Split.byClass(lonely, 0.5, 1))
                            .getMessage());
        }

        @Test
        void batchesCoverAllSamplesAndTheLastMayBeSmaller() {
            List<Dataset> batches = numbered.batches(4);
            assertEquals(List.of(4, 4, 2), batches.stream().map(Dataset::size).toList());
            assertEquals(80, batches.get(2).features().get(0, 0));
            assertEquals(List.of(numbered), numbered.batches(10));
        }

        private static IntStream firsts(Dataset dataset) {
            return IntStream.range(0, dataset.size())
                    .map(row -> (int) dataset.features().get(row, 0));
        }
    }

    @Nested
    class MadeUpData {
        @Test
        void moonsWithoutNoiseLieOnHalfCircles() {
            Dataset moons = Dataset.of(MadeUp.moons(40, 0, 1), "y");
            for (int row = 0; row < 40; row++) {
                double x = moons.features().get(row, 0) - moons.labels()[row];
                double y = moons.features().get(row, 1) - 0.5 * moons.labels()[row];
                assertEquals(1, Math.hypot(x, y), 1e-12);
                assertTrue(moons.labels()[row] == 0 ? y >= -1e-12 : y <= 1e-12);
            }
        }

        @Test
        void circlesWithoutNoiseHaveRadius1AndOneHalf() {
            Dataset circles = Dataset.of(MadeUp.circles(40, 0, 1), "y");
            for (int row = 0; row < 40; row++) {
                double radius = Math.hypot(
                        circles.features().get(row, 0), circles.features().get(row, 1));
                assertEquals(circles.labels()[row] == 0 ? 1 : 0.5, radius, 1e-12);
            }
        }

        @Test
        void theArmsOfTheSpiralAreEachOthersMirrorImage() {
            Dataset spiral = Dataset.of(MadeUp.spiral(40, 0, 1), "y");
            for (int row = 0; row < 40; row += 2) {
                Matrix sum = spiral.features().rowAt(row).plus(spiral.features().rowAt(row + 1));
                assertEquals(0, sum.largestMagnitude(), 1e-12);
            }
        }

        @Test
        void theSameSeedGivesTheSamePoints() {
            Table one = MadeUp.moons(10, 0.2, 7);
            assertEquals(one.print(), MadeUp.moons(10, 0.2, 7).print());
            assertNotEquals(one.print(), MadeUp.moons(10, 0.2, 8).print());
        }
    }
}
