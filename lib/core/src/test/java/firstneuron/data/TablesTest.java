package firstneuron.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class TablesTest {
    @Nested
    class TheTruthTables {
        @Test
        void haveTheRowsInTheOrderOfBinaryNumbers() {
            assertArrayEquals(
                    new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}}, Columns.numbers(TruthTables.and(), "x1", "x2"));
        }

        @Test
        void haveTheAnswersOfTheirGates() {
            assertArrayEquals(new int[] {0, 0, 0, 1}, Columns.classes(TruthTables.and(), "y"));
            assertArrayEquals(new int[] {0, 1, 1, 1}, Columns.classes(TruthTables.or(), "y"));
            assertArrayEquals(new int[] {1, 1, 1, 0}, Columns.classes(TruthTables.nand(), "y"));
            assertArrayEquals(new int[] {0, 1, 1, 0}, Columns.classes(TruthTables.xor(), "y"));
        }

        @Test
        void areNewOnEachCall() {
            TruthTables.and().intColumn("y").set(0, 9);
            assertEquals(0, TruthTables.and().intColumn("y").get(0));
        }
    }

    @Nested
    class ShuffledRows {
        @Test
        void areTheSameRowsInTheOrderOfTheSeed() {
            Table iris = Iris.setosaAndVersicolor();
            Table shuffled = Rows.shuffled(iris, 1);
            assertEquals(sorted(iris), sorted(shuffled));
            assertEquals(iris.columnNames(), shuffled.columnNames());
            assertEquals(shuffled.toString(), Rows.shuffled(iris, 1).toString());
            assertFalse(Arrays.equals(
                    Columns.classes(shuffled, "species", "setosa", "versicolor"),
                    Columns.classes(Rows.shuffled(iris, 2), "species", "setosa", "versicolor")));
        }

        private static List<String> sorted(Table table) {
            return Stream.iterate(0, row -> row + 1)
                    .limit(table.rowCount())
                    .map(row -> table.getString(row, 0) + " " + table.getString(row, 1) + " " + table.getString(row, 2))
                    .sorted()
                    .toList();
        }
    }

    @Nested
    class TheIrisTable {
        private final Table iris = Iris.load();

        @Test
        void hasTwoSpeciesThatOneLineParts() {
            Table two = Iris.setosaAndVersicolor();
            assertEquals(List.of("sepal_length_cm", "petal_length_cm", "species"), two.columnNames());
            assertArrayEquals(new double[] {5.1, 1.4}, Columns.numbers(two, "sepal_length_cm", "petal_length_cm")[0]);
            int[] species = Columns.classes(two, "species", "setosa", "versicolor");
            assertEquals(100, species.length);
            assertEquals(50, Arrays.stream(species).sum());
        }

        @Test
        void hasFiftyFlowersOfEachSpeciesInTheOrderOfTheFile() {
            assertEquals(150, iris.rowCount());
            assertEquals(List.of("setosa", "versicolor", "virginica"), Columns.classNames(iris, "species"));
            int[] species = Columns.classes(iris, "species");
            for (int kind = 0; kind < 3; kind++) {
                int number = kind;
                assertEquals(50, Arrays.stream(species).filter(s -> s == number).count());
                assertEquals(kind, species[50 * kind]);
            }
        }

        @Test
        void hasFishersMeasurements() {
            double[][] rows =
                    Columns.numbers(iris, "sepal_length_cm", "sepal_width_cm", "petal_length_cm", "petal_width_cm");
            assertArrayEquals(new double[] {5.1, 3.5, 1.4, 0.2}, rows[0]);
            assertArrayEquals(new double[] {5.9, 3.0, 5.1, 1.8}, rows[149]);
        }
    }

    @Nested
    class TheColumns {
        private final Table table = Table.create(
                "measurements",
                DoubleColumn.create("length", 1.5, Double.NaN),
                IntColumn.create("kind", 7, 3),
                StringColumn.create("name", "b", "a"));

        @Test
        void haveLabelsAsAReaderWouldWriteThem() {
            assertEquals("x₁₂", Columns.label("x12"));
            assertEquals("petal length (cm)", Columns.label("petal_length_cm"));
            assertEquals("water (%)", Columns.label("water_percent"));
            assertEquals("species", Columns.label("species"));
        }

        @Test
        void thatOneNameHoldsAllOfAreReadWithCsvFile() {
            refuses(
                    "table 'euro' has no column 'width'; it has kind;width, as one column: CsvFile.read finds out by"
                            + " which sign they are parted",
                    () -> Columns.numbers(
                            Table.create("euro", StringColumn.create("kind;width", "walnut;3")), "width"));
        }

        @Test
        void ofTextBecomeClassesInTheOrderOfAppearance() {
            assertEquals(List.of("b", "a"), Columns.classNames(table, "name"));
            assertArrayEquals(new int[] {0, 1}, Columns.classes(table, "name"));
            assertArrayEquals(new int[] {1, 0}, Columns.classes(table, "name", "a", "b"));
        }

        @Test
        void ofWholeNumbersBecomeClassesInRisingOrder() {
            assertEquals(List.of("3", "7"), Columns.classNames(table, "kind"));
            assertArrayEquals(new int[] {1, 0}, Columns.classes(table, "kind"));
        }

        @Test
        void thatAreNotThereAreNamedWithThoseThatAre() {
            refuses(
                    "table 'measurements' has no column 'lenght'; it has length, kind, name",
                    () -> Columns.numbers(table, "lenght"));
            refuses("table 'measurements' has no column 'x'", () -> Columns.classes(table, "x"));
            refuses("no column was named; it has length, kind, name", () -> Columns.numbers(table));
        }

        @Test
        void thatDoNotFitAreRefused() {
            refuses(
                    "column 'name' of table 'measurements' holds strings, expected numbers",
                    () -> Columns.numbers(table, "name"));
            refuses(
                    "column 'length' of table 'measurements' has no value in row 1",
                    () -> Columns.numbers(table, "length"));
            refuses("row 1 of column 'name' is 'a', expected one of [b]", () -> Columns.classes(table, "name", "b"));
        }

        @Test
        void ofNoTableAreRefused() {
            var error = assertThrows(NullPointerException.class, () -> Columns.classes(null, "y"));
            assertEquals("the table is null", error.getMessage());
        }
    }

    @Nested
    class TheDigits {
        private final double[][] rows = Columns.numbers(
                Digits.load(), Digits.load().columnNames().subList(0, 64).toArray(String[]::new));

        @ParameterizedTest
        @CsvSource({"0, 1", "0, 3", "1667, 10", "1796, 1", "0, 1797"})
        void canBeHadAsCountsWithoutTheTable(int first, int count) {
            assertArrayEquals(
                    Arrays.copyOfRange(rows, first, first + count),
                    Digits.counts(first, count).toArray());
        }

        @ParameterizedTest
        @CsvSource({
            "-1, 2, pictures -1 to 0 were asked for",
            "1790, 8, pictures 1790 to 1797 were asked for",
            "2000, 1, pictures 2000 to 2000 were asked for",
            "0, 0, number of pictures is 0"
        })
        void thatAreNotThereAreRefused(int first, int count, String beginning) {
            String message = assertThrows(IllegalArgumentException.class, () -> Digits.counts(first, count))
                    .getMessage();
            assertTrue(message.startsWith(beginning), message);
        }
    }

    @Nested
    class TheHtml {
        @Test
        void hasCaptionHeadAndRows() {
            String html = HtmlTable.of(TruthTables.xor());
            assertTrue(html.contains("XOR: 4 rows</caption>"), html);
            assertTrue(html.contains(">x₁</th>"), html);
            assertEquals(5, html.split("<tr>", -1).length - 1);
        }

        @Test
        void showsTheFirstRowsOfALongTableAndSaysSo() {
            String html = HtmlTable.of(Iris.load(), 3);
            assertTrue(html.contains("Iris: the first 3 of 150 rows"), html);
            assertEquals(4, html.split("<tr>", -1).length - 1);
        }

        @Test
        void leavesMissingValuesEmptyAndEscapesText() {
            Table table = Table.create(
                    "a < b", StringColumn.create("<name>", "x & y"), DoubleColumn.create("value", Double.NaN));
            String html = HtmlTable.of(table);
            assertTrue(html.contains("a &lt; b: 1 row<"), html);
            assertTrue(html.contains("&lt;name&gt;"), html);
            assertTrue(html.contains("x &amp; y"), html);
            assertFalse(html.contains("NaN"), html);
        }

        @Test
        void ofATableWithoutRowsHasAHead() {
            String html = HtmlTable.of(TruthTables.and().emptyCopy());
            assertTrue(html.contains("AND: 0 rows"), html);
            assertTrue(html.contains(">y</th>"), html);
        }

        @Test
        void hasTheSameLookForAnyRows() {
            String html = HtmlTable.of(
                    "Rates",
                    List.of("rule", "w1", "loss"),
                    List.of(List.of("SGD", -0.0, 1e-7), List.of("a < b", 2, 0.25)));
            assertTrue(html.startsWith("<table class=\"first-neuron-table mathjax_ignore\">"), html);
            assertTrue(html.contains(">w₁</th>"), html);
            assertTrue(html.contains("nowrap\">0</td>"), "no number is −0 or is broken over two lines: " + html);
            assertTrue(html.contains("nowrap\">0.25</td>"), html);
            assertTrue(html.contains("left\">a &lt; b</td>"), html);
        }

        @Test
        void needsAValueForEachHeading() {
            refuses(
                    "row 2 has 1 value, expected 2, one for each heading",
                    () -> HtmlTable.of("t", List.of("a", "b"), List.of(List.of(1, 2), List.of(3))));
        }

        @Test
        void needsAtLeastOneRow() {
            refuses("mostRows is 0, expected at least 1", () -> HtmlTable.of(TruthTables.and(), 0));
        }
    }

    private static void refuses(String message, Executable call) {
        var error = assertThrows(IllegalArgumentException.class, call);
        assertTrue(error.getMessage().startsWith(message), error.getMessage());
    }
}
