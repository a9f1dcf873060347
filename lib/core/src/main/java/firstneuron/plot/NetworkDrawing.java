package firstneuron.plot;

import firstneuron.language.Texts;
import firstneuron.matrix.Matrix;
import firstneuron.matrix.Numbers;
import firstneuron.nn.Dense;
import firstneuron.nn.Layer;
import firstneuron.nn.LayerGradients;
import firstneuron.nn.Mlp;
import firstneuron.nn.NetworkGradients;
import firstneuron.nn.NetworkPass;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Draws a network of dense layers: a line for each weight, wide where it is large, blue where it is positive. The same
 * drawing shows gradients in the place of weights.
 */
final class NetworkDrawing {
    static final int MOST_NEURONS = 10;

    private static final double TOP = 66;
    private static final double BOTTOM = 316;
    private static final double LEFT = 62;
    private static final double RIGHT = 498;
    private static final double CAPTION_Y = 344;
    private static final double WIDEST = 6;
    private static final double NARROWEST = 0.6;
    /** With more lines than this between two columns, no numbers are written on them. */
    private static final int MOST_LABELS = 8;
    /** Where on a line its number stands, one place for the lines of each neuron on the left, so that few collide. */
    private static final double[] LABEL_PLACES = {0.37, 0.65};

    private final Shown shown;
    private final List<Matrix> weights = new ArrayList<>();
    private final List<Matrix> biases = new ArrayList<>();
    private final List<List<String>> texts = new ArrayList<>();
    private final Sentences say = Texts.words(NetworkDrawing.class, "network").as(Sentences.class);
    private double largest;

    interface Sentences {
        String inputs();

        String hiddenLayer();

        String outputLayer();

        String columns(String columns, String layers);

        String layer(int number, String content);

        String manyWeights(int count, double largest);

        String manyGradients(int count, double largest);

        String weights(int number, String name, String weights, double bias);

        String gradients(int number, String name, String weights, double bias);
    }

    /** What the numbers on the lines are, and what stands before the bias below a circle. */
    private enum Shown {
        WEIGHTS("b = "),
        GRADIENTS("∂b = ");

        private final String beforeBias;

        Shown(String beforeBias) {
            this.beforeBias = beforeBias;
        }
    }

    private NetworkDrawing(Shown shown) {
        this.shown = shown;
    }

    /** The weights, with the names of inputs and outputs in the circles. */
    static Picture weights(String title, Mlp network) {
        NetworkDrawing drawing = new NetworkDrawing(Shown.WEIGHTS);
        drawing.inputs(new NeuronNames(network).of(0));
        for (int number = 1; number <= network.layers().size(); number++) {
            Dense layer = dense(network, number);
            drawing.layer(layer.weights(), layer.bias(), new NeuronNames(network).of(number));
        }
        return drawing.picture(title);
    }

    /** The weights, with the values of one sample in the circles. */
    static Picture values(String title, Mlp network, double... inputs) {
        NetworkPass pass = network.forward(Matrix.row(inputs));
        NetworkDrawing drawing = new NetworkDrawing(Shown.WEIGHTS);
        drawing.inputs(numbers(Matrix.row(inputs)));
        for (int number = 1; number <= network.layers().size(); number++) {
            Dense layer = dense(network, number);
            drawing.layer(
                    layer.weights(), layer.bias(), numbers(pass.layer(number).activations()));
        }
        return drawing.picture(title);
    }

    /** The gradients of all weights, with the gradient of the weighted sum in each circle if there is one sample. */
    static Picture gradients(String title, Mlp network, NetworkGradients gradients) {
        NetworkDrawing drawing = new NetworkDrawing(Shown.GRADIENTS);
        drawing.inputs(new NeuronNames(network).of(0));
        for (int number = 1; number <= network.layers().size(); number++) {
            LayerGradients layer = gradients.layer(number);
            Matrix sums = layer.ofWeightedSums();
            drawing.layer(
                    layer.ofWeights(),
                    layer.ofBias(),
                    sums.rowCount() == 1 ? numbers(sums) : new NeuronNames(network).of(number));
        }
        return drawing.picture(title);
    }

    private void inputs(List<String> inputTexts) {
        texts.add(requireFew(inputTexts));
    }

    private void layer(Matrix layerWeights, Matrix bias, List<String> neuronTexts) {
        weights.add(layerWeights);
        biases.add(bias);
        texts.add(requireFew(neuronTexts));
        largest = Math.max(largest, layerWeights.largestMagnitude());
    }

    private static List<String> requireFew(List<String> neurons) {
        if (neurons.size() > MOST_NEURONS) {
            throw new IllegalArgumentException("a layer of " + neurons.size()
                    + " neurons or inputs was to be drawn, expected at most " + MOST_NEURONS);
        }
        return neurons;
    }

    private Picture picture(String title) {
        return Picture.draw(Theme.WIDTH, Theme.HEIGHT, describe(title), g -> {
            Ink.title(g, title, Theme.WIDTH);
            for (int layer = 0; layer < weights.size(); layer++) {
                lines(g, layer);
            }
            for (int column = 0; column < texts.size(); column++) {
                circles(g, column);
            }
        });
    }

    private void lines(Graphics2D g, int layer) {
        Matrix matrix = weights.get(layer);
        for (int from = 0; from < matrix.rowCount(); from++) {
            for (int to = 0; to < matrix.columnCount(); to++) {
                double weight = matrix.get(from, to);
                double share = largest == 0 ? 0 : Math.abs(weight) / largest;
                g.setColor(weight == 0 ? Theme.QUIET_MARK : Theme.sign(weight));
                g.setStroke(Theme.line(NARROWEST + share * (WIDEST - NARROWEST)));
                g.draw(new Line2D.Double(x(layer), y(layer, from), x(layer + 1), y(layer + 1, to)));
            }
        }
        if (matrix.rowCount() * matrix.columnCount() <= MOST_LABELS) {
            for (int from = 0; from < matrix.rowCount(); from++) {
                for (int to = 0; to < matrix.columnCount(); to++) {
                    label(g, layer, from, to, matrix.get(from, to));
                }
            }
        }
    }

    private void label(Graphics2D g, int layer, int from, int to, double weight) {
        double place = LABEL_PLACES[from % LABEL_PLACES.length];
        double x = x(layer) + place * (x(layer + 1) - x(layer));
        double y = y(layer, from) + place * (y(layer + 1, to) - y(layer, from));
        String text = Numbers.brief(weight);
        Ink.plate(g, x, y, Ink.width(Theme.STRONG, text) + 6, 17);
        Ink.centred(g, Theme.STRONG, Theme.signText(weight), text, x, y);
    }

    private void circles(Graphics2D g, int column) {
        List<String> columnTexts = texts.get(column);
        double radius = Math.min(24, (BOTTOM - TOP) / columnTexts.size() / 2 - 3);
        for (int i = 0; i < columnTexts.size(); i++) {
            var circle = new Ellipse2D.Double(x(column) - radius, y(column, i) - radius, 2 * radius, 2 * radius);
            g.setColor(Theme.BACKGROUND);
            g.fill(circle);
            g.setColor(column == 0 ? Theme.QUIET_TEXT : Theme.TEXT);
            g.setStroke(Theme.line(1.8));
            g.draw(circle);
            String content = columnTexts.get(i);
            Font font = radius > 18 && content.length() < 7 ? Theme.SMALL : Theme.TINY;
            Ink.centred(g, font, Theme.TEXT, content, x(column), y(column, i));
            if (column > 0 && radius > 18) {
                double bias = biases.get(column - 1).get(0, i);
                String text = shown.beforeBias + Numbers.brief(bias);
                Ink.plate(g, x(column), y(column, i) + radius + 10, Ink.width(Theme.SMALL, text) + 4, 15);
                Ink.centred(g, Theme.SMALL, Theme.signText(bias), text, x(column), y(column, i) + radius + 10);
            }
        }
        String caption =
                column == 0 ? say.inputs() : column == texts.size() - 1 ? say.outputLayer() : say.hiddenLayer();
        Ink.centred(g, Theme.SMALL, Theme.QUIET_TEXT, caption, x(column), CAPTION_Y);
    }

    private double x(int column) {
        return LEFT + column * (RIGHT - LEFT) / (texts.size() - 1);
    }

    private double y(int column, int index) {
        return TOP + (index + 0.5) / texts.get(column).size() * (BOTTOM - TOP);
    }

    private String describe(String title) {
        String columns =
                texts.stream().map(column -> String.valueOf(column.size())).collect(Collectors.joining(" "));
        String layers = IntStream.range(0, weights.size())
                .mapToObj(layer -> say.layer(layer + 1, describe(layer)))
                .collect(Collectors.joining());
        return Picture.sentence(title) + " " + say.columns(columns, layers) + ".";
    }

    private String describe(int layer) {
        Matrix matrix = weights.get(layer);
        int count = matrix.rowCount() * matrix.columnCount();
        if (count > MOST_LABELS) {
            double most = matrix.largestMagnitude();
            return shown == Shown.WEIGHTS ? say.manyWeights(count, most) : say.manyGradients(count, most);
        }
        return IntStream.range(0, matrix.columnCount())
                .mapToObj(to -> neuron(layer, to))
                .collect(Collectors.joining(", "));
    }

    private String neuron(int layer, int to) {
        String name = texts.get(layer + 1).get(to);
        String numbers =
                String.join(" ", numbers(weights.get(layer).transposed().rows(to)));
        double bias = biases.get(layer).get(0, to);
        return shown == Shown.WEIGHTS
                ? say.weights(to + 1, name, numbers, bias)
                : say.gradients(to + 1, name, numbers, bias);
    }

    private static Dense dense(Mlp network, int number) {
        Layer layer = network.layer(number);
        if (layer instanceof Dense dense) {
            return dense;
        }
        throw new IllegalArgumentException(
                "layer " + number + " is a " + layer.getClass().getSimpleName() + ", only dense layers can be drawn");
    }

    private static List<String> numbers(Matrix row) {
        List<String> numbers = new ArrayList<>();
        for (int c = 0; c < row.columnCount(); c++) {
            numbers.add(Numbers.brief(row.get(0, c)));
        }
        return numbers;
    }
}
