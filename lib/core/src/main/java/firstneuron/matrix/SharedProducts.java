package firstneuron.matrix;

/** The products of large matrices by a team. */
final class SharedProducts extends Products {
    /** A side of the tiles that go from thread to thread: whole blocks on every machine, which fit together. */
    private static final int SIDE = 32;

    /** With fewer rows of B than this, handing tiles on would cost more than it saves. */
    private static final int FEW_ROWS = 128;

    private final Team team;

    SharedProducts(Team team) {
        this.team = team;
    }

    @Override
    void addTimes(double[] a, int n, int m, double[] b, int p, double[] c, Tile tile, int from, int to) {
        boolean hasTilesOnly = tile.rowCount() % SIDE == 0 && tile.columnCount() % SIDE == 0;
        if (hasTilesOnly && to - from >= FEW_ROWS) {
            relay(a, n, m, b, p, c, tile, from, to);
        } else {
            team.compute(tile, part -> FASTEST.addTimes(a, n, m, b, p, c, part, from, to));
        }
    }

    private void relay(double[] a, int n, int m, double[] b, int p, double[] c, Tile tile, int from, int to) {
        int tilesInAColumn = tile.rowCount() / SIDE;
        int tiles = tilesInAColumn * (tile.columnCount() / SIDE);
        team.relay(tiles, to - from, (number, first, last) -> {
            int row = tile.fromRow() + number % tilesInAColumn * SIDE;
            int column = tile.fromColumn() + number / tilesInAColumn * SIDE;
            Tile part = new Tile(row, row + SIDE, column, column + SIDE);
            FASTEST.addTimes(a, n, m, b, p, c, part, from + first, from + last);
        });
    }

    @Override
    void transposedTimes(double[] a, int n, int m, double[] b, int p, double[] c, Tile tile) {
        team.compute(tile, part -> FASTEST.transposedTimes(a, n, m, b, p, c, part));
    }

    @Override
    void timesTransposed(double[] a, int n, int m, double[] b, int p, double[] c, Tile tile) {
        team.compute(tile, part -> FASTEST.timesTransposed(a, n, m, b, p, c, part));
    }
}
