package firstneuron.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people bring along from programs in files. */
class ProgramsTest extends CellCase {
    @ParameterizedTest
    @ValueSource(
            strings = {"return 5;", "return 5", "int n = 5;\nreturn n;", "return (\n  5);", "return new int[] {5}[0];"})
    void aReturnOfAValueIsToBeLeftOut(String cell) {
        String error = error(cell);
        assertTrue(
                error.startsWith(
                        "A cell has nothing to return from: a notebook runs statements by themselves. The value of the last line is shown: leave the word return out."),
                error);
        assertTrue(error.contains("| return"), error);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "return;",
                "if (1 < 2) return;",
                "for (int i = 0; i < 3; i++) { if (i == 2) { return 7; } }",
                "try { return 1; } finally { }",
                "switch (1) { case 1: return 3; default: }"
            })
    void aReturnFromTheMiddleOfACellHasAnotherForm(String cell) {
        String error = error(cell);
        assertTrue(
                error.startsWith(
                        "A cell has nothing to return from: a notebook runs statements by themselves. Put what is to be left out into an if, or write a method."),
                error);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "int f() { return 5; } f() | 5",
                "Comparator<Integer> c = (a, b) -> { return b - a; }; c.compare(1, 2) | 1",
                "for (int i = 0; i < 1; i++) { new Object() { int f() { return 3; } }; } 5 | 5",
                "String s = \"return 5;\"; /* return 6; */ s | return 5;"
            })
    void aReturnFromAMethodIsNone(String cell, String value) {
        assertEquals(value, value(cell));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "void main() { System.out.println(\"hi\"); } | main()",
                "public static void main(String[] args) { System.out.println(\"hi\"); } | main(new String[0])",
                "static void main(String... args) { System.out.println(\"hi\"); } | main(new String[0])",
                "static void main(String args[]) { System.out.println(\"hi\"); } | main(new String[0])",
                "class Main { public static void main(String[] a) { System.out.println(\"hi\"); } } | Main.main(new String[0])",
                "public class Hello { int n; static void main() { System.out.println(\"hi\"); } } | Hello.main()",
                "class App { void main() { System.out.println(\"hi\"); } } | new App().main()",
                "interface Start { static void main(String[] args) { System.out.println(\"hi\"); } } | Start.main(new String[0])"
            })
    void aMainIsCalledLikeAnyOtherMethod(String cell, String call) {
        assertEquals(
                "Note: A notebook runs statements by themselves, and needs no main. To run this one, write " + call
                        + ";\n",
                printed(cell));
        assertEquals("hi\n", printed(call + ";"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "void main() { System.out.println(\"hi\"); }\nmain();",
                "class Main { public static void main(String[] a) { System.out.println(\"hi\"); } }\nMain.main(null);",
                "int main(int n) { return n; }\nSystem.out.println(\"hi\");",
                "class Main { int main() { return 1; } }\nSystem.out.println(\"hi\");",
                "interface Start { void main(); }\nSystem.out.println(\"hi\");",
                "void domain() { }\nSystem.out.println(\"hi\");"
            })
    void aMainThatIsCalledOrIsNoneNeedsNoNote(String cell) {
        assertEquals("hi\n", printed(cell));
    }

    @Test
    void aMainWithAMistakeIsTheMistakeAlone() {
        CellResult result = run("void main() { int n = \"one\"; }");
        assertEquals(1, result.outputs().size(), () -> "no note beside the error: " + result.outputs());
    }
}
