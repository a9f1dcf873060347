package firstneuron.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PagesTest {
    private final Texts words = new Texts(Map.of(
            "play", "Play \"it\"",
            "hint", "run `./lab run` & look at {title}",
            "counter", "{number} of {count}",
            "sum", "{number}{count}",
            "cell", "Row {row}.{space}"));

    private String page(Map<String, ?> values) {
        return Pages.of(PagesTest.class, "page.html", words).fill(values);
    }

    private String[] script() {
        return Pages.of(PagesTest.class, "page.js", words).fill(Map.of()).split("\n");
    }

    @Test
    void putEscapedSentencesIntoHtmlWithCodeBetweenBackticks() {
        String page = page(Map.of("title", "x"));
        assertTrue(page.contains("<button>Play &quot;it&quot;</button>"), page);
        assertTrue(page.contains("<p>run <code>./lab run</code> &amp; look at x</p>"), page);
    }

    @Test
    void putQuotedSentencesIntoScripts() {
        assertEquals("button.textContent = \"Play \\\"it\\\"\";", script()[0]);
    }

    @Test
    void joinWhatTheScriptKnowsWithTheSentence() {
        assertEquals("counter.textContent = (i + 1) + \" of \" + f(all, 2);", script()[1]);
    }

    @Test
    void addUpNoNumbers() {
        assertEquals("sum.textContent = \"\" + a + b;", script()[2]);
    }

    @Test
    void joinTextsOfTheScriptWithTheSentence() {
        assertEquals("cell.textContent = \"Row \" + row + \". \" + more;", script()[3]);
    }

    @Test
    void areRefusedWhereASentenceIsMissingOrHasOtherPlaces() {
        Texts fewer = new Texts(Map.of("play", "Play"));
        IllegalArgumentException missing =
                assertThrows(IllegalArgumentException.class, () -> Pages.of(PagesTest.class, "page.html", fewer));
        assertEquals("there is no sentence with the key hint", missing.getMessage());
        Texts other = new Texts(Map.of("play", "Play", "counter", "{number} of {all}"));
        IllegalArgumentException places =
                assertThrows(IllegalArgumentException.class, () -> Pages.of(PagesTest.class, "page.js", other));
        assertTrue(places.getMessage().contains("{all}"), places.getMessage());
    }
}
