package firstneuron.plot;

import firstneuron.matrix.Numbers;
import firstneuron.perceptron.LearningHistory;
import firstneuron.perceptron.LearningStep;
import firstneuron.perceptron.Perceptron;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tech.tablesaw.api.Table;

/**
 * One correction of the learning rule: the row that was wrong in a ring, the line before it dashed, the line after it, and
 * the weights as an arrow at right angles to the line, which points to the side that answers 1.
 */
final class CorrectionDrawing {
    private static final double ARROW = 0.2;
    private static final double HEAD = 0.05;
    private static final int DASHES = 24;

    private final Window window;
    private final double extent;

    private CorrectionDrawing(Window window) {
        this.window = window;
        this.extent = Math.min(window.xMax() - window.xMin(), window.yMax() - window.yMin());
    }

    static Picture of(String title, LearningHistory history, int number, Table points) {
        List<LearningStep> corrections = history.corrections();
        if (number < 1 || number > corrections.size()) {
            throw new IllegalArgumentException("correction " + number + " was asked for, and the history has "
                    + Numbers.count(corrections.size(), "correction") + ", counted from 1");
        }
        PlaneData table = PlaneData.of(points);
        if (table.x().length != history.rows()) {
            throw new IllegalArgumentException("the table has " + Numbers.count(table.x().length, "row")
                    + " and the history " + history.rows() + ", expected the table that was learned from");
        }
        LearningStep step = corrections.get(number - 1);
        Perceptron before =
                number == 1 ? history.start() : corrections.get(number - 2).after();
        PlaneData data = byTarget(table, history);
        PlaneChart chart = new PlaneChart(title, data);
        CorrectionDrawing drawing = new CorrectionDrawing(chart.axes().window());
        return chart.regions(step.after())
                .lines(drawing.dashes(before), Theme.QUIET_TEXT, 2)
                .linesAbove(drawing.arrow(step.after()), Theme.TEXT, 2)
                .ring(data.x()[step.row()], data.y()[step.row()])
                .picture();
    }

    /** The same points, each in the class of its wanted answer, in whatever order the table shows the classes. */
    private static PlaneData byTarget(PlaneData table, LearningHistory history) {
        List<String> names = new ArrayList<>(table.classNames());
        int[] targets = new int[history.rows()];
        for (LearningStep step : history.steps()) {
            targets[step.row()] = step.target();
            names.set(step.target(), table.classNames().get(table.classes()[step.row()]));
        }
        return new PlaneData(table.xName(), table.yName(), table.x(), table.y(), targets, names);
    }

    /** The line of a perceptron in short pieces with gaps; nothing where it has none in the window. */
    private List<double[][]> dashes(Perceptron perceptron) {
        List<double[]> ends = window.lineOf(perceptron);
        if (ends.isEmpty()) {
            return List.of();
        }
        return IntStream.range(0, DASHES)
                .mapToObj(i -> new double[][] {
                    between(ends, (i + 0.25) / DASHES), between(ends, (i + 0.75) / DASHES),
                })
                .toList();
    }

    private static double[] between(List<double[]> ends, double share) {
        double[] from = ends.get(0);
        double[] to = ends.get(1);
        return new double[] {from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])};
    }

    /** From the middle of the line in the direction (w₁, w₂); nothing where there is no line. */
    private List<double[][]> arrow(Perceptron perceptron) {
        List<double[]> ends = window.lineOf(perceptron);
        if (ends.isEmpty()) {
            return List.of();
        }
        double length = Math.hypot(perceptron.weight(0), perceptron.weight(1));
        double[] along = {perceptron.weight(0) / length, perceptron.weight(1) / length};
        double[] from = between(ends, 0.5);
        double[] tip = place(from, along, ARROW, 0);
        List<double[][]> lines = new ArrayList<>();
        lines.add(new double[][] {from, tip});
        lines.add(new double[][] {place(tip, along, -HEAD, HEAD / 2), tip, place(tip, along, -HEAD, -HEAD / 2)});
        return lines;
    }

    /** So many extents of the window along a direction, and so many to its left. */
    private double[] place(double[] from, double[] along, double ahead, double aside) {
        return new double[] {
            from[0] + extent * (ahead * along[0] - aside * along[1]),
            from[1] + extent * (ahead * along[1] + aside * along[0])
        };
    }
}
