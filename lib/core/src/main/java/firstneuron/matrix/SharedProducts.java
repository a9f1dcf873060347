package firstneuron.matrix;

/** The products of large matrices by a team. */
final class SharedProducts extends Products {
    private final Team team;

    SharedProducts(Team team) {
        this.team = team;
    }

    @Override
    void times(double[] a, int n, int m, double[] b, int p, double[] c, Tile tile) {
        team.compute(tile, part -> FASTEST.times(a, n, m, b, p, c, part));
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
