package firstneuron.html;

/** How texts are put into pages: no sign of theirs is taken for a tag. */
public final class Html {
    private Html() {}

    /**
     * A text between tags or in an attribute.
     *
     * @param text any text
     * @return the same text for a page
     */
    public static String text(String text) {
        return text.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    /**
     * A text as a paragraph of its own.
     *
     * @param text any text
     * @return one element
     */
    public static String paragraph(String text) {
        return "<p>" + text(text) + "</p>";
    }

    /**
     * A text in a script.
     *
     * @param text any text; a new line becomes a space
     * @return the same text in double quotes
     */
    public static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", " ")
                        .replace("<", "\\u003c")
                + '"';
    }
}
