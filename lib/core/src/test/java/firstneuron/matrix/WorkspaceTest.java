package firstneuron.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkspaceTest {
    private static final Map<String, BinaryOperator<Matrix>> OPERATIONS = new LinkedHashMap<>();

    static {
        OPERATIONS.put("times", (a, b) -> a.times(b.transposed()));
        OPERATIONS.put("transposedTimes", Matrix::transposedTimes);
        OPERATIONS.put("timesTransposed", Matrix::timesTransposed);
        OPERATIONS.put("transposed", (a, b) -> a.transposed());
        OPERATIONS.put("plus", Matrix::plus);
        OPERATIONS.put("scaled plus", (a, b) -> a.plus(0.3, b));
        OPERATIONS.put("combination", (a, b) -> a.combination(0.7, 0.3, b));
        OPERATIONS.put("minus", Matrix::minus);
        OPERATIONS.put("hadamard", Matrix::hadamard);
        OPERATIONS.put("dividedBy", Matrix::dividedBy);
        OPERATIONS.put("scaled", (a, b) -> a.scaled(3));
        OPERATIONS.put("map", (a, b) -> a.map(Math::sqrt));
        OPERATIONS.put("atLeast", (a, b) -> a.atLeast(0.5));
        OPERATIONS.put("signs", (a, b) -> a.minus(b).signs());
        OPERATIONS.put("combine", (a, b) -> a.combine(b, Math::max));
        OPERATIONS.put("plusRow", (a, b) -> a.plusRow(b.rowAt(0)));
        OPERATIONS.put("timesRow", (a, b) -> a.timesRow(b.rowAt(0)));
        OPERATIONS.put("columnSums", (a, b) -> a.columnSums());
        OPERATIONS.put("rowSums", (a, b) -> a.rowSums());
        OPERATIONS.put("rowMaxima", (a, b) -> a.rowMaxima());
        OPERATIONS.put("minusColumn", (a, b) -> a.minusColumn(b.rowSums()));
        OPERATIONS.put("dividedByColumn", (a, b) -> a.dividedByColumn(b.rowSums()));
        OPERATIONS.put("withColumns", (a, b) -> a.withColumns(2, (row, column) -> row + 0.5 * column));
        OPERATIONS.put("rows", (a, b) -> a.rows(1, 0, 1));
    }

    static Stream<String> operations() {
        return OPERATIONS.keySet().stream();
    }

    private static Matrix random(int rows, int columns, long seed) {
        Random random = new Random(seed);
        return Matrix.generate(rows, columns, (r, c) -> 0.1 + random.nextDouble());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void aResultHasTheSameBitsWhateverWasInItsPlaceBefore(String name) {
        BinaryOperator<Matrix> operation = OPERATIONS.get(name);
        for (int size : new int[] {2, 3, 21}) { // products by plain loops, and by vectors
            Matrix a = random(size, size + 1, 1);
            Matrix b = random(size, size + 1, 2);
            Workspace place = new Workspace(1);
            Matrix unusable = a.map(entry -> Double.NaN);
            Matrix before = operation.apply(unusable.in(place), unusable);
            place.nextRound();
            Matrix after = operation.apply(a.in(place), b);
            assertSame(before, after, "the place is used again");
            assertEquals(operation.apply(a, b), after);
        }
    }

    @Test
    void aResultStaysForItsRounds() {
        Matrix one = Matrix.row(1);
        Workspace place = new Workspace(2);
        Matrix two = one.in(place).plus(one);
        place.nextRound();
        Matrix three = two.plus(one);
        assertEquals(Matrix.row(2), two);
        place.nextRound();
        Matrix four = three.plus(one);
        assertEquals(Matrix.row(4), four);
        assertSame(two, four);
    }

    @Test
    void withoutRoundsNothingIsEverWrittenOver() {
        Matrix one = Matrix.row(1);
        Workspace place = new Workspace(0);
        Matrix two = one.in(place).plus(one);
        place.nextRound();
        assertNotSame(two, one.in(place).plus(one));
    }

    @Test
    void aSmallerBatchTakesNothingFromALargerOne() {
        Matrix large = random(4, 2, 1);
        Matrix small = random(3, 2, 2);
        Workspace place = new Workspace(1);
        Matrix sumOfLarge = large.in(place).plus(large).scaled(2);
        place.nextRound();
        Matrix sumOfSmall = small.in(place).plus(small).scaled(2);
        place.nextRound();
        assertSame(sumOfLarge, large.in(place).plus(large).scaled(2));
        place.nextRound();
        assertSame(sumOfSmall, small.in(place).plus(small).scaled(2));
    }

    @Test
    void anotherOrderOfShapesGetsMatricesThatFit() {
        Workspace place = new Workspace(1);
        Matrix a = random(3, 2, 1);
        a.in(place).plus(a).columnSums();
        place.nextRound();
        assertEquals("3×1", a.in(place).plus(a).rowSums().shape());
        assertEquals("1×2", a.in(place).columnSums().shape());
    }

    @Test
    void whatIsKeptStaysAndWhatIsNotLentNeedsNoCopy() {
        Matrix one = Matrix.row(1);
        assertSame(one, one.kept());
        Workspace place = new Workspace(1);
        Matrix lent = one.in(place).plus(one);
        Matrix kept = lent.kept();
        place.nextRound();
        one.in(place).plus(5, one);
        assertEquals(Matrix.row(2), kept);
        assertNotEquals(lent, kept);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 127, 128, 129, 300})
    void portionsGiveTheSameRowsAsTheWhole(int rows) {
        Matrix x = random(rows, 3, 1);
        Matrix weights = random(3, 2, 2);
        assertEquals(
                x.times(weights).map(Math::sqrt),
                x.inPortions(portion -> portion.times(weights).map(Math::sqrt)));
    }
}
