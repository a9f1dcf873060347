package firstneuron.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.spencerpark.jupyter.kernel.ReplacementOptions;
import io.github.spencerpark.jupyter.kernel.display.mime.MIMEType;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
