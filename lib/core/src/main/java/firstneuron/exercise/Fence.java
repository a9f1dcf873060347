package firstneuron.exercise;

import firstneuron.language.Texts;
import firstneuron.matrix.Matrix;
import firstneuron.nn.Mlp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Looks whether the output of a network is above one half exactly inside a triangle. */
final class Fence implements Judge<Mlp> {
    private static final double FIRES = 0.5;
    private static final double NEAR_A_LINE = 0.25;
    private static final String[] LINES = {"x₁ = −1", "x₂ = −1", "x₁ + x₂ = 2"};

    private final NetworkText text;
    private final Sentences say;

    interface Sentences {
        String expected(double distance);

        String size();

        String allPoints();

        String dense();

        String otherLayer();

        String wrong(double[] point, String where, double output, String note);

        String outside(String line);

        String inside();
    }

    Fence(Texts task) {
        text = new NetworkText(task);
        say = task.at("check").as(Sentences.class);
    }

    @Override
    public Optional<Fault> faultIn(Mlp network) {
        if (!NetworkText.isDense(network)) {
            return Optional.of(new Fault(text.of(network), say.dense(), say.otherLayer()));
        }
        return problem(network).map(problem -> new Fault(text.of(network), say.expected(NEAR_A_LINE), problem));
    }

    private Optional<String> problem(Mlp network) {
        if (network.inputCount() != 2 || network.outputCount() != 1) {
            return Optional.of(say.size());
        }
        List<double[]> points = pointsByDistance();
        Matrix outputs = Task.call(say.allPoints(), () -> network.output(Matrix.of(points.toArray(double[][]::new))));
        for (int i = 0; i < points.size(); i++) {
            double[] point = points.get(i);
            double output = outputs.get(i, 0);
            if (!Double.isFinite(output) || output > FIRES != isInside(point)) {
                return Optional.of(say.wrong(point, where(point), output, text.tieNote(network, point)));
            }
        }
        return Optional.empty();
    }

    /** A grid around the triangle without what is close to its lines, from the middle outwards. */
    private static List<double[]> pointsByDistance() {
        List<double[]> points = new ArrayList<>();
        for (double x1 = -5; x1 <= 6; x1 += 0.25) {
            for (double x2 = -5; x2 <= 6; x2 += 0.25) {
                if (Arrays.stream(distances(x1, x2)).allMatch(distance -> Math.abs(distance) >= NEAR_A_LINE)) {
                    points.add(new double[] {x1, x2});
                }
            }
        }
        points.sort(Comparator.comparingDouble(point -> Math.hypot(point[0], point[1])));
        return points;
    }

    /** How far a point is on the inner side of each line. */
    private static double[] distances(double... point) {
        return new double[] {point[0] + 1, point[1] + 1, (2 - point[0] - point[1]) / Math.sqrt(2)};
    }

    private static boolean isInside(double... point) {
        return Arrays.stream(distances(point)).allMatch(distance -> distance > 0);
    }

    private String where(double... point) {
        double[] distances = distances(point);
        for (int i = 0; i < LINES.length; i++) {
            if (distances[i] < 0) {
                return say.outside(LINES[i]);
            }
        }
        return say.inside();
    }
}
