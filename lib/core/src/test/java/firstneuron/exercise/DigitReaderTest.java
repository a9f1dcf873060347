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
import firstneuron.optim.Momentum;
import firstneuron.optim.Optimizer;
import firstneuron.train.Trainer;
import java.util.List;
import org.junit.jupiter.api.Test;

class DigitReaderTest {
    private final Chapter9 tasks = new Chapter9();

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
        assertTrue(verdict.text().strip().startsWith("Your network has 650 weights and biases."), verdict::toString);
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
        isWrong("a layer of another kind", tasks.fewWeights.check(new Mlp(hiding)));
    }

    @Test
    void areNotReadUntrainedTooLargeOrInTheWrongShape() {
        isWrong("was it trained", tasks.fewWeights.check(untrained(64, 12, 10)));
        isWrong("1410 too many", tasks.fewWeights.check(trained(32, Activation.RELU, new Momentum(0.05, 0.9), 1)));
        isWrong("60 too many", tasks.fewWeights.check(untrained(64, 14, 10)));
        isWrong("only", tasks.fewWeights.check(trained(12, Activation.RELU, new Momentum(0.05, 0.9), 1)));
        isWrong("only", tasks.fewWeights.check(trained(2, Activation.RELU, new Momentum(0.05, 0.9), 10)));
        isWrong("inputs 63, outputs 10", tasks.fewWeights.check(untrained(63, 10, 10)));
        isWrong("inputs 64, outputs 1", tasks.fewWeights.check(untrained(64, 10, 1)));
        isWrong(
                "only",
                tasks.fewWeights.check(
                        new Mlp(new Dense(Matrix.zeros(64, 10), Matrix.zeros(1, 10), Activation.IDENTITY))));
        isNotTried(tasks.fewWeights.check(null));
    }
}
