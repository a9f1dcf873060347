package firstneuron.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Java that the jshell of JDK 17 reads wrongly, or not at all. */
class JShellGapsTest extends CellCase {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "int f(int n) { return switch (n) { case 0 -> throw new IllegalStateException(); default -> n; }; } f(3) | 3",
                "int n = 2; int m = switch (n) { case 1 -> 1; default -> { if (n > 5) throw new Error(); yield 4; } }; m | 4",
                "String s = switch (\"a\") { case \"b\" -> throw new Error(\"b\"); default -> \"c\"; }; s | c",
                "class A { int f(int n) { return switch (n) { case 1 -> 2; default -> throw new Error(); }; } } new A().f(1) | 2",
                "interface I { public default int f() { return 6; } } new I() { }.f() | 6",
                "switch (1) { case 2 -> throw new Error(); default -> System.out.print(\"\"); } 5 | 5"
            })
    void throwsInSwitchesAreRead(String cell, String value) {
        assertEquals(value, value(cell));
    }

    @Test
    void anErrorBehindAThrowInASwitchIsOnItsOwnLine() {
        String error = error("""
                int f(int n) {
                    return switch (n) {
                        case 0 -> throw new Error();
                        default -> n;
                    };
                }
                int x = "a";""");
        assertTrue(error.startsWith("A String was given where an int is expected."), error);
        assertTrue(error.contains("line 7 of the cell | int x = \"a\";"), error);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "record Age(int years) { Age { if (years < 0) throw new Error(); } } new Age(3).years() | 3",
                "record Age(int years) { Age(int years) { this.years = Math.abs(years); } } new Age(-3).years() | 3",
                "record Age(int years) { Age(String s) { this(s.length()); } Age { years++; } } new Age(\"abc\").years() | 4",
                "record Pair<T>(T a, T b) { Pair { Objects.requireNonNull(a); } } new Pair<>(1, 2).b() | 2",
                "record Age(int years) { public Age { years *= 2; } } new Age(3).years() | 6"
            })
    void constructorsOfRecordsNeedNoPublic(String cell, String value) {
        assertEquals(value, value(cell));
    }

    @Test
    void anErrorBehindTheConstructorOfARecordIsAtItsPlace() {
        String line = "record Age(int years) { Age { years = \"a\"; } int old() { return yers; } }";
        String error = error(line);
        String[] lines = error.split("\n");
        assertEquals("line 1 of the cell | " + line, lines[1]);
        assertEquals(lines[1].indexOf("\"a\""), lines[2].indexOf('^'), error);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "var box = new Object() { static final int K = 3; int twice() { return 2 * K; } }; box.twice() | 6",
                "var box = new Object() { static int made = 1; final static String S = \"s\"; String all() { return S + made++; } }; box.all() + box.all() | s1s2",
                "var box = new Object() { int a = 1; private static final int B = 2, C = 3; }; box.a + box.C | 4"
            })
    void fieldsOfAnonymousClassesMayBeStatic(String cell, String value) {
        assertEquals(value, value(cell));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "var all = List.of(new Dot(), new Bar(2)); int sum = 0; for (var s : all) sum += s.area(); sum | 2",
                "var one = Math.random() < 2 ? new Dot() : new Bar(2); one.area() | 0",
                "var all = new ArrayList<>(List.of(new Dot(), new Bar(2))); all.add(new Bar(3)); all.get(2).area() | 3",
                "var all = Map.of(1, List.of(new Dot(), new Bar(4))); all.get(1).get(1).area() | 4",
                "var all = java.util.stream.Stream.of(new Dot(), new Bar(2)).toList(); all.get(1).area() | 2"
            })
    void varMayHoldSeveralTypesOfOneInterface(String cell, String value) {
        run("interface Shape { int area(); }\nrecord Dot() implements Shape { public int area() { return 0; } }\n"
                + "record Bar(int area) implements Shape { }");
        assertEquals(value, value(cell));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "int add(int a, int b) { return a + b; } int add(int a, int b, int c) { return add(add(a, b), c); } add(1, 2, 3) | 6",
                "int add(int a, int b, int c) { return add(add(a, b), c); } int add(int a, int b) { return a + b; } add(1, 2, 3) | 6",
                "int fact(int n) { return fact(n, 1); } int fact(int n, int acc) { return n == 0 ? acc : fact(n - 1, acc * n); } fact(5) | 120",
                "String show(int n) { return \"#\" + n; } String show(List<Integer> l) { return show(l.get(0)) + show(l.size()); } show(List.of(7)) | #7#1",
                "<T> T pick(List<T> l, int i) { return l.get(i); } <T> T pick(List<T> l) { return pick(l, 0); } pick(List.of(5)) | 5"
            })
    void methodsOfOneNameMayCallEachOther(String cell, String value) {
        assertEquals(value, value(cell));
    }

    @Test
    void methodsOfOneNameCallTheNewestOfEachOther() {
        run("int size(String s) { return s.length(); }");
        run("int size(List<String> l) { return size(l.get(0)); }");
        assertEquals("3", value("size(List.of(\"abc\"))"));
        run("int size(String s) { return 100; }");
        assertEquals("100", value("size(List.of(\"abc\"))"));
    }
}
