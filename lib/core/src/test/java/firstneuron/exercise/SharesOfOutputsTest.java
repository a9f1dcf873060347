package firstneuron.exercise;

import static firstneuron.exercise.Answers.areRight;
import static firstneuron.exercise.Answers.isNotTried;
import static firstneuron.exercise.Answers.isWrong;

import firstneuron.exercise.Chapter9.Shares;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SharesOfOutputsTest {
    private final Chapter9 tasks = new Chapter9();

    private void isWrongBecause(String reason, Shares softmax) {
        isWrong(reason, tasks.softmax.check(softmax));
    }

    private static double[] safe(double[] z, double shift) {
        double[] powers = Arrays.stream(z).map(v -> Math.exp(v - shift)).toArray();
        double sum = Arrays.stream(powers).sum();
        return Arrays.stream(powers).map(p -> p / sum).toArray();
    }

    @Test
    void areRightHoweverTheOverflowIsAvoided() {
        areRight(
                tasks.softmax.check(z -> safe(z, Arrays.stream(z).max().orElseThrow())),
                tasks.softmax.check(z -> Arrays.stream(z)
                        .map(v -> 1
                                / Arrays.stream(z)
                                        .map(other -> Math.exp(other - v))
                                        .sum())
                        .toArray()));
    }

    @Test
    void areWrongWithoutPowersWithoutASumOrWithAnOverflow() {
        isWrongBecause("(1000, 1000, 999): NaN", z -> safe(z, 0));
        isWrongBecause("(0, 2000): NaN", z -> safe(z, Arrays.stream(z).average().orElseThrow()));
        isWrongBecause("(0, 1000): NaN", z -> safe(z, Arrays.stream(z).min().orElseThrow()));
        isWrongBecause("they add up to 2", z -> Arrays.stream(z).map(Math::exp).toArray());
        isWrongBecause("share 1 is wrong", z -> {
            double sum = Arrays.stream(z).map(v -> Math.exp(-v)).sum();
            return Arrays.stream(z).map(v -> Math.exp(-v) / sum).toArray();
        });
        isWrongBecause(
                "NaN",
                z -> Arrays.stream(z).map(v -> v / Arrays.stream(z).sum()).toArray());
        isWrongBecause(
                "they add up to",
                z -> Arrays.stream(z).map(v -> 1 / (1 + Math.exp(-v)) + 0.1).toArray());
        isWrongBecause("share 1 is wrong", z -> {
            double[] equal = new double[z.length];
            Arrays.fill(equal, 1.0 / z.length);
            return equal;
        });
        isWrongBecause("they add up to almost 1, the difference is −1E−8", z -> {
            double largest = Arrays.stream(z).max().orElseThrow();
            double sum = Arrays.stream(z).map(v -> Math.exp(v - largest)).sum() + 2e-8;
            return Arrays.stream(z).map(v -> Math.exp(v - largest) / sum).toArray();
        });
        isWrongBecause("a share for each output", z -> new double[] {1});
        isWrongBecause("they add up to 1, but", z -> {
            double[] shares = safe(z, Arrays.stream(z).max().orElseThrow());
            Arrays.sort(shares);
            double first = shares[0];
            shares[0] = shares[shares.length - 1];
            shares[shares.length - 1] = first;
            return shares;
        });
        isWrongBecause("ArrayIndexOutOfBoundsException", z -> new double[] {z[0], z[1], z[2]});
        isNotTried(tasks.softmax.check(z -> null));
    }
}
