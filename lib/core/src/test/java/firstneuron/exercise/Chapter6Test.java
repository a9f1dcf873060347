package firstneuron.exercise;

import static firstneuron.exercise.Answers.areRight;
import static firstneuron.exercise.Answers.isNotTried;
import static firstneuron.exercise.Answers.isWrong;
import static java.lang.Double.NaN;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstneuron.exercise.Chapter6.Correction;
import firstneuron.exercise.Chapter6.Neuron;
import firstneuron.perceptron.LearningRule;
import firstneuron.perceptron.Perceptron;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class Chapter6Test {
    private final Chapter6 tasks = new Chapter6();

    private static Perceptron neuron(double bias, double... weights) {
        return Perceptron.withWeights(weights).withBias(bias);
    }

    @Nested
    class OneNeuronByHand {
        private Verdict check(double weightedSum, double step, double sigmoid) {
            return tasks.byHand.check(weightedSum, step, sigmoid);
        }

        @Test
        void isRightToThreeDecimalsAndBetter() {
            areRight(check(-3, 0, 0.047), check(-3, 0, 0.0474), check(-3.0, 0, 1 / (1 + Math.exp(3))));
        }

        @Test
        void saysWhichMistakeAWrongNumberLooksLike() {
            isWrong("the bias is missing", check(-4, 0, 0.018));
            isWrong("the bias was subtracted", check(-5, 0, 0.0067));
            isWrong("the sign is the wrong way round", check(3, 1, 0.953));
            isWrong("different signs is negative", check(7, 1, 0.999));
            isWrong("one of the two negative products", check(1, 1, 0.731));
            isWrong("weightedSum: it is too large", check(-2, 0, 0.119));
            isWrong("so the step does not fire", check(-3, 1, 0.047));
            isWrong("0 or 1, not −1 or 1", check(-3, -1, 0.047));
            isWrong("the sigmoid of +3", check(-3, 0, 0.953));
            isWrong("this is e⁻³ alone", check(-3, 0, 0.0498));
            isWrong("never reaches 0", check(-3, 0, 0));
            isWrong("sigmoid", check(-3, 0, NaN));
            isWrong("the number of answers", tasks.byHand.check(-3, 0));
        }

        @Test
        void isNotTriedWhileNothingIsFilledIn() {
            isNotTried(check(NaN, NaN, NaN));
        }
    }

    @Nested
    class AnotherAnd {
        @Test
        void isEveryLineBetweenOneOneAndTheOthers() {
            areRight(
                    tasks.anotherAnd.check(neuron(-1.5, 1, 1)),
                    tasks.anotherAnd.check(neuron(-4, 3, 2)),
                    tasks.anotherAnd.check(neuron(-1, 0.6, 0.9)),
                    tasks.anotherAnd.check(neuron(-15, 10, 10)),
                    tasks.anotherAnd.check(neuron(-0.6, 0.5, 0.5)));
        }

        @Test
        void isNoneWhereARowIsWrongOrOnTheLine() {
            isWrong("(0, 1): the weighted sum is 0, exactly on the line", tasks.anotherAnd.check(neuron(-1, 1, 1)));
            isWrong("(1, 1): the weighted sum is 0, exactly on the line", tasks.anotherAnd.check(neuron(-2, 1, 1)));
            isWrong("(0, 1): the weighted sum is 0.5", tasks.anotherAnd.check(neuron(-0.5, 1, 1)));
            isWrong("(0, 0): the weighted sum is 1.5", tasks.anotherAnd.check(neuron(1.5, 1, 1)));
            isWrong("(0, 0): the weighted sum is 1.5", tasks.anotherAnd.check(neuron(1.5, -1, -1)));
            isWrong("(1, 1): the weighted sum is −0.5", tasks.anotherAnd.check(neuron(-2.5, 1, 1)));
            isWrong("(1, 0): the weighted sum is 0.5", tasks.anotherAnd.check(neuron(-1.5, 2, 1)));
            isWrong("(0, 0): the weighted sum is 0, exactly on the line", tasks.anotherAnd.check(neuron(0, 1, 1)));
            isWrong("1 weights for 2 inputs", tasks.anotherAnd.check(neuron(-1.5, 1)));
            isWrong("the same line", tasks.anotherAnd.check(neuron(-0.7, 0.5, 0.5)));
            isWrong("the same line", tasks.anotherAnd.check(neuron(-7, 5, 5)));
        }

        @Test
        void isNotTriedAsNull() {
            isNotTried(tasks.anotherAnd.check(null));
        }
    }

    @Nested
    class AtLeastTwoOfThree {
        @Test
        void isAnyVoteThatCountsAlike() {
            areRight(
                    tasks.twoOfThree.check(neuron(-1.5, 1, 1, 1)),
                    tasks.twoOfThree.check(neuron(-3, 2, 2, 2)),
                    tasks.twoOfThree.check(neuron(-4, 2.5, 3, 3.5)),
                    tasks.twoOfThree.check(neuron(-1.1, 1, 1, 1)));
        }

        @Test
        void isNoneThatCountsOneOrThreeOrForgetsAJudge() {
            isWrong("(0, 0, 1): the weighted sum is 0.5", tasks.twoOfThree.check(neuron(-0.5, 1, 1, 1)));
            isWrong("(0, 1, 1): the weighted sum is −0.5", tasks.twoOfThree.check(neuron(-2.5, 1, 1, 1)));
            isWrong("(0, 1, 1): the weighted sum is 0, exactly", tasks.twoOfThree.check(neuron(-2, 1, 1, 1)));
            isWrong("(0, 0, 1): the weighted sum is 0, exactly", tasks.twoOfThree.check(neuron(-1, 1, 1, 1)));
            isWrong("2 weights for 3 inputs", tasks.twoOfThree.check(neuron(-1.5, 1, 1)));
            isWrong("(0, 1, 1): the weighted sum is −0.5", tasks.twoOfThree.check(neuron(-1.5, 1, 1, 0)));
            isWrong("(0, 0, 0): the weighted sum is 1.5", tasks.twoOfThree.check(neuron(1.5, 1, 1, 1)));
            isWrong("(0, 0, 0): the weighted sum is 1.5", tasks.twoOfThree.check(neuron(1.5, -1, -1, -1)));
            isWrong("(0, 0, 1): the weighted sum is 1.5", tasks.twoOfThree.check(neuron(-1.5, 1, 2, 3)));
        }
    }

    @Nested
    class TheNeuronAsAMethod {
        private void isWrongBecause(String reason, Neuron neuron) {
            isWrong(reason, tasks.neuron.check(neuron));
        }

        private static double sum(double[] x, double[] w, double b) {
            double sum = b;
            for (int i = 0; i < x.length; i++) {
                sum += w[i] * x[i];
            }
            return sum;
        }

        @Test
        void isRightHoweverItIsWritten() {
            areRight(
                    tasks.neuron.check((x, w, b) -> sum(x, w, b) > 0 ? 1 : 0),
                    tasks.neuron.check(
                            (x, w, b) -> Perceptron.withWeights(w).withBias(b).output(x) > 0.5 ? 1 : 0),
                    tasks.neuron.check((x, w, b) -> (int) Math.max(0, Math.signum(sum(x, w, b)))));
        }

        @Test
        void isWrongWithoutBiasWithTheWrongTieOrForTwoInputsOnly() {
            isWrongBecause("only the bias is left", (x, w, b) -> sum(x, w, 0) > 0 ? 1 : 0);
            isWrongBecause("the sum 1 + 1 − 1.5", (x, w, b) -> sum(x, w, b) > 0 ? 0 : 1);
            isWrongBecause("exactly 0, and does not fire", (x, w, b) -> sum(x, w, b) >= 0 ? 1 : 0);
            isWrongBecause("three inputs", (x, w, b) -> w[0] * x[0] - w[0] * x[0] + w[1] * x[1] + x[0] + b > 0 ? 1 : 0);
            isWrongBecause(
                    "ArrayIndexOutOfBoundsException",
                    (x, w, b) -> w[0] * x[0] + w[1] * x[1] + w[2] * x[2] + b > 0 ? 1 : 0);
            isWrongBecause("only the bias is left", (x, w, b) -> sum(x, w, -b) > 0 ? 1 : 0);
            isWrongBecause("exactly 0", (x, w, b) -> 1);
            isWrongBecause("the sum 1 + 1 − 1.5", (x, w, b) -> 0);
            isWrongBecause("the sum 1 + 1 − 1.5", (x, w, b) -> (int) sum(x, w, b));
            isWrongBecause("StackOverflowError", new Neuron() {
                @Override
                public int output(double[] x, double[] w, double b) {
                    return output(x, w, b);
                }
            });
            isWrongBecause("IllegalStateException: mine", (x, w, b) -> {
                throw new IllegalStateException("mine");
            });
        }

        @Test
        void isNotTriedAsTheNotebookHasIt() {
            isNotTried(tasks.neuron.check((x, w, b) -> -1));
        }
    }

    @Nested
    class OneCorrectionByHand {
        private Verdict check(double w1, double w2, double b) {
            return tasks.correction.check(w1, w2, b);
        }

        @Test
        void isRightWithinTheDigits() {
            areRight(check(0.7, -0.3, 0.1), check(0.2 + 0.5, -0.3, -0.4 + 0.5), check(0.7001, -0.3, 0.0999));
        }

        @Test
        void saysWhatWentWrong() {
            isWrong("w1: it went the wrong way", check(-0.3, -0.3, -0.9));
            isWrong("w1: nothing was learned", check(0.2, -0.3, -0.4));
            isWrong("w1: the learning rate is missing", check(1.2, -0.3, 0.6));
            isWrong("w2: its input is 0", check(0.7, 0.2, 0.1));
            isWrong("w2: its input is 0", check(0.7, -0.8, 0.1));
            isWrong("b: the bias learns, too", check(0.7, -0.3, -0.4));
            isWrong("b: it went the wrong way", check(0.7, -0.3, -0.9));
            isWrong("b: the learning rate is missing", check(0.7, -0.3, 0.6));
            isWrong("w1: it is too small", check(0.6, -0.3, 0.1));
            isWrong("w1: this is the step alone", check(0.5, 0, 0.5));
            isWrong("b: this is the step alone", check(0.7, -0.3, 0.5));
            isWrong("b: it is too large", check(0.7, -0.3, 0.55));
            isNotTried(check(NaN, NaN, NaN));
        }
    }

    @Nested
    class TheBug {
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
                        return new double[] {n[0] + rate * error * x[0], n[1] + rate * error * x[1], n[2] + rate * error
                        };
                    }),
                    tasks.mendedRule.check((n, x, target, rate) -> {
                        int error = output(n, x) - target;
                        return new double[] {n[0] - rate * error * x[0], n[1] - rate * error * x[1], n[2] - rate * error
                        };
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
            isNotTried(tasks.mendedRule.check((n, x, target, rate) -> null));
        }
    }

    @Nested
    class TheDistance {
        private Verdict check(double sum, double distance, double tenTimes) {
            return tasks.distance.check(sum, distance, tenTimes);
        }

        @Test
        void isTheSameForTenTimesTheNumbers() {
            areRight(
                    check(-3, 0.6, 0.6),
                    check(-3.0, 3 / Math.hypot(3, 4), 30 / Math.hypot(30, 40)),
                    check(-3, 0.6001, 0.5999));
        }

        @Test
        void saysWhatWentWrong() {
            isWrong("sumAtPoint: the bias is missing", check(-1, 0.2, 0.2));
            isWrong("was added as 2", check(1, 0.2, 0.2));
            isWrong("the sum at (1, 1)", check(5, 1, 1));
            isWrong("the sum is below 0", check(3, 0.6, 0.6));
            isWrong("distance: a distance has no sign", check(-3, -0.6, -0.6));
            isWrong("distance: this is the weighted sum", check(-3, 3, 0.6));
            isWrong("and drop the sign", check(-3, -3, 0.6));
            isWrong("the root is missing", check(-3, 0.12, 0.6));
            isWrong("is not 3 + 4", check(-3, 3.0 / 7, 0.6));
            isWrong("distance: the bias is missing", check(-3, 0.2, 0.6));
            isWrong("the length has grown as well", check(-3, 0.6, 6));
            isWrong("the sum has grown as well", check(-3, 0.6, 0.06));
            isWrong("tenTimes: this is the weighted sum", check(-3, 0.6, 30));
            isWrong("tenTimes: a distance has no sign", check(-3, 0.6, -0.6));
            isWrong("did you divide whole numbers", check(-3, 3 / 5, 0.6));
            isWrong("finite numbers", check(-3, 0.6, Double.POSITIVE_INFINITY));
        }
    }

    @Nested
    class TheContradiction {
        private Verdict check(double row00, double row01, double row10, double row11) {
            return tasks.contradiction.check(row00, row01, row10, row11);
        }

        @Test
        void takesAllRowsEquallyOften() {
            areRight(check(1, 1, 1, 1), check(2, 2, 2, 2), check(0.5, 0.5, 0.5, 0.5));
        }

        @Test
        void isNoneWhereSomethingIsLeftOrNothingIsSaid() {
            isWrong("1·w₁ is left", check(0, 0, 1, 0));
            isWrong("1·w₂ is left", check(0, 1, 0, 0));
            isWrong("−1·b is left", check(1, 0, 0, 0));
            isWrong("−1·w₁ is left", check(0, 0, 0, 1));
            isWrong("1·b is left", check(0, 1, 1, 1));
            isWrong("−1·b is left", check(2, 1, 1, 1));
            isWrong("a row that says > 0", check(0, 0, 0, 0));
            isWrong("a negative number", check(-1, -1, -1, -1));
            isWrong("1·w₁ is left", check(1, 1, 2, 1));
            isWrong("still empty: row10", check(1, 1, NaN, 1));
        }
    }

    @Nested
    class TheOrderOfTheRows {
        private Verdict check(double... answers) {
            return tasks.orderOfRows.check(answers);
        }

        @Test
        void isRightWhenTheExperimentWasMadeWhateverTheGuess() {
            double[][] rows = {{0, 1}, {1, 1}, {0, 0}, {1, 0}};
            int[] targets = {0, 1, 0, 0};
            var slow = new LearningRule(1).learn(Perceptron.withWeights(0, 0), rows, targets);
            var quick = new LearningRule(4).learn(Perceptron.withWeights(0, 0), rows, targets);
            areRight(
                    check(5, 5, 1, 5, 4),
                    check(100, 5.0, 1.0000001, 5, 4),
                    check(
                            6,
                            slow.epochs(),
                            slow.perceptron().weight(0),
                            quick.epochs(),
                            quick.perceptron().weight(0)));
        }

        @Test
        void comparesTheGuess() {
            assertTrue(check(6, 5, 1, 5, 4).text().contains("You guessed 6, and it is 5."));
            assertTrue(check(5, 5, 1, 5, 4).text().contains("Your guess was right: 5."));
        }

        @Test
        void isWrongForTheUsualOrderForgottenTargetsAndMistakenTheories() {
            isWrong("the targets stayed in the usual order", check(6, 3, 1, 3, 4));
            isWrong("the last epoch, the one without an error", check(6, 4, 1, 4, 4));
            isWrong("epochs: this is the number for the usual order", check(6, 6, 2, 6, 8));
            isWrong("firstWeight: this is the second weight", check(6, 5, 2, 5, 8));
            isWrong("firstWeight: this is the first weight with the rate 4", check(6, 5, 4, 5, 4));
            isWrong("not more of them", check(6, 5, 1, 20, 4));
            isWrong("not fewer of them", check(6, 5, 1, 1.25, 4));
            isWrong("epochsWithFour: the start was not at zero", check(6, 5, 1, 4, 4));
            isWrong("firstWeightWithFour: this is the first weight with the rate 1", check(6, 5, 1, 5, 1));
            isWrong("firstWeightWithFour: this is the second weight", check(6, 5, 1, 5, 8));
            isWrong("epochs: it is too large", check(6, 8, 1, 5, 4));
            isWrong("still empty: guess", check(NaN, 5, 1, 5, 4));
            isWrong("still empty: epochsWithFour, firstWeightWithFour", check(6, 5, 1, NaN, NaN));
            isWrong("the number of answers", check(5, 1));
            isNotTried(check(NaN, NaN, NaN, NaN, NaN));
        }
    }

    @Nested
    class TheWidestStreet {
        @Test
        void liesInTheMiddle() {
            areRight(
                    tasks.widestStreet.check(neuron(-1.5, 1, 1)),
                    tasks.widestStreet.check(neuron(-3, 2, 2)),
                    tasks.widestStreet.check(neuron(-1.5, 1.002, 0.998)));
        }

        @Test
        void isNotEveryLineOfAnd() {
            isWrong("which is only 0.2828 away", tasks.widestStreet.check(neuron(-0.7, 0.5, 0.5)));
            isWrong("away", tasks.widestStreet.check(neuron(-4, 3, 2)));
            isWrong("(0, 1), which is only 0.0707 away", tasks.widestStreet.check(neuron(-1.1, 1, 1)));
            isWrong("(1, 1), which is only 0.0707 away", tasks.widestStreet.check(neuron(-1.9, 1, 1)));
            isWrong("exactly on the line", tasks.widestStreet.check(neuron(-1, 1, 1)));
            isWrong("so it answers 1 instead of 0", tasks.widestStreet.check(neuron(-0.5, 1, 1)));
            isWrong("so it answers 0 instead of 1", tasks.widestStreet.check(neuron(-2.5, 1, 1)));
            isWrong("3 weights for 2 inputs", tasks.widestStreet.check(neuron(-1.5, 1, 1, 1)));
            isWrong("so it answers 1 instead of 0", tasks.widestStreet.check(neuron(1.5, -1, -1)));
        }
    }
}
