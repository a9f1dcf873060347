package firstneuron.matrix;

/** The products of large matrices by a team. */
final class SharedProducts extends Products {
    private final Team team;

    SharedProducts(Team team) {
        this.team = team;
    }

    @Override
    void times(double[] a, int n, int m, double[] b, int p, double[] c, int from, int to) {
        team.compute(from, to, (first, end) -> FASTEST.times(a, n, m, b, p, c, first, end));
    }

    @Override
    void transposedTimes(double[] a, int n, int m, double[] b, int p, double[] c, int from, int to) {
        team.compute(from, to, (first, end) -> FASTEST.transposedTimes(a, n, m, b, p, c, first, end));
    }
}
