package firstneuron.matrix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeamTest {
    private static Matrix random(int rows, int columns) {
        Random random = new Random(rows + columns);
        return Matrix.generate(rows, columns, (r, c) -> random.nextGaussian());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5})
    void everyRowIsComputedByOneOfThem(int threads) {
        try (Team team = new Team(threads)) {
            for (int rows : new int[] {20, 21, 23, 64, 101}) {
                int[] visits = new int[rows];
                team.compute(0, rows, (from, to) -> {
                    for (int row = from; row < to; row++) {
                        visits[row]++;
                    }
                });
                int[] once = new int[rows];
                Arrays.fill(once, 1);
                assertArrayEquals(once, visits);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5})
    void anyNumberOfThreadsGivesTheSameBits(int threads) {
        Matrix a = random(66, 130);
        Matrix b = random(130, 41);
        Matrix c = random(66, 41);
        Matrix large = random(301, 203);
        try (Team team = new Team(threads)) {
            Workspace place = new Workspace(1, team);
            assertEquals(a.times(b), a.in(place).times(b));
            assertEquals(a.transposedTimes(c), a.in(place).transposedTimes(c));
            assertEquals(c.timesTransposed(b), c.in(place).timesTransposed(b));
            assertEquals(large.plus(0.1, large), large.in(place).plus(0.1, large));
            int[] order = {300, 0, 150, 7};
            int[] manyRows = new Random(1).ints(301, 0, 4).map(i -> order[i]).toArray();
            assertEquals(large.rows(manyRows), large.in(place).rows(manyRows));
        }
    }

    @Test
    void aPartThatFailsIsTold() {
        try (Team team = new Team(2)) {
            IllegalStateException told = assertThrows(
                    IllegalStateException.class,
                    () -> team.compute(0, 8, (from, to) -> {
                        if (from > 0) {
                            throw new ArithmeticException("no such row");
                        }
                    }));
            assertEquals("no such row", told.getCause().getMessage());
        }
    }

    @Test
    void aTeamOfNobodyIsRefused() {
        assertEquals(
                "number of threads is 0, expected at least 1",
                assertThrows(IllegalArgumentException.class, () -> new Team(0)).getMessage());
    }
}
