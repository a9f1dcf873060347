package firstneuron.exercise;

import firstneuron.data.Dataset;
import firstneuron.language.Texts;
import firstneuron.matrix.Matrix;
import firstneuron.nn.Loss;
import firstneuron.nn.Mlp;
import firstneuron.optim.Sgd;
import firstneuron.train.History;
import firstneuron.train.Trainer;
import java.util.Optional;

/** Trains XOR from a start, and looks whether it is learned quickly. */
final class GoodStart implements Judge<Mlp> {
    private static final Dataset XOR = Dataset.of(Matrix.of(TruthTable.TWO_INPUTS), Matrix.column(0, 1, 1, 0));
    private static final int MOST_PARAMETERS = 50;
    private static final int MOST_EPOCHS = 300;
    private static final double UNLEARNED = 0.2;
    private static final double LEARNED = 0.01;
    private static final double UNMOVED = 1e-4;
    private static final double ON_ITS_WAY = 0.12;

    private final Sentences say;

    interface Sentences {
        String network(int inputs, int outputs, int parameters);

        String start();

        String training();

        String dense();

        String otherLayer();

        String twoInputsAndOneOutput();

        String firstRow();

        String mostParameters(int most);

        String size();

        String finite();

        String notFinite(double error);

        String error(double error);

        String unlearned(double error);

        String knowsTooMuch();

        String startingError(double error);

        String learned(double error, int epochs);

        String failsAt(int epoch, String lesson);

        String brokeOff(String reason);

        String unmoved(double error);

        String tooLate(double error);

        String stuck(double error);
    }

    GoodStart(Texts task) {
        say = task.at("check").as(Sentences.class);
    }

    @Override
    public Optional<Fault> faultIn(Mlp start) {
        if (start.inputCount() != 2 || start.outputCount() != 1) {
            return Optional.of(new Fault(given(start), say.twoInputsAndOneOutput(), say.firstRow()));
        }
        if (!NetworkText.isDense(start)) {
            return Optional.of(new Fault(given(start), say.dense(), say.otherLayer()));
        }
        if (start.parameterCount() > MOST_PARAMETERS) {
            return Optional.of(new Fault(given(start), say.mostParameters(MOST_PARAMETERS), say.size()));
        }
        Matrix outputs = Task.call(say.start(), () -> start.output(XOR.features()));
        double error = Loss.MEAN_SQUARED_ERROR.value(outputs, XOR.targets());
        if (!Double.isFinite(error)) {
            return Optional.of(new Fault(given(start), say.finite(), say.notFinite(error)));
        }
        if (!Near.isAtLeast(error, UNLEARNED)) {
            return Optional.of(new Fault(say.error(error), say.unlearned(UNLEARNED), say.knowsTooMuch()));
        }
        return faultInTraining(start, error);
    }

    private String given(Mlp start) {
        return say.network(start.inputCount(), start.outputCount(), start.parameterCount());
    }

    private Optional<Fault> faultInTraining(Mlp start, double error) {
        Trainer trainer = new Trainer(Loss.MEAN_SQUARED_ERROR, new Sgd(2)).withEpochs(MOST_EPOCHS);
        History history = Task.call(say.training(), () -> trainer.train(start, XOR));
        double[] losses = history.losses();
        for (double loss : losses) {
            if (loss < LEARNED) {
                return Optional.empty();
            }
        }
        return Optional.of(new Fault(
                say.startingError(error),
                say.learned(LEARNED, MOST_EPOCHS),
                say.failsAt(losses.length, lesson(history, error))));
    }

    private String lesson(History history, double atStart) {
        if (history.end() == History.End.DIVERGED) {
            return say.brokeOff(history.reason());
        }
        double[] losses = history.losses();
        double last = losses.length == 0 ? atStart : losses[losses.length - 1];
        if (Math.abs(last - atStart) < UNMOVED) {
            return say.unmoved(last);
        }
        return last < ON_ITS_WAY ? say.tooLate(last) : say.stuck(last);
    }
}
