package firstneuron.exercise;

import static firstneuron.exercise.Answers.areRight;
import static firstneuron.exercise.Answers.isNotTried;
import static firstneuron.exercise.Answers.isWrong;
import static java.lang.Double.NaN;

import org.junit.jupiter.api.Test;

class ValleyRatesTest {
    private final Chapter8 tasks = new Chapter8();

    private Verdict check(double border, double oneStep, double zigzag) {
        return tasks.rates.check(border, oneStep, zigzag);
    }

    @Test
    void areRightWithAnyZigzagBetweenTheTwo() {
        areRight(
                check(1.0 / 3, 1.0 / 6, 0.25),
                check(0.333, 0.167, 0.3),
                check(0.3333, 0.1667, 0.18),
                check(1.0 / 3, 1.0 / 6, 0.32));
    }

    @Test
    void sayWhatTheWrongRateDoes() {
        isWrong("the border for x²", check(1, 0.5, 0.6));
        isWrong("lands at the bottom at once", check(1.0 / 6, 1.0 / 3, 0.2));
        isWrong("the slope of 3x² is 6x", check(2.0 / 3, 1.0 / 3, 0.5));
        isWrong("border: it is 0; did you divide whole numbers", check(1 / 3, 1 / 6, 1 / 4));
        isWrong("x comes no nearer, or hardly", check(0.333, 0.167, 0.333));
        isWrong("x lands at 0 at once, or almost", check(0.333, 0.167, 0.167));
        isWrong("border: it is too small", check(0.28, 1.0 / 6, 0.25));
        isWrong("border: right as far as it goes", check(0.3, 1.0 / 6, 0.25));
        isWrong("border: one step with 0.5", check(0.5, 1.0 / 6, 0.25));
        isWrong("oneStep: this is the rate for x²", check(1.0 / 3, 0.5, 0.25));
        isWrong("half of it lands at 0", check(1.0 / 3, 1.0 / 3, 0.25));
        isWrong("6η must be 1", check(1.0 / 3, 6, 0.25));
        isWrong("by 0.4, so x stays on its side", check(1.0 / 3, 1.0 / 6, 0.1));
        isWrong("by 0, so x lands at 0 at once", check(1.0 / 3, 1.0 / 6, 1.0 / 6));
        isWrong("by −1, so x comes no nearer", check(1.0 / 3, 1.0 / 6, 1.0 / 3));
        isWrong("by −1.4, so x goes farther", check(1.0 / 3, 1.0 / 6, 0.4));
        isWrong("by 2.5, so x goes farther", check(1.0 / 3, 1.0 / 6, -0.25));
        isWrong("by 1, so x comes no nearer", check(1.0 / 3, 1.0 / 6, 0));
        isWrong("still empty: zigzag", check(1.0 / 3, 1.0 / 6, NaN));
        isNotTried(check(NaN, NaN, NaN));
    }
}
