package firstneuron.plot;

/** Texts for pages. */
final class Html {
    private Html() {}

    /** A text between tags or in an attribute. */
    static String text(String text) {
        return text.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    /** A text between quotes in a script. */
    static String script(String text) {
        return text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", " ")
                .replace("<", "\\u003c");
    }
}
