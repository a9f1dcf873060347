package firstneuron.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandardStreamsTest extends CellCase {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.out.close();",
                "System.err.close();",
                "System.setOut(null); System.setErr(null);",
                "System.setOut(new PrintStream(new ByteArrayOutputStream()));",
                "System.setErr(new PrintStream(OutputStream.nullOutputStream(), true, \"UTF-16\"));",
                "try (PrintWriter writer = new PrintWriter(System.out)) { }",
                "PrintStream mine = System.out; mine.close(); System.setOut(mine);",
                "System.setOut(System.err); System.err.close();",
                "System.setOut(new PrintStream(System.out) { public void write(byte[] b, int from, int n) { throw new RuntimeException(); } });"
            })
    void areThereForTheNextCellWhateverACellDoesToThem(String cell) {
        quietly(cell);
        assertEquals("한글 1\n", printed("System.out.printf(\"%s %d%n\", \"한글\", 1);"));
        assertEquals(
                "stderr", output("System.err.println(\"wrong\");").get("name").getAsString());
    }

    @Test
    void areThereAfterACellThatFails() {
        error("System.setOut(null);\nthrow new IllegalStateException();");
        assertEquals("here", printed("System.out.print(\"here\");"));
    }

    @Test
    void showWhatAWrapperOfTheCellStillHeldBack() {
        assertEquals(
                "kept back",
                printed(
                        "System.setOut(new PrintStream(new BufferedOutputStream(System.out)));\nSystem.out.print(\"kept back\");"));
    }

    @Test
    void canBeCaughtByACell() {
        assertEquals("[caught]", value("""
                var caught = new ByteArrayOutputStream();
                System.setOut(new PrintStream(caught, true));
                System.out.print("caught");
                "[" + caught + "]"
                """));
    }

    @Test
    void goOnAfterACellOfItsOwnStreamThatFailsInFlush() {
        quietly("System.setOut(new PrintStream(new ByteArrayOutputStream()) {\n"
                + "  public void flush() { throw new IllegalStateException(); } });");
        assertEquals("here", printed("System.out.print(\"here\");"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new Scanner(System.in).nextLine()",
                "System.in.read()",
                "new BufferedReader(new InputStreamReader(System.in)).readLine()",
                "try { new Scanner(System.in).next(); } catch (Exception e) { }"
            })
    void refuseInputWhereNobodyCanTypeAny(String cell) {
        String error = error(cell);
        assertTrue(error.startsWith("This cell waits for input, but nobody can type any here"), error);
        assertTrue(error.contains("at line 1 of cell [1]"), error);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stdin", "stdout", "stderr"})
    void tellTheirEncoding(String stream) {
        assertEquals("UTF-8", value("System.getProperty(\"" + stream + ".encoding\")"));
    }

    @Test
    void giveTheInputThatACellBringsAlong() {
        assertEquals(
                "7",
                value(
                        "System.setIn(new ByteArrayInputStream(\"7\\n\".getBytes()));\nnew Scanner(System.in).nextInt()"));
        assertTrue(error("new Scanner(System.in).nextInt()").startsWith("This cell waits for input"));
    }
}
