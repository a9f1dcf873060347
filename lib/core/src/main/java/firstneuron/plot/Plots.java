package firstneuron.plot;

import firstneuron.matrix.Numbers;
import firstneuron.nn.Backward;
import firstneuron.nn.Mlp;
import firstneuron.nn.Quantity;
import firstneuron.perceptron.Perceptron;
import firstneuron.train.History;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.markers.SeriesMarkers;
import tech.tablesaw.api.Table;

/**
 * Every picture of the course in one line of code. The first argument is always the title, and a title says the finding.
 *
 * <p>Where a table of points is asked for, its first two columns are the axes and its last column is the class.
 */
public final class Plots {
    private static final int MOST_POINTS = 1000;

    private Plots() {}

    /**
     * A neuron with its numbers: inputs, weights, products, bias, weighted sum, activation, output.
     *
     * @param title the finding
     * @param neuron with at most 5 inputs
     * @param inputs one number for each weight
     * @return 560 × 360 pixels
     * @throws IllegalArgumentException if the inputs do not fit the neuron, or there are too many to draw
     */
    public static Picture neuron(String title, Perceptron neuron, double... inputs) {
        return NeuronDrawing.of(title, neuron.working(inputs));
    }

    /**
     * What a perceptron answers to each row, beside what was wanted.
     *
     * @param title the finding
     * @param perceptron with two inputs
     * @param table at most 8 rows
     * @return 480 × 400 pixels
     * @throws IllegalArgumentException if the table has too many rows or no three columns
     */
    public static Picture truthTable(String title, Perceptron perceptron, Table table) {
        return TruthTableDrawing.of(title, requireTwoInputs(perceptron), table);
    }

    /**
     * Points in the plane, each with the colour and shape of its class.
     *
     * @param title the finding
     * @param points first two columns the axes, last column the class
     * @return 480 × 400 pixels
     * @throws IllegalArgumentException if the table is empty or has no three columns
     */
    public static Picture scatter(String title, Table points) {
        return new PlaneChart(title, PlaneData.of(points)).picture();
    }

    /**
     * The regions of a perceptron and the line between them: orange where it answers 0, blue where it answers 1.
     *
     * @param title the finding
     * @param perceptron with two inputs
     * @param points first two columns the axes, last column the class
     * @return 480 × 400 pixels
     * @throws IllegalArgumentException if the perceptron has not two inputs, or the table is empty
     */
    public static Picture boundary(String title, Perceptron perceptron, Table points) {
        return new PlaneChart(title, PlaneData.of(points))
                .field(requireTwoInputs(perceptron)::output)
                .line(perceptron)
                .picture();
    }

    /**
     * The regions of any model of two inputs, for example one that a learner wrote.
     *
     * @param title the finding
     * @param model answers between 0 and 1
     * @param points first two columns the axes, last column the class
     * @return 480 × 400 pixels
     * @throws IllegalArgumentException if the table is empty, or the model answers NaN or infinity
     */
    public static Picture boundary(String title, DoubleBinaryOperator model, Table points) {
        return new PlaneChart(title, PlaneData.of(points)).field(model).picture();
    }

    /**
     * The regions of a network of two inputs: orange where it answers 0, blue where it answers 1.
     *
     * @param title the finding
     * @param network with two inputs and one output
     * @param points first two columns the axes, last column the class
     * @return 480 × 400 pixels
     * @throws IllegalArgumentException if the network has other sizes, or the table is empty
     */
    public static Picture boundary(String title, Mlp network, Table points) {
        if (network.inputCount() != 2 || network.outputCount() != 1) {
            throw new IllegalArgumentException("a network with " + network.inputCount() + " inputs and "
                    + network.outputCount() + " outputs was to be drawn in the plane, expected 2 and 1");
        }
        return new PlaneChart(title, PlaneData.of(points)).field(network).picture();
    }

    /**
     * The film of a hidden layer that bends the plane: a grid and the points travel from the input plane to the plane of
     * the hidden neurons; there the output neuron draws its line, where its weighted sum is 0; the line travels back and
     * is folded.
     *
     * @param title what happens
     * @param network with 2 inputs, 2 hidden neurons and 1 output
     * @param points first two columns the axes, last column the class
     * @return an animation of 480 × 400 pixels
     * @throws IllegalArgumentException if the network has other sizes, or the table is empty
     */
    public static Animation bending(String title, Mlp network, Table points) {
        return Bending.film(title, network, points);
    }

    /**
     * The points as the output neuron sees them: in the plane of two hidden neurons, with its line.
     *
     * @param title the finding
     * @param network with 2 inputs, 2 hidden neurons and 1 output
     * @param points first two columns the axes, last column the class
     * @return 480 × 400 pixels
     * @throws IllegalArgumentException if the network has other sizes, or the table is empty
     */
    public static Picture hiddenPlane(String title, Mlp network, Table points) {
        return Bending.hiddenPlane(title, network, points);
    }

    /**
     * A network with its weights: wide lines for large ones, blue for positive, vermillion for negative.
     *
     * @param title the finding
     * @param network of dense layers, with at most 10 neurons in each
     * @return 560 × 360 pixels
     * @throws IllegalArgumentException if a layer is not dense or too large
     */
    public static Picture network(String title, Mlp network) {
        return NetworkDrawing.weights(title, network);
    }

    /**
     * A network with its weights, and in the circles what it makes of one sample.
     *
     * @param title the finding
     * @param network of dense layers, with at most 10 neurons in each
     * @param inputs one number for each input
     * @return 560 × 360 pixels
     * @throws IllegalArgumentException if a layer is not dense or too large, or the inputs do not fit
     */
    public static Picture network(String title, Mlp network, double... inputs) {
        return NetworkDrawing.values(title, network, inputs);
    }

    /**
     * The same drawing with the gradient of each weight in the place of the weight; for one sample, the circles hold the
     * gradients of the weighted sums.
     *
     * @param title the finding
     * @param network of dense layers, with at most 10 neurons in each
     * @param backward its way back
     * @return 560 × 360 pixels
     * @throws IllegalArgumentException if a layer is too large
     */
    public static Picture gradients(String title, Mlp network, Backward backward) {
        return NetworkDrawing.gradients(title, network, backward);
    }

    /**
     * A computation graph: values above the edges, gradients below them.
     *
     * @param title the finding
     * @param result the last quantity
     * @return 560 × 360 pixels
     * @throws IllegalArgumentException if the graph has more than 6 given numbers
     */
    public static Picture graph(String title, Quantity result) {
        return GraphDrawing.of(title, result);
    }

    /**
     * A surface of two variables seen from above, with lines of equal height, and the ways of descents over it.
     *
     * @param title the finding
     * @param xTitle the variable that runs to the right
     * @param yTitle the variable that runs upward
     * @param surface its height
     * @param ways at least one, at most 4; the chart shows the part of the plane around them
     * @return 480 × 400 pixels
     * @throws IllegalArgumentException if there are no ways or too many, or a height is NaN or infinite
     */
    public static Picture descent(
            String title, String xTitle, String yTitle, DoubleBinaryOperator surface, Curve... ways) {
        requireFew(ways);
        return SurfaceChart.of(title, xTitle, yTitle, surface, ways);
    }

    /**
     * The same as {@link #boundary(String, Perceptron, Table)}, with the shortest way from the line to the nearest point
     * of each class.
     *
     * @param title the finding
     * @param perceptron with two inputs
     * @param points first two columns the axes, last column the class
     * @return 480 × 400 pixels
     * @throws IllegalArgumentException if the perceptron has not two inputs or only weights of 0, or the table is empty
     */
    public static Picture margin(String title, Perceptron perceptron, Table points) {
        return new PlaneChart(title, PlaneData.of(points))
                .field(requireTwoInputs(perceptron)::output)
                .line(perceptron)
                .margins(perceptron)
                .picture();
    }

    /**
     * One or more curves in one chart.
     *
     * @param title the finding
     * @param xTitle what runs to the right
     * @param yTitle what runs upward
     * @param curves at least one, at most 4
     * @return 560 × 360 pixels; with a legend from two curves on
     * @throws IllegalArgumentException if there are no curves or too many
     */
    public static Picture curves(String title, String xTitle, String yTitle, Curve... curves) {
        requireFew(curves);
        XYChart chart = Theme.chart(Theme.WIDTH, Theme.HEIGHT, title, xTitle, yTitle);
        chart.getStyler().setLegendVisible(curves.length > 1);
        frame(chart, curves);
        for (int i = 0; i < curves.length; i++) {
            add(chart, curves[i], Theme.CURVES.get(i));
        }
        String description = title + ". " + yTitle + " against " + xTitle + ": "
                + Arrays.stream(curves).map(Plots::describe).collect(Collectors.joining("; ")) + ".";
        return Picture.draw(Theme.WIDTH, Theme.HEIGHT, description, g -> chart.paint(g, Theme.WIDTH, Theme.HEIGHT));
    }

    /**
     * The loss of a training against its epochs; with validation a second curve for its loss.
     *
     * @param title the finding
     * @param history a training with at least one epoch
     * @return 560 × 360 pixels
     * @throws IllegalStateException if no epoch was finished
     */
    public static Picture learningCurve(String title, History history) {
        boolean validated = !Double.isNaN(history.lastEpoch().validationLoss());
        Curve train = losses("train", history.losses());
        return validated
                ? curves(title, "epoch", "loss", train, losses("validation", history.validationLosses()))
                : curves(title, "epoch", "loss", train);
    }

    /** More epochs than a chart has pixels are thinned evenly; the last one is always there. */
    private static Curve losses(String name, double[] losses) {
        int step = Math.max(1, losses.length / MOST_POINTS);
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        for (int i = 0; i < losses.length; i++) {
            if (i % step == 0 || i == losses.length - 1) {
                x.add(i + 1.0);
                y.add(losses[i]);
            }
        }
        // Where all epochs are equally far apart, XChart would label the epochs themselves, and no round numbers.
        if (x.size() > 1) {
            x.add(1, (x.get(0) + x.get(1)) / 2);
            y.add(1, (y.get(0) + y.get(1)) / 2);
        }
        return new Curve(
                name,
                x.stream().mapToDouble(Double::doubleValue).toArray(),
                y.stream().mapToDouble(Double::doubleValue).toArray(),
                false);
    }

    /**
     * One bar for each name, with its number above it.
     *
     * @param title the finding
     * @param xTitle what the names are
     * @param yTitle what is counted or measured
     * @param bars names and values, in the order of the bars; no value below 0
     * @return 560 × 360 pixels
     * @throws IllegalArgumentException if there are no bars, or a value is negative, NaN or infinite
     */
    public static Picture bars(String title, String xTitle, String yTitle, Map<?, ? extends Number> bars) {
        Map<String, Double> values = new LinkedHashMap<>();
        bars.forEach((name, value) -> values.put(String.valueOf(name), value.doubleValue()));
        return BarDrawing.of(title, xTitle, yTitle, values);
    }

    /**
     * Several pictures as one, row by row.
     *
     * @param columns how many stand side by side, at least 1
     * @param pictures at least one; each cell is as large as the largest of them
     * @return one picture, whose text is that of all its parts
     * @throws IllegalArgumentException if there are no pictures or no columns
     */
    public static Picture grid(int columns, Picture... pictures) {
        if (columns < 1 || pictures.length == 0) {
            throw new IllegalArgumentException(pictures.length + " pictures in " + columns
                    + " columns were asked for, expected at least 1 of each");
        }
        int width = Arrays.stream(pictures).mapToInt(Picture::getWidth).max().orElseThrow();
        int height = Arrays.stream(pictures).mapToInt(Picture::getHeight).max().orElseThrow();
        int across = Math.min(columns, pictures.length);
        int down = (pictures.length + columns - 1) / columns;
        String description = Arrays.stream(pictures).map(Picture::toString).collect(Collectors.joining("\n"));
        return Picture.draw(
                across * width,
                down * height,
                description,
                g -> IntStream.range(0, pictures.length)
                        .forEach(i -> g.drawImage(pictures[i], i % columns * width, i / columns * height, null)));
    }

    /** Leaves a little room around the curves; counts, which are whole numbers, get whole numbers as labels. */
    private static void frame(XYChart chart, Curve... curves) {
        boolean marked = Arrays.stream(curves).anyMatch(Curve::marked);
        double[] x =
                Arrays.stream(curves).flatMapToDouble(c -> Arrays.stream(c.x())).toArray();
        double[] y =
                Arrays.stream(curves).flatMapToDouble(c -> Arrays.stream(c.y())).toArray();
        Window window = Window.around(x, y, marked ? 0.05 : 0, 0.05);
        Theme.frame(chart, window, marked && wholeNumbers(x), marked && wholeNumbers(y));
    }

    private static void requireFew(Curve... curves) {
        if (curves.length == 0 || curves.length > Theme.CURVES.size()) {
            throw new IllegalArgumentException(
                    curves.length + " curves were given, expected 1 to " + Theme.CURVES.size());
        }
    }

    private static boolean wholeNumbers(double[] values) {
        return Arrays.stream(values).allMatch(value -> value == Math.rint(value));
    }

    private static void add(XYChart chart, Curve curve, Color colour) {
        XYSeries series = chart.addSeries(curve.name(), curve.x(), curve.y());
        series.setLineColor(colour);
        series.setLineStyle(Theme.line(2.2));
        series.setMarkerColor(colour);
        series.setMarker(curve.marked() ? SeriesMarkers.CIRCLE : SeriesMarkers.NONE);
    }

    private static String describe(Curve curve) {
        double[] x = curve.x();
        double[] y = curve.y();
        int last = x.length - 1;
        return curve.name() + " goes from " + Numbers.brief(y[0]) + " at " + Numbers.brief(x[0]) + " to "
                + Numbers.brief(y[last]) + " at " + Numbers.brief(x[last]) + ", lowest "
                + Numbers.brief(Arrays.stream(y).min().orElseThrow()) + ", highest "
                + Numbers.brief(Arrays.stream(y).max().orElseThrow());
    }

    private static Perceptron requireTwoInputs(Perceptron perceptron) {
        if (perceptron.inputCount() != 2) {
            throw new IllegalArgumentException("a perceptron with " + perceptron.inputCount()
                    + " inputs was to be drawn in the plane, expected 2");
        }
        return perceptron;
    }
}
