package firstneuron.kernel;

/**
 * Where a snippet stands.
 *
 * @param piece the piece of a cell that it is, or is in
 * @param offset the position of its first character in the code of the piece
 */
record SnippetPlace(Piece piece, int offset) {

    Source source() {
        return piece.source();
    }

    /** The same, for an error that another cell has met. */
    SnippetPlace seenFrom(Source running) {
        return new SnippetPlace(
                new Piece(source().seenFrom(running), piece.start(), piece.text(), piece.edits()), offset);
    }

    /** The position in the cell of its first character. */
    int position() {
        return position(0);
    }

    /** The position in the cell of a character of the snippet. */
    int position(long inSnippet) {
        return piece.start() + Edit.original(offset + (int) inSnippet, piece.edits());
    }
}
