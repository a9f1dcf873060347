package firstneuron.kernel;

import java.util.Optional;

/**
 * Where a snippet stands.
 *
 * @param piece the piece of a cell that it is, or is in
 * @param offset the position of its first character in the code of the piece
 * @param loaded where the same code stood when it was loaded, if its lines were others then
 */
record SnippetPlace(Piece piece, int offset, Optional<SnippetPlace> loaded) {

    SnippetPlace(Piece piece, int offset) {
        this(piece, offset, Optional.empty());
    }

    /** The same, for code that was loaded when it stood at another place. */
    SnippetPlace loadedFrom(SnippetPlace before) {
        return new SnippetPlace(piece, offset, Optional.of(before.loaded().orElse(before)));
    }

    Source source() {
        return piece.source();
    }

    /** The same, for an error that another cell has met. */
    SnippetPlace seenFrom(Source running) {
        return new SnippetPlace(
                new Piece(source().seenFrom(running), piece.start(), piece.text(), piece.edits()), offset, loaded);
    }

    /** The position in the cell of its first character. */
    int position() {
        return position(0);
    }

    /** The position in the cell of a character of the snippet. */
    int position(long inSnippet) {
        return piece.start() + Edit.original(offset + (int) inSnippet, piece.edits());
    }

    /**
     * The line of the cell on which a line of the code stands that runs.
     *
     * @param ofCode the line as the JVM knows it, counted from the first of the snippet
     * @param method the method that it is in
     */
    int line(int ofCode, String method) {
        return loaded.map(before -> MovedLines.of(before.line(ofCode, method), method, before, this))
                .orElseGet(() -> source().lineAt(position()) + ofCode - 1);
    }
}
