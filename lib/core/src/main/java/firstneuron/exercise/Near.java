package firstneuron.exercise;

import firstneuron.matrix.Matrix;

/** Whether numbers are the same but for rounding, or near enough. What is NaN is near to nothing. */
final class Near {
    /** Rounding alone can move a number of the exercises this far. */
    static final double ROUNDING = 1e-9;

    private Near() {}

    static boolean isNear(double one, double other) {
        return isNear(one, other, ROUNDING);
    }

    static boolean isNear(double one, double other, double tolerance) {
        return Math.abs(one - other) <= tolerance;
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
            near = isNear(one[i], other[i]);
        }
        return near;
    }

    static boolean isNear(Matrix one, Matrix other) {
        return isNear(one.toArray(), other.toArray());
    }
}
