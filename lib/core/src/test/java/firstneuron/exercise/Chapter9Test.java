package firstneuron.exercise;

import static firstneuron.exercise.Answers.areRight;
import static firstneuron.exercise.Answers.isNotTried;
import static firstneuron.exercise.Answers.isWrong;
import static java.lang.Double.NaN;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstneuron.data.Dataset;
import firstneuron.data.Digits;
import firstneuron.exercise.Chapter9.MomentumStep;
import firstneuron.exercise.Chapter9.OutputGradient;
import firstneuron.exercise.Chapter9.Shares;
import firstneuron.matrix.Matrix;
import firstneuron.nn.Activation;
import firstneuron.nn.Dense;
import firstneuron.nn.Gradients;
import firstneuron.nn.Initializer;
import firstneuron.nn.Layer;
import firstneuron.nn.Loss;
import firstneuron.nn.Mlp;
import firstneuron.nn.Pass;
import firstneuron.optim.AdaGrad;
import firstneuron.optim.Adam;
import firstneuron.optim.LearningRate;
import firstneuron.optim.Momentum;
import firstneuron.optim.Optimizer;
import firstneuron.optim.Sgd;
import firstneuron.optim.Update;
import firstneuron.train.Metric;
import firstneuron.train.Trainer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class Chapter9Test {
    private final Chapter9 tasks = new Chapter9();

    @Nested
    class WhatIsLeft {
        @Test
        void isRightAsAFractionOrADecimal() {
            areRight(
                    tasks.leftOver.check(1 / 4096.0, 10),
                    tasks.leftOver.check(0.000244, 10),
                    tasks.leftOver.check(2.4414e-4, 10.0));
        }

        @Test
        void saysWhichMistakeANumberLooksLike() {
            isWrong("multiplied, not added", tasks.leftOver.check(1.5, 10));
            isWrong("to six decimals", tasks.leftOver.check(0.00024, 10));
            isWrong("the quarter is not shared out", tasks.leftOver.check(0.25 / 6, 10));
            isWrong("what five layers leave", tasks.leftOver.check(0.0009766, 10));
            isWrong("what seven layers leave", tasks.leftOver.check(0.0000610, 10));
            isWrong("the textbook's rounding", tasks.leftOver.check(0.000729, 10));
            isWrong("nine layers still leave", tasks.leftOver.check(0.000244, 9));
            isWrong("one layer earlier", tasks.leftOver.check(0.000244, 11));
            isWrong("layers: it is too small", tasks.leftOver.check(0.000244, 6));
            isWrong("still empty: layers", tasks.leftOver.check(0.000244, NaN));
            isNotTried(tasks.leftOver.check(NaN, NaN));
        }
    }

    @Nested
    class TheSecondStep {
        private static double secondStepOf(Optimizer rule) {
            Matrix place = Matrix.row(0);
            Update first = rule.update(place, Matrix.row(8), rule.start(place));
            Update second = rule.update(first.parameters(), Matrix.row(6), first.memory());
            return first.parameters().get(0, 0) - second.parameters().get(0, 0);
        }

        @Test
        void isRightByHandAndAsTheLibraryMakesIt() {
            areRight(
                    tasks.secondStep.check(0.6, 1.32, 0.06, 0.0983),
                    tasks.secondStep.check(0.1 * 6, 0.1 * (7.2 + 6), 0.6 / 10, 0.09826),
                    tasks.secondStep.check(
                            secondStepOf(new Sgd(0.1)),
                            secondStepOf(new Momentum(0.1, 0.9)),
                            secondStepOf(new AdaGrad(0.1)),
                            secondStepOf(new Adam(0.1))));
        }

        @Test
        void saysWhatWentWrong() {
            isWrong("plain: this is the first step", tasks.secondStep.check(0.8, 1.32, 0.06, 0.0983));
            isWrong("plain: the rate is missing", tasks.secondStep.check(6, 1.32, 0.06, 0.0983));
            isWrong("both steps together", tasks.secondStep.check(1.4, 1.32, 0.06, 0.0983));
            isWrong("without its direction", tasks.secondStep.check(-0.6, -1.32, -0.06, -0.0983));
            isWrong("nothing was remembered", tasks.secondStep.check(0.6, 0.6, 0.06, 0.0983));
            isWrong("momentum: β is missing", tasks.secondStep.check(0.6, 1.4, 0.06, 0.0983));
            isWrong("no factor 1 − β", tasks.secondStep.check(0.6, 0.132, 0.06, 0.0983));
            isWrong("this is v", tasks.secondStep.check(0.6, 13.2, 0.06, 0.0983));
            isWrong("both slopes are under the root", tasks.secondStep.check(0.6, 1.32, 0.1, 0.0983));
            isWrong("the squares are added up", tasks.secondStep.check(0.6, 1.32, 0.0429, 0.0983));
            isWrong("adaGrad: the root is missing", tasks.secondStep.check(0.6, 1.32, 0.006, 0.0983));
            isWrong("this is their mean", tasks.secondStep.check(0.6, 1.32, 0.08485, 0.0983));
            isWrong("adam: this is the first step", tasks.secondStep.check(0.6, 1.32, 0.06, 0.1));
            isWrong("neither m nor s", tasks.secondStep.check(0.6, 1.32, 0.06, 0.4176));
            isWrong("s is not corrected", tasks.secondStep.check(0.6, 1.32, 0.06, 2.1977));
            isWrong("m is not corrected", tasks.secondStep.check(0.6, 1.32, 0.06, 0.0187));
            isWrong("as in the first step", tasks.secondStep.check(0.6, 1.32, 0.06, 0.1320));
            isNotTried(tasks.secondStep.check(NaN, NaN, NaN, NaN));
        }
    }

    @Nested
    class MomentumInCode {
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
            isWrongBecause("the number of results", (place, v, g, rate, beta) -> new double[] {place - rate * g});
            isWrongBecause("the place NaN", (place, v, g, rate, beta) -> new double[] {NaN, 0});
            isWrongBecause("step 2: there is no array", (place, v, g, rate, beta) -> {
                double velocity = beta * v + g;
                return v == 0 ? new double[] {place - rate * velocity, velocity} : null;
            });
            isNotTried(tasks.momentum.check((place, v, g, rate, beta) -> null));
        }
    }

    @Nested
    class TheNarrowValley {
        @Test
        void isCrossedWithAMemoryOfMiddleLength() {
            areRight(tasks.valley.check(0.3, 0.67), tasks.valley.check(0.33, 0.7), tasks.valley.check(0.2, 0.75));
        }

        @Test
        void isNotCrossedWithoutOneOrWithTooLongAOne() {
            isWrong("it has left the valley", tasks.valley.check(0.21, 0));
            isWrong("it has left the valley", tasks.valley.check(0.4, 0.5));
            isWrong("it has left the valley", tasks.valley.check(5, 0.9));
            isWrong("still on its way", tasks.valley.check(0.19, 0));
            isWrong("still on its way", tasks.valley.check(0.1, 0.5));
            isWrong("still on its way", tasks.valley.check(0.25, 0.7));
            isWrong("still on its way", tasks.valley.check(0.001, 0.9));
            isWrong("it swings", tasks.valley.check(0.3, 0.9));
            isWrong("it swings", tasks.valley.check(0.1, 0.95));
            isWrong("a rate above 0", tasks.valley.check(-0.3, 0.67));
            isWrong("a rate above 0", tasks.valley.check(0, 0.67));
            isWrong("below 1", tasks.valley.check(0.3, 1));
            isWrong("below 1", tasks.valley.check(0.3, -0.5));
            isWrong("still empty: beta", tasks.valley.check(0.3, NaN));
            isNotTried(tasks.valley.check(NaN, NaN));
        }
    }

    @Nested
    class TheRateThatFalls {
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
            isWrongBecause(
                    "update 899,", update -> Math.max(0.01, 0.4 * Math.pow(0.5, (int) (update / (14370 / 32.0)))));
            isWrongBecause("update 2700, counted from 0: it must not", LearningRate.steps(0.4, 0.5, 450));
            isWrongBecause("update 10,", update -> Math.max(0.01, 0.4 * Math.pow(0.5, update / 450.0)));
            isWrongBecause("update 10,", LearningRate.exponential(0.4, 0.999));
            isWrongBecause("update 450,", LearningRate.constant(0.4));
            isWrongBecause("half of the half, not nothing", update -> Math.max(0.01, 0.4 - 0.2 * (update / 450)));
            isWrongBecause("the first update", update -> Math.max(0.01, 0.2 * Math.pow(0.5, update / 450)));
            isWrongBecause("update 2250,", update -> Math.max(0.02, 0.4 * Math.pow(0.5, update / 450)));
            isWrongBecause("the rate NaN", update -> NaN);
            isWrongBecause("ArithmeticException", update -> 0.4 / (450 / update));
            isNotTried(tasks.schedule.check(null));
        }
    }

    @Nested
    class HowWideToBegin {
        @Test
        void isRightToThreeDecimals() {
            areRight(
                    tasks.firstWeights.check(0.177, 0.25),
                    tasks.firstWeights.check(0.1768, 0.25),
                    tasks.firstWeights.check(Math.sqrt(1 / 32.0), Math.sqrt(1 / 16.0)));
        }

        @Test
        void saysWhatWentWrong() {
            isWrong("its root", tasks.firstWeights.check(0.03125, 0.25));
            isWrong("divided by the outputs", tasks.firstWeights.check(0.25, 0.25));
            isWrong("the 2 is missing", tasks.firstWeights.check(0.125, 0.25));
            isWrong("does not ask for the outputs", tasks.firstWeights.check(0.1443, 0.25));
            isWrong("the root is missing", tasks.firstWeights.check(0.177, 0.0625));
            isWrong("the outputs are missing", tasks.firstWeights.check(0.177, 0.3062));
            isWrong("this is the deviation", tasks.firstWeights.check(0.177, 0.1443));
            isWrong("xavier: it is too large", tasks.firstWeights.check(0.177, 0.5));
            isWrong("he: it is too large", tasks.firstWeights.check(1, 0.25));
            isNotTried(tasks.firstWeights.check(NaN, NaN));
        }
    }

    @Nested
    class SharesThatAddUpToOne {
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
                    tasks.softmax.check(z -> safe(z, Arrays.stream(z).average().orElseThrow())),
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
            isWrongBecause(
                    "they add up to 2", z -> Arrays.stream(z).map(Math::exp).toArray());
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

    @Nested
    class TheBugAtTheOutputs {
        private void isWrongBecause(String reason, OutputGradient method) {
            isWrong(reason, tasks.mendedGradient.check(method));
        }

        private static double[] right(double[] shares, int truth) {
            double[] gradient = shares.clone();
            gradient[truth] -= 1;
            return gradient;
        }

        @Test
        void isMendedInPlaceInACopyOrWithOneHotTargets() {
            areRight(
                    tasks.mendedGradient.check(TheBugAtTheOutputs::right),
                    tasks.mendedGradient.check((shares, truth) -> {
                        shares[truth]--;
                        return shares;
                    }),
                    tasks.mendedGradient.check((shares, truth) -> {
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

    @Nested
    class TheNetworkOfZeros {
        private final Dataset digits = Digits.dataset().splitAt(1437).train();
        private final Mlp start = Mlp.sizes(64, 32, 10)
                .hidden(Activation.RELU)
                .output(Activation.IDENTITY)
                .initializer((inputs, outputs, random) -> Matrix.zeros(inputs, outputs))
                .build();

        private double error() {
            return Loss.SOFTMAX_CROSS_ENTROPY.value(start.output(digits.features()), digits.targets());
        }

        private Mlp trained() {
            return new Trainer(Loss.SOFTMAX_CROSS_ENTROPY, new Sgd(0.1))
                    .withBatchSize(32)
                    .withEpochs(20)
                    .train(start, digits)
                    .network();
        }

        private static long numbersOtherThanZero(Mlp network) {
            return network.parameters().stream()
                    .flatMap(matrix -> Arrays.stream(matrix.toArray()))
                    .flatMapToDouble(Arrays::stream)
                    .filter(number -> number != 0)
                    .count();
        }

        @Test
        void isPredictedRightByThoughtOrSeen() {
            Mlp network = trained();
            double accuracy = Metric.ACCURACY.value(network.output(digits.features()), digits.targets());
            areRight(
                    tasks.zeros.check(2.303, 10, 0.1),
                    tasks.zeros.check(-Math.log(0.1), 10, 0.11),
                    tasks.zeros.check(error(), numbersOtherThanZero(network), accuracy));
        }

        @Test
        void isPredictedWrong() {
            isWrong("sure and right", tasks.zeros.check(0, 10, 0.1));
            isWrong("this is the share; the error", tasks.zeros.check(0.1, 10, 0.1));
            isWrong("the share of the wrong digits", tasks.zeros.check(0.9, 10, 0.1));
            isWrong("ln has the base e", tasks.zeros.check(1, 10, 0.1));
            isWrong("ten classes, not two", tasks.zeros.check(0.693, 10, 0.1));
            isWrong("is above 0", tasks.zeros.check(-2.3026, 10, 0.1));
            isWrong("the output biases have the gradient", tasks.zeros.check(2.303, 0, 0.1));
            isWrong("the hidden biases stay", tasks.zeros.check(2.303, 42, 0.1));
            isWrong("the weights of the output stay", tasks.zeros.check(2.303, 330, 0.1));
            isWrong("some factor of the gradient is 0", tasks.zeros.check(2.303, 2410, 0.1));
            isWrong("the same answer", tasks.zeros.check(2.303, 10, 0));
            isWrong("between 0 and 1", tasks.zeros.check(2.303, 10, 10));
            isWrong("these do not", tasks.zeros.check(2.303, 10, 0.97));
            isWrong("equally frequent", tasks.zeros.check(2.303, 10, 0.5));
            isNotTried(tasks.zeros.check(NaN, NaN, NaN));
        }
    }

    @Nested
    class TheConfusionMatrix {
        @Test
        void isReadByRowsAndColumns() {
            areRight(
                    tasks.confusion.check(0.75, 2, 1),
                    tasks.confusion.check(24 / 32.0, 2, 1),
                    tasks.confusion.check(0.7501, 2.0, 1.0));
        }

        @Test
        void isReadWrongly() {
            isWrong("divide it by all answers", tasks.confusion.check(24, 2, 1));
            isWrong("the share of wrong answers", tasks.confusion.check(0.25, 2, 1));
            isWrong("32 answers in all", tasks.confusion.check(0.8, 2, 1));
            isWrong("between 0 and 1", tasks.confusion.check(75, 2, 1));
            isWrong("whole-number division", tasks.confusion.check(0, 2, 1));
            isWrong("rows are the truth", tasks.confusion.check(0.75, 1, 2));
            isWrong("counted from 0", tasks.confusion.check(0.75, 3, 2));
            isWrong("another number off the diagonal", tasks.confusion.check(0.75, 0, 1));
            isWrong("a right answer is no mistake", tasks.confusion.check(0.75, 2, 2));
            isWrong("answer: another number", tasks.confusion.check(0.75, 2, 0));
            isNotTried(tasks.confusion.check(NaN, NaN, NaN));
        }
    }

    @Nested
    class DeadNeurons {
        private final Dataset digits = Digits.dataset();
        private final Mlp reader = Mlp.sizes(64, 100, 10)
                .hidden(Activation.RELU)
                .output(Activation.IDENTITY)
                .initializer(Initializer.HE)
                .seed(1)
                .build();

        private double dead(double rate, int batchSize, int epochs) {
            Mlp network = new Trainer(Loss.SOFTMAX_CROSS_ENTROPY, new Sgd(rate))
                    .withBatchSize(batchSize)
                    .withEpochs(epochs)
                    .train(reader, digits)
                    .network();
            Matrix sums = network.forward(digits.features()).passes().get(0).weightedSums();
            return Arrays.stream(sums.transposed().rowMaxima().toArray())
                    .filter(largest -> largest[0] <= 0)
                    .count();
        }

        @Test
        void areCountedByTheExperiment() {
            areRight(
                    tasks.deadNeurons.check(dead(1, 64, 8), dead(1, 8, 1), dead(0.3, 8, 1)),
                    tasks.deadNeurons.check(4, 80, 1),
                    tasks.deadNeurons.check(4.0, 80.0, 1.0));
        }

        @Test
        void areCountedWrongly() {
            isWrong("largeBatches: these are the dead neurons of the start", tasks.deadNeurons.check(1, 80, 1));
            isWrong("largeBatches: these are the living", tasks.deadNeurons.check(96, 20, 99));
            isWrong("the training with batches of 8", tasks.deadNeurons.check(80, 4, 1));
            isWrong("smallBatches: these are the dead neurons of the start", tasks.deadNeurons.check(4, 1, 1));
            isWrong("smallBatches: these are the living", tasks.deadNeurons.check(4, 20, 1));
            isWrong("the training with batches of 64", tasks.deadNeurons.check(4, 4, 1));
            isWrong("smallRate: these are the living", tasks.deadNeurons.check(4, 80, 99));
            isWrong("the training with a rate of 1", tasks.deadNeurons.check(4, 80, 80));
            isWrong("does the training wake it", tasks.deadNeurons.check(4, 80, 0));
            isWrong("largeBatches: it is too small", tasks.deadNeurons.check(0.04, 0.8, 0.01));
            isNotTried(tasks.deadNeurons.check(NaN, NaN, NaN));
        }
    }

    @Nested
    class DigitsWithFewWeights {
        private static Mlp trained(int hidden, Activation activation, Optimizer rule, int epochs) {
            Mlp start = Mlp.sizes(64, hidden, 10)
                    .hidden(activation)
                    .output(Activation.IDENTITY)
                    .initializer(Initializer.HE)
                    .seed(1)
                    .build();
            return new Trainer(Loss.SOFTMAX_CROSS_ENTROPY, rule)
                    .withBatchSize(32)
                    .withEpochs(epochs)
                    .train(start, Digits.dataset().splitAt(1437).train())
                    .network();
        }

        private static Mlp untrained(int... sizes) {
            return Mlp.sizes(sizes).seed(1).build();
        }

        @Test
        void areReadByTrainedNetworksOfAnyKind() {
            areRight(
                    tasks.fewWeights.check(trained(12, Activation.RELU, new Momentum(0.05, 0.9), 40)),
                    tasks.fewWeights.check(trained(13, Activation.TANH, new Adam(0.01), 20)),
                    tasks.fewWeights.check(trained(13, Activation.RELU, new Adam(0.01), 30)),
                    tasks.fewWeights.check(withoutHiddenLayer()));
        }

        private static Mlp withoutHiddenLayer() {
            Mlp start = Mlp.sizes(64, 10).output(Activation.IDENTITY).seed(1).build();
            return new Trainer(Loss.SOFTMAX_CROSS_ENTROPY, new Adam(0.01))
                    .withBatchSize(32)
                    .withEpochs(20)
                    .train(start, Digits.dataset().splitAt(1437).train())
                    .network();
        }

        @Test
        void areCountedInTheVerdict() {
            Verdict verdict = tasks.fewWeights.check(withoutHiddenLayer());
            assertTrue(
                    verdict.text().strip().startsWith("Your network has 650 weights and biases."), verdict::toString);
        }

        @Test
        void areNotCountedInALayerThatHidesItsWeights() {
            Layer hiding = new Layer() {
                @Override
                public int inputCount() {
                    return 64;
                }

                @Override
                public int outputCount() {
                    return 10;
                }

                @Override
                public Pass forward(Matrix input) {
                    throw new IllegalStateException("not asked for");
                }

                @Override
                public Gradients backward(Pass pass, Matrix gradientOfActivations) {
                    throw new IllegalStateException("not asked for");
                }

                @Override
                public List<Matrix> parameters() {
                    return List.of();
                }

                @Override
                public Layer withParameters(List<Matrix> parameters) {
                    return this;
                }
            };
            isWrong("a layer of another kind", tasks.fewWeights.check(new Mlp(hiding)));
        }

        @Test
        void areNotReadUntrainedTooLargeOrInTheWrongShape() {
            isWrong("was it trained", tasks.fewWeights.check(untrained(64, 12, 10)));
            isWrong("1410 too many", tasks.fewWeights.check(trained(32, Activation.RELU, new Momentum(0.05, 0.9), 1)));
            isWrong("60 too many", tasks.fewWeights.check(untrained(64, 14, 10)));
            isWrong("only", tasks.fewWeights.check(trained(12, Activation.RELU, new Momentum(0.05, 0.9), 1)));
            isWrong("only", tasks.fewWeights.check(trained(2, Activation.RELU, new Momentum(0.05, 0.9), 10)));
            isWrong("63 inputs and 10 outputs", tasks.fewWeights.check(untrained(63, 10, 10)));
            isWrong("64 inputs and 1 outputs", tasks.fewWeights.check(untrained(64, 10, 1)));
            isWrong(
                    "only",
                    tasks.fewWeights.check(
                            new Mlp(new Dense(Matrix.zeros(64, 10), Matrix.zeros(1, 10), Activation.IDENTITY))));
            isNotTried(tasks.fewWeights.check(null));
        }
    }
}
