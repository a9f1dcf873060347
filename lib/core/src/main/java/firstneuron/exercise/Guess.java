package firstneuron.exercise;

import firstneuron.html.Html;
import firstneuron.html.Shown;
import firstneuron.matrix.Numbers;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * A prediction, held against what came out. It stands at the end of a cell, without a semicolon:
 *
 * <pre>{@code
 * double myGuess = Double.NaN;
 * Guess.number(myGuess, and.margin()).because("the nearest points are those with one 1.")
 * }</pre>
 *
 * <p>While there is no guess, the cell asks for one and tells nothing of the answer.
 */
public class Guess {
    private final Comparison comparison;
    private final String why;

    Guess(Comparison comparison, String why) {
        this.comparison = comparison;
        this.why = why;
    }

    private static Guess of(Comparison comparison, String why) {
        return Shown.inKernel(() -> GuessInKernel.of(comparison, why), () -> new Guess(comparison, why));
    }

    /**
     * A guess of a number. It is right if both look the same at four decimals, or if it has two digits or more and the
     * actual number rounds to it: 0.71 is right for 0.7071, and 0.7 is near.
     *
     * @param guess what the learner expects; NaN while there is no guess
     * @param actual what came out
     * @return what the cell shows
     * @throws IllegalArgumentException if the actual number is NaN or infinite
     */
    public static Guess number(double guess, double actual) {
        double finite = Numbers.requireFinite("the actual number", actual);
        return of(new NumberGuess(guess, finite, OptionalDouble.empty(), Words.ofTheCourse()), "");
    }

    /**
     * A guess of one of several answers. Upper and lower case and spaces do not count.
     *
     * @param guess what the learner expects; empty while there is no guess
     * @param actual the right answer
     * @param others the other answers that can be chosen; the right one may be among them once more
     * @return what the cell shows
     * @throws IllegalArgumentException if there is nothing to choose from
     */
    public static Guess choice(String guess, String actual, String... others) {
        return of(new ChoiceGuess(guess, actual, others, Words.ofTheCourse()), "");
    }

    /**
     * The same with a reason, which is shown once there is a guess.
     *
     * @param reason why the answer is as it is, in a sentence
     * @return what the cell shows
     */
    public Guess because(String reason) {
        return of(comparison, Objects.requireNonNull(reason, "the reason is null"));
    }

    /**
     * The same, where a number is right that is as near as this.
     *
     * @param tolerance how far a guess may be from the actual number, at least 0
     * @return what the cell shows
     * @throws IllegalArgumentException if the tolerance is below 0, NaN or infinite
     * @throws IllegalStateException if it is a choice, which is right or not
     */
    public Guess within(double tolerance) {
        return of(comparison.within(OptionalDouble.of(Numbers.requireNotNegative("the tolerance", tolerance))), why);
    }

    /**
     * What the cell shows.
     *
     * @return a paragraph, and one more for the reason; no dollar in them begins a formula
     */
    public String html() {
        return "<div class=\"mathjax_ignore\">" + Html.paragraph(comparison.said())
                + (tellsWhy() ? "\n" + Html.paragraph(why) : "") + "</div>";
    }

    private boolean tellsWhy() {
        return comparison.isMade() && !why.isEmpty();
    }

    /**
     * The same in words.
     *
     * @return how near the guess came, and the reason; before there is a guess, what to do
     */
    @Override
    public String toString() {
        return comparison.said() + (tellsWhy() ? "\n" + why : "");
    }
}
