package firstneuron.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionTest {
    private final Session session = Session.open(Path.of(""));

    @AfterEach
    void close() {
        session.close();
    }

    @Nested
    class AResult {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "1 + 1 | 2",
                    "int a = 1; a + 1 | 2",
                    "int a = 4;\\na | 4",
                    "Math.max(1, 2); | 2",
                    "(int) eval(\"20 + 1\") + 1 | 22",
                    "List.of(1, 2) | [1, 2]",
                    "String 이름 = \"한글 😀\"; 이름 | 한글 😀"
                })
        void isTheValueOfTheLastExpression(String cell, String value) {
            JsonObject output = only(run(cell.replace("\\n", "\n")));
            assertEquals("execute_result", output.get("output_type").getAsString());
            assertEquals(value, text(output));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "int x = 1;",
                    "int x; x = 3;",
                    "void f() {}",
                    "class A {}",
                    "String s = null; s",
                    "",
                    "// nothing"
                })
        void isNotShownWhereThereIsNone(String cell) {
            assertEquals(0, run(cell).outputs().size());
        }

        @Test
        void thatIsAnImageIsPngWithItsText() {
            JsonObject data = only(run(
                            "new java.awt.image.BufferedImage(3, 2, 1) { public String toString() { return \"a dot\"; } }"))
                    .getAsJsonObject("data");
            assertTrue(data.get("image/png").getAsString().startsWith("iVBORw0KGgo"));
            assertEquals("a dot", data.get("text/plain").getAsString());
        }

        @Test
        void thatIsAnArrayIsShownByWhatIsInIt() {
            assertEquals("[0.5, 1.0]", text(only(run("new double[] {0.5, 1}"))));
            assertEquals("[[1], [2, 3], null]", text(only(run("new int[][] {{1}, {2, 3}, null}"))));
            assertEquals("[a, null]", text(only(run("new String[] {\"a\", null}"))));
            assertEquals("[]", text(only(run("new byte[0]"))));
        }

        @Test
        void thatIsALongArrayTellsHowManyMoreThereAre() {
            String shown = text(only(run("new int[1_000_000]")));
            assertTrue(shown.startsWith("[0, 0, 0, "), shown);
            assertTrue(shown.matches("(?s).*0] and \\d+ more"), shown);
            int more = Integer.parseInt(shown.replaceAll("(?s).* and (\\d+) more", "$1"));
            long zeros = shown.substring(0, shown.indexOf(']'))
                    .chars()
                    .filter(c -> c == '0')
                    .count();
            assertEquals(1_000_000, zeros + more);
        }

        @Test
        void thatIsLongerThanSomebodyReadsIsCut() {
            String shown = text(only(run("\"word \".repeat(1_000_000)")));
            assertTrue(shown.endsWith("… cut after 10000 of 5000000 characters"), shown);
        }

        @Test
        void isKeptUntilTheNextOneAndThenLetGoOf() throws InterruptedException {
            run("class Tracked { static WeakHashMap<Object, Integer> living = new WeakHashMap<>();\n"
                    + "  Tracked() { living.put(this, 1); } }");
            run("new Tracked()");
            System.gc();
            assertEquals("1", text(only(run("Tracked.living.size()"))));
            for (int i = 0; i < 20; i++) {
                run("new Tracked()");
            }
            String living = "21\n";
            for (int tries = 0; tries < 100 && !living.equals("1\n"); tries++) {
                System.gc(); // a thread of the JVM tells the map some time later
                Thread.sleep(20);
                // printed, as a result would take the place of the one that is kept
                living = only(run("System.out.println(Tracked.living.size());"))
                        .get("text")
                        .getAsString();
            }
            assertEquals("1\n", living);
        }

        @Test
        void thatIsRenderedHtmlHasAShortTextBesideIt() {
            String cell =
                    "render(\"<p>Hello <b>you</b></p><img alt=\\\"a dog\\\"><script>let x;</script>\", \"text/html\")";
            assertEquals("Hello you a dog", text(only(run(cell))));
        }
    }

    @Nested
    class ADisplay {
        @Test
        void comesBeforeTheResultAndCanBeUpdated() {
            CellResult result = run("var id = display(\"first\");\nupdateDisplay(id, \"second\");\n1");
            assertEquals(2, result.outputs().size());
            assertEquals(
                    "display_data", result.outputs().get(0).get("output_type").getAsString());
            assertEquals("second", text(result.outputs().get(0)));
        }

        @Test
        void keepsItsPlaceAmongWhatIsPrinted() {
            CellResult result = run("System.out.println(\"a\");\nString id = display(\"b\");\nprintf(\"%s\", \"c\");");
            assertEquals("a\n", result.outputs().get(0).get("text").getAsString());
            assertEquals("b", text(result.outputs().get(1)));
            assertEquals("c", result.outputs().get(2).get("text").getAsString());
        }
    }

    @Nested
    class Printing {
        @Test
        void isGatheredAndKeepsItsStream() {
            CellResult result =
                    run("System.out.print(\"한\"); System.out.println(\"글\"); System.err.println(\"pink\");");
            assertEquals("한글\n", result.outputs().get(0).get("text").getAsString());
            assertEquals("stderr", result.outputs().get(1).get("name").getAsString());
        }

        @Test
        void withoutEndIsCutWithANotice() {
            String text = only(run("for (int i = 0; i < 300_000; i++) System.out.println(\"line \" + i);"))
                    .get("text")
                    .getAsString();
            assertTrue(text.length() < CellOutput.MOST_CHARACTERS + 200);
            assertTrue(text.endsWith("… output cut after 1048576 characters; the cell goes on.\n"));
        }
    }

    @Nested
    class AMagic {
        @Test
        void putsAJarOnTheClassPath(@TempDir Path folder) throws Exception {
            Path classes = Files.createDirectories(folder.resolve("classes/greeting"));
            Path source = Files.writeString(
                    folder.resolve("Hello.java"),
                    "package greeting; public class Hello { public static String say() { return \"hello\"; } }");
            javax.tools.ToolProvider.getSystemJavaCompiler()
                    .run(null, null, null, "-d", classes.getParent().toString(), source.toString());
            try (Session there = Session.open(folder)) {
                CellResult result =
                        there.run("// a comment first\n%classpath classes\nimport greeting.Hello;\nHello.say()");
                assertEquals("hello", text(only(result)));
            }
        }

        @Test
        void thatFindsNoFileSaysWhatToDo() {
            String error = error("int x = 1;\n%classpath ../nowhere/first-neuron.jar");
            assertTrue(error.startsWith("%classpath ../nowhere/first-neuron.jar: there is no such file."), error);
            assertTrue(error.contains("run ./lab, or mvn package"), error);
            assertTrue(error.contains("line 2 of the cell"), error);
        }

        @Test
        void thatIsUnknownSaysSo() {
            assertTrue(error("%maven a:b:1")
                    .startsWith("There is no %maven here; this kernel knows %classpath and %jars."));
        }
    }

    @Nested
    class ACompileError {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "int weights = 1;\\nint y = wieghts + 1; | 2 | 8 | There is no variable called wieghts here. Did you mean weights?",
                    "foo(1) | 1 | 0 | There is no method called foo here.",
                    "Foo f = null; | 1 | 0 | There is no class called Foo here.",
                    "int a = 1\\nint b = 2; | 1 | 9 | A semicolon is missing here.",
                    "String s = 5; | 1 | 11 | An int was given where a String is expected.",
                    "int i = 0.5; | 1 | 8 | A double does not always fit into an int.",
                    "int f() { } | 1 | 10 | This method promises a value, but not every way through it ends in a return.",
                    "String s = \"abc; | 1 | 11 | A string is not closed",
                    "char c = 'abc'; | 1 | 9 | Single quotes hold exactly one character.",
                    "Math.max(1) | 1 | 4 | No version of this method takes these arguments.",
                    "void f(int n) {}\\nf(\"a\"); | 2 | 2 | A String was given where an int is expected.",
                    "final int x = 1; void g() { final int z = 1; z = 2; } | 1 | 45 | This variable is final: it cannot get another value.",
                    "void f() { int a = 1; int a = 2; } | 1 | 26 | This name is already taken here. Choose another one; to give a variable a new value, leave out the type: x = 2;",
                    "void f() { int a; int b = a; } | 1 | 26 | a has no value yet when it is used.",
                    "void f() { return; int b = 1; } | 1 | 23 | This statement can never be reached",
                    "void f() { throw new Exception(); } | 1 | 11 | Exception may happen here",
                    "void f() { else { } } | 1 | 11 | This else has no if before it.",
                    "boolean b = \"a\" > 1; | 1 | 16 | The operator > does not work with a String and an int.",
                    "\"a\".foo() | 1 | 3 | String has no method called foo.",
                    "int x = 3;\\n\\n\\tint y = 한글; | 3 | 12 | There is no variable called 한글 here.",
                    "99999999999 | 1 | 0 | This number is too large for its type."
                })
        void isOneSentenceWithLineAndCaret(String cell, int line, int column, String sentence) {
            String error = error(cell.replace("\\n", "\n").replace("\\t", "\t"));
            assertTrue(error.startsWith(sentence), error);
            String head = "line " + line + " of the cell | ";
            String[] lines = error.split("\n");
            assertTrue(lines[1].startsWith(head), error);
            assertEquals(column, lines[2].indexOf('^') - head.length(), error);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "import nothere.*; | There is no package nothere here. Is it spelled right",
                    "import firstneuron.plot.*; | There is no package firstneuron.plot here. Run the notebook's first cell"
                })
        void ofAPackageSaysWhatToRun(String cell, String sentence) {
            String error = error(cell);
            assertTrue(error.startsWith(sentence), error);
            assertTrue(error.contains("line 1 of the cell | " + cell), error);
        }

        @Test
        void countsLinesAcrossSnippetsMagicsAndWindowsLineEnds() {
            assertTrue(error("// one\r\nint a = 1;\r\n\r\nint b = c;\r\n").contains("line 4 of the cell | int b = c;"));
        }

        @Test
        void keepsWhatRanBefore() {
            run("int a = 7;\nint b = nothing;");
            assertEquals("7", text(only(run("a"))));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "class A {\\n  int x; | The brace { on line 1 is never closed",
                    "int y = (1 + 2 | The round bracket ( on line 1 is never closed",
                    "int[] a = {1, 2 | The brace { on line 1 is never closed",
                    "int x = 1 + | The cell ends in the middle of a statement that starts on line 1."
                })
        void ofAnUnfinishedCellSaysWhatIsOpen(String cell, String sentence) {
            String error = error(cell.replace("\\n", "\n"));
            assertTrue(error.startsWith(sentence), error);
        }

        @Test
        void ofAMethodThatUsesWhatIsNotThereYetSaysIt() {
            run("int f() { return later(); }");
            String error = error("f()");
            assertTrue(error.startsWith("This uses method later(), which is not declared yet."), error);
        }
    }

    @Nested
    class ARuntimeError {
        @Test
        void showsTheLearnersFramesOnly() {
            run("int half(int n) {\n  return 10 / n;\n}");
            String error = error("int x = 1;\nhalf(0)");
            assertEquals("""
                    ArithmeticException: / by zero
                      at line 2 of cell [1], in method half | return 10 / n;
                      at line 2 of cell [2] | half(0)
                    A whole number cannot be divided by 0, and has no remainder by 0. Look why the divisor is 0 here.""", error);
        }

        @Test
        void tellsItsCauses() {
            String error = error("throw new IllegalStateException(\"outer\", new RuntimeException(\"inner\"));");
            assertTrue(error.startsWith("IllegalStateException: outer"), error);
            assertTrue(error.contains("caused by java.lang.RuntimeException: inner"), error);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "int[] a = new int[2]; a[2] = 1; | ArrayIndexOutOfBoundsException | Indices run from 0 to length - 1.",
                    "String s = null; s.length() | NullPointerException | What is null was set to null",
                    "int f(int n) { return f(n + 1); } f(0) | StackOverflowError | A method keeps calling itself",
                    "var hold = new ArrayList<int[]>(); while (true) hold.add(new int[10_000_000]); | OutOfMemoryError | This kernel may use"
                })
        void hasAHintWhereOneHelps(String cell, String name, String hint) {
            CellResult result = run(cell);
            assertEquals(name, only(result).get("ename").getAsString());
            assertTrue(
                    result.error().orElseThrow().contains(hint), result.error().orElseThrow());
            run("hold = null;");
            assertEquals("2", text(only(run("1 + 1"))));
        }

        @ParameterizedTest
        @ValueSource(strings = {"System.exit(3)", "Runtime.getRuntime().exit(3)", "Runtime.getRuntime().halt(3)"})
        void takesThePlaceOfTheEndOfTheKernel(String cell) {
            assertTrue(error(cell).startsWith("System.exit(3) would end the kernel and every variable with it."));
        }
    }

    @Nested
    class AnInterrupt {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "while (true) {}",
                    "for (;;) { int x = 1; }",
                    "do { } while (true);",
                    "while (true) { try { Thread.sleep(1); } catch (Throwable t) { } }",
                    "Thread.sleep(60_000);",
                    "void deep(int n) { if (n > 0) { deep(n - 1); deep(n - 1); } } deep(60);",
                    "Runnable r = () -> { while (true) { } }; r.run();"
                })
        void stopsTheCellAndKeepsItsVariables(String endless) throws Exception {
            run("int kept = 42;");
            CompletableFuture<CellResult> running = CompletableFuture.supplyAsync(() -> run(endless));
            Thread.sleep(500);
            assertFalse(running.isDone());
            session.interrupt();
            String error = running.get(10, TimeUnit.SECONDS).error().orElseThrow();
            assertTrue(error.startsWith("Interrupted: the cell was stopped at line 1 of cell [2]."), error);
            assertEquals("42", text(only(run("kept"))));
        }

        @Test
        void withoutARunningCellDoesNothing() {
            session.interrupt();
            assertEquals("2", text(only(run("1 + 1"))));
        }
    }

    @Test
    void sessionsKnowNothingOfEachOther() {
        run("int mine = 1;");
        try (Session other = Session.open(Path.of(""))) {
            assertTrue(other.run("mine").error().orElseThrow().startsWith("There is no variable called mine here."));
        }
    }

    private CellResult run(String cell) {
        return assertTimeoutPreemptively(Duration.ofSeconds(60), () -> session.run(cell));
    }

    private String error(String cell) {
        return run(cell).error().orElseThrow(() -> new AssertionError("no error in: " + cell));
    }

    private static JsonObject only(CellResult result) {
        assertEquals(1, result.outputs().size(), () -> "outputs: " + result.outputs());
        return result.outputs().get(0);
    }

    private static String text(JsonObject output) {
        return output.getAsJsonObject("data").get("text/plain").getAsString();
    }
}
