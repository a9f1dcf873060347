package firstneuron.matrix;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** What is computed entry by entry: each number of the result from the numbers at its own place. */
final class Entrywise {
    private Entrywise() {}

    private static Matrix sameShape(Matrix matrix) {
        return matrix.result(matrix.rowCount(), matrix.columnCount());
    }

    /** sA + tB. */
    static Matrix combination(double s, Matrix matrix, double t, Matrix other) {
        int columns = matrix.columnCount();
        double[] a = matrix.values();
        double[] b = other.values();
        Matrix combination = sameShape(matrix);
        double[] result = combination.values();
        matrix.compute(combination, Matrix.MOVING, (from, to) -> {
            for (int i = from * columns; i < to * columns; i++) {
                result[i] = s * a[i] + t * b[i];
            }
        });
        return combination;
    }

    /** A ∘ B. */
    static Matrix product(Matrix matrix, Matrix other) {
        int columns = matrix.columnCount();
        double[] a = matrix.values();
        double[] b = other.values();
        Matrix product = sameShape(matrix);
        double[] result = product.values();
        matrix.compute(product, Matrix.MOVING, (from, to) -> {
            for (int i = from * columns; i < to * columns; i++) {
                result[i] = a[i] * b[i];
            }
        });
        return product;
    }

    /** A / B. */
    static Matrix quotient(Matrix matrix, Matrix other) {
        int columns = matrix.columnCount();
        double[] a = matrix.values();
        double[] b = other.values();
        Matrix quotient = sameShape(matrix);
        double[] result = quotient.values();
        matrix.compute(quotient, Matrix.MOVING, (from, to) -> {
            for (int i = from * columns; i < to * columns; i++) {
                result[i] = a[i] / b[i];
            }
        });
        return quotient;
    }

    /** sA. */
    static Matrix scaled(double s, Matrix matrix) {
        int columns = matrix.columnCount();
        double[] a = matrix.values();
        Matrix multiple = sameShape(matrix);
        double[] result = multiple.values();
        matrix.compute(multiple, Matrix.MOVING, (from, to) -> {
            for (int i = from * columns; i < to * columns; i++) {
                result[i] = s * a[i];
            }
        });
        return multiple;
    }

    /** max(aᵢⱼ, s). */
    static Matrix atLeast(double s, Matrix matrix) {
        int columns = matrix.columnCount();
        double[] a = matrix.values();
        Matrix larger = sameShape(matrix);
        double[] result = larger.values();
        matrix.compute(larger, Matrix.MOVING, (from, to) -> {
            for (int i = from * columns; i < to * columns; i++) {
                result[i] = Math.max(a[i], s);
            }
        });
        return larger;
    }

    /** 1 above 0, −1 below, and 0 at 0. */
    static Matrix signs(Matrix matrix) {
        int columns = matrix.columnCount();
        double[] a = matrix.values();
        Matrix signs = sameShape(matrix);
        double[] result = signs.values();
        matrix.compute(signs, Matrix.MOVING, (from, to) -> {
            for (int i = from * columns; i < to * columns; i++) {
                double above = Math.ceil(Math.min(1, Math.max(a[i], 0)));
                double below = Math.floor(Math.max(-1, Math.min(a[i], 0)));
                result[i] = above + below; // no branch: for a processor every other sign is a surprise
            }
        });
        return signs;
    }

    /** f(aᵢⱼ). */
    static Matrix map(Matrix matrix, DoubleUnaryOperator f) {
        int columns = matrix.columnCount();
        double[] a = matrix.values();
        Matrix mapped = sameShape(matrix);
        double[] result = mapped.values();
        matrix.compute(mapped, Matrix.CALLING, (from, to) -> {
            for (int i = from * columns; i < to * columns; i++) {
                result[i] = f.applyAsDouble(a[i]);
            }
        });
        return mapped;
    }

    /** f(aᵢⱼ, bᵢⱼ). */
    static Matrix combine(Matrix matrix, Matrix other, DoubleBinaryOperator f) {
        int columns = matrix.columnCount();
        double[] a = matrix.values();
        double[] b = other.values();
        Matrix combined = sameShape(matrix);
        double[] result = combined.values();
        matrix.compute(combined, Matrix.CALLING, (from, to) -> {
            for (int i = from * columns; i < to * columns; i++) {
                result[i] = f.applyAsDouble(a[i], b[i]);
            }
        });
        return combined;
    }
}
