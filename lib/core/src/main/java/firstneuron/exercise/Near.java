package firstneuron.exercise;

import firstneuron.matrix.Matrix;

/** Whether numbers are the same but for rounding, or near enough. What is NaN is near to nothing. */
final class Near {
    /** Rounding alone can move a number of the exercises by this share of it. */
    static final double ROUNDING = 1e-9;

    private Near() {}

    /** The same but for rounding: numbers up to 1 to nine decimals, larger ones to nine digits. */
    static boolean isNear(double one, double other) {
        return isRounded(one, other, 1);
    }

    /** The same but for rounding, where the numbers come from sums whose terms are as large as that. */
    static boolean isRounded(double one, double other, double scale) {
        return Double.isFinite(other) && Math.abs(one - other) <= ROUNDING * Math.max(scale, Math.abs(other));
    }

    /** No farther away than that; a bound that is met exactly is kept. */
    static boolean isNear(double one, double other, double tolerance) {
        return Math.abs(one - other) <= tolerance + ROUNDING * Math.min(1, tolerance);
    }

    /** At least as large, but for rounding. */
    static boolean isAtLeast(double one, double least) {
        return one >= least - ROUNDING * Math.abs(least);
    }

    static boolean isNear(double[] one, double[] other) {
        boolean near = one.length == other.length;
        for (int i = 0; near && i < one.length; i++) {
            near = isNear(one[i], other[i]);
        }
        return near;
    }

    static boolean isNear(double[][] one, double[][] other) {
        boolean near = one.length == other.length;
        for (int i = 0; near && i < one.length; i++) {
            near = one[i] != null && isNear(one[i], other[i]);
        }
        return near;
    }

    static boolean isNear(Matrix one, Matrix other) {
        return isNear(one.toArray(), other.toArray());
    }
}
