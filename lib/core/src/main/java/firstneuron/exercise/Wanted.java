package firstneuron.exercise;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** One number of an answer: what it should be, how to come to it, and what certain wrong numbers give away. */
final class Wanted {
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

    String name() {
        return name;
    }

    /** The first number that is wrong. */
    static Optional<Fault> faultIn(double[] answers, Wanted... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (!wanted[i].isNear(answers[i], wanted[i].value)) {
                return Optional.of(wanted[i].fault(answers[i]));
            }
        }
        return Optional.empty();
    }

    private Fault fault(double answer) {
        String likely = mistakes.entrySet().stream()
                .filter(mistake -> isNear(answer, mistake.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(answer < value ? "it is too small" : "it is too large");
        return new Fault(name + " = " + Text.number(answer), way, name + ": " + likely);
    }

    private boolean isNear(double answer, double number) {
        return Math.abs(answer - number) <= tolerance;
    }
}
