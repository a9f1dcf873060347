package firstneuron.exercise;

import firstneuron.language.Written;
import java.util.stream.Collectors;

/** Texts as wide as the lines of a notebook. */
final class Text {
    private static final int WIDTH = 88;
    private static final int LONGEST = 2000;
    private static final String MARGIN = "  ";

    private Text() {}

    /** The text in lines, each behind a small margin. */
    static String block(String text) {
        return text.strip().lines().map(line -> wrapped(line, MARGIN)).collect(Collectors.joining("\n"));
    }

    /** The text in lines, with a label before the first of them. */
    static String labelled(String label, String text, int labelWidth) {
        String margin = MARGIN + " ".repeat(labelWidth);
        return MARGIN
                + Written.padded(label, labelWidth)
                + shortened(text)
                        .lines()
                        .map(line -> wrapped(line, margin))
                        .collect(Collectors.joining("\n"))
                        .strip();
    }

    /** An array of a thousand numbers, for example, is not shown to its end. */
    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " …";
    }

    private static String wrapped(String line, String margin) {
        StringBuilder text = new StringBuilder();
        StringBuilder current = new StringBuilder(margin);
        for (String word : line.split(" ")) {
            if (current.length() > margin.length()
                    && Written.columns(current.toString()) + 1 + Written.columns(word) > WIDTH) {
                text.append(current).append('\n');
                current = new StringBuilder(margin);
            }
            current.append(current.length() > margin.length() ? " " : "").append(word);
        }
        return text.append(current).toString().stripTrailing();
    }
}
