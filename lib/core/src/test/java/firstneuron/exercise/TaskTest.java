package firstneuron.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstneuron.perceptron.Perceptron;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaskTest {
    private static final Perceptron AND = Perceptron.withWeights(1, 1).withBias(-1.5);
    private final Chapter6 tasks = new Chapter6();

    @Nested
    class AVerdict {
        @Test
        void showsStateTaskAndReason() {
            assertEquals(
                    "○ 6.2 Another AND: not tried yet",
                    tasks.anotherAnd.check(null).toString());
            assertTrue(tasks.anotherAnd.check(AND).toString().startsWith("✓ 6.2 Another AND: right\n  Very many"));
            assertEquals("""
                            ✗ 6.2 Another AND: not yet
                              given     w = (1, 1), b = −1
                              expected  a weighted sum above 0 for (1, 1), and below 0 for (0, 0), (0, 1), (1, 0)
                              fails at  (0, 1): the weighted sum is 0, exactly on the line; only the tie rule
                                        decides there""", tasks.anotherAnd.check(AND.withBias(-1)).toString());
        }

        @Test
        void isWorthAllPointsOrNone() {
            assertEquals(3, tasks.anotherAnd.check(AND).points(3));
            assertEquals(0, tasks.anotherAnd.check(AND.withBias(0)).points(3));
        }
    }

    @Nested
    class Hints {
        @Test
        void comeOneByOneAndStay() {
            assertTrue(tasks.anotherAnd.hint().toString().startsWith("6.2 Another AND: hint 1 of 3\n  1. The line"));
            String second = tasks.anotherAnd.hint().toString();
            assertTrue(second.contains("hint 2 of 3") && second.contains("1. The line") && second.contains("2. Take"));
            assertTrue(second.endsWith("Run the cell again for the next one."));
            String third = tasks.anotherAnd.hint().toString();
            assertEquals(third, tasks.anotherAnd.hint().toString());
            assertFalse(third.contains("Run the cell again"));
        }
    }

    @Nested
    class ASolution {
        @Test
        void isShownAfterAnAttempt() {
            assertTrue(tasks.anotherAnd.solution().toString().contains("try it first"));
            tasks.anotherAnd.check(AND.withBias(-1));
            assertTrue(tasks.anotherAnd.solution().toString().contains("Perceptron.withWeights(1, 1).withBias(-1.5)"));
        }

        @Test
        void isShownAfterAllHints() {
            tasks.anotherAnd.check(null);
            tasks.anotherAnd.hint();
            tasks.anotherAnd.hint();
            assertTrue(tasks.anotherAnd.solution().toString().contains("try it first"));
            tasks.anotherAnd.hint();
            assertTrue(tasks.anotherAnd
                    .solution()
                    .toString()
                    .contains("6.2 Another AND: a solution\n  With weights of 1"));
        }
    }

    @Nested
    class WhatIsSolved {
        @Test
        void isCountedOnceAndShownAsATable() {
            tasks.anotherAnd.check(AND);
            tasks.anotherAnd.check(AND);
            String table = tasks.progress().toString();
            assertTrue(table.matches("(?s)1 of \\d+ tasks solved\\nchapter 6, 1 of 10\\n.*"), table);
            assertTrue(table.contains("✓ 6.2 Another AND") && table.contains("○ 6.1 One neuron by hand"), table);
        }

        @Test
        void isKeptInAFileAndBroughtTogether(@TempDir Path folder) {
            String file = folder.resolve("mine.txt").toString();
            tasks.anotherAnd.check(AND);
            assertEquals("1 task solved, kept in " + file, tasks.keep(file));
            Chapter6 later = new Chapter6();
            later.twoOfThree.check(Perceptron.withWeights(1, 1, 1).withBias(-1.5));
            assertEquals("2 tasks solved, kept in " + file, later.keep(file));
            assertTrue(later.progress().toString().startsWith("2 of "));
            assertEquals("2 tasks solved, kept in " + file, tasks.keep(file));
        }

        @Test
        void isNotLostToADamagedFile(@TempDir Path folder) throws IOException {
            Path file = folder.resolve("mine.txt");
            tasks.anotherAnd.check(AND);
            tasks.keep(file.toString());
            String damaged = Files.readString(file).replace("6.2", "6.7");
            Files.writeString(file, damaged);
            IllegalArgumentException e =
                    assertThrows(IllegalArgumentException.class, () -> tasks.keep(file.toString()));
            assertTrue(e.getMessage().contains("is damaged"), e.getMessage());
            assertEquals(damaged, Files.readString(file));
            assertTrue(tasks.progress().toString().startsWith("1 of "));
        }

        @Test
        void isNotMixedWithAnotherFile(@TempDir Path folder) throws IOException {
            Path file = folder.resolve("notes.txt");
            Files.writeString(file, "milk, bread\n");
            assertThrows(IllegalArgumentException.class, () -> tasks.keep(file.toString()));
            assertEquals("milk, bread\n", Files.readString(file));
            Path nowhere = folder.resolve("no/such/place.txt");
            assertThrows(UncheckedIOException.class, () -> tasks.keep(nowhere.toString()));
        }
    }
}
