package firstneuron.kernel;

import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** What HTML says in words, and what it tells of its pictures to those who do not see them; nothing of scripts and styles. */
final class HtmlText {
    private static final int LONGEST = 500;

    private HtmlText() {}

    /** The beginning, in one line, with a blank between two elements, as the cells of a table need it. */
    static String brief(String html) {
        String words = body(html).nodeStream().map(HtmlText::words).collect(Collectors.joining(" "));
        String line = words.replaceAll("[ \t\r\n]+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    /** The words in lines as they are. */
    static String inLines(String html) {
        return body(html).wholeText().strip();
    }

    private static Element body(String html) {
        Element body = Parser.parseBodyFragment(html, "").body();
        body.select("script, style").remove(); // in a drawing they would be words like others
        return body;
    }

    private static String words(Node node) {
        if (node instanceof TextNode text) {
            return text.getWholeText();
        }
        return node.attr(node.hasAttr("aria-label") ? "aria-label" : "alt");
    }
}
