package firstneuron.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>Hello <b>you</b></p> | Hello you",
                "<table><tr><th>x</th><th>y</th></tr><tr><td>0</td><td>1</td></tr></table> | x y 0 1",
                "<svg><text>w = 1</text><text>b = 2</text></svg> | w = 1 b = 2",
                "3 &lt; 5 &amp;&amp; 2 &times; 3 &#61; 6 | 3 < 5 && 2 × 3 = 6",
                "is a < b? <i>yes</i> | is a < b? yes",
                "&amp;lt; is how < is written | &lt; is how < is written",
                "one<!-- <b>not</b> this -->two | one two"
            })
    void hasTheWordsOfAllElementsInOneLine(String html, String text) {
        assertEquals(text, HtmlText.brief(html));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<img src=a.png alt=\"a > b\">so | a > b so",
                "<img alt='a dog'> | a dog",
                "<svg role=img aria-label=\"a net\"><text>w</text></svg> | a net w",
                "<figure aria-label=\"a film\"><img alt=\"its end\"></figure> | a film its end",
                "<img alt=\"\">so | so"
            })
    void hasWhatIsToldOfPictures(String html, String text) {
        assertEquals(text, HtmlText.brief(html));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<script>let a = '<b>';</script>so | so",
                "<style>p > b { color: red }</style>so | so",
                "<svg><style>rect { fill: red }</style><text>w</text></svg> | w",
                "<svg><script>let a;</script><text>w</text></svg> | w"
            })
    void hasNothingOfScriptsAndStyles(String html, String text) {
        assertEquals(text, HtmlText.brief(html));
    }

    @Test
    void endsWhereItIsLongerThanAGlance() {
        assertEquals("a".repeat(500) + "…", HtmlText.brief("<p>" + "a".repeat(501) + "</p>"));
        assertEquals("a".repeat(500), HtmlText.brief("<p>" + "a".repeat(500) + "</p>"));
    }

    @Test
    void mayKeepItsLines() {
        assertEquals(
                "One.\n\nTwo & three:\n  x", HtmlText.inLines("One.\n\n<p>Two &amp; <i>three</i>:\n<pre>  x</pre>"));
    }
}
