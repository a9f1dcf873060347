package firstneuron.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Table;

class CsvFileTest {
    @TempDir
    Path folder;

    private Table read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private Table read(byte[] bytes) {
        return CsvFile.read(written(bytes));
    }

    private Path written(byte[] bytes) {
        try {
            return Files.write(folder.resolve("nuts.csv"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> types(Table table) {
        return table.columns().stream().map(column -> column.type().name()).toList();
    }

    @Nested
    class WhatSpreadsheetsWrite {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "width,count,kind\n3.64,2,walnut\n1.5,7,hazel\n",
                    "width;count;kind\r\n3,64;2;walnut\r\n1,5;7;hazel\r\n",
                    "width\tcount\tkind\n3.64\t2\twalnut\n1.5\t7\thazel\n",
                    "width|count|kind\n3.64|2|walnut\n1.5|7|hazel\n",
                    "sep=;\nwidth;count;kind\n3,64;2;walnut\n1,5;7;hazel",
                    "\uFEFFwidth;count;kind\n3,64;2;walnut\n1,5;7;hazel\n",
                    "\"width\",\"count\",\"kind\"\n\"3.64\",\"2\",\"walnut\"\n\"1.5\",\"7\",\"hazel\"\n",
                    "\"width\",\"count\",\"kind\"\n\"3,64\",\"2\",\"walnut\"\n\"1,5\",\"7\",\"hazel\"\n",
                    " width , count , kind \n\n 3.64 , 2 , walnut \n 1.5 , 7 , hazel \n\n",
                })
        void isReadAlike(String text) {
            Table nuts = read(text);
            assertEquals("nuts", nuts.name());
            assertEquals(List.of("width", "count", "kind"), nuts.columnNames());
            assertEquals(List.of("DOUBLE", "INTEGER", "STRING"), types(nuts));
            assertEquals(3.64, nuts.doubleColumn("width").get(0));
            assertEquals(7, nuts.intColumn("count").get(1));
            assertEquals(List.of("walnut", "hazel"), nuts.stringColumn("kind").asList());
        }

        @ParameterizedTest
        @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
        void letterWithAccentsStayThemselves(String charset) {
            String mark = charset.startsWith("UTF-16") ? "\uFEFF" : "";
            Table nuts = read((mark + "größe,art\n1,Haselnuß\n").getBytes(Charset.forName(charset)));
            assertEquals(List.of("größe", "art"), nuts.columnNames());
            assertEquals("Haselnuß", nuts.getString(0, "art"));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        a,b~"1,234.5",x~"12,000.25",y     | 1234.5
                        a;b~1.234,5;x~12.000,25;y         | 1234.5
                        a,b~-0.5,x~2e3,y                  | -0.5
                        a,b~−0.5,x~.25,y                  | -0.5
                        a;b~-0,5;x~,25;y                  | -0.5
                        a;b~0.5;x~0.25;y                  | 0.5
                        """)
        void numbersAreWhatTheirWriterMeant(String text, double first) {
            assertEquals(
                    first,
                    read(text.strip().replace('~', '\n')).doubleColumn("a").get(0));
        }

        @Test
        void theSmallestIntIsANumberAndNotAMissingValue() {
            Table read = read("a,b\n-2147483648,1\n2,1\n");
            assertEquals(-2147483648.0, read.doubleColumn("a").get(0));
            assertEquals(0, read.column("a").countMissing());
        }

        @Test
        void labelsOfOneAndTwoAreWholeNumbers() {
            assertEquals(
                    ColumnType.INTEGER,
                    read("a,label\n0.5,1\n0.7,2\n").column("label").type());
        }
    }

    @Nested
    class ASeparatorAtTheEndOfEachLine {
        @Test
        void makesNoColumn() {
            assertEquals(List.of("a", "b"), read("a,b,\n1,2,\n3,4,\n").columnNames());
            assertEquals(List.of("a", "b"), read("a;b;\n1,5;2;\n").columnNames());
        }

        @Test
        void doesSoWhereAValueStandsBehindIt() {
            String message = assertThrows(IllegalArgumentException.class, () -> read("a,b,\n1,2,\n3,4,5\n"))
                    .getMessage();
            assertEquals("column 3 of nuts.csv has no name: write one into the first line; it is a | b | ", message);
        }
    }

    @Nested
    class MissingValues {
        @ParameterizedTest
        @ValueSource(strings = {"", "NA", "n/a", "#N/A", "NaN", "null", "?", "-"})
        void stayMissingInAColumnOfNumbers(String nothing) {
            Table nuts = read("width,kind\n3.5,walnut\n" + nothing + ",hazel\n");
            assertEquals(ColumnType.DOUBLE, nuts.column("width").type());
            assertTrue(nuts.column("width").isMissing(1));
        }

        @Test
        void areToldWithTheirRowWhenADatasetIsMade() {
            Table nuts = read("width,kind\n3.5,walnut\n,hazel\n");
            String message = assertThrows(IllegalArgumentException.class, () -> Dataset.oneHot(nuts, "kind"))
                    .getMessage();
            assertEquals("column 'width' of table 'nuts' has no value in row 1", message);
        }

        @Test
        void ofAClassAreToldToo() {
            Table nuts = read("width,kind\n3.5,walnut\n2,\n");
            String message = assertThrows(IllegalArgumentException.class, () -> Dataset.oneHot(nuts, "kind"))
                    .getMessage();
            assertTrue(message.startsWith("column 'kind' of table 'nuts' has no value in row 1: "), message);
        }
    }

    @Nested
    class WhatCannotBeRead {
        static Stream<Arguments> texts() {
            return Stream.of(
                    Arguments.of(
                            "a,b\n1,2\n3\n",
                            "row 1 of nuts.csv (from 0, below the names) has 1 value: 3; expected 2, one for each of a, b"),
                    Arguments.of(
                            "a,b\n1,2,3\n",
                            "row 0 of nuts.csv (from 0, below the names) has 3 values: 1 | 2 | 3; expected 2, one for each"
                                    + " of a, b"),
                    Arguments.of(
                            "a,a\n1,2\n", "two columns of nuts.csv are called a: expected a name of its own for each"),
                    Arguments.of(
                            ",b\n1,2\n", "column 1 of nuts.csv has no name: write one into the first line; it is  | b"),
                    Arguments.of(
                            "1,2\n3,4\n",
                            "the first line of nuts.csv is 1, 2: expected the names of the columns there, and numbers from"
                                    + " the second line on"),
                    Arguments.of(
                            "a,b\n",
                            "the file nuts.csv names 2 columns and has no line below, expected at least 1 sample"),
                    Arguments.of(
                            "\n<html>",
                            "the file nuts.csv is a page of the web, not a table: download the CSV file itself"));
        }

        @ParameterizedTest
        @MethodSource("texts")
        void isRefusedInWords(String text, String message) {
            assertEquals(message, refusal(text));
        }

        @Test
        void anEmptyFile() {
            assertTrue(refusal("").startsWith("the file nuts.csv is empty"));
        }

        @Test
        void aSpreadsheet() {
            assertTrue(refusal("PK\u0003\u0004…").startsWith("the file nuts.csv is no text (a spreadsheet?)"));
        }

        private String refusal(String text) {
            return assertThrows(IllegalArgumentException.class, () -> read(text))
                    .getMessage();
        }
    }

    @Nested
    class AFileThatIsNotThere {
        @Test
        void isToldWithTheFolderAndWithWhatIsThereTheNearestNameFirst() throws IOException {
            Files.writeString(folder.resolve("apples.csv"), "a\n1\n");
            Files.writeString(folder.resolve("nuts.csv"), "a\n1\n");
            String message = assertThrows(UncheckedIOException.class, () -> CsvFile.read(folder.resolve("nutz.csv")))
                    .getMessage();
            assertEquals("there is no file nutz.csv in " + folder + "; what is there: nuts.csv, apples.csv", message);
        }

        @Test
        void inAFolderWithoutAny() {
            String message = assertThrows(UncheckedIOException.class, () -> CsvFile.read(folder.resolve("nuts.csv")))
                    .getMessage();
            assertEquals("there is no file nuts.csv in " + folder + "; no CSV file is there", message);
        }

        @Test
        void norItsFolder() {
            Path file = folder.resolve("data").resolve("nuts.csv");
            String message = assertThrows(UncheckedIOException.class, () -> CsvFile.read(file))
                    .getMessage();
            assertEquals("there is no file nuts.csv in " + file.getParent() + "; there is no such folder", message);
        }
    }
}
