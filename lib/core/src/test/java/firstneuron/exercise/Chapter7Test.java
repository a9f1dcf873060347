package firstneuron.exercise;

import static firstneuron.exercise.Answers.areRight;
import static firstneuron.exercise.Answers.isNotTried;
import static firstneuron.exercise.Answers.isWrong;
import static java.lang.Double.NaN;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstneuron.data.Dataset;
import firstneuron.data.MadeUp;
import firstneuron.nn.Activation;
import firstneuron.nn.Loss;
import firstneuron.nn.Mlp;
import firstneuron.optim.Adam;
import firstneuron.train.Metric;
import firstneuron.train.Trainer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class Chapter7Test {
    private final Chapter7 tasks = new Chapter7();

    @Nested
    class OneRowByHand {
        private Verdict check(double z1, double z2, double z3, double output) {
            return tasks.byHand.check(z1, z2, z3, output);
        }

        @Test
        void isRightHoweverItWasComputed() {
            areRight(
                    check(-0.5, 1, -1, 0),
                    check(2 - 3 + 0.5, -2 + 4 - 1, 0 - 2 + 1, -0.0),
                    check(-0.50001, 1.00001, -0.99999, 0));
        }

        @Test
        void saysWhichMistakeAWrongNumberLooksLike() {
            isWrong("z1: the bias is missing", check(-1, 2, -1, 0));
            isWrong("z1: the bias was subtracted", check(-1.5, 1, -1, 0));
            isWrong("z1: x₁ and x₂ are swapped", check(-4.5, 6, -1, 0));
            isWrong("z1: 3x₂ is subtracted", check(5.5, 1, 2, 1));
            isWrong("z1: this is h₁", check(0, 1, -1, 0));
            isWrong("z1: it is too small", check(-7, 1, -1, 0));
            isWrong("z2: the bias is missing", check(-0.5, 2, -1, 0));
            isWrong("z2: the bias was added", check(-0.5, 3, -1, 0));
            isWrong("z2: x₁ and x₂ are swapped", check(-0.5, 6, -1, 0));
            isWrong("z2: x₁ is subtracted", check(-0.5, 5, -1, 0));
            isWrong("z3: the sums z₁ and z₂ were taken", check(-0.5, 1, -2.5, 0));
            isWrong("z3: the bias is missing", check(-0.5, 1, -2, 0));
            isWrong("z3: the bias was subtracted", check(-0.5, 1, -3, 0));
            isWrong("z3: h₁ and h₂ are swapped", check(-0.5, 1, 4, 1));
            isWrong("z3: this is the sum if both", check(-0.5, 1, 2, 1));
            isWrong("z3: 2h₂ is subtracted", check(-0.5, 1, 3, 1));
            isWrong("z3: the inputs x₁ and x₂ were taken", check(-0.5, 1, 5, 1));
            isWrong("z3: the sigmoid was taken", check(-0.5, 1, 0.6705, 1)); // 3 · 0.37754 − 2 · 0.73106 + 1
            isWrong("output: z₃ is not above 0", check(-0.5, 1, -1, 1));
            isWrong("output: this is z₃", check(-0.5, 1, -1, -1));
            isWrong("still empty: output", check(-0.5, 1, -1, NaN));
            isWrong("the number of answers", tasks.byHand.check(-0.5, 1, 0));
        }

        @Test
        void isNotTriedWhileNothingIsFilledIn() {
            isNotTried(check(NaN, NaN, NaN, NaN));
        }
    }

    @Nested
    class WhereThePointsGo {
        private Verdict check(double a, double b, double c, double d) {
            return tasks.places.check(a, b, c, d);
        }

        @Test
        void isRightToThreeDecimalsAndBetter() {
            areRight(
                    check(0.378, 0.731, 0.924, 0.119),
                    check(0.3775, 0.7311, 0.9241, 0.1192),
                    check(
                            Activation.SIGMOID.value(-0.5),
                            Activation.SIGMOID.value(1),
                            Activation.SIGMOID.value(2.5),
                            Activation.SIGMOID.value(-2)));
        }

        @Test
        void saysWhichMistakeAWrongNumberLooksLike() {
            isWrong("firstH1: this is the weighted sum", check(-0.5, 1, 2.5, -2));
            isWrong("firstH1: the bias is missing", check(0.269, 0.881, 0.881, 0.269));
            isWrong("firstH1: the bias was subtracted", check(0.182, 0.731, 0.924, 0.119));
            isWrong("firstH1: this is h₂ of the point", check(0.731, 0.378, 0.924, 0.119));
            isWrong("firstH1: this is h₁ of the other point", check(0.924, 0.119, 0.378, 0.731));
            isWrong("firstH1: the sign of the sum", check(0.622, 0.269, 0.076, 0.881));
            isWrong("firstH1: this is the step", check(0, 1, 1, 0));
            isWrong("firstH2: the bias is missing", check(0.378, 0.881, 0.924, 0.119));
            isWrong("firstH2: the bias was added", check(0.378, 0.953, 0.924, 0.119));
            isWrong("firstH2: this is h₂ of the other point", check(0.378, 0.119, 0.924, 0.731));
            isWrong("secondH1: the bias was subtracted", check(0.378, 0.731, 0.818, 0.119));
            isWrong("secondH1: this is h₂ of the point", check(0.378, 0.731, 0.119, 0.924));
            isWrong("secondH1: right as far as it goes", check(0.378, 0.731, 0.9, 0.119));
            isWrong("secondH1: it is too small", check(0.378, 0.731, 0.8, 0.119));
            isWrong("secondH2: the bias was added", check(0.378, 0.731, 0.924, 0.5));
            isWrong("secondH2: this is the step", check(0.378, 0.731, 0.924, 0));
            isWrong("secondH2: this is the weighted sum", check(0.378, 0.731, 0.924, -2));
            isWrong("still empty: secondH2", check(0.378, 0.731, 0.924, NaN));
            isNotTried(check(NaN, NaN, NaN, NaN));
        }
    }

    @Nested
    class TheMoons {
        @Test
        void areRightAsTheExperimentSaysWhateverTheGuess() {
            areRight(
                    tasks.moons.check(95, 87, 89, 3),
                    tasks.moons.check(87, 87.0, 89.0, 3.0),
                    tasks.moons.check(100, right(2), right(1), 3));
            assertTrue(right(3) == 100);
        }

        /** The training that the task prints. */
        private static double right(int hidden) {
            Dataset moons = Dataset.of(MadeUp.moons(100, 0.1, 2), "y");
            Mlp start = Mlp.sizes(2, hidden, 1).hidden(Activation.TANH).seed(1).build();
            Mlp trained = new Trainer(Loss.MEAN_SQUARED_ERROR, new Adam(0.05))
                    .withEpochs(1500)
                    .train(start, moons)
                    .network();
            return 100 * Metric.ACCURACY.value(trained.output(moons.features()), moons.targets());
        }

        @Test
        void areWrongForOtherPicturesAndGuesses() {
            isWrong("this is the share", tasks.moons.check(95, 0.87, 89, 3));
            isWrong("rightWithTwo: these are the wrong ones", tasks.moons.check(95, 13, 89, 3));
            isWrong("this is the number for one hidden neuron", tasks.moons.check(95, 89, 87, 3));
            isWrong("the circle of 07_2", tasks.moons.check(95, 83, 67, 3));
            isWrong("some points are still wrong", tasks.moons.check(95, 100, 89, 2));
            isWrong("rightWithTwo: it is too small", tasks.moons.check(95, 85, 89, 3));
            isWrong("this is the number for two hidden neurons", tasks.moons.check(95, 87, 87, 3));
            isWrong("better than guessing", tasks.moons.check(95, 87, 50, 3));
            isWrong("no line parts the moons", tasks.moons.check(95, 87, 89, 1));
            isWrong("fewest: with two", tasks.moons.check(95, 87, 89, 2));
            isWrong("four are enough, but", tasks.moons.check(95, 87, 89, 4));
            isWrong("eight are enough, but", tasks.moons.check(95, 87, 89, 8));
            isWrong("fewest: it is too large", tasks.moons.check(95, 87, 89, 5));
            isWrong("still empty: guess", tasks.moons.check(NaN, 87, 89, 3));
            isWrong("still empty: fewest", tasks.moons.check(95, 87, 89, NaN));
            isNotTried(tasks.moons.check(NaN, NaN, NaN, NaN));
        }
    }
}
