package firstneuron.exercise;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Numbers for the cases of a judge. They look random and are the same each time, so that an answer is judged today as it
 * was yesterday; they are short, so that a learner can follow a case by hand.
 */
final class Draws {
    /** Halves and fifths can be read at a glance. */
    private static final double GRAIN = 0.1;

    private final Random random;

    private Draws(long seed) {
        this.random = new Random(seed);
    }

    /** So many cases, each drawn with the size of its numbers, which grows from 1 up to the widest. */
    static <C> List<C> cases(int count, double widest, Function<Sized, C> draw) {
        Draws draws = new Draws(count);
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> draw.apply(draws.new Sized(1 + (widest - 1) * i / count)))
                .toList();
    }

    /** Draws of numbers up to a size, of either sign. */
    final class Sized {
        private final double size;

        private Sized(double size) {
            this.size = size;
        }

        /** A number with one decimal. */
        double number() {
            return within(-size, size);
        }

        /** A number with one decimal between two others. */
        double within(double least, double most) {
            return Math.round((least + random.nextDouble() * (most - least)) / GRAIN) / 10.0;
        }

        double[] numbers(int count) {
            return IntStream.range(0, count).mapToDouble(i -> number()).toArray();
        }

        double[][] rows(int rowCount, int columnCount) {
            return IntStream.range(0, rowCount)
                    .mapToObj(row -> numbers(columnCount))
                    .toArray(double[][]::new);
        }

        /** A whole number, both bounds included. */
        int whole(int least, int most) {
            return least + random.nextInt(most - least + 1);
        }
    }
}
