package firstneuron.plot;

import firstneuron.data.Columns;
import firstneuron.matrix.Matrix;
import firstneuron.nn.Dense;
import firstneuron.nn.Mlp;
import firstneuron.perceptron.Perceptron;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import tech.tablesaw.api.Table;

/**
 * How a hidden layer of two neurons moves the plane: a grid and the points travel from the input plane to the plane of
 * the hidden neurons, where the output neuron draws its line, and the line travels back.
 */
final class Bending {
    private static final Color SHEET = new Color(0x9AA4AF);
    private static final Color SHEET_ON_FIELD = new Color(0x24, 0x29, 0x2F, 0x48);
    private static final int FRAMES_ON_THE_WAY = 4;
    private static final int GRID_LINES = 11;
    private static final int GRID_SAMPLES = 33;
    private static final int CELLS = 60;
    private static final double FRAMES_PER_SECOND = 3;

    private final Mlp network;
    private final PlaneData points;
    private final Window window;
    private final Window inputs;
    private final Perceptron line;

    private Bending(Mlp network, Table table) {
        if (network.layers().size() != 2
                || !(network.layer(1) instanceof Dense hidden)
                || !(network.layer(2) instanceof Dense output)
                || hidden.inputCount() != 2
                || hidden.outputCount() != 2
                || output.outputCount() != 1) {
            throw new IllegalArgumentException("the plane can be bent by a network of 2 inputs, 2 hidden neurons and 1"
                    + " output, given " + network.toString().lines().findFirst().orElseThrow());
        }
        this.network = network;
        this.points = PlaneData.of(table);
        this.inputs = Window.around(points.x(), points.y());
        this.line = Perceptron.withWeights(
                        output.weights().get(0, 0), output.weights().get(1, 0))
                .withBias(output.bias().get(0, 0));
        this.window = union();
    }

    static Animation film(String title, Mlp network, Table points) {
        Bending bending = new Bending(network, points);
        List<Picture> frames = new ArrayList<>();
        frames.add(bending.frame("The input plane: no line separates the classes", 0, false));
        for (int i = 1; i <= FRAMES_ON_THE_WAY; i++) {
            frames.add(bending.frame("The hidden layer bends the plane", i / (FRAMES_ON_THE_WAY + 1.0), false));
        }
        frames.add(bending.frame("The plane of the hidden neurons", 1, false));
        frames.add(bending.hiddenPlane("Here one line is enough"));
        for (int i = FRAMES_ON_THE_WAY; i >= 1; i--) {
            frames.add(bending.frame("The line travels back with the plane", i / (FRAMES_ON_THE_WAY + 1.0), true));
        }
        frames.add(bending.inputPlane("In the input plane the line is bent"));
        return new Animation(title, frames, FRAMES_PER_SECOND);
    }

    static Picture hiddenPlane(String title, Mlp network, Table points) {
        return new Bending(network, points).hiddenPlane(title);
    }

    private Picture hiddenPlane(String title) {
        Dense output = (Dense) network.layer(2);
        return chart(title, 1)
                .withoutGrid()
                .lines(grid(1), SHEET_ON_FIELD, 1)
                .regions(line.withActivation(output.activation()))
                .picture();
    }

    private Picture inputPlane(String title) {
        return chart(title, 0)
                .withoutGrid()
                .lines(grid(0), SHEET_ON_FIELD, 1)
                .regions(network)
                .picture();
    }

    private Picture frame(String title, double share, boolean withLine) {
        PlaneChart chart = chart(title, share).withoutGrid().lines(grid(share), SHEET, 1);
        return (withLine ? chart.lines(carriedLine(share), Theme.TEXT, 2.5) : chart).picture();
    }

    private PlaneChart chart(String title, double share) {
        double[] x = new double[points.x().length];
        double[] y = new double[points.x().length];
        for (int i = 0; i < x.length; i++) {
            double[] place = moved(points.x()[i], points.y()[i], share);
            x[i] = place[0];
            y[i] = place[1];
        }
        String xName = name(points.xName(), "h1", share);
        String yName = name(points.yName(), "h2", share);
        return new PlaneChart(title, new PlaneData(xName, yName, x, y, points.classes(), points.classNames()), window);
    }

    private static String name(String input, String hidden, double share) {
        if (share == 0 || share == 1) {
            return share == 0 ? input : hidden;
        }
        return Columns.label(input) + " → " + Columns.label(hidden);
    }

    /** A place on the straight way from (x₁, x₂) to (h₁, h₂). */
    private double[] moved(double x1, double x2, double share) {
        Matrix hidden = network.forward(Matrix.row(x1, x2)).layer(1).activations();
        return new double[] {(1 - share) * x1 + share * hidden.get(0, 0), (1 - share) * x2 + share * hidden.get(0, 1)};
    }

    private List<double[][]> grid(double share) {
        List<double[][]> lines = new ArrayList<>();
        for (int i = 0; i < GRID_LINES; i++) {
            double fixed = i / (GRID_LINES - 1.0);
            lines.add(IntStream.range(0, GRID_SAMPLES)
                    .mapToObj(s -> moved(x(s / (GRID_SAMPLES - 1.0)), y(fixed), share))
                    .toArray(double[][]::new));
            lines.add(IntStream.range(0, GRID_SAMPLES)
                    .mapToObj(s -> moved(x(fixed), y(s / (GRID_SAMPLES - 1.0)), share))
                    .toArray(double[][]::new));
        }
        return lines;
    }

    /** Where the weighted sum of the output neuron is 0. */
    private List<double[][]> carriedLine(double share) {
        Field sums = Field.of(
                "the weighted sum",
                (x1, x2) -> network.forward(Matrix.row(x1, x2))
                        .layer(2)
                        .weightedSums()
                        .get(0, 0));
        return Contour.exact(Lattice.of(inputs, CELLS, CELLS, sums), 0).lines().stream()
                .map(line -> Arrays.stream(line)
                        .map(place -> moved(place[0], place[1], share))
                        .toArray(double[][]::new))
                .toList();
    }

    private double x(double share) {
        return inputs.xMin() + share * (inputs.xMax() - inputs.xMin());
    }

    private double y(double share) {
        return inputs.yMin() + share * (inputs.yMax() - inputs.yMin());
    }

    /** Both planes, so that the axes stand still while the plane moves. */
    private Window union() {
        List<double[]> places = grid(1).stream().flatMap(Arrays::stream).toList();
        Window hidden = Window.around(
                places.stream().mapToDouble(place -> place[0]).toArray(),
                places.stream().mapToDouble(place -> place[1]).toArray(),
                0.05,
                0.05);
        return new Window(
                Math.min(inputs.xMin(), hidden.xMin()),
                Math.max(inputs.xMax(), hidden.xMax()),
                Math.min(inputs.yMin(), hidden.yMin()),
                Math.max(inputs.yMax(), hidden.yMax()));
    }
}
