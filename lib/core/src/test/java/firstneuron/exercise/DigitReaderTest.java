package firstneuron.exercise;

import static firstneuron.exercise.Answers.areRight;
import static firstneuron.exercise.Answers.isNotTried;
import static firstneuron.exercise.Answers.isWrong;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstneuron.data.Digits;
import firstneuron.matrix.Matrix;
import firstneuron.nn.Activation;
import firstneuron.nn.Dense;
import firstneuron.nn.Initializer;
import firstneuron.nn.Layer;
import firstneuron.nn.LayerGradients;
import firstneuron.nn.LayerPass;
import firstneuron.nn.Loss;
import firstneuron.nn.Mlp;
import firstneuron.optim.Adam;
import firstneuron.optim.LearningRate;
import firstneuron.optim.Memory;
import firstneuron.optim.Momentum;
import firstneuron.optim.Optimizer;
import firstneuron.optim.Sgd;
import firstneuron.optim.Update;
import firstneuron.train.Trainer;
import java.util.List;
import org.junit.jupiter.api.Test;

class DigitReaderTest {
    private final Chapter9 tasks = new Chapter9();

    private static Mlp start(Activation activation, int... sizes) {
        return Mlp.sizes(sizes)
                .hidden(activation)
                .output(Activation.IDENTITY)
                .initializer(Initializer.HE)
                .seed(1)
                .build();
    }

    private Verdict check(Mlp start, Optimizer rule, int epochs) {
        return tasks.fewWeights.check(new Chapter9.Recipe(start, rule, 32, epochs));
    }

    private static Mlp withoutHiddenLayer() {
        return Mlp.sizes(64, 10).output(Activation.IDENTITY).seed(1).build();
    }

    @Test
    void areReadAfterARecipeOfAnyKind() {
        areRight(
                check(start(Activation.RELU, 64, 12, 10), new Momentum(0.05, 0.9), 40),
                check(start(Activation.TANH, 64, 13, 10), new Adam(0.01), 20),
                check(start(Activation.RELU, 64, 13, 10), new Adam(0.01), 30),
                check(withoutHiddenLayer(), new Adam(0.01), 20));
    }

    @Test
    void areReadAfterABatchOfAllOfThem() {
        areRight(
                tasks.fewWeights.check(new Chapter9.Recipe(withoutHiddenLayer(), new Adam(0.1), 1437, 60)),
                tasks.fewWeights.check(new Chapter9.Recipe(withoutHiddenLayer(), new Adam(0.1), 5000, 60)));
    }

    @Test
    void areCountedInTheVerdict() {
        Verdict verdict = check(withoutHiddenLayer(), new Adam(0.01), 20);
        assertTrue(verdict.text().strip().startsWith("Your network has 650 weights and biases."), verdict::toString);
    }

    @Test
    void areNotReadBeforeTheCheckHasTrained() {
        Mlp trained = new Trainer(Loss.SOFTMAX_CROSS_ENTROPY, new Adam(0.01))
                .withBatchSize(32)
                .withEpochs(20)
                .train(start(Activation.RELU, 64, 12, 10), Digits.dataset())
                .network();
        isWrong("digits already", check(trained, new Momentum(0.05, 0.9), 1));
    }

    @Test
    void areWaitedForNoLongerThanALearnersRuleReturns() {
        isWrong("the first update; is there a loop that never ends?", check(withoutHiddenLayer(), new Endless(), 1));
    }

    /** A rule that waits; it ends when it is interrupted. */
    private static final class Endless implements Optimizer {
        @Override
        public LearningRate learningRate() {
            return LearningRate.constant(1);
        }

        @Override
        public Memory start(Matrix parameters) {
            return new Sgd(1).start(parameters);
        }

        @Override
        public Update update(Matrix parameters, Matrix gradient, Memory memory) {
            try {
                Thread.sleep(Long.MAX_VALUE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new Sgd(1).update(parameters, gradient, memory);
        }
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
            public LayerPass forward(Matrix input) {
                throw new IllegalStateException("not asked for");
            }

            @Override
            public LayerGradients backward(LayerPass pass, Matrix gradientOfActivations) {
                throw new IllegalStateException("not asked for");
            }

            @Override
            public Matrix gradientOfInput(LayerGradients gradients) {
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
        isWrong("a layer of another kind", check(new Mlp(hiding), new Sgd(0.1), 1));
    }

    @Test
    void areNotReadTooLargeInTheWrongShapeOrHardlyTrained() {
        isWrong("does the training move", check(zeros(), new Sgd(1e-9), 1));
        isWrong("1410 too many", check(start(Activation.RELU, 64, 32, 10), new Momentum(0.05, 0.9), 1));
        isWrong("60 too many", check(start(Activation.RELU, 64, 14, 10), new Momentum(0.05, 0.9), 1));
        isWrong("only", check(start(Activation.RELU, 64, 12, 10), new Momentum(0.05, 0.9), 1));
        isWrong("only", check(start(Activation.RELU, 64, 2, 10), new Momentum(0.05, 0.9), 10));
        isWrong("inputs 63, outputs 10", check(start(Activation.RELU, 63, 10, 10), new Sgd(0.1), 1));
        isWrong("inputs 64, outputs 1", check(start(Activation.RELU, 64, 10, 1), new Sgd(0.1), 1));
        isWrong("batch size 32, epochs 61", check(start(Activation.RELU, 64, 12, 10), new Sgd(0.1), 61));
        isWrong("batch size 32, epochs 0", check(start(Activation.RELU, 64, 12, 10), new Sgd(0.1), 0));
        isWrong(
                "batch size 1, epochs 10",
                tasks.fewWeights.check(new Chapter9.Recipe(start(Activation.RELU, 64, 12, 10), new Sgd(0.1), 1, 10)));
        isWrong("broke off", check(start(Activation.RELU, 64, 12, 10), new Sgd(1e308), 10));
        isNotTried(tasks.fewWeights.check(null));
    }

    private static Mlp zeros() {
        return new Mlp(
                new Dense(Matrix.zeros(64, 12), Matrix.zeros(1, 12), Activation.RELU),
                new Dense(Matrix.zeros(12, 10), Matrix.zeros(1, 10), Activation.IDENTITY));
    }
}
