package firstneuron.exercise;

import static firstneuron.exercise.Answers.areRight;
import static firstneuron.exercise.Answers.isNotTried;
import static firstneuron.exercise.Answers.isWrong;

import firstneuron.exercise.Chapter9.Stopping;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WhenToStopTest {
    private final Chapter9 tasks = new Chapter9();

    private void isWrongBecause(String reason, Stopping stopping) {
        isWrong(reason, tasks.whenToStop.check(stopping));
    }

    /** Keeps the first error that is smaller than the smallest one by more than that. */
    private static int kept(double[] errors, int patience, double largest, double difference) {
        double smallest = largest;
        int best = 0;
        for (int i = 0; i < errors.length && i + 1 - best <= patience; i++) {
            if (errors[i] < smallest - difference) {
                smallest = errors[i];
                best = i + 1;
            }
        }
        return best;
    }

    @Test
    void isWrongForErrorsThatAreSmallerOrLargerThanExpected() {
        isWrongBecause("epoch 0", (errors, patience) -> kept(errors, patience, 100, 0));
        isWrongBecause("given", (errors, patience) -> kept(errors, patience, 1e9, 0.1));
        isWrongBecause(
                "given",
                (errors, patience) ->
                        counted(Arrays.stream(errors).map(Math::floor).toArray(), patience, 1));
    }

    /** Keeps count of the epochs without a new smallest error. */
    private static int counted(double[] errors, int patience, int offset) {
        double smallest = Double.POSITIVE_INFINITY;
        int best = 0;
        int waited = 0;
        for (int i = 0; i < errors.length && waited < patience; i++) {
            waited++;
            if (errors[i] < smallest) {
                smallest = errors[i];
                best = i;
                waited = 0;
            }
        }
        return best + offset;
    }

    private static int smallest(double[] errors) {
        int best = 0;
        for (int i = 1; i < errors.length; i++) {
            best = errors[i] < errors[best] ? i : best;
        }
        return best + 1;
    }

    @Test
    void isRightHoweverItIsCounted() {
        areRight(
                tasks.whenToStop.check((errors, patience) -> counted(errors, patience, 1)),
                tasks.whenToStop.check((errors, patience) -> {
                    int best = 1;
                    for (int epoch = 2; epoch <= errors.length; epoch++) {
                        if (errors[epoch - 1] < errors[best - 1]) {
                            best = epoch;
                        } else if (epoch - best == patience) {
                            return best;
                        }
                    }
                    return best;
                }));
    }

    @Test
    void isWrongWithoutPatienceOrWithAnotherCount() {
        isWrongBecause("the smallest error of all", (errors, patience) -> smallest(errors));
        isWrongBecause("counted from 1", (errors, patience) -> counted(errors, patience, 0));
        isWrongBecause(
                "where the training stops",
                (errors, patience) -> Math.min(errors.length, counted(errors, patience, 1) + patience));
        isWrongBecause("this is the last epoch", (errors, patience) -> errors.length);
        isWrongBecause("the first error that is not smaller", (errors, patience) -> {
            int epoch = 1;
            while (epoch < errors.length && errors[epoch] < errors[epoch - 1]) {
                epoch++;
            }
            return epoch;
        });
        isWrongBecause("is no new smallest one", (errors, patience) -> {
            int best = 1;
            for (int epoch = 2; epoch <= errors.length && epoch - best <= patience; epoch++) {
                best = errors[epoch - 1] <= errors[best - 1] ? epoch : best;
            }
            return best;
        });
        isWrongBecause("there are the epochs 1 to 6", (errors, patience) -> 99);
        isWrongBecause("one epoch too long", (errors, patience) -> counted(errors, patience + 1, 1));
        isWrongBecause("one epoch too short", (errors, patience) -> counted(errors, patience - 1, 1));
        isWrongBecause("is the one to keep", (errors, patience) -> 1);
        isWrongBecause("errors.clone()", (errors, patience) -> {
            int epoch = counted(errors, patience, 1);
            Arrays.sort(errors);
            return epoch;
        });
        isNotTried(tasks.whenToStop.check((errors, patience) -> -1));
    }
}
