package firstneuron.train;

import static firstneuron.golden.Golden.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import firstneuron.data.Dataset;
import firstneuron.data.Digits;
import firstneuron.data.MadeUp;
import firstneuron.data.Split;
import firstneuron.data.TruthTables;
import firstneuron.golden.Golden;
import firstneuron.matrix.Matrix;
import firstneuron.nn.Activation;
import firstneuron.nn.Dense;
import firstneuron.nn.Initializer;
import firstneuron.nn.Layer;
import firstneuron.nn.Loss;
import firstneuron.nn.Mlp;
import firstneuron.nn.NetworkGradients;
import firstneuron.nn.NetworkPass;
import firstneuron.optim.Adam;
import firstneuron.optim.Momentum;
import firstneuron.optim.Sgd;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TrainerTest {
    private static final Dataset XOR = Dataset.of(TruthTables.xor(), "y");
    private static final Mlp NETWORK = Mlp.sizes(2, 2, 1).seed(1).build();
    private static final Trainer TRAINER = new Trainer(Loss.MEAN_SQUARED_ERROR, new Sgd(1.0));

    @Nested
    class Reference {
        static Stream<Named<JsonObject>> runs() throws IOException {
            return Golden.objects(Golden.read("training.json").getAsJsonArray("runs")).stream()
                    .map(run -> Named.of(
                            run.get("gate").getAsString() + ", "
                                    + run.get("optimizer").getAsString(),
                            run));
        }

        @ParameterizedTest
        @MethodSource("runs")
        void threeThousandEpochsGiveTheLossesAndWeightsOfTheReference(JsonObject run) {
            Dataset gate = Dataset.of(
                    switch (run.get("gate").getAsString()) {
                        case "and" -> TruthTables.and();
                        case "or" -> TruthTables.or();
                        default -> TruthTables.xor();
                    },
                    "y");
            History history = new Trainer(
                            Loss.MEAN_SQUARED_ERROR,
                            Golden.optimizer(run.get("optimizer").getAsString(), run.getAsJsonObject("parameters")))
                    .withEpochs(3000)
                    .train(network(run.getAsJsonObject("start")), gate);
            double[] expected = Golden.numbers(run.get("loss_every_100_epochs"));
            for (int i = 0; i < 30; i++) { // an epoch's loss is measured before its update
                assertClose(expected[i], history.losses()[100 * i], "loss after " + 100 * i + " updates");
            }
            Matrix outputs = history.network().output(gate.features());
            assertClose(expected[30], Loss.MEAN_SQUARED_ERROR.value(outputs, gate.targets()), "loss at the end");
            List<Matrix> wanted = network(run.getAsJsonObject("final")).parameters();
            for (int p = 0; p < wanted.size(); p++) {
                assertClose(wanted.get(p), history.network().parameters().get(p), "parameter matrix " + p);
            }
            assertClose(Matrix.column(Golden.numbers(flat(run.getAsJsonArray("final_output")))), outputs, "outputs");
        }

        private static Mlp network(JsonObject numbers) {
            List<Layer> layers = new ArrayList<>();
            for (int i = 0; i < numbers.getAsJsonArray("weights").size(); i++) {
                layers.add(new Dense(
                        Golden.matrix(numbers.getAsJsonArray("weights").get(i)),
                        Matrix.row(
                                Golden.numbers(numbers.getAsJsonArray("biases").get(i))),
                        Activation.SIGMOID));
            }
            return new Mlp(layers);
        }

        private static JsonArray flat(JsonArray rows) {
            JsonArray flat = new JsonArray();
            rows.forEach(row -> flat.add(row.getAsJsonArray().get(0)));
            return flat;
        }
    }

    @Nested
    class TheLoop {
        @Test
        void isForwardBackwardUpdateAsALearnerWritesIt() {
            Mlp byHand = NETWORK;
            for (int epoch = 1; epoch <= 50; epoch++) {
                NetworkPass pass = byHand.forward(XOR.features());
                Matrix atOutput = Loss.MEAN_SQUARED_ERROR.gradient(pass.output(), XOR.targets());
                NetworkGradients gradients = byHand.backward(pass, atOutput);
                byHand = byHand.updated(gradients.ofParameters(), (old, gradient) -> old.plus(-1.0, gradient));
            }
            assertEquals(byHand, TRAINER.withEpochs(50).train(NETWORK, XOR).network());
        }

        @Test
        void theSameSeedGivesTheSameNetworkAndAnotherSeedAnother() {
            Dataset moons = Dataset.of(MadeUp.moons(60, 0.1, 1), "y");
            Trainer trainer = TRAINER.withEpochs(5).withBatchSize(8).withSeed(3);
            assertEquals(
                    trainer.train(NETWORK, moons).network(),
                    trainer.train(NETWORK, moons).network());
            assertNotEquals(
                    trainer.train(NETWORK, moons).network(),
                    trainer.withSeed(4).train(NETWORK, moons).network());
        }

        @Test
        void everyBatchSizeVisitsEverySampleOnceInAnEpoch() {
            Dataset numbered = Dataset.of(Matrix.generate(10, 1, (r, c) -> r), Matrix.generate(10, 1, (r, c) -> r));
            for (int batchSize : new int[] {1, 3, 10, 99}) {
                List<Double> seen = new ArrayList<>();
                Activation spy = Activation.of("spy", z -> z, z -> 0); // no slope: the network stays as it is
                Mlp network = new Mlp(new Dense(Matrix.row(1), Matrix.row(0), spy));
                Loss listening = new ListeningLoss(seen);
                new Trainer(listening, new Sgd(0.1))
                        .withEpochs(1)
                        .withBatchSize(batchSize)
                        .train(network, numbered);
                assertEquals(
                        IntStream.range(0, 10).mapToObj(i -> (double) i).toList(),
                        seen.stream().sorted().toList());
            }
        }

        private record ListeningLoss(List<Double> seen) implements Loss {
            @Override
            public String name() {
                return "listening";
            }

            @Override
            public double value(Matrix outputs, Matrix targets) {
                Arrays.stream(targets.toArray()).forEach(row -> seen.add(row[0]));
                return 0;
            }

            @Override
            public Matrix gradient(Matrix outputs, Matrix targets) {
                return outputs.minus(targets);
            }
        }

        @Test
        void theStartDoesNotChange() {
            Mlp same = Mlp.sizes(2, 2, 1).seed(1).build();
            TRAINER.withEpochs(10).train(NETWORK, XOR);
            assertEquals(same, NETWORK);
        }

        @Test
        void xorIsLearnedByMostStarts() {
            Trainer trainer = new Trainer(Loss.BINARY_CROSS_ENTROPY, new Adam(0.05))
                    .withEpochs(1000)
                    .withMetric(Metric.ACCURACY);
            int learned = 0;
            for (int seed = 0; seed < 10; seed++) {
                Mlp start = Mlp.sizes(2, 4, 1)
                        .hidden(Activation.TANH)
                        .output(Activation.IDENTITY)
                        .seed(seed)
                        .build();
                learned += trainer.train(start, XOR).lastEpoch().metrics().get(0) == 1 ? 1 : 0;
            }
            assertTrue(learned >= 8, learned + " of 10 learned");
        }

        @Test
        void allZeroWeightsNeverBreakTheSymmetry() {
            Mlp zeros = Mlp.sizes(2, 2, 1).initializer(Initializer.ZERO).build();
            Mlp trained = TRAINER.withEpochs(1000).train(zeros, XOR).network();
            Matrix hidden = trained.forward(XOR.features()).layer(1).activations();
            for (int row = 0; row < 4; row++) {
                assertEquals(hidden.get(row, 0), hidden.get(row, 1));
            }
        }
    }

    @Nested
    class DigitsNetwork {
        private static double median(Split split) {
            Trainer trainer = new Trainer(Loss.SOFTMAX_CROSS_ENTROPY, new Momentum(0.05, 0.9))
                    .withEpochs(20)
                    .withBatchSize(32);
            double[] accuracies = IntStream.rangeClosed(1, 5)
                    .mapToDouble(seed -> {
                        Mlp start = Mlp.sizes(64, 32, 10)
                                .hidden(Activation.RELU)
                                .output(Activation.IDENTITY)
                                .initializer(Initializer.HE)
                                .seed(seed)
                                .build();
                        Mlp trained = trainer.withSeed(seed)
                                .train(start, split.train())
                                .network();
                        return Metric.ACCURACY.value(
                                trained.output(split.test().features()),
                                split.test().targets());
                    })
                    .sorted()
                    .toArray();
            return accuracies[2];
        }

        @Test
        void readsOtherWritersAndTheSameWritersAsWellAsIsKnown() {
            Dataset digits = Digits.dataset();
            assertTrue(median(digits.splitAt(1437)) >= 0.905);
            assertTrue(median(digits.split(0.8, 1)) >= 0.96);
        }
    }

    @Nested
    class TheEnd {
        @Test
        void comesWhenTheErrorNoLongerDecreases() {
            History history = new Trainer(Loss.MEAN_SQUARED_ERROR, new Sgd(0.5))
                    .withEpochs(100_000)
                    .withStoppingRule(StoppingRule.errorNoLongerDecreases(1e-9, 5))
                    .train(Mlp.sizes(2, 1).seed(1).output(Activation.IDENTITY).build(), XOR);
            assertEquals(History.End.STOPPED, history.end());
            assertEquals(0.25, history.lastEpoch().loss(), 1e-6); // the best that a line can do
            assertTrue(history.reason().startsWith("the error no longer decreases: lowest 0.2500"), history.reason());
        }

        @Test
        void comesWhenTheWeightsNoLongerChange() {
            History history = new Trainer(Loss.MEAN_SQUARED_ERROR, new Sgd(0.5))
                    .withEpochs(100_000)
                    .withStoppingRule(StoppingRule.weightsNoLongerChange(1e-12))
                    .train(Mlp.sizes(2, 1).seed(1).output(Activation.IDENTITY).build(), XOR);
            assertEquals(History.End.STOPPED, history.end());
            Dense line = (Dense) history.network().lastLayer();
            assertEquals(0, line.weights().largestMagnitude(), 1e-9);
            assertEquals(0.5, line.bias().get(0, 0), 1e-9);
            assertTrue(history.reason().startsWith("the weights no longer change"), history.reason());
        }

        @Test
        void comesEarlyWhenTheValidationNoLongerImprovesAndTheBestNetworkIsKept() {
            Split split = Dataset.of(MadeUp.moons(60, 0.4, 3), "y").split(0.4, 1);
            History history = new Trainer(Loss.BINARY_CROSS_ENTROPY, new Adam(0.05))
                    .withEpochs(5000)
                    .withValidation(split.test())
                    .withStoppingRule(StoppingRule.validationNoLongerImproves(30))
                    .train(
                            Mlp.sizes(2, 16, 1)
                                    .hidden(Activation.TANH)
                                    .output(Activation.IDENTITY)
                                    .seed(1)
                                    .build(),
                            split.train());
            assertEquals(History.End.STOPPED, history.end());
            double lowest = Arrays.stream(history.validationLosses()).min().orElseThrow();
            double best = Loss.BINARY_CROSS_ENTROPY.value(
                    history.best().output(split.test().features()), split.test().targets());
            assertEquals(lowest, best);
            assertTrue(lowest < history.lastEpoch().validationLoss());
            assertEquals(lowest, history.validationLosses()[history.epochs().size() - 31]);
        }

        @Test
        void comesWithTheEpochAndTheLikelyCauseWhenTheLossExplodes() {
            Mlp line = Mlp.sizes(2, 1).seed(1).output(Activation.IDENTITY).build();
            History history = new Trainer(Loss.MEAN_SQUARED_ERROR, new Sgd(50))
                    .withEpochs(1000)
                    .train(line, XOR);
            assertEquals(History.End.DIVERGED, history.end());
            int epochs = history.epochs().size();
            assertTrue(epochs > 10 && epochs < 1000, "epochs kept: " + epochs);
            assertEquals(
                    "the loss became Infinity in epoch " + (epochs + 1)
                            + ": the learning rate (50.0 at the start) is probably too high",
                    history.reason());
            assertTrue(history.network().parameters().stream().allMatch(Matrix::isFinite));
            assertTrue(history.toString().contains("too high"));
        }

        @Test
        void isToldEvenWhenTheFirstEpochAlreadyExplodes() {
            Mlp line = Mlp.sizes(2, 1).seed(1).output(Activation.IDENTITY).build();
            History history = new Trainer(Loss.MEAN_SQUARED_ERROR, new Sgd(1e200))
                    .withBatchSize(1)
                    .withEpochs(5)
                    .train(line, XOR);
            assertEquals(History.End.DIVERGED, history.end());
            assertEquals("0 epochs; " + history.reason(), history.toString());
            assertTrue(history.reason().contains("in epoch 1"), history.reason());
        }

        @Test
        void comesAfterTheBatchAtHandWhenInterruptedAndKeepsTheEpochs() {
            History history = TRAINER.withEpochs(1_000_000)
                    .withListener((epoch, network) -> {
                        if (epoch.number() == 7) {
                            Thread.currentThread().interrupt();
                        }
                    })
                    .train(NETWORK, XOR);
            assertEquals(History.End.INTERRUPTED, history.end());
            assertEquals(7, history.epochs().size());
            assertEquals("stopped by hand in epoch 8", history.reason());
            assertFalse(Thread.currentThread().isInterrupted());
        }

        @Test
        void comesTooWhenAnInterruptCutsOffAListener() {
            History history = TRAINER.withListener((epoch, network) -> {
                        if (epoch.number() == 3) {
                            Thread.currentThread().interrupt();
                            throw new Error("the cell was interrupted");
                        }
                    })
                    .train(NETWORK, XOR);
            assertEquals(History.End.INTERRUPTED, history.end());
            assertEquals("stopped by hand after epoch 3", history.reason());
            assertEquals(TRAINER.withEpochs(3).train(NETWORK, XOR).network(), history.network());
            assertFalse(Thread.currentThread().isInterrupted());
        }

        @Test
        void comesTooWhenAnInterruptWakesAListenerThatSleeps() {
            History history = TRAINER.withListener((epoch, network) -> {
                        Thread.currentThread().interrupt();
                        try {
                            Thread.sleep(1000);
                        } catch (InterruptedException e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .train(NETWORK, XOR);
            assertEquals(History.End.INTERRUPTED, history.end());
            assertEquals(1, history.epochs().size());
        }

        @Test
        void comesTooWhenAnInterruptCutsOffTheLastReportOfTheProgress() {
            History history = TRAINER.withEpochs(5)
                    .withProgress(progress -> {
                        if (progress.finished()) {
                            Thread.currentThread().interrupt();
                            throw new Error("the cell was interrupted");
                        }
                    })
                    .train(NETWORK, XOR);
            assertEquals(History.End.INTERRUPTED, history.end());
            assertEquals(5, history.epochs().size());
        }

        @Test
        void isTheErrorOfAListenerThatFails() {
            Trainer failing = TRAINER.withListener((epoch, network) -> {
                throw new IllegalStateException("no such file");
            });
            IllegalStateException thrown = assertThrows(IllegalStateException.class, () -> failing.train(NETWORK, XOR));
            assertEquals("no such file", thrown.getMessage());
        }
    }

    @Nested
    class Threads {
        private final Dataset digits = Digits.dataset().splitAt(333).train();
        private final Mlp network = Mlp.sizes(64, 48, 10)
                .hidden(Activation.TANH)
                .output(Activation.IDENTITY)
                .seed(1)
                .build();
        private final Trainer trainer = new Trainer(Loss.SOFTMAX_CROSS_ENTROPY, new Sgd(0.1))
                .withEpochs(3)
                .withBatchSize(50);

        @Test
        void giveTheSameBitsAsOne() {
            History alone = trainer.train(network, digits);
            for (int threads = 2; threads <= 5; threads++) {
                History shared = trainer.withThreads(threads).train(network, digits);
                assertEquals(alone.epochs(), shared.epochs());
                assertEquals(alone.network(), shared.network());
            }
        }

        @Test
        void mayBeMoreThanThereAreSamples() {
            History shared = TRAINER.withThreads(9).withEpochs(10).train(NETWORK, XOR);
            History alone = TRAINER.withEpochs(10).train(NETWORK, XOR);
            assertEquals(alone.lastEpoch().loss(), shared.lastEpoch().loss(), 1e-12);
        }

        @Test
        void passOnWhatALearnersActivationThrows() {
            Activation broken = Activation.of(
                    "broken",
                    z -> {
                        throw new IllegalStateException("not written yet");
                    },
                    z -> 1);
            Mlp unfinished = Mlp.sizes(2, 2, 1).hidden(broken).seed(1).build();
            Trainer shared = TRAINER.withThreads(2);
            assertEquals(
                    "not written yet",
                    assertThrows(IllegalStateException.class, () -> shared.train(unfinished, XOR))
                            .getMessage());
        }

        @Test
        void tellOfADivergence() {
            Mlp line = new Mlp(new Dense(Matrix.zeros(2, 1), Matrix.zeros(1, 1), Activation.IDENTITY));
            Trainer hasty = new Trainer(Loss.MEAN_SQUARED_ERROR, new Sgd(50));
            assertEquals(
                    hasty.withEpochs(1000).train(line, XOR).reason(),
                    hasty.withEpochs(1000).withThreads(2).train(line, XOR).reason());
        }
    }

    @Nested
    class WhatIsTold {
        private final Split moons = Dataset.of(MadeUp.moons(50, 0.1, 1), "y").splitAt(40);

        @Test
        void listenersHearOfEveryEpochAndGetNetworksThatStay() {
            List<Mlp> networks = new ArrayList<>();
            History history = TRAINER.withEpochs(5)
                    .withListener((epoch, network) -> networks.add(network))
                    .train(NETWORK, XOR);
            assertEquals(5, networks.size());
            assertEquals(TRAINER.withEpochs(2).train(NETWORK, XOR).network(), networks.get(1));
            assertEquals(history.network(), networks.get(4));
        }

        @Test
        void theHistoryIsATable() {
            History history = TRAINER.withEpochs(3)
                    .withValidation(moons.test())
                    .withMetric(Metric.ACCURACY)
                    .train(NETWORK, moons.train());
            assertEquals(
                    List.of("epoch", "loss", "validation loss", "accuracy", "validation accuracy"),
                    history.table().columnNames());
            assertEquals(3, history.table().rowCount());
            assertEquals(
                    history.lastEpoch().loss(),
                    history.table().doubleColumn("loss").get(2));
        }

        @Test
        void progressEndsWithAReportThatHasNoTimes() {
            List<Progress> reports = new ArrayList<>();
            TRAINER.withEpochs(30_000).withProgress(reports::add).train(NETWORK, XOR);
            Progress last = reports.get(reports.size() - 1);
            assertTrue(last.finished());
            assertEquals(1, last.share());
            assertEquals(120_000, last.samples());
            assertTrue(last.toString().matches("epoch 30000 of 30000 · loss \\d\\.\\d{4}"), last.toString());
            assertTrue(last.html().contains("<progress"));
            reports.stream().filter(report -> !report.finished()).forEach(report -> {
                assertTrue(report.samplesPerSecond() > 0);
                assertTrue(report.toString().contains("samples/s"), report.toString());
            });
        }

        @Test
        void aProgressHalfWayKnowsTheRateAndTheTimeLeft() {
            Progress half = new Progress(50, 200, 5000, 2.0, 0.25, 0.5, false, "");
            assertEquals(0.25, half.share());
            assertEquals(2500, half.samplesPerSecond());
            assertEquals(6, half.secondsLeft());
            assertEquals(
                    "epoch 50 of 200 · loss 0.2500 · validation loss 0.5000 · 2,500 samples/s · 6 s left",
                    half.toString());
        }

        @Test
        void theReasonOfALearnersOwnRuleIsNoTag() {
            Progress last = new Progress(3, 5, 12, 1.0, 0.25, Double.NaN, true, "loss < 0.3 & falling");
            assertEquals(
                    "<div class=\"mathjax_ignore\"><progress style=\"width: 100%\" max=\"5\" value=\"3\" aria-label=\"training\"></progress><br>"
                            + "epoch 3 of 5 · loss 0.2500 · loss &lt; 0.3 &amp; falling</div>",
                    last.html());
        }

        @Test
        void accuracyIsTheShareOfRightAnswers() {
            assertEquals(0.75, Metric.ACCURACY.value(Matrix.column(0.1, 0.9, 0.6, 0.4), Matrix.column(0, 1, 0, 0)));
            assertEquals(
                    0.5,
                    Metric.ACCURACY.value(
                            Matrix.of(new double[][] {{.1, .2, .7}, {.5, .3, .2}}),
                            Matrix.of(new double[][] {{0, 0, 1}, {0, 1, 0}})));
        }

        @Test
        void aHistoryPrintsItsFirstAndLastEpoch() {
            String text = TRAINER.withEpochs(200)
                    .withMetric(Metric.ACCURACY)
                    .train(NETWORK, XOR)
                    .toString();
            assertTrue(text.startsWith("200 epochs\n  epoch      1  loss 0."), text);
            assertEquals(3, text.lines().count());
        }

        @Test
        void aHistoryWithoutAnEpochSaysSo() {
            Mlp huge = new Mlp(new Dense(Matrix.column(1e308, 1e308), Matrix.row(0), Activation.IDENTITY));
            History history = new Trainer(Loss.MEAN_SQUARED_ERROR, new Momentum(0.1, 0.9)).train(huge, XOR);
            assertEquals(0, history.table().rowCount());
            IllegalStateException e = assertThrows(IllegalStateException.class, history::lastEpoch);
            assertTrue(e.getMessage().startsWith("no epoch was finished: the loss became Infinity in epoch 1"));
        }
    }
}
