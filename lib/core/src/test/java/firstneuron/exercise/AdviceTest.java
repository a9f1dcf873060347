package firstneuron.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import io.github.spencerpark.jupyter.kernel.display.Renderer;
import io.github.spencerpark.jupyter.kernel.display.mime.MIMEType;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdviceTest {
    private static void isShown(String words, String html, Advice advice) {
        assertEquals(words, advice.toString());
        DisplayData shown = new Renderer().render(advice);
        assertEquals(words, shown.getData(MIMEType.TEXT_PLAIN));
        assertEquals(html, shown.getData(MIMEType.TEXT_HTML));
    }

    @Test
    void hasItsStepsFolded() {
        isShown("""
                6.2: hint 2 of 3
                  1. x < 2
                  2. Take b.
                  Run it again.""", """
                <details class="mathjax_ignore">
                <summary>6.2: hint 2 of 3</summary>
                <ol>
                <li>x &lt; 2</li>
                <li>Take b.</li>
                </ol>
                <p>Run it again.</p>
                </details>""", Advice.steps("6.2: hint 2 of 3", List.of("x < 2", "Take b."), "Run it again."));
    }

    @Test
    void endsWithItsLastStepWhereThereIsNothingMore() {
        isShown("6.2: hint 1 of 1\n  1. Take b.", """
                <details class="mathjax_ignore">
                <summary>6.2: hint 1 of 1</summary>
                <ol>
                <li>Take b.</li>
                </ol>
                </details>""", Advice.steps("6.2: hint 1 of 1", List.of("Take b."), ""));
    }

    @Test
    void hasItsCodeFolded() {
        isShown("""
                6.2 <AND>: a solution
                  Any bias will do.

                    if (a < b) {
                        b = 1;
                    }""", """
                <details class="mathjax_ignore">
                <summary>6.2 &lt;AND&gt;: a solution</summary>
                <p>Any bias will do.</p>
                <pre>if (a &lt; b) {
                    b = 1;
                }</pre>
                </details>""", Advice.code("6.2 <AND>: a solution", "Any bias will do.", "if (a < b) {\n    b = 1;\n}"));
    }

    @Test
    void saysWhatToDoFirst() {
        isShown(
                "6.2: try it first\n  Give check an answer.",
                """
                <details class="mathjax_ignore">
                <summary>6.2: try it first</summary>
                <p>Give check an answer.</p>
                </details>""",
                Advice.sentence("6.2: try it first", "Give check an answer."));
    }
}
