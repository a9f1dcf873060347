package firstneuron.kernel;

import static firstneuron.kernel.ErrorText.Sentences.SAY;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How an error is laid out: the sentence, the line of the cell, a caret under the place, what the compiler said. */
final class ErrorText {
    /** Without a colour: red on the reddish ground of an error cannot be read in the dark theme. */
    private static final String BOLD = "\u001b[1m";

    private static final String PLAIN = "\u001b[0m";

    private static final Pattern PACKAGES = Pattern.compile("(?<![A-Za-z0-9_])(?:[a-z_][a-z0-9_]*[.])+(?=[A-Z])");

    private static final Pattern CLASS_OF_CELL =
            Pattern.compile(Pattern.quote(Instrumentation.CLASS_OF_CELL) + "[0-9A-Z]+[.$]");

    interface Sentences {
        Sentences SAY = Texts.of("errors", "place").as(Sentences.class);

        String line(int line, String cell);

        String thisCell();

        String cell(int number);
    }

    private ErrorText() {}

    /**
     * The lines that show an error in a cell.
     *
     * @param source the cell
     * @param start position of the first wrong character
     * @param end position after the last wrong character
     * @param sentence what is wrong, in one sentence
     * @param original what the compiler said, or nothing
     */
    static List<String> at(Source source, int start, int end, String sentence, String original) {
        List<String> lines = new ArrayList<>();
        lines.add(bold(sentence));
        lines.addAll(excerpt(source, start, end));
        original.lines()
                .map(String::stripTrailing)
                .filter(line -> !line.isBlank())
                .forEach(line -> lines.add("    javac: " + line));
        return lines;
    }

    /** One line of the cell with its number, and a caret under the place. */
    static List<String> excerpt(Source source, int start, int end) {
        int number = source.lineAt(start);
        String line = source.line(number);
        int column = source.columnAt(start);
        String head = SAY.line(number, source.isAnother() ? cell(source.cell()) : SAY.thisCell()) + " | ";
        int width = Math.max(1, Math.min(end - start, line.length() - column));
        return List.of(
                head + line.replace("\t", "    "),
                " ".repeat(columns(head) + columns(line.substring(0, Math.min(column, line.length())))) + "^"
                        + "~"
                                .repeat(Math.max(
                                        0,
                                        columns(line.substring(
                                                        Math.min(column, line.length()),
                                                        Math.min(column + width, line.length())))
                                                - 1)));
    }

    /** How a cell is called that is not the one that runs. */
    static String cell(int number) {
        return SAY.cell(number);
    }

    /** A line of a cell that may be any. */
    static String line(int line, int cell) {
        return SAY.line(line, cell(cell));
    }

    /** The names of classes without their packages. */
    static String withoutPackages(String text) {
        return PACKAGES.matcher(text).replaceAll("");
    }

    /** A class without what stands between angle brackets behind it. */
    static String withoutParameters(String type) {
        int bracket = type.indexOf('<');
        return bracket < 0 ? type : type.substring(0, bracket);
    }

    /** A text of the JVM without the names of the classes that JShell wraps a cell in. */
    static String withoutCells(String text) {
        return CLASS_OF_CELL.matcher(text).replaceAll("");
    }

    static String bold(String text) {
        return BOLD + text + PLAIN;
    }

    static String withoutColour(String text) {
        return text.replace(BOLD, "").replace(PLAIN, "");
    }

    /** How many columns a text takes in a monospaced font, where Hangul and emoji take two and a tab four. */
    private static int columns(String text) {
        return text.codePoints().map(c -> c == '\t' ? 4 : isWide(c) ? 2 : 1).sum();
    }

    private static boolean isWide(int codePoint) {
        return codePoint >= 0x1100
                && (codePoint <= 0x115F
                        || codePoint >= 0x2E80 && codePoint <= 0xA4CF
                        || codePoint >= 0xAC00 && codePoint <= 0xD7A3
                        || codePoint >= 0xF900 && codePoint <= 0xFAFF
                        || codePoint >= 0xFF00 && codePoint <= 0xFF60
                        || codePoint >= 0x1F300);
    }
}
