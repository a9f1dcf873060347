package firstneuron.plot;

import firstneuron.language.Texts;
import firstneuron.matrix.Numbers;
import firstneuron.train.Epoch;
import firstneuron.train.History;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The losses of trainings, epoch by epoch. */
final class LearningCurve {
    private static final int MOST_POINTS = 1000;
    private static final int MOST_DOTS = 12;

    interface Sentences {
        String epoch();

        String loss();

        String train();

        String validation();

        String now();

        String lossIs(String loss);
    }

    private LearningCurve() {}

    private static Sentences say() {
        return Texts.words(LearningCurve.class, "curves").as(Sentences.class);
    }

    static Picture of(String title, History history) {
        Sentences say = say();
        boolean validated = !Double.isNaN(history.lastEpoch().validationLoss());
        Curve train = losses(say.train(), history.losses());
        return validated
                ? CurveChart.of(
                        title, say.epoch(), say.loss(), train, losses(say.validation(), history.validationLosses()))
                : CurveChart.of(title, say.epoch(), say.loss(), train);
    }

    /** The training loss alone, with a dot at one epoch. */
    static Picture at(Epoch epoch, History history) {
        Sentences say = say();
        Curve now = new Curve(say.now(), new double[] {epoch.number()}, new double[] {epoch.loss()}, true);
        String title = say.lossIs(Numbers.fixed(epoch.loss()));
        return CurveChart.of(title, say.epoch(), say.loss(), losses(say.train(), history.losses()), now);
    }

    static Picture ofSeveral(String title, Map<String, History> trainings) {
        Curve[] curves = trainings.entrySet().stream()
                .map(training -> losses(training.getKey(), training.getValue().losses()))
                .toArray(Curve[]::new);
        return CurveChart.logarithmic(title, say().epoch(), say().loss(), curves);
    }

    /** A few epochs get a dot each. More epochs than a chart has pixels are thinned evenly; the last is always there. */
    static Curve losses(String name, double[] losses) {
        return losses(name, losses, MOST_POINTS);
    }

    /** The same with about so many points at most. */
    static Curve losses(String name, double[] losses, int mostPoints) {
        int step = Math.max(1, losses.length / mostPoints);
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        for (int i = 0; i < losses.length; i++) {
            if (i % step == 0 || i == losses.length - 1) {
                x.add(i + 1.0);
                y.add(losses[i]);
            }
        }
        return new Curve(
                name,
                x.stream().mapToDouble(Double::doubleValue).toArray(),
                y.stream().mapToDouble(Double::doubleValue).toArray(),
                losses.length <= MOST_DOTS);
    }
}
