package firstneuron.plot;

import firstneuron.perceptron.Perceptron;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The part of the plane that a chart shows.
 */
record Window(double xMin, double xMax, double yMin, double yMax) {
    private static final double PADDING = 0.25;
    /** Where one range is more than this many times the other, a plane to scale would be a ribbon. */
    private static final double MOST_UNEVEN = 5;

    /** What is beyond is no picture of anything: a walk has run away. */
    private static final double LARGEST = 1e15;

    /** All points, with a quarter of their extent around them. */
    static Window around(double[] x, double[] y) {
        return around(x, y, PADDING, PADDING);
    }

    /** All points, with these shares of their extent around them; an extent of 0 counts as 2. */
    static Window around(double[] x, double[] y, double xPadding, double yPadding) {
        requireDrawable("x value", x);
        requireDrawable("y value", y);
        double xMin = Arrays.stream(x).min().orElseThrow();
        double xMax = Arrays.stream(x).max().orElseThrow();
        double yMin = Arrays.stream(y).min().orElseThrow();
        double yMax = Arrays.stream(y).max().orElseThrow();
        double xPad = xMax > xMin ? (xMax - xMin) * xPadding : 1;
        double yPad = yMax > yMin ? (yMax - yMin) * yPadding : 1;
        return new Window(xMin - xPad, xMax + xPad, yMin - yPad, yMax + yPad);
    }

    private static void requireDrawable(String what, double[] values) {
        for (int i = 0; i < values.length; i++) {
            if (!(Math.abs(values[i]) <= LARGEST)) {
                throw new IllegalArgumentException(what + " " + (i + 1) + " is " + values[i]
                        + ", expected numbers between −10¹⁵ and 10¹⁵ in a chart (has a walk run away, because the"
                        + " learning rate is too high?)");
            }
        }
    }

    /** Whether a plane to scale would not be a ribbon. */
    boolean isEvenEnough() {
        double xRange = xMax - xMin;
        double yRange = yMax - yMin;
        return Math.max(xRange / yRange, yRange / xRange) <= MOST_UNEVEN;
    }

    /**
     * Widens one of the ranges, so that a unit is as long to the right as upward: then right angles look right, and
     * circles are round.
     *
     * @param width of the drawing
     * @param height of the drawing
     */
    Window toScale(double width, double height) {
        double xRange = xMax - xMin;
        double yRange = yMax - yMin;
        double perPoint = Math.max(xRange / width, yRange / height);
        double xMore = (perPoint * width - xRange) / 2;
        double yMore = (perPoint * height - yRange) / 2;
        return new Window(xMin - xMore, xMax + xMore, yMin - yMore, yMax + yMore);
    }

    boolean contains(double x, double y) {
        double tolerance = 1e-9;
        return x >= xMin - tolerance && x <= xMax + tolerance && y >= yMin - tolerance && y <= yMax + tolerance;
    }

    /**
     * The part of the line w₁x₁ + w₂x₂ + b = 0 that runs through the window.
     *
     * @return its two ends as {x, y}, or nothing if the line passes by or both weights are 0
     */
    List<double[]> lineOf(Perceptron perceptron) {
        double w1 = perceptron.weight(0);
        double w2 = perceptron.weight(1);
        double b = perceptron.bias();
        List<double[]> ends = new ArrayList<>();
        if (w2 != 0) {
            addIfNew(ends, xMin, -(w1 * xMin + b) / w2); // x₂ = −(w₁x₁ + b) / w₂
            addIfNew(ends, xMax, -(w1 * xMax + b) / w2);
        }
        if (w1 != 0) {
            addIfNew(ends, -(w2 * yMin + b) / w1, yMin); // x₁ = −(w₂x₂ + b) / w₁
            addIfNew(ends, -(w2 * yMax + b) / w1, yMax);
        }
        return ends.size() == 2 ? ends : List.of();
    }

    private void addIfNew(List<double[]> ends, double x, double y) {
        boolean known = ends.stream().anyMatch(end -> Math.hypot(end[0] - x, end[1] - y) < 1e-9);
        if (ends.size() < 2 && !known && contains(x, y)) {
            ends.add(new double[] {x, y});
        }
    }
}
