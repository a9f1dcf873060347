package firstneuron.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import firstneuron.data.Dataset;
import firstneuron.data.Digits;
import firstneuron.matrix.Matrix;
import firstneuron.nn.Activation;
import firstneuron.nn.Elu;
import firstneuron.nn.Initializer;
import firstneuron.nn.Loss;
import firstneuron.nn.Mlp;
import firstneuron.optim.AdaDelta;
import firstneuron.optim.AdaGrad;
import firstneuron.optim.Adam;
import firstneuron.optim.AdamW;
import firstneuron.optim.LearningRate;
import firstneuron.optim.Memory;
import firstneuron.optim.Momentum;
import firstneuron.optim.NAdam;
import firstneuron.optim.Nesterov;
import firstneuron.optim.Optimizer;
import firstneuron.optim.RmsProp;
import firstneuron.optim.Sgd;
import firstneuron.optim.Update;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Training in workspaces gives what training on new matrices gives, and needs next to no memory. */
class WorkspacesTest {
    /** A rule that is not known to keep nothing, and is given new matrices therefore. */
    private record Unknown(Optimizer rule, List<Matrix> seen) implements Optimizer {
        @Override
        public Memory start(Matrix parameters) {
            return rule.start(parameters);
        }

        @Override
        public Update update(Matrix parameters, Matrix gradient, Memory memory) {
            seen.add(gradient);
            return rule.update(parameters, gradient, memory);
        }

        @Override
        public LearningRate learningRate() {
            return rule.learningRate();
        }
    }

    private static final Dataset DIGITS =
            Digits.dataset().rows(IntStream.range(0, 70).toArray()); // 32, 32 and 6

    private static Mlp network(Activation hidden, Activation output, int outputs) {
        return Mlp.sizes(64, 20, 12, outputs)
                .hidden(hidden)
                .output(output)
                .seed(1)
                .build();
    }

    private static void assertSameAsOnNewMatrices(Loss loss, Optimizer rule, Mlp start, Dataset data) {
        for (int batchSize : new int[] {32, 70}) {
            List<Mlp> networks = new ArrayList<>();
            List<Mlp> networksOnNewMatrices = new ArrayList<>();
            Trainer trainer = new Trainer(loss, rule)
                    .withEpochs(4)
                    .withBatchSize(batchSize)
                    .withMetric(Metric.ACCURACY);
            History history = trainer.withListener((epoch, network) -> networks.add(network))
                    .train(start, data);
            History onNewMatrices = new Trainer(loss, new Unknown(rule, new ArrayList<>()))
                    .withEpochs(4)
                    .withBatchSize(batchSize)
                    .withMetric(Metric.ACCURACY)
                    .withListener((epoch, network) -> networksOnNewMatrices.add(network))
                    .train(start, data);
            assertEquals(onNewMatrices.epochs(), history.epochs());
            assertEquals(networksOnNewMatrices, networks);
            assertEquals(onNewMatrices.network(), history.network());
            assertEquals(history.network(), trainer.train(start, data).network(), "nobody looks at the networks");
        }
    }

    @Nested
    class GiveTheSameBits {
        static Stream<Optimizer> rules() {
            return Stream.of(
                    new Sgd(0.1),
                    new Momentum(0.1, 0.9),
                    new Nesterov(0.1, 0.9),
                    new AdaGrad(0.1),
                    new RmsProp(0.01),
                    new AdaDelta(1),
                    new Adam(0.01),
                    new AdamW(0.01, 0.1),
                    new NAdam(0.01));
        }

        @ParameterizedTest
        @MethodSource("rules")
        void withEveryRule(Optimizer rule) {
            Mlp start = network(Activation.TANH, Activation.IDENTITY, 10);
            assertSameAsOnNewMatrices(Loss.SOFTMAX_CROSS_ENTROPY, rule, start, DIGITS);
        }

        static final List<Activation> WITH_NUMBERS_AND_OWN =
                List.of(new Elu(2), Activation.of("own", z -> z * z, z -> 2 * z));

        @ParameterizedTest
        @FieldSource({"firstneuron.nn.ActivationTest#ALL", "WITH_NUMBERS_AND_OWN"})
        void withEveryActivation(Activation activation) {
            Mlp start = network(activation, Activation.IDENTITY, 10);
            assertSameAsOnNewMatrices(Loss.SOFTMAX_CROSS_ENTROPY, new Momentum(0.01, 0.9), start, DIGITS);
        }

        @Test
        void withEveryLoss() {
            Optimizer rule = new Adam(0.01);
            Mlp sigmoids = network(Activation.RELU, Activation.SIGMOID, 10);
            Mlp sums = network(Activation.RELU, Activation.IDENTITY, 10);
            assertSameAsOnNewMatrices(Loss.MEAN_SQUARED_ERROR, rule, sigmoids, DIGITS);
            assertSameAsOnNewMatrices(Loss.HALF_SQUARED_ERROR, rule, sigmoids, DIGITS);
            assertSameAsOnNewMatrices(Loss.BINARY_CROSS_ENTROPY, rule, sums, DIGITS);
            assertSameAsOnNewMatrices(Loss.SOFTMAX_CROSS_ENTROPY, rule, sums, DIGITS);
        }
    }

    @Test
    void aRuleOfYourOwnMayKeepWhatItIsGiven() {
        List<Matrix> seen = new ArrayList<>();
        Mlp start = network(Activation.TANH, Activation.IDENTITY, 10);
        Trainer trainer = new Trainer(Loss.SOFTMAX_CROSS_ENTROPY, new Unknown(new Sgd(0.1), seen));
        trainer.withEpochs(1).train(start, DIGITS);
        List<Matrix> first = List.copyOf(seen);
        List<Matrix> copies =
                first.stream().map(gradient -> Matrix.of(gradient.toArray())).toList();
        seen.clear();
        trainer.withEpochs(3).train(start, DIGITS);
        assertEquals(copies, first);
        assertEquals(copies, seen.subList(0, first.size()), "the gradients of the first update are still those");
    }

    @Test
    void aDivergedTrainingKeepsTheNetworkOfItsLastGoodEpoch() {
        Mlp start = network(Activation.IDENTITY, Activation.IDENTITY, 10);
        for (int batchSize : new int[] {32, 70}) {
            History wild = new Trainer(Loss.MEAN_SQUARED_ERROR, new Sgd(3))
                    .withEpochs(500)
                    .withBatchSize(batchSize)
                    .train(start, DIGITS);
            assertEquals(History.End.DIVERGED, wild.end());
            Trainer shorter = new Trainer(Loss.MEAN_SQUARED_ERROR, new Sgd(3)).withBatchSize(batchSize);
            int good = wild.epochs().size();
            Mlp expected = good == 0
                    ? start
                    : shorter.withEpochs(good).train(start, DIGITS).network();
            assertEquals(expected, wild.network());
        }
    }

    private static long allocatedBy(Runnable work) {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getThreadAllocatedBytes(Thread.currentThread().getId());
        work.run();
        return thread.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    }

    @ParameterizedTest
    @CsvSource({"784, 128, 64, 65536", "64, 32, 32, 8192"})
    void anUpdateAllocatesNextToNothing(int inputs, int hidden, int batchSize, long bytes) {
        Random random = new Random(1);
        Matrix features = Matrix.generate(40 * batchSize, inputs, (row, column) -> random.nextDouble());
        Matrix targets = Matrix.generate(40 * batchSize, 10, (row, column) -> row % 10 == column ? 1 : 0);
        Dataset data = Dataset.of(features, targets);
        Mlp start = Mlp.sizes(inputs, hidden, 10)
                .hidden(Activation.RELU)
                .output(Activation.IDENTITY)
                .initializer(Initializer.HE)
                .build();
        Trainer trainer = new Trainer(Loss.SOFTMAX_CROSS_ENTROPY, new Adam(0.001)).withBatchSize(batchSize);
        long least = Long.MAX_VALUE;
        for (int attempt = 0; attempt < 40 && least > bytes; attempt++) { // vectors are objects until they are compiled
            long once = allocatedBy(() -> trainer.withEpochs(1).train(start, data));
            long thrice = allocatedBy(() -> trainer.withEpochs(3).train(start, data));
            least = Math.min(least, (thrice - once) / 80);
        }
        assertTrue(least <= bytes, least + " bytes for an update, expected at most " + bytes);
    }

    @Test
    void metricsAllocateNothingForASample() {
        Matrix targets = Matrix.generate(100_000, 3, (row, column) -> row % 3 == column ? 1 : 0);
        long least = Long.MAX_VALUE;
        for (int attempt = 0; attempt < 5; attempt++) {
            least = Math.min(least, allocatedBy(() -> assertEquals(1, Metric.ACCURACY.value(targets, targets))));
        }
        long classNumbers = 2 * 100_000 * Integer.BYTES; // one for each answer and each target
        assertTrue(least <= classNumbers + 4096, least + " bytes");
    }

    @Test
    void anAnswerToManySamplesIsThatToEachOfThem() {
        Mlp network = network(Activation.RELU, Activation.SIGMOID, 10);
        Matrix features = Digits.dataset().features();
        Matrix answers = network.output(features);
        for (int row : new int[] {0, 127, 128, 1000, 1796}) {
            assertArrayEquals(
                    network.output(features.rowAt(row).toArray()[0]),
                    answers.rowAt(row).toArray()[0]);
        }
    }
}
