package firstneuron.live;

import firstneuron.data.Columns;
import firstneuron.language.Texts;
import firstneuron.matrix.Matrix;
import firstneuron.nn.LayerPass;
import firstneuron.nn.Mlp;
import firstneuron.plot.Curve;
import firstneuron.plot.Picture;
import firstneuron.plot.Plots;
import firstneuron.train.Epoch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import tech.tablesaw.api.Table;

/** What the playground shows of a training: the plane with the border, the losses, and the plane of each hidden neuron. */
final class PlaygroundView {
    private static final int SIDE = 24;
    private static final double MARGIN = 0.35;

    interface Sentences {
        String ended(int epoch);

        String before();

        String accuracy(int epoch, String percent);

        String lossesHere();

        String losses();

        String epoch();

        String loss();

        String training();

        String test();

        String neuron(int layer, int neuron);

        String neurons();
    }

    private PlaygroundView() {}

    private static Sentences say() {
        return Texts.words(PlaygroundView.class, "view").as(Sentences.class);
    }

    static List<Object> of(Experiment experiment, Training.State state) {
        List<Object> parts = new ArrayList<>();
        parts.add(Plots.boundary(numbers(state), experiment.answering(state.network()), experiment.points()));
        parts.add(losses(state));
        parts.addAll(hiddenNeurons(experiment.points(), state.network()));
        return parts;
    }

    private static String numbers(Training.State state) {
        if (!state.reason().isEmpty()) {
            return say().ended(state.epoch());
        }
        if (state.epochs().isEmpty()) {
            return say().before();
        }
        Epoch last = state.epochs().get(state.epochs().size() - 1);
        double percent = 100 * last.validationMetrics().get(0);
        return say().accuracy(state.epoch(), String.format(Locale.ROOT, "%.0f", percent));
    }

    private static Object losses(Training.State state) {
        if (!state.reason().isEmpty()) {
            return state.reason();
        }
        if (state.epochs().isEmpty()) {
            return say().lossesHere();
        }
        return Plots.curves(
                say().losses(),
                say().epoch(),
                say().loss(),
                curve(say().training(), state, Epoch::loss),
                curve(say().test(), state, Epoch::validationLoss));
    }

    private static Curve curve(String name, Training.State state, ToDoubleFunction<Epoch> loss) {
        return new Curve(
                name,
                state.epochs().stream().mapToDouble(Epoch::number).toArray(),
                state.epochs().stream().mapToDouble(loss).toArray(),
                false);
    }

    /** A small plane for each: orange where the neuron is below 0, blue where it is above, pale near 0. */
    private static List<Picture> hiddenNeurons(Table points, Mlp network) {
        List<LayerPass> layers = network.forward(places(points)).layers();
        if (layers.size() <= 2) { // the features and the output
            return List.of();
        }
        List<double[]> planes = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int layer = 1; layer < layers.size() - 1; layer++) {
            Matrix activations = layers.get(layer).activations();
            for (int neuron = 0; neuron < activations.columnCount(); neuron++) {
                planes.add(plane(activations, neuron));
                names.add(say().neuron(layer, neuron + 1));
            }
        }
        return List.of(Plots.pixels(say().neurons(), Matrix.of(planes.toArray(double[][]::new)), names));
    }

    /** One plane as a row of pixels, line by line from the top. */
    private static double[] plane(Matrix activations, int neuron) {
        return IntStream.range(0, SIDE * SIDE)
                .mapToDouble(place -> activations.get(place, neuron))
                .toArray();
    }

    /** The middles of the pixels, over the same part of the plane as the large picture. */
    private static Matrix places(Table points) {
        double[][] rows = Columns.numbers(
                points, points.columnNames().get(0), points.columnNames().get(1));
        double[] across = middles(rows, 0);
        double[] up = middles(rows, 1);
        return Matrix.generate(
                SIDE * SIDE, 2, (place, axis) -> axis == 0 ? across[place % SIDE] : up[SIDE - 1 - place / SIDE]);
    }

    private static double[] middles(double[][] rows, int axis) {
        DoubleSummaryStatistics range =
                Arrays.stream(rows).mapToDouble(row -> row[axis]).summaryStatistics();
        double extent = range.getMax() - range.getMin();
        double from = range.getMin() - MARGIN * extent;
        return IntStream.range(0, SIDE)
                .mapToDouble(i -> from + (i + 0.5) / SIDE * (1 + 2 * MARGIN) * extent)
                .toArray();
    }
}
