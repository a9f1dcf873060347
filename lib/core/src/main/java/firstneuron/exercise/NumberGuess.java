package firstneuron.exercise;

import firstneuron.language.Texts;
import firstneuron.matrix.Numbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/** A guess of a number: right, near, or too low or too high. */
final class NumberGuess implements Comparison {
    /** How far a guess may be from the number, as a share of it, and still be near. */
    private static final double NEAR = 0.1;
    /** With so many digits a guess is more than its size, so the number may be rounded to them. */
    private static final int DIGITS_OF_A_ROUNDED_NUMBER = 2;

    private final double guess;
    private final double actual;
    private final OptionalDouble tolerance;
    private final Texts texts;
    private final Sentences say;

    interface Sentences {
        String askNumber();

        String askFinite();

        String right(double actual);

        String rightEnough(double guess, double actual);

        String nearBelow(double guess, double actual, double distance);

        String nearAbove(double guess, double actual, double distance);

        String otherSign(double guess, double actual);

        String tooLow(double guess, double actual);

        String tooHigh(double guess, double actual);
    }

    NumberGuess(double guess, double actual, OptionalDouble tolerance, Texts texts) {
        this.guess = guess;
        this.actual = actual;
        this.tolerance = tolerance;
        this.texts = texts;
        say = texts.from("guess/number").as(Sentences.class);
    }

    @Override
    public Comparison within(OptionalDouble newTolerance) {
        return new NumberGuess(guess, actual, newTolerance, texts);
    }

    @Override
    public boolean isMade() {
        return Double.isFinite(guess);
    }

    @Override
    public String said() {
        if (Double.isNaN(guess)) {
            return say.askNumber();
        }
        if (Double.isInfinite(guess)) {
            return say.askFinite();
        }
        if (looksTheSame(guess, actual)) {
            return say.right(actual);
        }
        if (isRight()) {
            return say.rightEnough(guess, actual);
        }
        if (isNear()) {
            double distance = Math.abs(guess - actual);
            return guess < actual ? say.nearBelow(guess, actual, distance) : say.nearAbove(guess, actual, distance);
        }
        if (looksTheSame(-guess, actual)) {
            return say.otherSign(guess, actual);
        }
        return guess < actual ? say.tooLow(guess, actual) : say.tooHigh(guess, actual);
    }

    private boolean isRight() {
        return tolerance.isPresent()
                ? Near.isNear(guess, actual, tolerance.getAsDouble() + Near.ROUNDING)
                : isRounded();
    }

    private boolean isNear() {
        double far = Math.max(NEAR * Math.abs(actual), 2 * tolerance.orElse(0));
        return Near.isNear(guess, actual, far + Near.ROUNDING);
    }

    private static boolean looksTheSame(double one, double other) {
        return Numbers.brief(one).equals(Numbers.brief(other));
    }

    /** Whether the guess is the number with fewer digits, two at least. */
    private boolean isRounded() {
        BigDecimal given = BigDecimal.valueOf(guess).stripTrailingZeros();
        return given.precision() >= DIGITS_OF_A_ROUNDED_NUMBER
                && BigDecimal.valueOf(actual)
                                .setScale(given.scale(), RoundingMode.HALF_UP)
                                .compareTo(given)
                        == 0;
    }
}
