package firstneuron.exercise;

import firstneuron.html.Html;
import firstneuron.html.Shown;
import firstneuron.html.Template;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Hints or a solution. A notebook shows the title alone, and a click on it the rest: so nothing is given away by running
 * all cells.
 */
public class Advice {
    private static final Template FOLDED = Template.of(Advice.class, "folded.html");

    private final String title;
    private final String words;
    private final String html;

    /**
     * Advice in both forms.
     *
     * @param words all of it in words, with the title as the first line
     * @param html all of it but the title
     */
    Advice(String title, String words, String html) {
        this.title = title;
        this.words = words;
        this.html = html;
    }

    private static Advice of(String title, String words, String html) {
        return Shown.inKernel(() -> AdviceInKernel.of(title, words, html), () -> new Advice(title, words, html));
    }

    /** Steps with their numbers, and what may be done next; empty if nothing. */
    static Advice steps(String title, List<String> steps, String next) {
        StringBuilder words = new StringBuilder(title);
        for (int i = 0; i < steps.size(); i++) {
            words.append("\n").append(Text.labelled((i + 1) + ".", steps.get(i), 3));
        }
        String items = steps.stream()
                .map(step -> "<li>" + Html.text(step) + "</li>")
                .collect(Collectors.joining("\n", "<ol>\n", "\n</ol>"));
        return next.isEmpty()
                ? of(title, words.toString(), items)
                : of(title, words + "\n" + Text.block(next), items + "\n" + Html.paragraph(next));
    }

    /** A sentence or two. */
    static Advice sentence(String title, String text) {
        return of(title, title + "\n" + Text.block(text), Html.paragraph(text));
    }

    /** Sentences, and the code of a cell. */
    static Advice code(String title, String text, String code) {
        return of(
                title,
                title + "\n" + Text.block(text) + "\n\n" + code.indent(4).stripTrailing(),
                Html.paragraph(text) + "\n<pre>" + Html.text(code) + "</pre>");
    }

    /**
     * What the cell shows.
     *
     * @return the title, and the rest folded below it
     */
    public String html() {
        return FOLDED.fill(Map.of("title", Html.text(title), "content", html));
    }

    /**
     * The same in words.
     *
     * @return the title, and the rest in lines of at most 88 characters
     */
    @Override
    public String toString() {
        return words;
    }
}
