package firstneuron.exercise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One number of an answer: what it should be, how to come to it, and what certain wrong numbers give away. Or a guess,
 * which has only to be there, and stands before the number that it is a guess of.
 */
final class Wanted {
    /** Named mistakes as exact as this are meant, and not rounded by chance to the same number. */
    private static final double EXACT = 1e-9;

    private final String name;
    private final double value;
    private final double tolerance;
    private final String way;
    private final Map<Double, String> mistakes = new LinkedHashMap<>();

    private Wanted(String name, double value, double tolerance, String way) {
        this.name = name;
        this.value = value;
        this.tolerance = tolerance;
        this.way = way;
    }

    /**
     * A number to compute.
     *
     * @param name what the task calls it
     * @param value the right number
     * @param tolerance how far an answer may be from it, for example half of the last digit that is asked for
     * @param way how it is computed, in words or as a formula, without the number
     */
    static Wanted of(String name, double value, double tolerance, String way) {
        return new Wanted(name, value, tolerance, way);
    }

    /** A wrong number that a certain mistake gives, and what the mistake is. */
    Wanted mistake(double wrong, String explanation) {
        if (isNear(wrong, value)) {
            throw new IllegalArgumentException(name + ": " + wrong + " is the right number");
        }
        mistakes.put(wrong, explanation);
        return this;
    }

    /** A number that the learner expects to see, right or wrong. */
    static Wanted guess(String name) {
        return new Wanted(name, Double.NaN, 0, "");
    }

    String name() {
        return name;
    }

    /** The first number that is wrong; if all that are there are right, those that are still empty. */
    static Optional<Fault> faultIn(double[] answers, Wanted... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (!Double.isNaN(answers[i]) && !wanted[i].isRight(answers[i])) {
                return Optional.of(wanted[i].fault(answers[i]));
            }
        }
        return empty(answers, Arrays.stream(wanted).map(Wanted::name).toList());
    }

    /** The numbers that are not filled in yet. */
    static Optional<Fault> empty(double[] answers, List<String> names) {
        List<String> empty = IntStream.range(0, names.size())
                .filter(i -> Double.isNaN(answers[i]))
                .mapToObj(names::get)
                .toList();
        return empty.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fault(
                        names.size() - empty.size() + " of " + names.size() + " numbers, and no mistake in them",
                        "a number for each of " + String.join(", ", names),
                        "still empty: " + String.join(", ", empty)));
    }

    /** What became of the guesses. */
    static String comparison(double[] answers, Wanted... wanted) {
        return IntStream.range(0, wanted.length)
                .filter(i -> wanted[i].isGuess())
                .mapToObj(i -> answers[i] == answers[i + 1]
                        ? "Your guess was right: " + Text.number(answers[i]) + "."
                        : "You guessed " + Text.number(answers[i]) + ", and it is " + Text.number(answers[i + 1]) + ".")
                .collect(Collectors.joining(" "));
    }

    private boolean isGuess() {
        return Double.isNaN(value);
    }

    private boolean isRight(double answer) {
        return isGuess() || isNear(answer, value);
    }

    private Fault fault(double answer) {
        String likely = mistakeAt(answer, EXACT)
                .or(() -> isRoundedTooEarly(answer)
                        ? Optional.of("right as far as it goes; more decimals are asked for")
                        : Optional.empty())
                .or(() -> mistakeAt(answer, tolerance))
                .or(() -> isWholeNumberDivision(answer)
                        ? Optional.of("it is 0; did you divide whole numbers? In Java 1 / 3 is 0, and 1.0 / 3 is not")
                        : Optional.empty())
                .orElse(answer < value ? "it is too small" : "it is too large");
        return new Fault(name + " = " + Text.number(answer), way, name + ": " + likely);
    }

    private Optional<String> mistakeAt(double answer, double distance) {
        return mistakes.entrySet().stream()
                .filter(mistake -> Math.abs(answer - mistake.getKey()) <= distance)
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Whether the answer is the right number with fewer decimals, at least one. */
    private boolean isRoundedTooEarly(double answer) {
        BigDecimal given = BigDecimal.valueOf(answer).stripTrailingZeros();
        return given.scale() > 0
                && BigDecimal.valueOf(value)
                                .setScale(given.scale(), RoundingMode.HALF_UP)
                                .compareTo(given)
                        == 0;
    }

    private boolean isWholeNumberDivision(double answer) {
        return answer == 0 && Math.abs(value) < 1;
    }

    private boolean isNear(double answer, double number) {
        return Math.abs(answer - number) <= tolerance;
    }
}
