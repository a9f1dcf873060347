package firstneuron.exercise;

import static firstneuron.exercise.Answers.areRight;
import static firstneuron.exercise.Answers.isNotTried;
import static firstneuron.exercise.Answers.isWrong;
import static java.lang.Double.NaN;

import firstneuron.exercise.Chapter8.Measurement;
import org.junit.jupiter.api.Test;

class MeasuredSlopeTest {
    private final Chapter8 tasks = new Chapter8();

    private void isWrongBecause(String reason, Measurement measurement) {
        isWrong(reason, tasks.measuredSlope.check(measurement));
    }

    @Test
    void goesToBothSides() {
        areRight(
                tasks.measuredSlope.check((f, x, h) -> (f.applyAsDouble(x + h) - f.applyAsDouble(x - h)) / (2 * h)),
                tasks.measuredSlope.check((f, x, h) -> {
                    double right = (f.applyAsDouble(x + h) - f.applyAsDouble(x)) / h;
                    double left = (f.applyAsDouble(x) - f.applyAsDouble(x - h)) / h;
                    return (right + left) / 2;
                }),
                tasks.measuredSlope.check((f, x, h) -> -(f.applyAsDouble(x - h) - f.applyAsDouble(x + h)) / h / 2));
    }

    @Test
    void isNoneOnOneSideOrWithAnotherDivisor() {
        isWrongBecause("to the right only", (f, x, h) -> (f.applyAsDouble(x + h) - f.applyAsDouble(x)) / h);
        isWrongBecause("to the left only", (f, x, h) -> (f.applyAsDouble(x) - f.applyAsDouble(x - h)) / h);
        isWrongBecause("2h apart, not h", (f, x, h) -> (f.applyAsDouble(x + h) - f.applyAsDouble(x - h)) / h);
        isWrongBecause("2 * h needs brackets", (f, x, h) -> (f.applyAsDouble(x + h) - f.applyAsDouble(x - h)) / 2 * h);
        isWrongBecause("is not divided by the distance", (f, x, h) -> f.applyAsDouble(x + h) - f.applyAsDouble(x - h));
        isWrongBecause("divided by 2, not by 2h", (f, x, h) -> (f.applyAsDouble(x + h) - f.applyAsDouble(x - h)) / 2);
        isWrongBecause(
                "only h to the right, and divides by 2h",
                (f, x, h) -> (f.applyAsDouble(x + h) - f.applyAsDouble(x)) / (2 * h));
        isWrongBecause("the sign", (f, x, h) -> (f.applyAsDouble(x - h) - f.applyAsDouble(x + h)) / (2 * h));
        isWrongBecause("this is the height", (f, x, h) -> f.applyAsDouble(x));
        isWrongBecause("f(x) = 1 / x at x = 0.5", (f, x, h) -> 2 * x);
        isWrongBecause(
                "f(x) = 1 / x at x = 0.5",
                (f, x, h) -> Math.abs((f.applyAsDouble(x + h) - f.applyAsDouble(x - h)) / (2 * h)));
        isWrongBecause("f(x) = |x| at x = 0", (f, x, h) -> x == 3 ? 6 : NaN);
        isWrongBecause("throws ArithmeticException", (f, x, h) -> (int) h / (int) h);
        isWrongBecause(
                "f(x) = 1 / x at x = 0.5 with h = 0.001",
                (f, x, h) -> (f.applyAsDouble(x + 1e-5) - f.applyAsDouble(x - 1e-5)) / 2e-5);
        isWrongBecause(
                "the two places are x + h and x − h",
                (f, x, h) -> (f.applyAsDouble(x + h / 2) - f.applyAsDouble(x - h / 2)) / h);
        isWrongBecause(
                "now only the second height is divided",
                (f, x, h) -> f.applyAsDouble(x + h) - f.applyAsDouble(x - h) / (2 * h));
    }

    @Test
    void isNotTriedWhileItIsNaN() {
        isNotTried(tasks.measuredSlope.check((f, x, h) -> NaN));
        isNotTried(tasks.measuredSlope.check(null));
    }
}
