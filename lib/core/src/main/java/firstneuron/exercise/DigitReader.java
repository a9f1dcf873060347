package firstneuron.exercise;

import firstneuron.data.Dataset;
import firstneuron.data.Digits;
import firstneuron.data.Split;
import firstneuron.language.Texts;
import firstneuron.nn.Loss;
import firstneuron.nn.Mlp;
import firstneuron.train.History;
import firstneuron.train.Metric;
import firstneuron.train.Trainer;
import java.util.Optional;

/**
 * Trains a small network as a recipe says, and looks whether it then reads digits that it has not seen. The check trains
 * itself: of a network that was trained elsewhere nobody can tell with which digits.
 */
final class DigitReader implements Judge<Chapter9.Recipe> {
    private static final double ENOUGH = 0.88;
    private static final double HARDLY_MORE_THAN_GUESSING = 0.2;
    private static final double KNOWS_DIGITS = 0.35;
    private static final int MOST_PARAMETERS = 1000;
    private static final int MOST_EPOCHS = 60;
    private static final int SMALLEST_BATCH = 8;
    private static final int TRAINING_ROWS = 1437;

    private final Sentences say;

    interface Sentences {
        String given(int parameters, int batchSize, int epochs);

        String expected(int parameters, double accuracy);

        String otherSize(int inputs, int outputs);

        String tooMany(int parameters);

        String notFinite();

        String dense();

        String otherLayer();

        String settings(int smallestBatch, int epochs);

        String batchOrEpochs(int batchSize, int epochs);

        String untrained();

        String knowsDigits(double accuracy);

        String start();

        String firstUpdates();

        String brokeOff(String reason);

        String wrong(double accuracy);

        String guessing(double accuracy);

        String parameters(int parameters);
    }

    DigitReader(Texts task) {
        say = task.at("check").as(Sentences.class);
    }

    @Override
    public Optional<Fault> faultIn(Chapter9.Recipe recipe) {
        Mlp start = recipe.start();
        String given = say.given(start.parameterCount(), recipe.batchSize(), recipe.epochs());
        if (!NetworkText.isDense(start)) {
            return Optional.of(new Fault(given, say.dense(), say.otherLayer()));
        }
        Optional<String> problem = problem(start);
        if (problem.isPresent()) {
            return Optional.of(new Fault(given, say.expected(MOST_PARAMETERS, ENOUGH), problem.get()));
        }
        if (recipe.batchSize() < SMALLEST_BATCH || recipe.epochs() < 1 || recipe.epochs() > MOST_EPOCHS) {
            return Optional.of(new Fault(
                    given,
                    say.settings(SMALLEST_BATCH, MOST_EPOCHS),
                    say.batchOrEpochs(recipe.batchSize(), recipe.epochs())));
        }
        Dataset digits = Digits.dataset();
        double before = Task.call(say.start(), () -> accuracy(start, digits));
        return before > KNOWS_DIGITS
                ? Optional.of(new Fault(given, say.untrained(), say.knowsDigits(before)))
                : faultInTraining(recipe, digits.splitAt(TRAINING_ROWS))
                        .map(trouble -> new Fault(given, say.expected(MOST_PARAMETERS, ENOUGH), trouble));
    }

    private Optional<String> problem(Mlp network) {
        if (network.inputCount() != Digits.SIDE * Digits.SIDE || network.outputCount() != 10) {
            return Optional.of(say.otherSize(network.inputCount(), network.outputCount()));
        }
        if (network.parameterCount() > MOST_PARAMETERS) {
            return Optional.of(say.tooMany(network.parameterCount() - MOST_PARAMETERS));
        }
        return network.isFinite() ? Optional.empty() : Optional.of(say.notFinite());
    }

    private Optional<String> faultInTraining(Chapter9.Recipe recipe, Split digits) {
        Trainer trainer = new Trainer(Loss.SOFTMAX_CROSS_ENTROPY, recipe.rule()).withBatchSize(recipe.batchSize());
        // a rule or an activation of the learner's own may never return: a few digits show it
        Dataset all = digits.train();
        Dataset few = recipe.batchSize() < TRAINING_ROWS
                ? all.splitAt(recipe.batchSize()).train()
                : all;
        Task.call(say.firstUpdates(), () -> trainer.withEpochs(1).train(recipe.start(), few));
        History history = trainer.withEpochs(recipe.epochs()).train(recipe.start(), all);
        if (history.end() == History.End.DIVERGED) {
            return Optional.of(say.brokeOff(history.reason()));
        }
        double accuracy = accuracy(history.network(), digits.test());
        if (Near.isAtLeast(accuracy, ENOUGH)) {
            return Optional.empty();
        }
        return Optional.of(accuracy < HARDLY_MORE_THAN_GUESSING ? say.guessing(accuracy) : say.wrong(accuracy));
    }

    private static double accuracy(Mlp network, Dataset digits) {
        return Metric.ACCURACY.value(network.output(digits.features()), digits.targets());
    }

    @Override
    public String remarkOn(Chapter9.Recipe recipe) {
        return say.parameters(recipe.start().parameterCount());
    }
}
