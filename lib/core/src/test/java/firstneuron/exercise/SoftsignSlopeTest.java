package firstneuron.exercise;

import static firstneuron.exercise.Answers.areRight;
import static firstneuron.exercise.Answers.isNotTried;
import static firstneuron.exercise.Answers.isWrong;
import static java.lang.Double.NaN;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class SoftsignSlopeTest {
    private final Chapter8 tasks = new Chapter8();

    private void isWrongBecause(String reason, DoubleUnaryOperator slope) {
        isWrong(reason, tasks.softsignSlope.check(slope));
    }

    private static double softsign(double z) {
        return z / (1 + Math.abs(z));
    }

    @Test
    void isRightHoweverItIsWritten() {
        areRight(
                tasks.softsignSlope.check(z -> 1 / ((1 + Math.abs(z)) * (1 + Math.abs(z)))),
                tasks.softsignSlope.check(z -> Math.pow(1 + Math.abs(z), -2)),
                tasks.softsignSlope.check(z -> Math.pow(1 - Math.abs(softsign(z)), 2)),
                tasks.softsignSlope.check(z -> z < 0 ? 1 / ((1 - z) * (1 - z)) : 1 / ((1 + z) * (1 + z))),
                tasks.softsignSlope.check(z -> (1 + Math.abs(z) - z * Math.signum(z)) / Math.pow(1 + Math.abs(z), 2)));
    }

    @Test
    void saysWhichFormulaAWrongSlopeIs() {
        isWrongBecause("z = 3: a square is missing", z -> 1 / (1 + Math.abs(z)));
        isWrongBecause("z = 3: the sign", z -> -1 / Math.pow(1 + Math.abs(z), 2));
        isWrongBecause("z = −3: the sign", z -> Math.signum(z) / Math.pow(1 + Math.abs(z), 2));
        isWrongBecause("z = −3: for z below 0", z -> 1 / ((1 + z) * (1 + z)));
        isWrongBecause("at the activation f(z)", z -> 1 / Math.pow(1 + Math.abs(softsign(z)), 2));
        isWrongBecause("this is the value", SoftsignSlopeTest::softsign);
        isWrongBecause("a(1 − a)", z -> softsign(z) * (1 - softsign(z)));
        isWrongBecause("1 − a²", z -> 1 - softsign(z) * softsign(z));
        isWrongBecause("the quotient rule subtracts", z -> (1 + 2 * Math.abs(z)) / Math.pow(1 + Math.abs(z), 2));
        isWrongBecause("here it was forgotten", z -> (1 + Math.abs(z) - z) / Math.pow(1 + Math.abs(z), 2));
        isWrongBecause("this looks measured", z -> (softsign(z + 1e-5) - softsign(z - 1e-5)) / 2e-5);
        isWrongBecause("the slope at 0 is not 0", z -> z == 0 ? 0 : 1 / Math.pow(1 + Math.abs(z), 2));
        isWrongBecause("comes from a division by 0", z -> 1 / Math.pow(1 + z * z / Math.abs(z), 2));
        isWrongBecause("the numerator's slope alone", z -> 1);
        isWrongBecause(
                "z = 0: this is NaN, which comes from a division by 0",
                z -> (1 + Math.abs(z) - z * z / Math.abs(z)) / Math.pow(1 + Math.abs(z), 2));
        isWrongBecause("the number is another one", z -> 1 / (1 + z * z));
        isWrongBecause("z = 0", z -> z == 0 ? 0 : 1 / Math.pow(1 + Math.abs(z), 2));
        isWrongBecause("throws IllegalStateException", z -> {
            throw new IllegalStateException();
        });
    }

    @Test
    void isNotTriedWhileItIsNaN() {
        isNotTried(tasks.softsignSlope.check(z -> NaN));
        isNotTried(tasks.softsignSlope.check(null));
    }
}
