package firstneuron.plot;

import firstneuron.data.Columns;
import firstneuron.language.Texts;
import firstneuron.language.Written;
import firstneuron.nn.Mlp;
import firstneuron.perceptron.Perceptron;
import firstneuron.train.Classifier;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.knowm.xchart.style.markers.Marker;

/**
 * A chart of points in the plane, with what a model says about every place of it. A unit is as long to the right as
 * upward, unless the axes have different units or very different ranges.
 */
final class PlaneChart {
    private static final double BORDER = 0.5;
    private static final double CELL = 2.75;
    private static final double LARGE_CELL = 2 * CELL;

    private static final int OPAQUE = 255;
    private static final double BORDER_WIDTH = 2.5;

    interface Sentences {
        String against(String y, String x, String points);

        String legend(String name);

        String ofClass(String points, String name);

        String noBorders();

        String borders();

        String noBorder();

        String border();

        String noLine();

        String line(String from, String to);

        String nearest(String name, double distance);

        String ring(String point);
    }

    private final Sentences say = Texts.words(PlaneChart.class, "plane").as(Sentences.class);
    private final String title;
    private final PlaneData data;
    private final Axes axes;
    private final StringBuilder description;
    private final List<Consumer<Graphics2D>> grounds = new ArrayList<>();
    /** Adds what is drawn over the points. */
    private final List<Runnable> above = new ArrayList<>();
    /** A cell of the field is as large as this many points of the picture. */
    private double cell = CELL;

    PlaneChart(String title, PlaneData data) {
        this(title, data, Window.around(data.x(), data.y()));
    }

    PlaneChart(String title, PlaneData data, Window window) {
        this.title = title;
        this.data = data;
        Legend legend = new Legend();
        for (int c = 0; c < data.classNames().size(); c++) {
            ClassMarker sign = new ClassMarker(c);
            legend.add(
                    (g, x, y) -> sign.paint(g, x, y, Theme.MARK),
                    say.legend(data.classNames().get(c)));
        }
        axes = Axes.ofPlane(window, xTitle(), yTitle(), legend);
        String points = IntStream.range(0, data.classNames().size())
                .mapToObj(c -> say.ofClass(
                        ClassMarker.count(c, data.ofClass(data.x(), c).length),
                        data.classNames().get(c)))
                .collect(Collectors.joining(", "));
        description = new StringBuilder(Picture.sentence(title) + " " + say.against(yTitle(), xTitle(), points));
    }

    private String xTitle() {
        return Columns.label(data.xName());
    }

    private String yTitle() {
        return Columns.label(data.yName());
    }

    /** Where the numbers of the plane stand in the picture. */
    Axes axes() {
        return axes;
    }

    /** Asks models about a quarter of the places. */
    PlaneChart withLargeCells() {
        cell = LARGE_CELL;
        return this;
    }

    /** Colours the ground, orange where the model says 0, grey at one half, blue where it says 1; and draws the border. */
    PlaneChart regions(DoubleBinaryOperator model) {
        return bordered(Field.of("the model's answer", model));
    }

    /** The same for a network of two inputs and one output; with several, each class has ground of its own colour. */
    PlaneChart regions(Mlp network) {
        return network.outputCount() == 1 ? bordered(Field.of(network)) : classRegions(network);
    }

    /** A classifier's: of two classes the border is where both are equally probable. */
    PlaneChart regions(Classifier classifier) {
        return classifier.classNames().size() == 2
                ? bordered(Field.of(classifier))
                : classRegions(classifier.network());
    }

    private PlaneChart classRegions(Mlp network) {
        var plot = axes.plot();
        ClassRegions regions = ClassRegions.of(axes.window(), cells(plot.getWidth()), cells(plot.getHeight()), network);
        grounds.add(g -> Pixels.fill(g, plot, regions::image));
        List<double[][]> borders = regions.borders();
        description.append(". ").append(borders.isEmpty() ? say.noBorders() : say.borders());
        return lines(borders, Theme.TEXT, BORDER_WIDTH);
    }

    private int cells(double points) {
        return (int) Math.ceil(points / cell);
    }

    private PlaneChart bordered(Field field) {
        Contour border = ground(field);
        List<double[][]> lines = border.lines();
        description.append(". ").append(lines.isEmpty() ? say.noBorder() : say.border());
        return lines(lines, Theme.TEXT, BORDER_WIDTH);
    }

    /** The regions of a perceptron, and the line on which its weighted sum is 0. */
    PlaneChart regions(Perceptron perceptron) {
        ground(Field.of("the perceptron's answer", requireTwoInputs(perceptron)::output));
        return line(perceptron);
    }

    /** Colours the ground without a border. */
    private Contour ground(Field field) {
        var plot = axes.plot();
        Lattice lattice = Lattice.of(axes.window(), cells(plot.getWidth()), cells(plot.getHeight()), field);
        Contour border = Contour.exact(lattice, BORDER);
        grounds.add(g -> Pixels.fill(
                g, plot, (width, height) -> lattice.image(width, height, v -> Theme.fieldRgb(2 * v - 1), border)));
        return border;
    }

    /** Draws the line on which the weighted sum is 0. */
    PlaneChart line(Perceptron perceptron) {
        List<double[]> ends = axes.window().lineOf(perceptron);
        description.append(". ");
        if (ends.isEmpty()) {
            description.append(say.noLine());
        } else {
            lines(List.<double[][]>of(ends.toArray(double[][]::new)), Theme.TEXT, BORDER_WIDTH);
            description.append(say.line(Written.numbers(ends.get(0)), Written.numbers(ends.get(1))));
        }
        return this;
    }

    /** Leaves out the lines behind the numbers of the axes, for a chart that draws a grid of its own. */
    PlaneChart withoutGrid() {
        axes.removeGrid();
        return this;
    }

    /**
     * Draws lines that may be bent; each is a list of places {x, y}. XChart begins a stroke at each place, and round ends
     * would show through each other.
     */
    PlaneChart lines(List<double[][]> lines, Color colour, double width) {
        axes.addLines(lines, colour, colour.getAlpha() == OPAQUE ? Theme.line(width) : new BasicStroke((float) width));
        return this;
    }

    /** The same over the points. */
    PlaneChart linesAbove(List<double[][]> lines, Color colour, double width) {
        above.add(() -> lines(lines, colour, width));
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
            axes.addLines(List.<double[][]>of(new double[][] {from, foot}), Theme.CLASSES.get(c), Theme.dashed(2));
            String name = data.classNames().get(c);
            description.append(". ").append(say.nearest(name, perceptron.distanceFromLine(from)));
        }
        return this;
    }

    private static final class Ring extends Marker {
        private static final double RADIUS = 13;

        @Override
        public void paint(Graphics2D g, double x, double y, int size) {
            g.setColor(Theme.TEXT);
            g.setStroke(Theme.line(BORDER_WIDTH));
            g.draw(new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS));
        }
    }

    /** Draws a ring around a place, above the points. */
    PlaneChart ring(double x, double y) {
        above.add(() -> axes.addPoints(new double[] {x}, new double[] {y}, new Ring()));
        description.append(". ").append(say.ring(Written.numbers(x, y)));
        return this;
    }

    Picture picture() {
        for (int c = 0; c < data.classNames().size(); c++) {
            axes.addPoints(data.ofClass(data.x(), c), data.ofClass(data.y(), c), new ClassMarker(c));
        }
        above.forEach(Runnable::run);
        return axes.picture(title, description + ".", g -> grounds.forEach(ground -> ground.accept(g)));
    }

    static Perceptron requireTwoInputs(Perceptron perceptron) {
        if (perceptron.inputCount() != 2) {
            throw new IllegalArgumentException("a perceptron with " + perceptron.inputCount()
                    + " inputs was to be drawn in the plane, expected 2");
        }
        return perceptron;
    }
}
