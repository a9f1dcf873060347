package firstneuron.plot;

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

    private LearningCurve() {}

    static Picture of(String title, History history) {
        boolean validated = !Double.isNaN(history.lastEpoch().validationLoss());
        Curve train = losses("train", history.losses());
        return validated
                ? CurveChart.of(title, "epoch", "loss", train, losses("validation", history.validationLosses()))
                : CurveChart.of(title, "epoch", "loss", train);
    }

    /** The training loss alone, with a dot at one epoch. */
    static Picture at(Epoch epoch, History history) {
        Curve now = new Curve("now", new double[] {epoch.number()}, new double[] {epoch.loss()}, true);
        String title = "loss " + Numbers.fixed(epoch.loss());
        return CurveChart.of(title, "epoch", "loss", losses("train", history.losses()), now);
    }

    static Picture ofSeveral(String title, Map<String, History> trainings) {
        Curve[] curves = trainings.entrySet().stream()
                .map(training -> losses(training.getKey(), training.getValue().losses()))
                .toArray(Curve[]::new);
        return CurveChart.logarithmic(title, "epoch", "loss", curves);
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
