package firstneuron.exercise;

import static firstneuron.exercise.Answers.areRight;
import static firstneuron.exercise.Answers.isNotTried;
import static firstneuron.exercise.Answers.isWrong;
import static firstneuron.exercise.ByHand.sigmoid;
import static java.lang.Double.NaN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import firstneuron.exercise.Chapter8.Descent;
import firstneuron.nn.Activation;
import org.junit.jupiter.api.Test;

class DescentStepTest {
    private final Chapter8 tasks = new Chapter8();

    private static double sum(double[] w, double[] x) {
        return w[0] * x[0] + w[1] * x[1] + w[2] * x[2];
    }

    private static double[] moved(double[] w, double[] x, double share) {
        return new double[] {w[0] + share * x[0], w[1] + share * x[1], w[2] + share * x[2]};
    }

    private void isWrongBecause(String reason, Descent descent) {
        isWrong(reason, tasks.mendedStep.check(descent));
    }

    @Test
    void areMendedInMoreThanOneWay() {
        areRight(
                tasks.mendedStep.check((w, x, target, rate) -> {
                    double o = sigmoid(sum(w, x));
                    return moved(w, x, -rate * (o - target) * o * (1 - o));
                }),
                tasks.mendedStep.check((w, x, target, rate) -> {
                    double o = sigmoid(sum(w, x));
                    for (int k = 0; k < 3; k++) {
                        w[k] += rate * (target - o) * o * (1 - o) * x[k];
                    }
                    return w;
                }),
                tasks.mendedStep.check((w, x, target, rate) -> {
                    double e = Math.exp(-sum(w, x));
                    return moved(w, x, rate * (target - 1 / (1 + e)) * e / ((1 + e) * (1 + e)));
                }));
    }

    @Test
    void leadToTheStepOfAHand() {
        // from (0.5, −0.5, 0.2): σ(0.2) = 0.5498, minus 0.5 · 0.5498 · 0.2475 = 0.0680
        areRight(tasks.mendedStep.check((w, x, target, rate) -> {
            double[] after = moved(w, x, rate * (target - sigmoid(sum(w, x))) * Activation.SIGMOID.slope(sum(w, x)));
            if (w[0] == 0 && w[1] == 0) {
                assertEquals(0.375, after[0], 1e-12);
                assertEquals(0, after[1], 1e-12);
            }
            if (w[0] == 0.5 && w[1] == -0.5) {
                assertEquals(0.4320, after[0], 5e-5);
            }
            return after;
        }));
    }

    @Test
    void areStillThereWhereOneIsLeft() {
        isWrongBecause("nothing moved", (w, x, target, rate) -> { // as printed
            double s = sum(w, x);
            return moved(w, x, -rate * (target - sigmoid(s)) * s * (1 - s));
        });
        isWrongBecause("nothing moved", (w, x, target, rate) -> { // only the sign is mended
            double s = sum(w, x);
            return moved(w, x, rate * (target - sigmoid(s)) * s * (1 - s));
        });
        isWrongBecause("this climbs", (w, x, target, rate) -> { // only the slope is mended
            double o = sigmoid(sum(w, x));
            return moved(w, x, -rate * (target - o) * o * (1 - o));
        });
        isWrongBecause("this climbs", (w, x, target, rate) -> { // both signs turned round
            double o = sigmoid(sum(w, x));
            return moved(w, x, rate * (o - target) * o * (1 - o));
        });
        isWrongBecause(
                "the slope of the sigmoid is missing",
                (w, x, target, rate) -> moved(w, x, rate * (target - sigmoid(sum(w, x)))));
        isWrongBecause("the learning rate is missing", (w, x, target, rate) -> {
            double o = sigmoid(sum(w, x));
            return moved(w, x, (target - o) * o * (1 - o));
        });
        isWrongBecause("the learning rate was taken twice", (w, x, target, rate) -> {
            double o = sigmoid(sum(w, x));
            return moved(w, x, rate * rate * (target - o) * o * (1 - o));
        });
        isWrongBecause("twice as far", (w, x, target, rate) -> {
            double o = sigmoid(sum(w, x));
            return moved(w, x, 2 * rate * (target - o) * o * (1 - o));
        });
        isWrongBecause("the bias, has not moved", (w, x, target, rate) -> {
            double o = sigmoid(sum(w, x));
            return moved(w, new double[] {x[0], x[1], 0}, rate * (target - o) * o * (1 - o));
        });
        isWrongBecause("with its own input", (w, x, target, rate) -> {
            double o = sigmoid(sum(w, x));
            return moved(w, new double[] {1, 1, 1}, rate * (target - o) * o * (1 - o));
        });
        isWrongBecause("the old weights are missing", (w, x, target, rate) -> {
            double o = sigmoid(sum(w, x));
            return moved(new double[3], x, rate * (target - o) * o * (1 - o));
        });
        isWrongBecause("rate 3: target − output is missing", (w, x, target, rate) -> {
            double o = sigmoid(sum(w, x));
            return moved(w, x, rate * o * (1 - o));
        });
        isWrongBecause("by the wrong amount", (w, x, target, rate) -> {
            double o = sigmoid(sum(w, x));
            return moved(w, x, rate * (target - o) * o * o);
        });
        isWrongBecause("three numbers", (w, x, target, rate) -> new double[] {w[0], w[1]});
        isWrongBecause("three numbers", (w, x, target, rate) -> target == 1 && w[0] == 0 ? moved(w, x, 0.375) : null);
        isWrongBecause("by the wrong amount", (w, x, target, rate) -> new double[] {NaN, NaN, NaN});
        isWrongBecause("but the method returns null", (w, x, target, rate) -> {
            moved(w, x, 0.375);
            w[0] += 1;
            return null;
        });
        isNotTried(tasks.mendedStep.check((w, x, target, rate) -> null));
        isNotTried(tasks.mendedStep.check(null));
    }
}
