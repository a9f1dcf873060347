package firstneuron.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What came with newer JDKs runs on these, and is named on the others. */
class NewerJavaTest extends CellCase {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "21 | List.of(4, 2).getFirst() | 4 | The method getFirst",
                "21 | List.of(4, 2).reversed() | [2, 4] | The method reversed",
                "21 | Math.clamp(9, 1, 5) | 5 | The method clamp",
                "21 | Thread.ofVirtual().unstarted(() -> {}).isVirtual() | true | The method ofVirtual",
                "21 | Object o = 3; String s = switch (o) { case Integer i -> \"n\" + i; default -> \"?\"; }; s | n3 | A pattern in a switch",
                "21 | String f(Object o) { return switch (o) { case Integer i when i > 2 -> \"big\"; default -> \"?\"; }; } f(3) | big | A pattern in a switch",
                "21 | String f(String s) { return switch (s) { case null -> \"none\"; default -> s; }; } f(null) | none | The case null",
                "21 | record P(int x, int y) { } Object o = new P(1, 2); int n = 0; if (o instanceof P(int x, int y)) n = x + y; n | 3 | A pattern for the parts of a record",
                "21 | record P(int x) { } int f(Object o) { return switch (o) { case P(var x) -> x; default -> 0; }; } f(new P(4)) | 4 | A pattern for the parts of a record",
                "22 | int count = 0; for (int _ : new int[3]) count++; count | 3 | An underscore in place of a name",
                "22 | java.util.function.IntUnaryOperator one = _ -> 1; one.applyAsInt(5) | 1 | An underscore in place of a name",
                "24 | java.util.stream.Stream.of(1, 2).gather(java.util.stream.Gatherers.windowFixed(2)).toList() | [[1, 2]] | The class Gatherers",
                "25 | class A { int x; A(int n) { int m = n + 1; super(); x = m; } } new A(1).x | 2 | A statement before super"
            })
    void isNamedWithItsJdkWhereItIsNotThere(int since, String cell, String value, String what) {
        int here = Runtime.version().feature();
        if (here >= since) {
            assertEquals(value, value(cell));
        } else {
            String error = error(cell);
            String expected = " came with JDK " + since + ", and this notebook runs on JDK " + here + ".";
            assertTrue(error.contains(what) && error.contains(expected), error);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "List.of(1).first() | List<Integer> has no method called first.",
                "\"a\".getFirst() + undefined | getFirst",
                "String t = \"a \\{1}\"; | Java has no \\{ } in a text"
            })
    void isNotBlamedForOtherMistakes(String cell, String part) {
        assertTrue(error(cell).contains(part), error(cell));
    }
}
