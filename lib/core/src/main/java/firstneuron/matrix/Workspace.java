package firstneuron.matrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Lends matrices for results, so that who computes the same again and again need not make them anew each time. What is
 * computed from a matrix that {@linkplain Matrix#in lies in a workspace} lies there, too, and is written over some rounds
 * later: who wants to keep it takes a {@linkplain Matrix#kept copy}.
 *
 * <p>Formulas know nothing of it. The {@code Trainer} gives its own layers, losses and rules matrices of this kind; yours
 * get ordinary ones, unless they are {@linkplain Borrower borrowers}.
 */
public final class Workspace {
    private final Team team;
    private final Products shared;
    private final Round[] rounds;
    private int round;
    private Matrix[] shelf = {}; // of this round, in the order in which its matrices were asked for
    private int next;

    /** Smaller batches have a shelf of their own, or they would replace all matrices, and the next large one again. */
    private static final class Round {
        private final List<Matrix[]> shelves = new ArrayList<>();
        private Matrix[] last = {};
    }

    /**
     * A workspace for one thread.
     *
     * @param rounds for how many rounds a result stays as it is: 1 if it is needed in its own round alone; 0 if nothing is
     *     ever written over
     */
    public Workspace(int rounds) {
        this(rounds, Team.ALONE);
    }

    /**
     * A workspace whose large results are computed by a team.
     *
     * @param rounds for how many rounds a result stays as it is: 1 if it is needed in its own round alone; 0 if nothing is
     *     ever written over
     * @param team who computes
     */
    public Workspace(int rounds, Team team) {
        this.team = team;
        this.shared = new SharedProducts(team);
        this.rounds = Stream.generate(Round::new).limit(rounds).toArray(Round[]::new);
    }

    /** Begins the next round: the oldest results may be written over. */
    public void nextRound() {
        if (rounds.length > 0) {
            rounds[round].last = shelf;
            round = round + 1 < rounds.length ? round + 1 : 0;
            shelf = rounds[round].last;
            next = 0;
        }
    }

    /** The products for a result of so many rows that needs so many multiplications. */
    Products products(int rows, long multiplications) {
        return team.shares(rows, multiplications) ? shared : Products.forSize(multiplications);
    }

    /** Whatever else is computed row by row, by the team if it is much. */
    void compute(int rows, long multiplications, Team.Part part) {
        if (team.shares(rows, multiplications)) {
            team.compute(0, rows, part);
        } else {
            part.compute(0, rows);
        }
    }

    /** The same in tiles of whatever shape. */
    void computeTiles(Tile whole, long multiplications, Consumer<Tile> part) {
        if (team.shares(whole.rowCount(), multiplications)) {
            team.compute(whole, part);
        } else {
            part.accept(whole);
        }
    }

    /** A matrix of this shape; its numbers are those of an older result. */
    Matrix matrix(int rows, int columns) {
        if (next < shelf.length) {
            Matrix older = shelf[next];
            if (older.hasShape(rows, columns)) {
                next++;
                return older;
            }
        }
        if (rounds.length == 0) {
            return new Matrix(rows, columns, this);
        }
        makeRoom(rows, columns);
        return shelf[next++];
    }

    private void makeRoom(int rows, int columns) {
        List<Matrix[]> shelves = rounds[round].shelves;
        if (next == 0) {
            for (Matrix[] known : shelves) {
                if (known[0].hasShape(rows, columns)) {
                    shelf = known;
                    return;
                }
            }
        } else {
            shelves.remove(shelf);
        }
        shelf = Arrays.copyOf(shelf, next + 1);
        shelf[next] = new Matrix(rows, columns, this);
        shelves.add(shelf);
    }
}
