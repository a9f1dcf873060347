package firstneuron.kernel;

import java.util.List;

/** A cell that did not compile or failed, told in the lines that the notebook shows. */
final class CellException extends Exception {
    private static final long serialVersionUID = 1;

    private final String name;
    private final transient List<String> lines;

    /**
     * Tells of a failure.
     *
     * @param name the kind, for example {@code CompilationError} or {@code ArithmeticException}
     * @param message one sentence
     * @param lines all that is shown, the sentence included
     */
    CellException(String name, String message, List<String> lines) {
        super(message, null, false, false);
        this.name = name;
        this.lines = List.copyOf(lines);
    }

    /** An error that is told by one sentence, and marks its place in the cell. */
    static CellException at(String name, Source source, int start, int end, String sentence) {
        return new CellException(name, sentence, ErrorText.at(source, start, end, sentence, ""));
    }

    String name() {
        return name;
    }

    List<String> lines() {
        return lines;
    }
}
