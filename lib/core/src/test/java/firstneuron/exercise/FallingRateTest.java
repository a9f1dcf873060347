package firstneuron.exercise;

import static firstneuron.exercise.Answers.areRight;
import static firstneuron.exercise.Answers.isNotTried;
import static firstneuron.exercise.Answers.isWrong;
import static java.lang.Double.NaN;

import firstneuron.optim.LearningRate;
import org.junit.jupiter.api.Test;

class FallingRateTest {
    private final Chapter9 tasks = new Chapter9();

    private void isWrongBecause(String reason, LearningRate schedule) {
        isWrong(reason, tasks.schedule.check(schedule));
    }

    @Test
    void isRightHoweverItIsWritten() {
        LearningRate steps = LearningRate.steps(0.4, 0.5, 450);
        areRight(
                tasks.schedule.check(update -> Math.max(0.01, 0.4 * Math.pow(0.5, update / 450))),
                tasks.schedule.check(update -> Math.max(0.01, steps.at(update))),
                tasks.schedule.check(update -> {
                    double rate = 0.4;
                    for (int epoch = 10; epoch <= update / 45; epoch += 10) {
                        rate /= 2;
                    }
                    return rate < 0.01 ? 0.01 : rate;
                }),
                tasks.schedule.check(update -> update >= 2700 ? 0.01 : 0.4 / (1 << update / 450)));
    }

    @Test
    void isWrongByOneUpdateWithoutAFloorOrInAnotherShape() {
        isWrongBecause("counts updates", update -> Math.max(0.01, 0.4 * Math.pow(0.5, update / 10)));
        isWrongBecause("the last of them short", update -> Math.max(0.01, 0.4 * Math.pow(0.5, update / 440)));
        isWrongBecause("the tenth epoch", update -> Math.max(0.01, 0.4 * Math.pow(0.5, (update + 1) / 450)));
        isWrongBecause("update 450,", update -> Math.max(0.01, 0.4 * Math.pow(0.5, (update - 1) / 450)));
        isWrongBecause("update 899,", update -> Math.max(0.01, 0.4 * Math.pow(0.5, (int) (update / (14370 / 32.0)))));
        isWrongBecause("update 2700, counted from 0: it must not", LearningRate.steps(0.4, 0.5, 450));
        isWrongBecause("update 10,", update -> Math.max(0.01, 0.4 * Math.pow(0.5, update / 450.0)));
        isWrongBecause("update 10,", LearningRate.exponential(0.4, 0.999));
        isWrongBecause("update 450,", LearningRate.constant(0.4));
        isWrongBecause("half of the half, not nothing", update -> Math.max(0.01, 0.4 - 0.2 * (update / 450)));
        isWrongBecause("the first update", update -> Math.max(0.01, 0.2 * Math.pow(0.5, update / 450)));
        isWrongBecause("update 2250,", update -> Math.max(0.02, 0.4 * Math.pow(0.5, update / 450)));
        isWrongBecause("this is in epoch 321", update -> Math.max(0.01, 0.4 / (1 << update / 450)));
        isWrongBecause("the rate NaN", update -> NaN);
        isWrongBecause("ArithmeticException", update -> 0.4 / (450 / update));
        isNotTried(tasks.schedule.check(null));
    }
}
