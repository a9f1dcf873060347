package firstneuron.nn;

import firstneuron.matrix.Matrix;
import firstneuron.matrix.Numbers;

/** What is asked of wanted answers before a training begins. Rows are counted from 0, as everywhere. */
public final class Targets {
    private static final double TOLERANCE = 1e-9; // thirds do not add up to 1 exactly

    private Targets() {}

    /**
     * Asks that a network can give the targets at all.
     *
     * @param network its last layer may have an activation with bounds
     * @param targets T, n×out
     * @throws IllegalArgumentException if a target lies outside of the bounds; the message names its row
     */
    public static void requireReachable(Mlp network, Matrix targets) {
        if (network.lastLayer() instanceof Dense last) {
            Activation activation = last.activation();
            requireRange(
                    "a last layer with " + activation.name(),
                    targets,
                    activation.lowestValue(),
                    activation.highestValue());
        }
    }

    /** Asks that each target lies in a range, and names who asks, and what else would fit. */
    static void requireRange(String who, Matrix targets, double lowest, double highest) {
        for (int row = 0; row < targets.rowCount(); row++) {
            for (int column = 0; column < targets.columnCount(); column++) {
                double target = targets.get(row, column);
                if (target < lowest || target > highest) {
                    throw new IllegalArgumentException("the target in row " + row + ", column " + column + " is "
                            + Numbers.brief(target) + ", out of reach for " + who + ": expected "
                            + Numbers.brief(lowest) + " to " + Numbers.brief(highest)
                            + " (classes go to Dataset.oneHot, which numbers them by itself)");
                }
            }
        }
    }

    /** Asks that the targets of each sample add up to 1. */
    static void requireSharesOfOne(String who, Matrix targets) {
        Matrix sums = targets.rowSums();
        for (int row = 0; row < sums.rowCount(); row++) {
            if (Math.abs(sums.get(row, 0) - 1) > TOLERANCE) {
                throw new IllegalArgumentException("the targets in row " + row + " add up to "
                        + Numbers.brief(sums.get(row, 0)) + ", which " + who
                        + " cannot take: expected 1, as Dataset.oneHot makes them");
            }
        }
    }
}
