package firstneuron.exercise;

import java.util.ArrayList;
import java.util.List;

/**
 * One number of an answer: what it should be, and what certain mistakes would come to. Or a guess, which has only to be
 * there, and stands before the number that it is a guess of.
 *
 * <p>The words for it stand in the text of the task, in the part with the name of the number: {@code way} tells how it is
 * computed, and each kind of mistake what went wrong. What is the same for several numbers stands in the part
 * {@code any number}.
 *
 * @param name what the task calls it
 * @param value the right number; NaN for a guess
 * @param tolerance how far an answer may be from it, for example half of the last digit that is asked for
 * @param mistakes wrong numbers, and the kind of mistake behind each
 */
record Wanted(String name, double value, double tolerance, List<Wrong> mistakes) {
    /** A number that a kind of mistake comes to. */
    record Wrong(String kind, double number) {}

    /** A number to compute. */
    static Wanted of(String name, double value, double tolerance) {
        return new Wanted(name, value, tolerance, List.of());
    }

    /** A number that the learner expects to see, right or wrong. */
    static Wanted guess(String name) {
        return new Wanted(name, Double.NaN, 0, List.of());
    }

    /** The same, with a kind of mistake that gives one of these numbers. */
    Wanted mistake(String kind, double... numbers) {
        List<Wrong> more = new ArrayList<>(mistakes);
        for (double number : numbers) {
            if (isRight(number)) {
                throw new IllegalArgumentException(name + ": " + number + " is the right number");
            }
            more.add(new Wrong(kind, number));
        }
        return new Wanted(name, value, tolerance, List.copyOf(more));
    }

    boolean isGuess() {
        return Double.isNaN(value);
    }

    boolean isRight(double answer) {
        return isGuess() || Near.isNear(answer, value, tolerance);
    }
}
