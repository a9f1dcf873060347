package firstneuron.plot;

import firstneuron.language.Texts;
import firstneuron.matrix.Numbers;
import firstneuron.perceptron.Perceptron;
import firstneuron.perceptron.Working;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Draws one neuron with its numbers: inputs, weights, products, bias, weighted sum, activation, output.
 */
final class NeuronDrawing {
    static final int MOST_INPUTS = 5;

    private static final double INPUT_X = 64;
    private static final double SUM_X = 296;
    private static final double BOX_X = 405;
    private static final double OUTPUT_X = 510;
    private static final double MIDDLE_Y = 192;
    private static final double INPUT_RADIUS = 24;
    private static final double SUM_RADIUS = 34;
    private static final double BOX_HALF = 34;
    private static final double BOTTOM = 16;
    private static final double BIAS_Y = 70;
    /** Where on an edge its numbers stand, from 0 at the input to 1 at the sum. */
    private static final double LABEL_PLACE = 0.44;
    /** The part of the z axis that the small curve in the box shows, on either side of 0. */
    private static final double CURVE_REACH = 6;

    interface Sentences {
        String weightedSum();

        String output();

        String input(String x, double value, String w, double weight, double product);

        String numbers(String products, double bias, double sum, String activation, double output);
    }

    private final Sentences say = say();
    private final Graphics2D g;
    private final Working working;

    private NeuronDrawing(Graphics2D g, Working working) {
        this.g = g;
        this.working = working;
    }

    private static Sentences say() {
        return Texts.words(NeuronDrawing.class, "neuron").as(Sentences.class);
    }

    static Picture of(String title, Working working) {
        int inputs = working.inputs().size();
        if (inputs > MOST_INPUTS) {
            throw new IllegalArgumentException(
                    "a neuron with " + inputs + " inputs was to be drawn, expected at most " + MOST_INPUTS);
        }
        double lowest = Math.max(inputY(inputs - 1, inputs) + INPUT_RADIUS, MIDDLE_Y + SUM_RADIUS + 20);
        return Picture.draw(Theme.WIDTH, (int) Math.ceil(lowest + BOTTOM), describe(title, working), g -> {
            Ink.title(g, title, Theme.WIDTH);
            new NeuronDrawing(g, working).paint();
        });
    }

    private static String describe(String title, Working working) {
        Perceptron neuron = working.perceptron();
        String products = IntStream.range(0, working.inputs().size())
                .mapToObj(i -> say().input(
                                Numbers.subscript("x", i + 1),
                                working.inputs().get(i),
                                Numbers.subscript("w", i + 1),
                                neuron.weight(i),
                                working.products().get(i)))
                .collect(Collectors.joining("; "));
        return Picture.sentence(title) + " "
                + say().numbers(
                                products,
                                neuron.bias(),
                                working.weightedSum(),
                                neuron.activation().spokenName(),
                                working.output());
    }

    private void paint() {
        Perceptron neuron = working.perceptron();
        int count = working.inputs().size();
        for (int i = 0; i < count; i++) {
            double y = inputY(i, count);
            weightedEdge(i, y, neuron.weight(i));
        }
        for (int i = 0; i < count; i++) {
            double y = inputY(i, count);
            node(INPUT_X, y, INPUT_RADIUS, Numbers.brief(working.inputs().get(i)), Theme.TEXT);
            Ink.centred(g, Theme.BODY, Theme.QUIET_TEXT, Numbers.subscript("x", i + 1), INPUT_X - 42, y);
        }
        arrow(SUM_X, BIAS_Y + 11, SUM_X, MIDDLE_Y - SUM_RADIUS - 2, 2, Theme.sign(neuron.bias()));
        Ink.centred(
                g, Theme.STRONG, Theme.signText(neuron.bias()), "b = " + Numbers.brief(neuron.bias()), SUM_X, BIAS_Y);
        arrow(SUM_X + SUM_RADIUS, MIDDLE_Y, BOX_X - BOX_HALF - 2, MIDDLE_Y, 2, Theme.QUIET_TEXT);
        arrow(BOX_X + BOX_HALF, MIDDLE_Y, OUTPUT_X - INPUT_RADIUS - 4, MIDDLE_Y, 2, Theme.QUIET_TEXT);
        node(SUM_X, MIDDLE_Y, SUM_RADIUS, Numbers.brief(working.weightedSum()), Theme.TEXT);
        Ink.centred(g, Theme.SMALL, Theme.QUIET_TEXT, say.weightedSum(), SUM_X, MIDDLE_Y + SUM_RADIUS + 14);
        activationBox(neuron);
        node(OUTPUT_X, MIDDLE_Y, INPUT_RADIUS + 2, Numbers.brief(working.output()), Theme.BLUE);
        Ink.centred(g, Theme.SMALL, Theme.QUIET_TEXT, say.output(), OUTPUT_X, MIDDLE_Y + SUM_RADIUS + 14);
    }

    private static double inputY(int index, int count) {
        double spacing = Math.min(130, 260.0 / count);
        return MIDDLE_Y + (index - (count - 1) / 2.0) * spacing;
    }

    private void weightedEdge(int i, double y, double weight) {
        double fromX = INPUT_X + INPUT_RADIUS;
        double angle = Math.atan2(MIDDLE_Y - y, SUM_X - fromX);
        double toX = SUM_X - (SUM_RADIUS + 2) * Math.cos(angle);
        double toY = MIDDLE_Y - (SUM_RADIUS + 2) * Math.sin(angle);
        arrow(fromX, y, toX, toY, Math.min(5, 1.5 + Math.abs(weight)), Theme.sign(weight));
        double x = fromX + (toX - fromX) * LABEL_PLACE;
        double middle = y + (toY - y) * LABEL_PLACE;
        String name = Numbers.subscript("w", i + 1) + " = " + Numbers.brief(weight);
        String product =
                Numbers.brief(weight) + " · " + Numbers.brief(working.inputs().get(i)) + " = "
                        + Numbers.brief(working.products().get(i));
        double width = Math.max(Ink.width(Theme.STRONG, name), Ink.width(Theme.SMALL, product));
        Ink.plate(g, x, middle, width + 8, 34);
        Ink.centred(g, Theme.STRONG, Theme.signText(weight), name, x, middle - 8);
        Ink.centred(g, Theme.SMALL, Theme.QUIET_TEXT, product, x, middle + 8);
    }

    private void activationBox(Perceptron neuron) {
        var box =
                new RoundRectangle2D.Double(BOX_X - BOX_HALF, MIDDLE_Y - BOX_HALF, 2 * BOX_HALF, 2 * BOX_HALF, 12, 12);
        g.setColor(Theme.BACKGROUND);
        g.fill(box);
        g.setColor(Theme.QUIET_TEXT);
        g.setStroke(Theme.line(1.5));
        g.draw(box);
        g.setColor(Theme.HAIRLINE);
        g.draw(new Line2D.Double(BOX_X, MIDDLE_Y - BOX_HALF + 7, BOX_X, MIDDLE_Y + BOX_HALF - 7));
        Path2D curve = new Path2D.Double();
        for (int step = -60; step <= 60; step++) {
            double z = CURVE_REACH * step / 60;
            if (step == -60) {
                curve.moveTo(curveX(z), curveY(neuron.activation().value(z)));
            } else {
                curve.lineTo(curveX(z), curveY(neuron.activation().value(z)));
            }
        }
        g.setColor(Theme.BLUE);
        g.setStroke(Theme.line(2));
        g.draw(curve);
        double z = Math.max(-CURVE_REACH, Math.min(CURVE_REACH, working.weightedSum()));
        g.setColor(Theme.BLACK);
        g.fill(new Ellipse2D.Double(curveX(z) - 4, curveY(working.output()) - 4, 8, 8));
        Ink.centred(
                g, Theme.SMALL, Theme.QUIET_TEXT, neuron.activation().spokenName(), BOX_X, MIDDLE_Y + SUM_RADIUS + 14);
    }

    private static double curveX(double z) {
        return BOX_X + z / CURVE_REACH * (BOX_HALF - 8);
    }

    private static double curveY(double output) {
        double clipped = Math.max(-1, Math.min(1.2, output));
        return MIDDLE_Y + BOX_HALF - 14 - clipped * (2 * BOX_HALF - 28);
    }

    private void node(double x, double y, double radius, String text, Color colour) {
        var circle = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        g.setColor(Theme.BACKGROUND);
        g.fill(circle);
        g.setColor(colour);
        g.setStroke(Theme.line(2));
        g.draw(circle);
        Ink.centred(g, text.length() > 6 ? Theme.SMALL : Theme.STRONG, colour, text, x, y);
    }

    private void arrow(double x1, double y1, double x2, double y2, double width, Color colour) {
        Ink.arrow(g, x1, y1, x2, y2, width, colour);
    }
}
