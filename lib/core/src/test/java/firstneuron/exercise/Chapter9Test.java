package firstneuron.exercise;

import static firstneuron.exercise.Answers.areRight;
import static firstneuron.exercise.Answers.isNotTried;
import static firstneuron.exercise.Answers.isWrong;
import static java.lang.Double.NaN;

import firstneuron.data.Dataset;
import firstneuron.data.Digits;
import firstneuron.matrix.Matrix;
import firstneuron.nn.Activation;
import firstneuron.nn.Loss;
import firstneuron.nn.Mlp;
import firstneuron.optim.AdaGrad;
import firstneuron.optim.Adam;
import firstneuron.optim.Momentum;
import firstneuron.optim.Optimizer;
import firstneuron.optim.Sgd;
import firstneuron.optim.Update;
import firstneuron.train.Metric;
import firstneuron.train.Trainer;
import java.util.Arrays;
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
}
