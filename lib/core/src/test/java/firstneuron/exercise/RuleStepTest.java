package firstneuron.exercise;

import static firstneuron.exercise.Answers.areRight;
import static firstneuron.exercise.Answers.isNotTried;
import static firstneuron.exercise.Answers.isWrong;

import firstneuron.exercise.Chapter6.Correction;
import org.junit.jupiter.api.Test;

class RuleStepTest {
    private final Chapter6 tasks = new Chapter6();

    private static int output(double[] n, double[] x) {
        return n[0] * x[0] + n[1] * x[1] + n[2] > 0 ? 1 : 0;
    }

    private void isWrongBecause(String reason, Correction rule) {
        isWrong(reason, tasks.mendedRule.check(rule));
    }

    @Test
    void isMendedInMoreThanOneWay() {
        areRight(
                tasks.mendedRule.check((n, x, target, rate) -> {
                    int error = target - output(n, x);
                    return new double[] {n[0] + rate * error * x[0], n[1] + rate * error * x[1], n[2] + rate * error};
                }),
                tasks.mendedRule.check((n, x, target, rate) -> {
                    int error = output(n, x) - target;
                    return new double[] {n[0] - rate * error * x[0], n[1] - rate * error * x[1], n[2] - rate * error};
                }),
                tasks.mendedRule.check((n, x, target, rate) -> {
                    if (output(n, x) == target) {
                        return n;
                    }
                    double step = target == 1 ? rate : -rate;
                    n[0] += step * x[0];
                    n[1] += step * x[1];
                    n[2] += step;
                    return n;
                }));
    }

    @Test
    void isStillThereWhereOnePartIsLeft() {
        isWrongBecause("the weights moved the wrong way", (n, x, target, rate) -> {
            int error = output(n, x) - target;
            return new double[] {n[0] + rate * error * x[0], n[1] + rate * error * x[1], n[2]};
        });
        isWrongBecause("the bias has not moved", (n, x, target, rate) -> {
            int error = target - output(n, x);
            return new double[] {n[0] + rate * error * x[0], n[1] + rate * error * x[1], n[2]};
        });
        isWrongBecause("the weights moved the wrong way", (n, x, target, rate) -> {
            int error = output(n, x) - target;
            return new double[] {n[0] + rate * error * x[0], n[1] + rate * error * x[1], n[2] + rate * error};
        });
        isWrongBecause("the weights moved by the wrong amount", (n, x, target, rate) -> {
            int error = target - output(n, x);
            return new double[] {n[0] + rate * error, n[1] + rate * error, n[2] + rate * error};
        });
        isWrongBecause("nothing moved", (n, x, target, rate) -> n);
        isWrongBecause("the learning rate is missing", (n, x, target, rate) -> {
            int error = target - output(n, x);
            return new double[] {n[0] + error * x[0], n[1] + error * x[1], n[2] + error};
        });
        isWrongBecause("from (0.5, 0.5, 0) with x = (1, 0), target 0, rate 1", (n, x, target, rate) -> {
            if (target == 0) {
                throw new IllegalStateException("a case that was forgotten");
            }
            return new double[] {1, 1, 1};
        });
        isWrongBecause("this is the step alone", (n, x, target, rate) -> {
            int error = target - output(n, x);
            return new double[] {rate * error * x[0], rate * error * x[1], rate * error};
        });
        isWrongBecause("the bias moved by the wrong amount", (n, x, target, rate) -> {
            int error = target - output(n, x);
            return new double[] {n[0] + rate * error * x[0], n[1] + rate * error * x[1], n[2] - rate * error};
        });
        isWrongBecause("three numbers are needed", (n, x, target, rate) -> {
            int error = target - output(n, x);
            return new double[] {n[0] + rate * error * x[0], n[1] + rate * error * x[1]};
        });
        isWrongBecause("nothing moved, though the answer is wrong", (n, x, target, rate) ->
                new double[] {n[0] + rate * target * x[0], n[1] + rate * target * x[1], n[2] + rate * target});
        isWrongBecause("n was changed, but the method returns null", (n, x, target, rate) -> {
            n[0] += rate * (target - output(n, x)) * x[0];
            return null;
        });
        isNotTried(tasks.mendedRule.check((n, x, target, rate) -> null));
    }
}
