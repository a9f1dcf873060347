package firstneuron.exercise;

import static firstneuron.exercise.Near.isNear;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstneuron.matrix.Matrix;
import org.junit.jupiter.api.Test;

class NearTest {
    @Test
    void numbersAreNearButForRounding() {
        assertTrue(isNear(0.1 + 0.2, 0.3));
        assertTrue(isNear(-0.0, 0));
        assertFalse(isNear(0.3001, 0.3));
        assertFalse(isNear(1, -1));
    }

    @Test
    void aToleranceIsAllowedToTheFull() {
        assertTrue(isNear(715.5, 716, 0.5));
        assertTrue(isNear(716.5, 716, 0.5));
        assertFalse(isNear(716.6, 716, 0.5));
    }

    @Test
    void whatIsNoNumberIsNearToNothing() {
        assertFalse(isNear(Double.NaN, Double.NaN));
        assertFalse(isNear(Double.NaN, 0, 1e300));
        assertFalse(isNear(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY));
        assertFalse(isNear(new double[] {1, Double.NaN}, new double[] {1, Double.NaN}));
        Matrix unfinished = Matrix.row(0, 0).map(value -> Double.NaN);
        assertFalse(isNear(unfinished, Matrix.row(0, 0)));
    }

    @Test
    void rowsAreNearOnlyInTheSameShape() {
        assertTrue(isNear(new double[] {1, 2}, new double[] {1, 2 + 1e-12}));
        assertFalse(isNear(new double[] {1, 2}, new double[] {1, 2, 3}));
        assertFalse(isNear(new double[] {1, 2, 3}, new double[] {1, 2}));
        assertFalse(isNear(new double[][] {{1, 2}}, new double[][] {{1, 2}, {3, 4}}));
        assertFalse(isNear(new double[][] {{1, 2}, {3}}, new double[][] {{1, 2}, {3, 4}}));
        assertTrue(isNear(Matrix.row(1, 2), Matrix.row(1, 2)));
        assertFalse(isNear(Matrix.row(1, 2), Matrix.column(1, 2)));
    }
}
