package firstneuron.matrix;

/** Part of a result: its rows and columns from (inclusive) to (exclusive). */
record Tile(int fromRow, int toRow, int fromColumn, int toColumn) {
    static Tile whole(int rows, int columns) {
        return new Tile(0, rows, 0, columns);
    }

    Tile rows(int from, int to) {
        return new Tile(from, to, fromColumn, toColumn);
    }

    Tile columns(int from, int to) {
        return new Tile(fromRow, toRow, from, to);
    }

    int rowCount() {
        return toRow - fromRow;
    }

    int columnCount() {
        return toColumn - fromColumn;
    }
}
