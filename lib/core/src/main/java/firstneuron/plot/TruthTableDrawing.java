package firstneuron.plot;

import firstneuron.data.Columns;
import firstneuron.matrix.Numbers;
import firstneuron.nn.Activation;
import firstneuron.perceptron.Perceptron;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import tech.tablesaw.api.Table;

/**
 * Draws what a perceptron answers to each row of a truth table, beside what was wanted.
 */
final class TruthTableDrawing {
    static final Color WRONG = Theme.field(-0.4);
    private static final int MOST_ROWS = 8;
    private static final double LEFT = 30;
    private static final double ROW_HEIGHT = 36;

    private TruthTableDrawing() {}

    static Picture of(String title, Perceptron perceptron, Table table) {
        PlaneChart.requireTwoInputs(perceptron);
        PlaneData data = PlaneData.of(table);
        double[][] inputs = Columns.numbers(table, data.xName(), data.yName());
        if (inputs.length > MOST_ROWS) {
            throw new IllegalArgumentException("table '" + table.name() + "' has " + inputs.length
                    + " rows, expected at most " + MOST_ROWS + " for a truth table");
        }
        String[] heads = {
            PlaneData.label(data.xName()), PlaneData.label(data.yName()), "weighted sum", "output", "wanted", ""
        };
        double[] columns = {LEFT + 24, LEFT + 80, LEFT + 176, LEFT + 274, LEFT + 346, LEFT + 400};
        StringBuilder description = new StringBuilder(title + ". A truth table:");
        String[][] cells = new String[inputs.length][];
        for (int row = 0; row < inputs.length; row++) {
            double z = perceptron.weightedSum(inputs[row]);
            double output = perceptron.output(inputs[row]);
            boolean right = Activation.STEP.value(output - 0.5) == data.classes()[row];
            cells[row] = new String[] {
                Numbers.brief(inputs[row][0]),
                Numbers.brief(inputs[row][1]),
                Numbers.brief(z),
                Numbers.brief(output),
                data.classNames().get(data.classes()[row]),
                right ? "✓" : "✗"
            };
            description.append(String.format(
                    " inputs %s and %s, weighted sum %s, output %s, wanted %s, %s;",
                    cells[row][0],
                    cells[row][1],
                    cells[row][2],
                    cells[row][3],
                    cells[row][4],
                    right ? "right" : "wrong"));
        }
        double top = (Theme.PAIR_HEIGHT - cells.length * ROW_HEIGHT) / 2;
        return Picture.draw(
                Theme.PAIR_WIDTH, Theme.PAIR_HEIGHT, description.toString().replaceAll(";$", "."), g -> {
                    Ink.title(g, title, Theme.PAIR_WIDTH);
                    for (int c = 0; c < heads.length; c++) {
                        Ink.centred(g, Theme.STRONG, Theme.TEXT, heads[c], columns[c], top);
                    }
                    for (int row = 0; row < cells.length; row++) {
                        double y = top + (row + 1) * ROW_HEIGHT;
                        boolean right = cells[row][5].equals("✓");
                        if (!right) {
                            g.setColor(WRONG);
                            g.fill(new RoundRectangle2D.Double(
                                    LEFT, y - ROW_HEIGHT / 2, Theme.PAIR_WIDTH - 2 * LEFT, ROW_HEIGHT, 8, 8));
                        }
                        g.setColor(Theme.HAIRLINE);
                        g.setStroke(Theme.line(1));
                        g.draw(new Line2D.Double(
                                LEFT, y - ROW_HEIGHT / 2, Theme.PAIR_WIDTH - LEFT, y - ROW_HEIGHT / 2));
                        for (int c = 0; c < heads.length; c++) {
                            Color colour = c == 5 ? (right ? Theme.GREEN_TEXT : Theme.VERMILLION_TEXT) : Theme.TEXT;
                            Ink.centred(g, c >= 3 ? Theme.STRONG : Theme.BODY, colour, cells[row][c], columns[c], y);
                        }
                    }
                });
    }
}
