package firstneuron.kernel;

import static firstneuron.kernel.Brackets.Sentences.SAY;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Brackets, comments and text blocks that are opened in a cell and never closed. */
final class Brackets {
    interface Sentences {
        Sentences SAY = Texts.of("compiler", "open").as(Sentences.class);

        String endsInStatement(int line);

        String doWithoutWhile(int line);

        String tryAlone(int line);

        String roundBracket(int line);

        String squareBracket(int line);

        String brace(int line);

        String comment(int line);

        String textBlock(int line);
    }

    private Brackets() {}

    /** Whether something is open at the end of a cell that was opened at a position or behind it. */
    static boolean areOpen(Source source, int position) {
        return !openBrackets(source.text(), position).isEmpty();
    }

    /** A cell that ends before its code does. */
    static CellException incomplete(Source source, int position) {
        Deque<Integer> open = openBrackets(source.text(), position);
        if (open.isEmpty()) {
            String word = source.text().substring(position).split("[^a-z]", 2)[0];
            int line = source.lineAt(position);
            String sentence = switch (word) {
                case "do" -> SAY.doWithoutWhile(line);
                case "try" -> SAY.tryAlone(line);
                default -> SAY.endsInStatement(line);
            };
            return CellException.at("IncompleteCode", source, position, position + 1, sentence);
        }
        Optional<Integer> outdented =
                source.text().charAt(open.peek()) == '{' ? outdented(source, position) : Optional.empty();
        int at = outdented.orElse(open.peek());
        String sentence = notClosed(source.text().charAt(at), source.lineAt(at));
        return CellException.at("IncompleteCode", source, at, at + 1, sentence);
    }

    /** The positions of the brackets and quotes that are open at the end, the innermost on top. */
    private static Deque<Integer> openBrackets(String text, int start) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (text.startsWith("//", i)) {
                int end = text.indexOf('\n', i);
                i = end < 0 ? text.length() : end;
            } else if (text.startsWith("/*", i)) {
                int end = text.indexOf("*/", i + 2);
                if (end < 0) {
                    open.push(i);
                    return open;
                }
                i = end + 1;
            } else if (text.startsWith("\"\"\"", i)) {
                int end = text.indexOf("\"\"\"", i + 3);
                if (end < 0) {
                    open.push(i);
                    return open;
                }
                i = end + 2;
            } else if (c == '"' || c == '\'') {
                i = endOfLiteral(text, i, c);
            } else if ("([{".indexOf(c) >= 0) {
                open.push(i);
            } else if (")]}".indexOf(c) >= 0 && !open.isEmpty()) {
                open.pop();
            }
        }
        return open;
    }

    private static int endOfLiteral(String text, int start, char quote) {
        for (int i = start + 1; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == quote || text.charAt(i) == '\n') {
                return i;
            }
        }
        return text.length();
    }

    /** The brace whose } is probably missing: the } that comes in its turn stands further to the left than its line. */
    private static Optional<Integer> outdented(Source source, int start) {
        record Brace(int position, int indentation) {}
        Deque<Brace> open = new ArrayDeque<>();
        int beginning = start - source.columnAt(start);
        for (String original : source.text().substring(beginning).split("\n", -1)) {
            String line = Slips.withoutTexts(original);
            int indentation = Source.indentation(line);
            for (int column = 0; column < line.length(); column++) {
                if (line.charAt(column) == '{') {
                    open.push(new Brace(beginning + column, indentation));
                } else if (line.charAt(column) == '}' && !open.isEmpty()) {
                    Brace closed = open.pop();
                    if (column == indentation && closed.indentation() > indentation) {
                        return Optional.of(closed.position());
                    }
                }
            }
            beginning += original.length() + 1;
        }
        return Optional.empty();
    }

    private static String notClosed(char opening, int line) {
        return switch (opening) {
            case '(' -> SAY.roundBracket(line);
            case '[' -> SAY.squareBracket(line);
            case '{' -> SAY.brace(line);
            case '/' -> SAY.comment(line);
            default -> SAY.textBlock(line);
        };
    }
}
