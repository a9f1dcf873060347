package firstneuron.exercise;

import static firstneuron.exercise.Answers.areRight;
import static firstneuron.exercise.Answers.isNotTried;
import static firstneuron.exercise.Answers.isWrong;
import static java.lang.Double.NaN;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstneuron.perceptron.LearningRule;
import firstneuron.perceptron.Perceptron;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class Chapter6Test {
    private final Chapter6 tasks = new Chapter6();

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
}
