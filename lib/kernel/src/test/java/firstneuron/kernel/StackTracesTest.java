package firstneuron.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StackTracesTest {
    @Nested
    class ThatACellPrints extends CellCase {
        @Test
        void endAtTheStatementsOfTheCell() {
            assertEquals(
                    "java.lang.Exception: why\n\tat notebook.main(cell [1]:2)\n",
                    printed("int n = 1;\nnew Exception(\"why\").printStackTrace();"));
        }

        @Test
        void nameMethodsAndClassesOfTheNotebookWithTheirCellsAndLines() {
            printed(
                    "class Robot {\n    void move(int steps) {\n        if (steps < 0)\n            throw new IllegalArgumentException(\"back\");\n    }\n}");
            printed("\n\nvoid twice(Robot robot) {\n    robot.move(1);\n    robot.move(-1);\n}");
            assertEquals(
                    "java.lang.IllegalArgumentException: back\n\tat Robot.move(cell [1]:4)\n\tat notebook.twice(cell [2]:5)\n\tat notebook.main(cell [3]:2)\n",
                    printed("try {\n    twice(new Robot());\n} catch (Exception e) {\n    e.printStackTrace();\n}"));
        }

        @Test
        void leadToTheNewCodeOfAMethodThatWasDeclaredAgain() {
            printed("void fail() { throw new IllegalStateException(\"old\"); }");
            printed("void call() { fail(); }");
            printed("\nvoid fail() { throw new IllegalStateException(\"new\"); }");
            assertEquals(
                    "java.lang.IllegalStateException: new\n\tat notebook.fail(cell [3]:2)\n\tat notebook.call(cell [2]:1)\n\tat notebook.main(cell [4]:1)\n",
                    printed("try { call(); } catch (Exception e) { e.printStackTrace(); }"));
        }

        @Test
        void leadToTheLinesOfAClassThatWasDeclaredAgainWithFewerOrMoreOfThem() {
            printed("class Robot {\n\n\n    void move() { new Exception(\"why\").printStackTrace(); }\n}");
            String robot = "class Robot {\n    void move() { new Exception(\"why\").printStackTrace(); }\n}";
            printed(robot);
            assertEquals(
                    "java.lang.Exception: why\n\tat Robot.move(cell [2]:2)\n\tat notebook.main(cell [3]:1)\n",
                    printed("new Robot().move();"));
            printed("// a robot\n\n" + robot);
            assertEquals(
                    "java.lang.Exception: why\n\tat Robot.move(cell [4]:4)\n\tat notebook.main(cell [5]:1)\n",
                    printed("new Robot().move();"));
        }

        @Test
        void nameExceptionsOfTheNotebookAsTheyAreDeclared() {
            assertEquals(
                    "TooFar: 3\n\tat notebook.main(cell [1]:2)\nCaused by: TooFar: 2\n\t... 1 more\n",
                    printed(
                            "class TooFar extends Exception { TooFar(String s, Throwable cause) { super(s, cause); } }\n"
                                    + "new TooFar(\"3\", new TooFar(\"2\", null)).printStackTrace();"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "new Exception(\"x\").printStackTrace(System.out);",
                    "java.io.StringWriter w = new java.io.StringWriter(); new Exception(\"x\").printStackTrace(new java.io.PrintWriter(w)); System.out.println(w);",
                    "for (StackTraceElement e : new Exception().getStackTrace()) System.out.println(e);",
                    "System.out.println(Arrays.toString(Thread.currentThread().getStackTrace()));",
                    "Runnable r = () -> new Exception(\"x\").printStackTrace(); r.run();",
                    "class A { A() { new RuntimeException(\"x\").printStackTrace(); } } A a = new A();",
                    "List.of(1).forEach(n -> { try { Integer.parseInt(\"x\"); } catch (NumberFormatException e) { e.printStackTrace(); } });",
                    "try { throw new Exception(\"a\", new Exception(\"b\")); } catch (Exception e) { e.printStackTrace(); }",
                    "Thread t = new Thread(() -> { throw new IllegalStateException(\"x\"); }); t.start(); t.join();",
                    "try (AutoCloseable c = () -> { throw new Exception(\"c\"); }) { throw new Exception(\"x\"); } catch (Exception e) { e.printStackTrace(); }"
                })
        void showNothingOfJShellAndTheKernel(String cell) {
            String text = printed(cell);
            assertTrue(text.contains("(cell [1]:1)"), text);
            assertFalse(text.contains("JShell") || text.contains("do_it") || text.contains("firstneuron"), text);
        }
    }

    @Nested
    class Elsewhere extends CellCase {
        @Test
        void theErrorThatIsThrownOnStillHasItsPlaces() {
            String error = error(
                    "int half(int n) {\n    return n / 0;\n}\ntry { half(1); } catch (ArithmeticException e) { e.printStackTrace(); throw e; }");
            assertTrue(error.contains("at line 2 of cell [1], in method half | return n / 0;"), error);
        }

        @Test
        void aMethodOfTheLearnersOwnWithThatNameIsCalled() {
            assertEquals(
                    "mine\n",
                    printed(
                            "class Mine { void printStackTrace() { System.out.println(\"mine\"); } }\nnew Mine().printStackTrace();"));
            assertEquals(
                    "own\n",
                    printed(
                            "class Own extends Exception { public void printStackTrace() { System.out.println(\"own\"); } }\n"
                                    + "try { throw new Own(); } catch (Exception e) { e.printStackTrace(); }"));
        }

        @Test
        void nullHasNone() {
            assertTrue(
                    error("Exception none = null;\nnone.printStackTrace();")
                            .startsWith(
                                    "NullPointerException: Cannot invoke \"Throwable.printStackTrace()\" on null\n  at line 2"));
        }

        @Test
        void aCauseOfTheNotebookIsNamedAsItIsDeclared() {
            String error = error("class Own extends Exception { }\nthrow new IllegalStateException(\"x\", new Own());");
            assertTrue(error.contains("\ncaused by Own"), error);
        }

        @Test
        void theUsualHandlerOfTheLearnersOwnIsAsked() {
            try {
                assertEquals(
                        "met x\n",
                        printed(
                                "Thread.setDefaultUncaughtExceptionHandler((t, e) -> System.out.println(\"met \" + e.getMessage()));\n"
                                        + "Thread t = new Thread(() -> { throw new IllegalStateException(\"x\"); });\nt.start();\nt.join();"));
            } finally {
                Thread.setDefaultUncaughtExceptionHandler(null);
            }
        }

        @Test
        void aHandlerOfTheLearnersOwnIsAsked() {
            String cell = "Thread t = new Thread(() -> { throw new IllegalStateException(\"x\"); });\n"
                    + "t.setUncaughtExceptionHandler((thread, e) -> System.out.println(\"met \" + e.getMessage()));\n"
                    + "t.start();\nt.join();";
            assertEquals("met x\n", printed(cell));
        }
    }
}
