package firstneuron.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where a field passes a level: lines through the cells of a lattice, joined from cell to cell ("marching squares").
 *
 * <p>Source: W. E. Lorensen and H. E. Cline, "Marching Cubes", Computer Graphics 21 (1987), here in two dimensions.
 */
final class Contour {
    /** Each halves the piece of an edge in which the field passes the level. */
    private static final int HALVINGS = 5;

    private static final int NONE = -1;

    private final Lattice lattice;
    private final double level;
    private final int levelEdges;
    /** For each edge of a cell, how far along it the level is passed; NaN where it is not. */
    private final double[] crossings;
    /** For each edge, whether the field jumps there. */
    private final boolean[] jumps;
    /** For each edge up to two others, to which a line goes on through a cell. */
    private final int[] links;

    private final Cut[] cuts;

    private Contour(Lattice lattice, double level, int halvings) {
        this.lattice = lattice;
        this.level = level;
        levelEdges = (lattice.rows + 1) * lattice.columns;
        crossings = new double[levelEdges + (lattice.columns + 1) * lattice.rows];
        jumps = new boolean[crossings.length];
        links = new int[2 * crossings.length];
        cuts = new Cut[lattice.columns * lattice.rows];
        Arrays.fill(crossings, Double.NaN);
        Arrays.fill(links, NONE);
        findCrossings(halvings);
        for (int row = 0; row < lattice.rows; row++) {
            for (int column = 0; column < lattice.columns; column++) {
                cross(column, row);
            }
        }
    }

    /** The border between answers below a level and others, found as exactly as pixels show it. */
    static Contour exact(Lattice lattice, double level) {
        return new Contour(lattice, level, HALVINGS);
    }

    /** The same for a field without jumps, which is not asked again. */
    static Contour smooth(Lattice lattice, double level) {
        return new Contour(lattice, level, 0);
    }

    /** An edge of a cell, from a corner to the next one to the right or upward. */
    private record Edge(int number, int column, int row, boolean isLevel) {
        double column(double share) {
            return isLevel ? column + share : column;
        }

        double row(double share) {
            return isLevel ? row : row + share;
        }
    }

    private Edge edge(int number) {
        int upright = number - levelEdges;
        return upright < 0
                ? new Edge(number, number % lattice.columns, number / lattice.columns, true)
                : new Edge(number, upright % (lattice.columns + 1), upright / (lattice.columns + 1), false);
    }

    private int level(int column, int row) {
        return row * lattice.columns + column;
    }

    private int upright(int column, int row) {
        return levelEdges + row * (lattice.columns + 1) + column;
    }

    private boolean isAbove(int column, int row) {
        return lattice.value(column, row) >= level;
    }

    private void findCrossings(int halvings) {
        List<Edge> crossed = new ArrayList<>();
        for (int row = 0; row <= lattice.rows; row++) {
            for (int column = 0; column <= lattice.columns; column++) {
                boolean isAbove = isAbove(column, row);
                if (column < lattice.columns && isAbove != isAbove(column + 1, row)) {
                    crossed.add(edge(level(column, row)));
                }
                if (row < lattice.rows && isAbove != isAbove(column, row + 1)) {
                    crossed.add(edge(upright(column, row)));
                }
            }
        }
        double[] from = new double[crossed.size()];
        double[] to = new double[crossed.size()];
        double[] before = new double[crossed.size()];
        double[] after = new double[crossed.size()];
        double[] extent = new double[crossed.size()];
        for (int i = 0; i < from.length; i++) {
            Edge edge = crossed.get(i);
            to[i] = 1;
            before[i] = lattice.value(edge.column, edge.row);
            after[i] = lattice.value((int) edge.column(1), (int) edge.row(1));
            extent[i] = Math.abs(after[i] - before[i]);
        }
        for (int halving = 0; halving < halvings && from.length > 0; halving++) {
            halve(crossed, from, to, before, after);
        }
        for (int i = 0; i < from.length; i++) {
            boolean jump = halvings > 0 && Math.abs(after[i] - before[i]) > extent[i] / 2;
            double share = jump ? 0.5 : (level - before[i]) / (after[i] - before[i]);
            crossings[crossed.get(i).number] = from[i] + share * (to[i] - from[i]);
            jumps[crossed.get(i).number] = jump;
        }
    }

    private void halve(List<Edge> crossed, double[] from, double[] to, double[] before, double[] after) {
        double[] x = new double[from.length];
        double[] y = new double[from.length];
        for (int i = 0; i < from.length; i++) {
            double middle = (from[i] + to[i]) / 2;
            x[i] = lattice.x(crossed.get(i).column(middle));
            y[i] = lattice.y(crossed.get(i).row(middle));
        }
        double[] values = lattice.field().at(x, y);
        for (int i = 0; i < from.length; i++) {
            double middle = (from[i] + to[i]) / 2;
            if (values[i] >= level == before[i] >= level) {
                from[i] = middle;
                before[i] = values[i];
            } else {
                to[i] = middle;
                after[i] = values[i];
            }
        }
    }

    /** Lines run through a cell from edge to edge: none, one or, over a saddle, two. */
    private void cross(int column, int row) {
        boolean isAbove = isAbove(column, row);
        if (isAbove == isAbove(column + 1, row)
                && isAbove == isAbove(column, row + 1)
                && isAbove == isAbove(column + 1, row + 1)) {
            return;
        }
        int[] around = {level(column, row), upright(column + 1, row), level(column, row + 1), upright(column, row)};
        int[] crossed = Arrays.stream(around)
                .filter(edge -> !Double.isNaN(crossings[edge]))
                .toArray();
        if (crossed.length == 2) {
            link(crossed[0], crossed[1]);
        } else {
            double middle = (lattice.value(column, row)
                            + lattice.value(column + 1, row)
                            + lattice.value(column, row + 1)
                            + lattice.value(column + 1, row + 1))
                    / 4;
            boolean alongTheRise = middle >= level == isAbove;
            link(around[0], around[alongTheRise ? 1 : 3]);
            link(around[2], around[alongTheRise ? 3 : 1]);
        }
        if (Arrays.stream(crossed).anyMatch(edge -> jumps[edge])) {
            cuts[row * lattice.columns + column] = Cut.of(this, column, row, crossed);
        }
    }

    private void link(int first, int second) {
        links[links[2 * first] == NONE ? 2 * first : 2 * first + 1] = second;
        links[links[2 * second] == NONE ? 2 * second : 2 * second + 1] = first;
    }

    /** How the field looks in a cell where it jumps; null in the others. */
    Cut cut(int column, int row) {
        return cuts[row * lattice.columns + column];
    }

    /** The lines, each a list of places {x, y}; a closed one ends where it begins. */
    List<double[][]> lines() {
        boolean[] drawn = new boolean[crossings.length];
        List<double[][]> lines = new ArrayList<>();
        for (boolean fromAnEnd : new boolean[] {true, false}) {
            for (int start = 0; start < crossings.length; start++) {
                boolean isEnd = links[2 * start + 1] == NONE;
                if (!drawn[start] && links[2 * start] != NONE && (isEnd || !fromAnEnd)) {
                    lines.add(line(start, drawn));
                }
            }
        }
        return lines;
    }

    private double[][] line(int start, boolean[] drawn) {
        List<double[]> places = new ArrayList<>();
        int edge = start;
        while (edge != NONE && !drawn[edge]) {
            drawn[edge] = true;
            places.add(place(edge));
            int next = links[2 * edge];
            edge = next != NONE && drawn[next] ? links[2 * edge + 1] : next;
        }
        if (links[2 * start + 1] != NONE) {
            places.add(place(start));
        }
        return places.toArray(double[][]::new);
    }

    private double[] place(int number) {
        Edge edge = edge(number);
        double share = crossings[number];
        return new double[] {lattice.x(edge.column(share)), lattice.y(edge.row(share))};
    }

    /**
     * A cell in which the field jumps along a straight cut.
     *
     * @param x one end of the cut, from 0 at the left of the cell to 1 at the right
     * @param y from 0 at the bottom to 1 at the top
     * @param dx to the other end
     * @param dy to the other end
     * @param left the value to the left of the cut, seen along it
     * @param right the value to the right
     */
    record Cut(double x, double y, double dx, double dy, double left, double right) {
        private static Cut of(Contour contour, int column, int row, int... crossed) {
            Edge first = contour.edge(crossed[0]);
            Edge second = contour.edge(crossed[1]);
            double x = first.column(contour.crossings[first.number]) - column;
            double y = first.row(contour.crossings[first.number]) - row;
            double dx = second.column(contour.crossings[second.number]) - column - x;
            double dy = second.row(contour.crossings[second.number]) - row - y;
            double[] sums = new double[2];
            int[] counts = new int[2];
            for (int corner = 0; corner < 4; corner++) {
                int across = corner % 2;
                int up = corner / 2;
                int side = isLeft(across, up, x, y, dx, dy) ? 0 : 1;
                sums[side] += contour.lattice.value(column + across, row + up);
                counts[side]++;
            }
            return new Cut(x, y, dx, dy, sums[0] / Math.max(1, counts[0]), sums[1] / Math.max(1, counts[1]));
        }

        private static boolean isLeft(double atX, double atY, double x, double y, double dx, double dy) {
            return dx * (atY - y) - dy * (atX - x) >= 0;
        }

        double value(double across, double up) {
            return isLeft(across, up, x, y, dx, dy) ? left : right;
        }
    }
}
