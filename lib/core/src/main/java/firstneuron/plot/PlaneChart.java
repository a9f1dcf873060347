package firstneuron.plot;

import firstneuron.matrix.Matrix;
import firstneuron.matrix.Numbers;
import firstneuron.nn.Mlp;
import firstneuron.perceptron.Perceptron;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * A chart of points in the plane, with what a model says about every place of it.
 */
final class PlaneChart {
    private static final int FIELD_COLUMNS = 180;
    private static final int FIELD_ROWS = 150;

    private final XYChart chart;
    private final PlaneData data;
    private final Window window;
    private final StringBuilder description;

    PlaneChart(String title, PlaneData data) {
        this(title, data, Window.around(data.x(), data.y()));
    }

    PlaneChart(String title, PlaneData data, Window window) {
        this.data = data;
        this.window = window;
        String xTitle = PlaneData.label(data.xName());
        String yTitle = PlaneData.label(data.yName());
        chart = Theme.chart(Theme.PAIR_WIDTH, Theme.PAIR_HEIGHT, title, xTitle, yTitle);
        Theme.frame(chart, window, false, false);
        description = new StringBuilder(Picture.sentence(title) + " " + yTitle + " against " + xTitle + ": ");
        description.append(IntStream.range(0, data.classNames().size())
                .mapToObj(c -> ClassMarker.count(c, data.ofClass(data.x(), c).length) + " of class "
                        + data.classNames().get(c))
                .collect(Collectors.joining(", ")));
    }

    /** Colours the ground: orange where the model says 0, grey at one half, blue where it says 1. */
    PlaneChart field(DoubleBinaryOperator model) {
        return ground((column, row) -> {
            double x = groundX(column);
            double y = groundY(row);
            double answer = model.applyAsDouble(x, y);
            // The name of the answer takes longer than the answer, and there are thousands of them.
            return Double.isFinite(answer)
                    ? answer
                    : Numbers.requireFinite("the model's answer at (" + x + ", " + y + ")", answer);
        });
    }

    /** The same for a perceptron. */
    PlaneChart field(Perceptron perceptron) {
        return field(requireTwoInputs(perceptron)::output);
    }

    /** The same for a network with one output, which is asked about all places at once. */
    PlaneChart field(Mlp network) {
        if (network.inputCount() != 2 || network.outputCount() != 1) {
            throw new IllegalArgumentException("a network with " + network.inputCount() + " inputs and "
                    + network.outputCount() + " outputs was to be drawn in the plane, expected 2 and 1");
        }
        Matrix places = Matrix.generate(
                FIELD_COLUMNS * FIELD_ROWS,
                2,
                (i, axis) -> axis == 0 ? groundX(i / FIELD_ROWS) : groundY(i % FIELD_ROWS));
        Matrix answers = network.output(places);
        return ground((column, row) -> answers.get(column * FIELD_ROWS + row, 0));
    }

    private double groundX(int column) {
        return window.xMin() + (column + 0.5) / FIELD_COLUMNS * (window.xMax() - window.xMin());
    }

    private double groundY(int row) {
        return window.yMax() - (row + 0.5) / FIELD_ROWS * (window.yMax() - window.yMin());
    }

    private PlaneChart ground(Matrix.Entry answer) {
        int[] colours = new int[FIELD_COLUMNS * FIELD_ROWS];
        for (int row = 0; row < FIELD_ROWS; row++) {
            for (int column = 0; column < FIELD_COLUMNS; column++) {
                colours[row * FIELD_COLUMNS + column] = Theme.fieldRgb(2 * answer.at(column, row) - 1);
            }
        }
        BufferedImage image = new BufferedImage(FIELD_COLUMNS, FIELD_ROWS, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, FIELD_COLUMNS, FIELD_ROWS, colours, 0, FIELD_COLUMNS);
        FieldMarker.lay(chart, window, image);
        return this;
    }

    /** Draws the line on which the weighted sum is 0. */
    PlaneChart line(Perceptron perceptron) {
        List<double[]> ends = window.lineOf(perceptron);
        description.append(". ");
        if (ends.isEmpty()) {
            description.append("No decision line runs through this part of the plane");
        } else {
            segment("decision line", ends.get(0), ends.get(1), Theme.TEXT, false);
            description
                    .append("The decision line runs from ")
                    .append(point(ends.get(0)))
                    .append(" to ")
                    .append(point(ends.get(1)));
        }
        return this;
    }

    /** Leaves out the lines behind the labels of the axes, for a chart that draws a grid of its own. */
    PlaneChart withoutGrid() {
        chart.getStyler().setPlotGridLinesVisible(false);
        return this;
    }

    /** Draws lines that may be bent; each is a list of places {x, y}. */
    PlaneChart lines(String name, List<double[][]> lines, Color colour, double width) {
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        for (double[][] places : lines) {
            for (double[] place : places) {
                x.add(place[0]);
                y.add(place[1]);
            }
            x.add(places[places.length - 1][0]);
            y.add(Double.NaN); // lifts the pen
        }
        if (!x.isEmpty()) {
            XYSeries series = chart.addSeries(name, x, y);
            series.setMarker(SeriesMarkers.NONE);
            series.setLineColor(colour).setLineStyle(Theme.line(width));
            series.setShowInLegend(false);
        }
        return this;
    }

    /** Draws the shortest way from the line to the nearest point of each class. */
    PlaneChart margins(Perceptron perceptron) {
        for (int c = 0; c < data.classNames().size(); c++) {
            int number = c;
            int nearest = IntStream.range(0, data.x().length)
                    .filter(i -> data.classes()[i] == number)
                    .boxed()
                    .min(Comparator.comparingDouble(i -> perceptron.distanceFromLine(data.x()[i], data.y()[i])))
                    .orElseThrow();
            double[] from = {data.x()[nearest], data.y()[nearest]};
            double squaredLength = Math.pow(perceptron.weight(0), 2) + Math.pow(perceptron.weight(1), 2);
            double share = perceptron.weightedSum(from) / squaredLength; // foot = x − z·w / ‖w‖²
            double[] foot = {from[0] - share * perceptron.weight(0), from[1] - share * perceptron.weight(1)};
            segment("margin " + c, from, foot, Theme.CLASSES.get(c), true);
            description
                    .append(". The nearest point of class ")
                    .append(data.classNames().get(c))
                    .append(" lies ")
                    .append(Numbers.brief(perceptron.distanceFromLine(from)))
                    .append(" from the line");
        }
        return this;
    }

    Picture picture() {
        for (int c = 0; c < data.classNames().size(); c++) {
            XYSeries points = chart.addSeries(
                    "class " + data.classNames().get(c), data.ofClass(data.x(), c), data.ofClass(data.y(), c));
            points.setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Scatter);
            points.setMarker(new ClassMarker(c));
            points.setMarkerColor(Theme.CLASSES.get(c));
        }
        chart.getStyler().setLegendVisible(data.classNames().size() > 1);
        return Picture.of(chart, description + ".");
    }

    private void segment(String name, double[] from, double[] to, Color colour, boolean dashed) {
        XYSeries line = chart.addSeries(name, new double[] {from[0], to[0]}, new double[] {from[1], to[1]});
        line.setMarker(SeriesMarkers.NONE);
        line.setLineColor(colour);
        line.setLineStyle(dashed ? Theme.dashed(2) : Theme.line(2.5));
        line.setShowInLegend(false);
    }

    private static String point(double[] end) {
        return "(" + Numbers.brief(end[0]) + ", " + Numbers.brief(end[1]) + ")";
    }

    static Perceptron requireTwoInputs(Perceptron perceptron) {
        if (perceptron.inputCount() != 2) {
            throw new IllegalArgumentException("a perceptron with " + perceptron.inputCount()
                    + " inputs was to be drawn in the plane, expected 2");
        }
        return perceptron;
    }
}
