package firstneuron.matrix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
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

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 40})
    void aSumThatGoesFromThreadToThreadHasTheSameBits(int threads) {
        Matrix a = random(64, 784);
        Matrix b = random(784, 128);
        Matrix narrow = random(64, 131);
        Matrix few = random(131, 32);
        Matrix product = a.times(b);
        Matrix small = narrow.times(few);
        try (Team team = new Team(threads)) {
            Workspace place = new Workspace(1, team);
            for (int i = 0; i < 100; i++) {
                assertEquals(product, a.in(place).times(b));
                assertEquals(small, narrow.in(place).times(few));
                place.nextRound();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5})
    void everyTermIsAddedOnceAndInItsOrder(int threads) {
        try (Team team = new Team(threads)) {
            for (int terms : new int[] {1, 4, 13, 131}) {
                int[] sums = new int[7]; // how many terms a tile has
                team.relay(sums.length, terms, (tile, from, to) -> {
                    assertEquals(from, sums[tile]);
                    sums[tile] = to;
                });
                assertArrayEquals(IntStream.generate(() -> terms).limit(7).toArray(), sums);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aLegThatFailsIsToldToo(int threads) {
        try (Team team = new Team(threads)) {
            ArithmeticException told = assertThrows(
                    ArithmeticException.class,
                    () -> team.relay(4, 80, (tile, from, to) -> {
                        if (to == 80 && tile == 2) {
                            throw new ArithmeticException("no such tile");
                        }
                    }));
            assertEquals("no such tile", told.getMessage());
        }
    }

    @Test
    void whoeverIsHeldUpKeepsOneTileAndTheCallerRunsTheOtherLegs() {
        try (Team team = new Team(2)) {
            Thread caller = Thread.currentThread();
            CountDownLatch begun = new CountDownLatch(1);
            CountDownLatch almostDone = new CountDownLatch(14);
            team.relay(8, 80, (tile, from, to) -> {
                if (Thread.currentThread() != caller) {
                    begun.countDown();
                    await(almostDone); // which fails unless the caller runs both legs of the seven other tiles
                } else {
                    if (tile == 7) {
                        await(begun);
                    }
                    almostDone.countDown();
                }
            });
            assertEquals(0, almostDone.getCount());
        }
    }

    @Test
    void aCallerThatNeverComesLeavesNobodyWaiting() throws InterruptedException {
        Relay relay = new Relay((tile, leg) -> {}, 3, 2);
        Thread other = new Thread(() -> relay.compute(1));
        other.start();
        other.join(30_000);
        assertFalse(other.isAlive());
        assertTrue(relay.isDone());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aPartThatFailsIsToldAsByOneThread(int threads) {
        try (Team team = new Team(threads)) {
            ArithmeticException told = assertThrows(
                    ArithmeticException.class,
                    () -> team.compute(0, 80, (from, to) -> {
                        throw new ArithmeticException("no such row");
                    }));
            assertEquals("no such row", told.getMessage());
            int[] visits = new int[80];
            team.compute(0, 80, (from, to) -> Arrays.fill(visits, from, to, 1));
            assertEquals(80, Arrays.stream(visits).sum(), "the next job is done");
        }
    }

    @Test
    void whoeverIsHeldUpKeepsOnePartAndTheCallerComputesTheRest() {
        try (Team team = new Team(2)) {
            Thread caller = Thread.currentThread();
            CountDownLatch begun = new CountDownLatch(1);
            CountDownLatch almostDone = new CountDownLatch(7);
            int[] rowsOfTheCaller = {0};
            team.compute(0, 32, (from, to) -> {
                if (Thread.currentThread() == caller) {
                    await(begun);
                    rowsOfTheCaller[0] += to - from;
                    almostDone.countDown();
                } else {
                    begun.countDown();
                    await(almostDone);
                }
            });
            assertEquals(28, rowsOfTheCaller[0], "all but one part of 4 rows");
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(30, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theOthersSleepWhenNothingIsComputed() throws InterruptedException {
        try (Team team = new Team(2)) {
            AtomicReference<Thread> other = new AtomicReference<>();
            Thread caller = Thread.currentThread();
            CountDownLatch begun = new CountDownLatch(1);
            team.compute(0, 32, (from, to) -> {
                if (Thread.currentThread() == caller) {
                    await(begun);
                } else {
                    other.set(Thread.currentThread());
                    begun.countDown();
                }
            });
            for (int i = 0; i < 3000 && other.get().getState() != Thread.State.WAITING; i++) {
                Thread.sleep(10);
            }
            assertEquals(Thread.State.WAITING, other.get().getState());
            assertTrue(other.get().isDaemon());
        }
    }

    @Test
    void operationsOnEveryEntryGiveTheSameBits() {
        Matrix a = random(301, 203);
        Matrix b = random(203, 301).transposed();
        Matrix row = random(1, 203);
        Matrix column = random(301, 1);
        try (Team team = new Team(3)) {
            Matrix shared = a.in(new Workspace(0, team));
            assertEquals(a.hadamard(b), shared.hadamard(b));
            assertEquals(a.dividedBy(b), shared.dividedBy(b));
            assertEquals(a.scaled(0.3), shared.scaled(0.3));
            assertEquals(a.map(Math::cbrt), shared.map(Math::cbrt));
            assertEquals(a.combine(b, Math::atan2), shared.combine(b, Math::atan2));
            assertEquals(a.atLeast(0.1), shared.atLeast(0.1));
            assertEquals(a.signs(), shared.signs());
            assertEquals(a.plusRow(row), shared.plusRow(row));
            assertEquals(a.timesRow(row), shared.timesRow(row));
            assertEquals(a.minusColumn(column), shared.minusColumn(column));
            assertEquals(a.dividedByColumn(column), shared.dividedByColumn(column));
            assertEquals(a.transposed(), shared.transposed());
        }
    }

    @Test
    void aTeamOfNobodyIsRefused() {
        assertEquals(
                "number of threads is 0, expected at least 1",
                assertThrows(IllegalArgumentException.class, () -> new Team(0)).getMessage());
    }
}
