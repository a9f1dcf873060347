package firstneuron.kernel;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A part of a cell that JShell takes at once: a declaration, a statement, an expression; or a magic.
 *
 * @param source the cell
 * @param start the position of its first character in the cell
 * @param text as it stands in the cell, perhaps with a semicolon behind it
 * @param edits what JShell needs beyond it
 */
record Piece(Source source, int start, String text, List<Edit> edits) {

    Piece(Source source, int start, String text) {
        this(source, start, text, List.of());
    }

    boolean isMagic() {
        return Magics.at(text, 0).isPresent();
    }

    /** The magic that it calls, with its place in the cell. */
    Magics.Call magic() {
        return Magics.at(source.text(), start).orElseThrow();
    }

    /** What JShell gets. */
    String code() {
        return Edit.apply(text, edits);
    }

    /** Whether another piece stands at the same place, and differs in its edits at most. */
    boolean isAt(Piece other) {
        return source == other.source() && start == other.start();
    }

    /** Written out, as hashCode is: what the JVM makes of a record for it costs the first cell 50 ms and a megabyte. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Piece piece && isAt(piece) && text.equals(piece.text()) && edits.equals(piece.edits());
    }

    @Override
    public int hashCode() {
        return start;
    }

    Piece with(List<Edit> more) {
        return new Piece(
                source,
                start,
                text,
                Stream.concat(edits.stream(), more.stream())
                        .sorted(Comparator.comparingInt(Edit::at))
                        .toList());
    }

    /** Where a snippet stands that JShell found in the code, with its text as JShell knows it. */
    SnippetPlace place(String snippetSource) {
        String code = code();
        String first = snippetSource.strip().lines().findFirst().orElse("");
        int blank = Math.max(0, code.indexOf(first)) - Math.max(0, snippetSource.indexOf(first));
        return new SnippetPlace(this, blank);
    }
}
