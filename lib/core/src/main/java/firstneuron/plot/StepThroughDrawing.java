package firstneuron.plot;

import firstneuron.html.Html;
import firstneuron.matrix.Matrix;
import firstneuron.matrix.Numbers;
import firstneuron.nn.Dense;
import firstneuron.nn.Mlp;
import firstneuron.plot.Part.Bias;
import firstneuron.plot.Part.Delta;
import firstneuron.plot.Part.Gradient;
import firstneuron.plot.Part.Line;
import firstneuron.plot.Part.Node;
import java.awt.Color;
import java.util.Locale;

/** The network of a {@link StepThrough} as SVG, with a mark on every part that a script may light up or write on. */
final class StepThroughDrawing {
    private static final double LEAST_HEIGHT = 300;
    /** For each neuron of the largest layer: its circle, and what is written above and below it. */
    private static final double ROOM = 112;

    private static final int MOST_WEIGHTS = 6;
    private static final double LEFT = 50;
    private static final double RIGHT = 420;
    private static final double ERROR_X = 502;
    private static final double BELOW_AN_OUTPUT = 62;
    private static final double RADIUS = 27;
    private static final double[] LABEL_PLACES = {0.33, 0.68, 0.5, 0.84};

    private final Mlp network;
    private final Matrix input;
    private final NeuronNames names;
    private final StringBuilder svg = new StringBuilder();

    private StepThroughDrawing(Mlp network, Matrix input) {
        this.network = network;
        this.input = input;
        this.names = new NeuronNames(network);
    }

    /** How high the drawing is, in the units of its coordinates. */
    static double height(Mlp network) {
        int largest = network.inputCount();
        for (int layer = 1; layer <= network.layers().size(); layer++) {
            largest = Math.max(largest, network.layer(layer).outputCount());
        }
        return Math.max(LEAST_HEIGHT, ROOM * largest);
    }

    /** Whether there are too many weights to be read all at once. */
    static boolean isCrowded(Mlp network) {
        return network.layers().stream().anyMatch(layer -> layer.inputCount() * layer.outputCount() > MOST_WEIGHTS);
    }

    static String svg(UpdateNumbers update) {
        Mlp network = update.network();
        Matrix target = update.target();
        StepThroughDrawing drawing =
                new StepThroughDrawing(network, update.pass().layer(1).input());
        int lastLayer = update.lastLayer();
        for (int layer = 1; layer <= lastLayer; layer++) {
            drawing.lines(layer);
        }
        for (int layer = 1; layer <= lastLayer; layer++) {
            drawing.weights(layer);
        }
        for (int j = 0; j < target.columnCount(); j++) {
            String wanted = drawing.names.target(j) + " = " + Numbers.significant(target.get(0, j));
            drawing.note(ERROR_X, drawing.y(lastLayer, j) + 4, wanted, Theme.QUIET_TEXT, 12);
        }
        double between = target.columnCount() % 2 == 0 ? 0 : BELOW_AN_OUTPUT;
        drawing.label(ERROR_X, drawing.height() / 2 + between + 4, new Part.Error(), "E", Theme.TEXT, 14);
        for (int column = 0; column <= lastLayer; column++) {
            for (int i = 0; i < drawing.size(column); i++) {
                drawing.circle(new Node(column, i));
            }
        }
        return drawing.svg.toString();
    }

    private void lines(int layer) {
        for (int i = 0; i < size(layer - 1); i++) {
            for (int j = 0; j < size(layer); j++) {
                svg.append("<line data-part=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>\n"
                        .formatted(
                                new Line(layer, i, j).id(),
                                f(x(layer - 1)),
                                f(y(layer - 1, i)),
                                f(x(layer)),
                                f(y(layer, j))));
            }
        }
    }

    private void weights(int layer) {
        Matrix weights = ((Dense) network.layer(layer)).weights();
        for (int i = 0; i < size(layer - 1); i++) {
            for (int j = 0; j < size(layer); j++) {
                double place = LABEL_PLACES[i];
                double x = x(layer - 1) + place * (x(layer) - x(layer - 1));
                double y = y(layer - 1, i) + place * (y(layer, j) - y(layer - 1, i));
                Line line = new Line(layer, i, j);
                String weight = names.weight(layer, i, j) + " " + Numbers.significant(weights.get(i, j));
                label(x, y - 6, line, weight, Theme.BLUE, 12);
                label(x, y + 11, new Gradient(line), "", Theme.VERMILLION_TEXT, 11);
            }
        }
    }

    private void circle(Node node) {
        double x = x(node.column());
        double y = y(node.column(), node.index());
        svg.append("<circle data-part=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>\n"
                .formatted(node.id(), f(x), f(y), f(RADIUS)));
        String value = node.column() == 0 ? Numbers.significant(input.get(0, node.index())) : "";
        note(x, y - 9, names.of(node.column(), node.index()), Theme.QUIET_TEXT, 11);
        label(x, y + 8, node, value, Theme.TEXT, 12);
        if (node.column() > 0) {
            Bias bias = new Bias(node);
            double number = ((Dense) network.layer(node.column())).bias().get(0, node.index());
            label(x, y - RADIUS - 20, new Gradient(node), "", Theme.VERMILLION_TEXT, 11);
            label(x, y - RADIUS - 6, new Delta(node), "", Theme.VERMILLION_TEXT, 11);
            note(x - 20, y + RADIUS + 14, "b", Theme.QUIET_TEXT, 11);
            label(x + 4, y + RADIUS + 14, bias, Numbers.significant(number), Theme.BLUE, 11);
            label(x + 4, y + RADIUS + 28, new Gradient(bias), "", Theme.VERMILLION_TEXT, 11);
        }
    }

    /** A text that stays. */
    private void note(double x, double y, String content, Color colour, int size) {
        text("", x, y, content, colour, size);
    }

    /** The text of a part, which a script may change. */
    private void label(double x, double y, Part part, String content, Color colour, int size) {
        text(" data-label=\"" + part.id() + "\"", x, y, content, colour, size);
    }

    private void text(String mark, double x, double y, String content, Color colour, int size) {
        svg.append("<text%s x=\"%s\" y=\"%s\" fill=\"%s\" font-size=\"%d\">%s</text>\n"
                .formatted(mark, f(x), f(y), hex(colour), size, Html.text(content)));
    }

    private double height() {
        return height(network);
    }

    private int size(int column) {
        return column == 0 ? network.inputCount() : network.layer(column).outputCount();
    }

    private double x(int column) {
        return LEFT + column * (RIGHT - LEFT) / network.layers().size();
    }

    private double y(int column, int index) {
        return (index + 0.5) / size(column) * (height() - 14);
    }

    private static String hex(Color colour) {
        return String.format(Locale.ROOT, "#%06x", colour.getRGB() & 0xFFFFFF);
    }

    private static String f(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
