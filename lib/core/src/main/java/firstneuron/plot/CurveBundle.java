package firstneuron.plot;

import firstneuron.language.Texts;
import firstneuron.matrix.Numbers;
import firstneuron.train.History;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** The learning curves of many trainings in one chart, in two colours: those that arrive and those that do not. */
final class CurveBundle {
    private static final int MOST_TRAININGS = 200;
    /** XChart draws a line from point to point, and tens of thousands of lines take a second. */
    private static final int POINTS_OF_A_CURVE = 200;

    private static final double LINE_WIDTH = 1.3;
    private static final double ROOM = 0.05;
    private static final double ROOM_AT_THE_ENDS = 0.02;

    interface Sentences {
        String below(double loss, int count);

        String notBelow(double loss, int count);

        String ends(String label, String range);

        String range(String lowest, String highest);

        String oneTraining(int count, String ends);

        String trainings(int count, String ends);
    }

    private final double enough;
    private final Legend legend = new Legend();
    private final List<String> ends = new ArrayList<>();
    private final List<Colouring> drawn = new ArrayList<>();

    /** Curves of one colour. */
    private record Colouring(List<Curve> curves, Color colour) {}

    private CurveBundle(double enough) {
        this.enough = enough;
    }

    static Picture of(String title, List<History> trainings, double enough) {
        if (trainings.isEmpty() || trainings.size() > MOST_TRAININGS) {
            throw new IllegalArgumentException(
                    trainings.size() + " trainings were given, expected 1 to " + MOST_TRAININGS);
        }
        Numbers.requirePositive("the loss that is enough", enough);
        CurveBundle bundle = new CurveBundle(enough);
        List<Curve> curves = trainings.stream()
                .map(training -> LearningCurve.losses("", training.losses(), POINTS_OF_A_CURVE))
                .toList();
        List<Curve> arrived = curves.stream().filter(bundle::arrives).toList();
        List<Curve> others =
                curves.stream().filter(curve -> !bundle.arrives(curve)).toList();
        bundle.draw(arrived, say().below(enough, arrived.size()), Theme.BLUE);
        bundle.draw(others, say().notBelow(enough, others.size()), Theme.VERMILLION);
        return bundle.picture(title, curves);
    }

    private boolean arrives(Curve curve) {
        return last(curve) < enough;
    }

    private static Sentences say() {
        return Texts.words(CurveBundle.class, "bundle").as(Sentences.class);
    }

    private void draw(List<Curve> curves, String label, Color colour) {
        if (curves.isEmpty()) {
            return;
        }
        legend.add(Legend.Sign.of(colour, false, false), label);
        ends.add(say().ends(label, range(curves)));
        drawn.add(new Colouring(curves, colour));
    }

    private Picture picture(String title, List<Curve> curves) {
        Curve[] all = curves.toArray(Curve[]::new);
        Window window = Window.around(Curve.all(Curve::x, all), Curve.all(Curve::y, all), ROOM_AT_THE_ENDS, ROOM);
        LearningCurve.Sentences axisWords =
                Texts.words(CurveBundle.class, "curves").as(LearningCurve.Sentences.class);
        Axes axes = Axes.ofCurves(window, axisWords.epoch(), axisWords.loss(), Scale.COUNTS, Scale.EVEN, legend, false);
        String said = String.join("; ", ends);
        String description = Picture.sentence(title) + " "
                + (curves.size() == 1 ? say().oneTraining(1, said) : say().trainings(curves.size(), said));
        drawn.forEach(part -> axes.addLines(
                part.curves().stream().map(Curve::places).toList(), part.colour(), Theme.line(LINE_WIDTH)));
        return axes.picture(title, description, g -> {});
    }

    /** From the lowest to the highest end. */
    private static String range(List<Curve> curves) {
        double[] ends = curves.stream().mapToDouble(CurveBundle::last).sorted().toArray();
        String lowest = Numbers.brief(ends[0]);
        String highest = Numbers.brief(ends[ends.length - 1]);
        return lowest.equals(highest) ? lowest : say().range(lowest, highest);
    }

    private static double last(Curve curve) {
        double[] losses = curve.y();
        return losses[losses.length - 1];
    }
}
