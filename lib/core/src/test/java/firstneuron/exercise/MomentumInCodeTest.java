package firstneuron.exercise;

import static firstneuron.exercise.Answers.areRight;
import static firstneuron.exercise.Answers.isNotTried;
import static firstneuron.exercise.Answers.isWrong;
import static java.lang.Double.NaN;

import firstneuron.exercise.Chapter9.MomentumStep;
import org.junit.jupiter.api.Test;

class MomentumInCodeTest {
    private final Chapter9 tasks = new Chapter9();

    private void isWrongBecause(String reason, MomentumStep rule) {
        isWrong(reason, tasks.momentum.check(rule));
    }

    @Test
    void isRightWithTheRateOutsideOrInsideTheVelocity() {
        areRight(
                tasks.momentum.check((place, v, g, rate, beta) -> {
                    double velocity = beta * v + g;
                    return new double[] {place - rate * velocity, velocity};
                }),
                tasks.momentum.check((place, v, g, rate, beta) -> {
                    double velocity = beta * v + rate * g;
                    return new double[] {place - velocity, velocity};
                }),
                tasks.momentum.check((place, v, g, rate, beta) -> {
                    double velocity = beta * v - rate * g;
                    return new double[] {place + velocity, velocity};
                }));
    }

    @Test
    void isWrongForOtherRules() {
        isWrongBecause("it went uphill", (place, v, g, rate, beta) -> {
            double velocity = beta * v + g;
            return new double[] {place + rate * velocity, velocity};
        });
        isWrongBecause("nothing was remembered", (place, v, g, rate, beta) -> new double[] {place - rate * g, g});
        isWrongBecause("nothing was remembered", (place, v, g, rate, beta) -> {
            double velocity = beta * v + g;
            return new double[] {place - rate * velocity, 0};
        });
        isWrongBecause("the rate is missing", (place, v, g, rate, beta) -> {
            double velocity = beta * v + g;
            return new double[] {place - velocity, velocity};
        });
        isWrongBecause("no factor 1 − β", (place, v, g, rate, beta) -> {
            double velocity = beta * v + (1 - beta) * g;
            return new double[] {place - rate * velocity, velocity};
        });
        isWrongBecause("looks ahead", (place, v, g, rate, beta) -> {
            double velocity = beta * v + g;
            return new double[] {place - rate * (g + beta * velocity), velocity};
        });
        isWrongBecause("place and velocity are swapped", (place, v, g, rate, beta) -> {
            double velocity = beta * v + g;
            return new double[] {velocity, place - rate * velocity};
        });
        isWrongBecause("the rate was taken twice", (place, v, g, rate, beta) -> {
            double velocity = beta * v + rate * g;
            return new double[] {place - rate * velocity, velocity};
        });
        isWrongBecause("only the share β", (place, v, g, rate, beta) -> {
            double velocity = v + g;
            return new double[] {place - rate * velocity, velocity};
        });
        isWrongBecause("x² from", (place, v, g, rate, beta) -> {
            double velocity = beta * v + 2 * place;
            return new double[] {place - rate * velocity, velocity};
        });
        isWrongBecause("the number of results", (place, v, g, rate, beta) -> new double[] {place - rate * g});
        isWrongBecause("the place NaN", (place, v, g, rate, beta) -> new double[] {NaN, 0});
        isWrongBecause("step 2: there is no array", (place, v, g, rate, beta) -> {
            double velocity = beta * v + g;
            return v == 0 ? new double[] {place - rate * velocity, velocity} : null;
        });
        isNotTried(tasks.momentum.check((place, v, g, rate, beta) -> null));
    }
}
