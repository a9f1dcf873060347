package firstneuron.plot;

import firstneuron.nn.Dense;
import firstneuron.nn.Mlp;
import firstneuron.perceptron.Perceptron;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import tech.tablesaw.api.Table;

/** The points as an output neuron sees them, in the plane of two hidden neurons, and with them a grid of the input plane. */
final class HiddenPlane {
    private static final Color SHEET_ON_FIELD = new Color(0x24, 0x29, 0x2F, 0x48);
    private static final int GRID_LINES = 11;
    private static final int GRID_SAMPLES = 33;
    private static final double AROUND = 0.05;

    private final HiddenSheet sheet;
    private final PlaneData points;
    private final Window inputs;

    private HiddenPlane(Mlp network, Table table) {
        sheet = HiddenSheet.of(network);
        points = PlaneData.of(table);
        inputs = Window.around(points.x(), points.y());
    }

    static Picture of(String title, Mlp network, Table points) {
        return new HiddenPlane(network, points).chart(title, network).picture();
    }

    /** The same with a ring around the place to which one place of the input plane moves. */
    static Picture marked(String title, Mlp network, Table points, double x1, double x2) {
        HiddenPlane plane = new HiddenPlane(network, points);
        double[] place = plane.sheet.bent(x1, x2);
        return plane.chart(title, network).ring(place[0], place[1]).picture();
    }

    private PlaneChart chart(String title, Mlp network) {
        List<double[][]> grid = grid();
        return new PlaneChart(title, moved(), around(grid))
                .withoutGrid()
                .lines(grid, SHEET_ON_FIELD, 1)
                .regions(output(network));
    }

    /** The last neuron of a network 2-2-1. */
    static Perceptron output(Mlp network) {
        Dense output = (Dense) network.layer(2);
        return Perceptron.withWeights(
                        output.weights().get(0, 0), output.weights().get(1, 0))
                .withBias(output.bias().get(0, 0))
                .withActivation(output.activation());
    }

    private PlaneData moved() {
        double[][] places = IntStream.range(0, points.x().length)
                .mapToObj(i -> sheet.bent(points.x()[i], points.y()[i]))
                .toArray(double[][]::new);
        return new PlaneData(
                "h1",
                "h2",
                axis(places, 0).toArray(),
                axis(places, 1).toArray(),
                points.classes(),
                points.classNames());
    }

    private static DoubleStream axis(double[][] places, int axis) {
        return Arrays.stream(places).mapToDouble(place -> place[axis]);
    }

    /** Lines of the input plane, upright and level, after the bend. */
    private List<double[][]> grid() {
        List<double[][]> lines = new ArrayList<>();
        for (int i = 0; i < GRID_LINES; i++) {
            double share = i / (GRID_LINES - 1.0);
            lines.add(line(s -> sheet.bent(x(share), y(s / (GRID_SAMPLES - 1.0)))));
            lines.add(line(s -> sheet.bent(x(s / (GRID_SAMPLES - 1.0)), y(share))));
        }
        return lines;
    }

    private static double[][] line(IntFunction<double[]> place) {
        return IntStream.range(0, GRID_SAMPLES).mapToObj(place).toArray(double[][]::new);
    }

    private double x(double share) {
        return inputs.xMin() + share * (inputs.xMax() - inputs.xMin());
    }

    private double y(double share) {
        return inputs.yMin() + share * (inputs.yMax() - inputs.yMin());
    }

    private static Window around(List<double[][]> grid) {
        return around(grid.stream().flatMap(Arrays::stream).toArray(double[][]::new), AROUND);
    }

    /** Places and the square from 0 to 1, in which all answers of sigmoids lie, with room around them, a share of both. */
    static Window around(double[][] places, double room) {
        return Window.around(
                DoubleStream.concat(axis(places, 0), DoubleStream.of(0, 1)).toArray(),
                DoubleStream.concat(axis(places, 1), DoubleStream.of(0, 1)).toArray(),
                room,
                room);
    }
}
