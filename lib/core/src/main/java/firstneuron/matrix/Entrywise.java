package firstneuron.matrix;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** What is computed entry by entry: each number of the result from the numbers at its own place. */
final class Entrywise {
    private Entrywise() {}

    /** Computes the entries of a result from one place to another, counted row after row. */
    @FunctionalInterface
    private interface Entries {
        void fill(double[] result, int from, int to);
    }

    private static Matrix each(Matrix matrix, int cost, Entries entries) {
        int columns = matrix.columnCount();
        Matrix result = matrix.result(matrix.rowCount(), columns);
        double[] values = result.values();
        matrix.compute(result, cost, (from, to) -> entries.fill(values, from * columns, to * columns));
        return result;
    }

    /** sA + tB. */
    static Matrix combination(double s, Matrix matrix, double t, Matrix other) {
        double[] a = matrix.values();
        double[] b = other.values();
        return each(matrix, Matrix.MOVING, (result, from, to) -> {
            for (int i = from; i < to; i++) {
                result[i] = s * a[i] + t * b[i];
            }
        });
    }

    /** A ∘ B. */
    static Matrix product(Matrix matrix, Matrix other) {
        double[] a = matrix.values();
        double[] b = other.values();
        return each(matrix, Matrix.MOVING, (result, from, to) -> {
            for (int i = from; i < to; i++) {
                result[i] = a[i] * b[i];
            }
        });
    }

    /** A / B. */
    static Matrix quotient(Matrix matrix, Matrix other) {
        double[] a = matrix.values();
        double[] b = other.values();
        return each(matrix, Matrix.MOVING, (result, from, to) -> {
            for (int i = from; i < to; i++) {
                result[i] = a[i] / b[i];
            }
        });
    }

    /** sA. */
    static Matrix scaled(double s, Matrix matrix) {
        double[] a = matrix.values();
        return each(matrix, Matrix.MOVING, (result, from, to) -> {
            for (int i = from; i < to; i++) {
                result[i] = s * a[i];
            }
        });
    }

    /** max(aᵢⱼ, s). */
    static Matrix atLeast(double s, Matrix matrix) {
        double[] a = matrix.values();
        return each(matrix, Matrix.MOVING, (result, from, to) -> {
            for (int i = from; i < to; i++) {
                result[i] = Math.max(a[i], s);
            }
        });
    }

    /** 1 above 0, −1 below, and 0 at 0. */
    static Matrix signs(Matrix matrix) {
        double[] a = matrix.values();
        return each(matrix, Matrix.MOVING, (result, from, to) -> {
            for (int i = from; i < to; i++) {
                double above = Math.ceil(Math.min(1, Math.max(a[i], 0)));
                double below = Math.floor(Math.max(-1, Math.min(a[i], 0)));
                result[i] = above + below; // no branch: for a processor every other sign is a surprise
            }
        });
    }

    /** f(aᵢⱼ). */
    static Matrix map(Matrix matrix, DoubleUnaryOperator f) {
        double[] a = matrix.values();
        return each(matrix, Matrix.CALLING, (result, from, to) -> {
            for (int i = from; i < to; i++) {
                result[i] = f.applyAsDouble(a[i]);
            }
        });
    }

    /** f(aᵢⱼ, bᵢⱼ). */
    static Matrix combine(Matrix matrix, Matrix other, DoubleBinaryOperator f) {
        double[] a = matrix.values();
        double[] b = other.values();
        return each(matrix, Matrix.CALLING, (result, from, to) -> {
            for (int i = from; i < to; i++) {
                result[i] = f.applyAsDouble(a[i], b[i]);
            }
        });
    }
}
