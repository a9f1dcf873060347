package firstneuron.plot;

import firstneuron.data.Columns;
import firstneuron.language.Texts;
import firstneuron.matrix.Numbers;
import firstneuron.nn.Activation;
import firstneuron.perceptron.Perceptron;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tech.tablesaw.api.Table;

/**
 * Draws what a perceptron answers to each row of a truth table, beside what was wanted.
 */
final class TruthTableDrawing {
    static final Color WRONG = Theme.field(-0.4);
    private static final int MOST_ROWS = 8;
    private static final double LEFT = 30;
    private static final double RIGHT = Theme.PAIR_WIDTH - LEFT;
    private static final double ROW_HEIGHT = 36;
    private static final double[] COLUMNS = {54, 110, 206, 304, 376};
    private static final double MARK_X = 430;
    /** From this column on, what the perceptron made of its inputs. */
    private static final int FIRST_ANSWER = 3;

    interface Sentences {
        String weightedSum();

        String output();

        String wanted();

        String table(String rows);

        String right(String first, String second, String sum, String output, String wanted);

        String wrong(String first, String second, String sum, String output, String wanted);
    }

    /** The texts of a row, and whether its output is what was wanted. */
    private record Row(List<String> cells, boolean right) {
        private static Row of(Perceptron perceptron, double[] inputs, int wanted, List<String> classNames) {
            double output = perceptron.output(inputs);
            return new Row(
                    List.of(
                            Numbers.brief(inputs[0]),
                            Numbers.brief(inputs[1]),
                            Numbers.brief(perceptron.weightedSum(inputs)),
                            Numbers.brief(output),
                            classNames.get(wanted)),
                    Activation.STEP.value(output - 0.5) == wanted);
        }

        private String describe() {
            return right
                    ? say().right(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4))
                    : say().wrong(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4));
        }
    }

    private TruthTableDrawing() {}

    private static Sentences say() {
        return Texts.words(TruthTableDrawing.class, "truthTable").as(Sentences.class);
    }

    static Picture of(String title, Perceptron perceptron, Table table) {
        PlaneChart.requireTwoInputs(perceptron);
        PlaneData data = PlaneData.of(table);
        double[][] inputs = Columns.numbers(table, data.xName(), data.yName());
        if (inputs.length > MOST_ROWS) {
            throw new IllegalArgumentException("table '" + table.name() + "' has " + inputs.length
                    + " rows, expected at most " + MOST_ROWS + " for a truth table");
        }
        List<String> heads = List.of(
                Columns.label(data.xName()),
                Columns.label(data.yName()),
                say().weightedSum(),
                say().output(),
                say().wanted());
        List<Row> rows = IntStream.range(0, inputs.length)
                .mapToObj(i -> Row.of(perceptron, inputs[i], data.classes()[i], data.classNames()))
                .toList();
        String description = Picture.sentence(title) + " "
                + say().table(rows.stream().map(Row::describe).collect(Collectors.joining("; ")));
        return Picture.draw(Theme.PAIR_WIDTH, Theme.PAIR_HEIGHT, description, g -> {
            Ink.title(g, title, Theme.PAIR_WIDTH);
            double y = (Theme.PAIR_HEIGHT - rows.size() * ROW_HEIGHT) / 2;
            for (int c = 0; c < heads.size(); c++) {
                Ink.centred(g, Theme.STRONG, Theme.TEXT, heads.get(c), COLUMNS[c], y);
            }
            for (Row row : rows) {
                y += ROW_HEIGHT;
                row(g, row, y);
            }
        });
    }

    private static void row(Graphics2D g, Row row, double y) {
        double top = y - ROW_HEIGHT / 2;
        if (!row.right) {
            g.setColor(WRONG);
            g.fill(new RoundRectangle2D.Double(LEFT, top, RIGHT - LEFT, ROW_HEIGHT, 8, 8));
        }
        g.setColor(Theme.HAIRLINE);
        g.setStroke(Theme.line(1));
        g.draw(new Line2D.Double(LEFT, top, RIGHT, top));
        for (int c = 0; c < row.cells.size(); c++) {
            Font font = c < FIRST_ANSWER ? Theme.BODY : Theme.STRONG;
            Ink.centred(g, font, Theme.TEXT, row.cells.get(c), COLUMNS[c], y);
        }
        Color colour = row.right ? Theme.GREEN_TEXT : Theme.VERMILLION_TEXT;
        Ink.centred(g, Theme.STRONG, colour, row.right ? "✓" : "✗", MARK_X, y);
    }
}
