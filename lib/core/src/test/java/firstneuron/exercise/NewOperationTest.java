package firstneuron.exercise;

import static firstneuron.exercise.Answers.areRight;
import static firstneuron.exercise.Answers.isNotTried;
import static firstneuron.exercise.Answers.isWrong;

import firstneuron.exercise.Chapter8.Division;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;

class NewOperationTest {
    private final Chapter8 tasks = new Chapter8();

    /** E = q · q + a · b by hand, with slopes of a quotient of one's own. */
    private static Division with(DoubleBinaryOperator ofA, DoubleBinaryOperator ofB) {
        return (a, b) -> {
            double q = a / b;
            return new double[] {q * q + a * b, 2 * q * ofA.applyAsDouble(a, b) + b, 2 * q * ofB.applyAsDouble(a, b) + a
            };
        };
    }

    private void isWrongBecause(String reason, Division division) {
        isWrong(reason, tasks.division.check(division));
    }

    @Test
    void isRightByHandAndMeasured() {
        areRight(tasks.division.check(with((a, b) -> 1 / b, (a, b) -> -a / (b * b))), tasks.division.check((a, b) ->
                new double[] {a * a / (b * b) + a * b, 2 * a / (b * b) + b, -2 * a * a / (b * b * b) + a}));
    }

    @Test
    void isWrongWithOtherSlopes() {
        isWrongBecause("a = 6, b = 2: the slope of b has the wrong sign", with((a, b) -> 1 / b, (a, b) -> a / (b * b)));
        isWrongBecause("the square of b is missing", with((a, b) -> 1 / b, (a, b) -> -a / b));
        isWrongBecause("the a is missing", with((a, b) -> 1 / b, (a, b) -> -1 / (b * b)));
        isWrongBecause("nothing comes back to b", with((a, b) -> 1 / b, (a, b) -> 0));
        isWrongBecause("uses notes its operands", with((a, b) -> 0, (a, b) -> 0));
        isWrongBecause("exchanged", with((a, b) -> -a / (b * b), (a, b) -> 1 / b));
        isWrongBecause("not the quotient itself", with((a, b) -> a / b, (a, b) -> -a / (b * b)));
        isWrongBecause("∂E/∂a is 5", with((a, b) -> b, (a, b) -> -a / (b * b)));
        isWrongBecause("E is 21", (a, b) -> new double[] {a * b, b, a});
        isWrongBecause("three numbers", (a, b) -> new double[] {a * b});
        isNotTried(tasks.division.check((a, b) -> null));
    }
}
