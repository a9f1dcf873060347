package firstneuron.kernel;

/**
 * The text of a cell, and where in it a snippet stands.
 *
 * @param cell the number that the notebook shows in brackets
 * @param text the whole text
 * @param isAnother whether another cell is the one that runs
 */
record Source(int cell, String text, boolean isAnother) {

    Source(int cell, String text) {
        this(cell, text, false);
    }

    /** The same, of which an error tells the number if another cell is the one that runs. */
    Source seenFrom(Source running) {
        return running.cell() == cell ? this : new Source(cell, text, true);
    }

    /** The line of a position, counted from 1. */
    int lineAt(int position) {
        int end = Math.max(0, Math.min(position, text.length()));
        return 1 + (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
    }

    /** The column of a position in its line, counted from 0. */
    int columnAt(int position) {
        int end = Math.max(0, Math.min(position, text.length()));
        return end - (text.lastIndexOf('\n', end - 1) + 1);
    }

    /** A line without its end, counted from 1; empty if there is no such line. */
    String line(int number) {
        return text.lines().skip(Math.max(0, number - 1)).findFirst().orElse("");
    }

    /** The first position at or after this one that is neither white space nor comment. */
    int skipBlank(int position) {
        int at = position;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == ';') {
                at++;
            } else if (text.startsWith("//", at)) {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end + 1;
            } else if (text.startsWith("/*", at) && text.indexOf("*/", at + 2) >= 0) {
                at = text.indexOf("*/", at + 2) + 2;
            } else {
                return at;
            }
        }
        return at;
    }

    /** How many blanks and tabs a line begins with. */
    static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }
}
