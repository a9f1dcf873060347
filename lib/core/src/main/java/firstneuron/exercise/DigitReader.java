package firstneuron.exercise;

import firstneuron.data.Dataset;
import firstneuron.data.Digits;
import firstneuron.matrix.Matrix;
import firstneuron.nn.Dense;
import firstneuron.nn.Mlp;
import firstneuron.train.Metric;
import java.util.Optional;

/** Looks whether a small network reads digits that it was not trained with. */
final class DigitReader implements Judge<Mlp> {
    private static final double ENOUGH = 0.88;
    private static final double HARDLY_MORE_THAN_GUESSING = 0.2;
    private static final int MOST_PARAMETERS = 1000;
    private static final int TRAINING_ROWS = 1437;

    private final Sentences say;

    interface Sentences {
        String given(int parameters);

        String expected(int parameters, double accuracy);

        String otherSize(int inputs, int outputs);

        String tooMany(int parameters);

        String notFinite();

        String dense();

        String otherLayer();

        String wrong(double accuracy);

        String guessing(double accuracy);

        String parameters(int parameters);
    }

    DigitReader(Texts task) {
        say = task.at("check").as(Sentences.class);
    }

    @Override
    public Optional<Fault> faultIn(Mlp network) {
        String given = say.given(network.parameterCount());
        Optional<String> problem = problem(network);
        if (problem.isPresent()) {
            return Optional.of(new Fault(given, say.expected(MOST_PARAMETERS, ENOUGH), problem.get()));
        }
        if (!network.layers().stream().allMatch(Dense.class::isInstance)) {
            return Optional.of(new Fault(given, say.dense(), say.otherLayer()));
        }
        Dataset test = Digits.dataset().splitAt(TRAINING_ROWS).test();
        double accuracy = Metric.ACCURACY.value(network.output(test.features()), test.targets());
        return accuracy >= ENOUGH
                ? Optional.empty()
                : Optional.of(new Fault(
                        given,
                        say.expected(MOST_PARAMETERS, ENOUGH),
                        accuracy < HARDLY_MORE_THAN_GUESSING ? say.guessing(accuracy) : say.wrong(accuracy)));
    }

    @Override
    public String remarkOn(Mlp network) {
        return say.parameters(network.parameterCount());
    }

    private Optional<String> problem(Mlp network) {
        if (network.inputCount() != Digits.SIDE * Digits.SIDE || network.outputCount() != 10) {
            return Optional.of(say.otherSize(network.inputCount(), network.outputCount()));
        }
        if (network.parameterCount() > MOST_PARAMETERS) {
            return Optional.of(say.tooMany(network.parameterCount() - MOST_PARAMETERS));
        }
        return network.parameters().stream().allMatch(Matrix::isFinite)
                ? Optional.empty()
                : Optional.of(say.notFinite());
    }
}
