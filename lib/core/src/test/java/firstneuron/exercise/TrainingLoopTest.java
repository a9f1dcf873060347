package firstneuron.exercise;

import static firstneuron.exercise.Answers.areRight;
import static firstneuron.exercise.Answers.isNotTried;
import static firstneuron.exercise.Answers.isWrong;

import firstneuron.data.Dataset;
import firstneuron.exercise.Chapter9.Training;
import firstneuron.matrix.Matrix;
import firstneuron.nn.Activation;
import firstneuron.nn.Dense;
import firstneuron.nn.Loss;
import firstneuron.nn.Mlp;
import firstneuron.nn.NetworkPass;
import firstneuron.optim.Sgd;
import firstneuron.train.Trainer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrainingLoopTest {
    private static final Loss LOSS = Loss.MEAN_SQUARED_ERROR;
    private final Chapter9 tasks = new Chapter9();

    private void isWrongBecause(String reason, Training training) {
        isWrong(reason, tasks.trainingLoop.check(training));
    }

    private static List<Matrix> gradients(Mlp network, Matrix x, Matrix targets) {
        NetworkPass pass = network.forward(x);
        return network.backward(pass, LOSS.gradient(pass.output(), targets)).ofParameters();
    }

    private static Mlp trained(Mlp start, Matrix x, Matrix targets, double rate, int epochs) {
        Mlp network = start;
        for (int epoch = 0; epoch < epochs; epoch++) {
            network = network.updated(gradients(network, x, targets), (old, g) -> old.plus(-rate, g));
        }
        return network;
    }

    @Test
    void isRightByHandAndAsTheLibraryTrains() {
        areRight(
                tasks.trainingLoop.check(TrainingLoopTest::trained),
                tasks.trainingLoop.check((start, x, targets, rate, epochs) -> {
                    Mlp network = start;
                    for (int epoch = 0; epoch < epochs; epoch++) {
                        List<Matrix> g = gradients(network, x, targets);
                        List<Matrix> next = new ArrayList<>();
                        for (int p = 0; p < g.size(); p++) {
                            next.add(network.parameters().get(p).minus(g.get(p).scaled(rate)));
                        }
                        network = network.withParameters(next);
                    }
                    return network;
                }),
                tasks.trainingLoop.check((start, x, targets, rate, epochs) -> epochs == 0
                        ? start
                        : new Trainer(LOSS, new Sgd(rate))
                                .withEpochs(epochs)
                                .withBatchSize(x.rowCount())
                                .train(start, Dataset.of(x, targets))
                                .network()));
    }

    @Test
    void isWrongWhereAStepOfItIs() {
        isWrongBecause("this is the start", (start, x, targets, rate, epochs) -> start);
        isWrongBecause("this climbs", (start, x, targets, rate, epochs) -> trained(start, x, targets, -rate, epochs));
        isWrongBecause("after one epoch", (start, x, targets, rate, epochs) -> trained(start, x, targets, rate, 1));
        isWrongBecause(
                "one epoch is missing",
                (start, x, targets, rate, epochs) -> trained(start, x, targets, rate, epochs - 1));
        isWrongBecause(
                "one epoch too many",
                (start, x, targets, rate, epochs) -> trained(start, x, targets, rate, epochs + 1));
        isWrongBecause(
                "the learning rate is missing",
                (start, x, targets, rate, epochs) -> trained(start, x, targets, 1, epochs));
        isWrongBecause("computed anew", (start, x, targets, rate, epochs) -> {
            List<Matrix> g = gradients(start, x, targets);
            Mlp network = start;
            for (int epoch = 0; epoch < epochs; epoch++) {
                network = network.updated(g, (old, gradient) -> old.plus(-rate, gradient));
            }
            return network;
        });
        isWrongBecause(
                "the error must be",
                (start, x, targets, rate, epochs) -> trained(start, x, targets, rate / x.rowCount(), epochs));
        isWrongBecause(
                "another activation than in the start",
                (start, x, targets, rate, epochs) -> new Mlp(trained(start, x, targets, rate, epochs).layers().stream()
                        .map(Dense.class::cast)
                        .map(layer -> new Dense(layer.weights(), layer.bias(), Activation.IDENTITY))
                        .toArray(Dense[]::new)));
        isWrongBecause(
                "a network 3-1",
                (start, x, targets, rate, epochs) -> Mlp.sizes(3, 1).build());
        isWrongBecause("given null", (start, x, targets, rate, epochs) -> epochs == 1 ? null : start);
        isNotTried(tasks.trainingLoop.check((start, x, targets, rate, epochs) -> null));
    }
}
