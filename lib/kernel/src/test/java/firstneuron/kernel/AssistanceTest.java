package firstneuron.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.spencerpark.jupyter.kernel.ReplacementOptions;
import io.github.spencerpark.jupyter.kernel.display.mime.MIMEType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssistanceTest {
    private final Evaluator evaluator = new Evaluator(Path.of(""));
    private final Assistance assistance = new Assistance(evaluator);

    @BeforeEach
    void declareAVariable() throws CellException {
        evaluator.evaluate(1, "int apples = 3;");
    }

    @AfterEach
    void close() {
        evaluator.close();
    }

    @Test
    void completionKnowsTheVariablesOfEarlierCells() {
        ReplacementOptions options = assistance.complete("int x = app", 11);
        assertEquals(List.of("apples"), options.getReplacements());
        assertEquals(8, options.getSourceStart());
        assertEquals(11, options.getSourceEnd());
    }

    @Test
    void completionLooksAtTheSnippetOfTheCursor() {
        String cell = "%classpath x.jar\nint a = 1;\n\"text\".toUpp";
        ReplacementOptions options = assistance.complete(cell, cell.length());
        assertEquals(List.of("toUpperCase("), options.getReplacements());
        assertEquals(cell.length() - "toUpp".length(), options.getSourceStart());
    }

    @Test
    void completionKnowsThePackagesOfTheJdkOnceAQuestionHasMadeTheirList() {
        String cell = "import java.util.conc";
        ReplacementOptions options;
        boolean isListed;
        do {
            isListed = evaluator.analysis().listQualifiedNames("A", 1).isUpToDate();
            options = assistance.complete(cell, cell.length());
        } while (!isListed);
        assertEquals(List.of("concurrent."), options.getReplacements());
    }

    @Test
    void completionOfNothingKnownIsNothing() {
        assertNull(assistance.complete("nothingLikeThis", 15));
    }

    @Test
    void inspectionOfAVariableTellsTypeAndValue() {
        assertEquals("int apples = 3", inspect("apples + 1", 3));
    }

    @Test
    void inspectionOfAMethodTellsItsSignature() {
        assertTrue(
                inspect("Math.hypot(1, 2)", 7).startsWith("double Math.hypot(double x, double y)"),
                inspect("Math.hypot(1, 2)", 7));
    }

    @Test
    void inspectionFindsTheCommentsOfSourcesInTheJar(@TempDir Path folder) throws Exception {
        Path source = Files.createDirectories(folder.resolve("META-INF/sources/greeting"))
                .resolve("Hello.java");
        Files.writeString(source, """
                package greeting;
                /** Says <b>hello</b>. */
                public class Hello {
                    /** To nobody. */
                    public static String say() { return "hello"; }
                    /** To {@code List<String> name}, if 1 &lt; 2. */
                    public static String say(java.util.List<String> name, int times) { return "hello"; }
                }
                """);
        ToolProvider.getSystemJavaCompiler().run(null, null, null, "-g", "-d", folder.toString(), source.toString());
        evaluator.evaluate(2, "%classpath " + folder + "\nimport greeting.*;");
        assertEquals("greeting.Hello\nSays hello.", inspect("Hello", 3));
        String both = "String Hello.say()\nTo nobody.\n\n"
                + "String Hello.say(List<String> name, int times)\nTo List<String> name, if 1 < 2.";
        assertEquals(both, inspect("Hello.say(", 7));
        assertEquals(both, inspect("Hello.say(", 7), "the same question again");
        for (int time = 1; time <= 3; time++) {
            assertEquals(List.of("say("), assistance.complete("Hello.sa", 8).getReplacements());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "int x = 1; | complete",
                "for (;;) { | '    '",
                "int x = ; | invalid",
                "'' | complete",
                "f( | '    '"
            })
    void codeIsCompleteOrSaysHowTheNextLineStarts(String code, String answer) {
        assertEquals(answer, assistance.isComplete(code));
    }

    private String inspect(String code, int cursor) {
        return assistance
                .inspect(code, cursor)
                .orElseThrow()
                .getData(MIMEType.TEXT_PLAIN)
                .toString();
    }
}
