package firstneuron.exercise;

import static firstneuron.exercise.Answers.areRight;
import static firstneuron.exercise.Answers.isNotTried;
import static firstneuron.exercise.Answers.isWrong;

import firstneuron.exercise.Chapter9.OutputGradient;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SlopesAtOutputsTest {
    private final Chapter9 tasks = new Chapter9();

    private void isWrongBecause(String reason, OutputGradient method) {
        isWrong(reason, tasks.mendedGradient.check(method));
    }

    private static double[] right(double[] shares, int truth) {
        double[] gradient = shares.clone();
        gradient[truth] -= 1;
        return gradient;
    }

    @Test
    void isMendedInACopyOrWithOneHotTargets() {
        areRight(tasks.mendedGradient.check(SlopesAtOutputsTest::right), tasks.mendedGradient.check((shares, truth) -> {
            double[] target = new double[shares.length];
            target[truth] = 1;
            double[] gradient = new double[shares.length];
            for (int j = 0; j < shares.length; j++) {
                gradient[j] = shares[j] - target[j];
            }
            return gradient;
        }));
    }

    @Test
    void isNotMendedAtTheExpenseOfTheShares() {
        isWrongBecause("begin with a copy, shares.clone()", (shares, truth) -> {
            shares[truth]--;
            return shares;
        });
    }

    @Test
    void isStillThereWithTheWrongSignOrOnlyOneOutput() {
        isWrongBecause("the sign is the wrong way round", (shares, truth) -> {
            double[] gradient = right(shares, truth);
            return Arrays.stream(gradient).map(g -> -g).toArray();
        });
        isWrongBecause("the other outputs have a slope, too", (shares, truth) -> {
            double[] gradient = new double[shares.length];
            gradient[truth] = 1 - shares[truth];
            return gradient;
        });
        isWrongBecause("the other outputs have a slope, too", (shares, truth) -> {
            double[] gradient = new double[shares.length];
            gradient[truth] = shares[truth] - 1;
            return gradient;
        });
        isWrongBecause("the slope of the true class is wrong", (shares, truth) -> shares);
        isWrongBecause(
                "the slope of a wrong class is its share",
                (shares, truth) -> Arrays.stream(shares).map(p -> p - 1).toArray());
        isWrongBecause("output 0", (shares, truth) -> right(shares, 0));
        isWrongBecause("output 1: the slope of the true class", (shares, truth) -> {
            double[] gradient = shares.clone();
            gradient[truth] = 0;
            return gradient;
        });
        isWrongBecause("a slope for each output", (shares, truth) -> new double[] {shares[truth] - 1});
        isWrongBecause(
                "output 0",
                (shares, truth) -> Arrays.stream(right(shares, truth))
                        .map(g -> g / shares.length)
                        .toArray());
        isWrongBecause("output 1: the slope of the true class", (shares, truth) -> {
            double[] gradient = shares.clone();
            gradient[truth] = -1 / shares[truth];
            return gradient;
        });
        isNotTried(tasks.mendedGradient.check((shares, truth) -> null));
    }
}
