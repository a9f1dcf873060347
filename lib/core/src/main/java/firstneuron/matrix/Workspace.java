package firstneuron.matrix;

import java.util.ArrayList;
import java.util.List;

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
    private final List<List<Shelf>> rounds = new ArrayList<>();
    private int round;
    private Shelf shelf;

    /** The matrices of one round, in the order in which they were asked for. */
    private static final class Shelf {
        private final List<Matrix> matrices = new ArrayList<>();
        private int next;
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
        for (int i = 0; i < rounds; i++) {
            this.rounds.add(new ArrayList<>());
        }
    }

    /** Begins the next round: the oldest results may be written over. */
    public void nextRound() {
        if (!rounds.isEmpty()) {
            round = (round + 1) % rounds.size();
            shelf = null;
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

    /** A matrix of this shape; its numbers are those of an older result. */
    Matrix matrix(int rows, int columns) {
        if (rounds.isEmpty()) {
            return new Matrix(rows, columns, this);
        }
        if (shelf == null) {
            shelf = shelfThatBeginsWith(rows, columns);
        }
        int place = shelf.next++;
        if (place == shelf.matrices.size()) {
            shelf.matrices.add(new Matrix(rows, columns, this));
        } else if (!shelf.matrices.get(place).hasShape(rows, columns)) {
            shelf.matrices.set(place, new Matrix(rows, columns, this));
        }
        return shelf.matrices.get(place);
    }

    /** A smaller batch has a shelf of its own, or it would replace all matrices, and the next large one again. */
    private Shelf shelfThatBeginsWith(int rows, int columns) {
        List<Shelf> shelves = rounds.get(round);
        for (Shelf known : shelves) {
            if (known.matrices.get(0).hasShape(rows, columns)) {
                known.next = 0;
                return known;
            }
        }
        Shelf made = new Shelf();
        shelves.add(made);
        return made;
    }
}
