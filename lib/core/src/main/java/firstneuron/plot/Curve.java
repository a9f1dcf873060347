package firstneuron.plot;

import firstneuron.matrix.Numbers;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * One named curve for a chart.
 *
 * @param name what the legend calls it
 * @param x where the points lie, rising or not
 * @param y as many values as x
 * @param marked whether each point gets a dot
 */
public record Curve(String name, double[] x, double[] y, boolean marked) {
    private static final int SAMPLES = 401;

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if there are no points, the counts differ, or a number is NaN or infinite
     */
    public Curve {
        if (x.length != y.length || x.length == 0) {
            throw new IllegalArgumentException("curve '" + name + "' has " + x.length + " x values and " + y.length
                    + " y values, expected as many of each, at least 1");
        }
        x = Numbers.requireFinite("curve '" + name + "', x value", x);
        y = Numbers.requireFinite("curve '" + name + "', y value", y);
    }

    /**
     * The graph of a function.
     *
     * @param name what the legend calls it
     * @param from the left end
     * @param to the right end, greater than from
     * @param function y as a function of x
     * @return a smooth curve without dots
     */
    public static Curve of(String name, double from, double to, DoubleUnaryOperator function) {
        if (!(from < to)) {
            throw new IllegalArgumentException(
                    "curve '" + name + "' goes from " + from + " to " + to + ", expected from < to");
        }
        double[] x = IntStream.range(0, SAMPLES)
                .mapToDouble(i -> from + (to - from) * i / (SAMPLES - 1))
                .toArray();
        double[] y = IntStream.range(0, SAMPLES)
                .mapToDouble(i -> function.applyAsDouble(x[i]))
                .toArray();
        return new Curve(name, x, y, false);
    }

    /**
     * One value after another, at 1, 2, 3, …
     *
     * @param name what the legend calls it
     * @param values for example the errors of each epoch
     * @return a curve with a dot for each value
     */
    public static Curve of(String name, Collection<? extends Number> values) {
        return new Curve(
                name,
                IntStream.rangeClosed(1, values.size()).asDoubleStream().toArray(),
                values.stream().mapToDouble(Number::doubleValue).toArray(),
                true);
    }

    /**
     * A way through the plane, from point to point.
     *
     * @param name what the legend calls it
     * @param x where each point lies
     * @param y as many values as x
     * @return a curve with a dot for each point
     */
    public static Curve through(String name, Collection<? extends Number> x, Collection<? extends Number> y) {
        return new Curve(
                name,
                x.stream().mapToDouble(Number::doubleValue).toArray(),
                y.stream().mapToDouble(Number::doubleValue).toArray(),
                true);
    }

    /** As many curves as have a colour and a stroke of their own. */
    static Curve[] requireFew(Curve... curves) {
        if (curves.length == 0 || curves.length > Theme.MOST_CURVES) {
            throw new IllegalArgumentException(
                    curves.length + " curves were given, expected 1 to " + Theme.MOST_CURVES);
        }
        return curves;
    }

    /** The x values or the y values of several curves, one after the other. */
    static double[] all(Function<Curve, double[]> values, Curve... curves) {
        return Arrays.stream(curves)
                .flatMapToDouble(curve -> Arrays.stream(values.apply(curve)))
                .toArray();
    }

    /** The beginning of this curve; all of it where it has fewer points. */
    Curve first(int points) {
        int count = Math.min(points, x.length);
        return new Curve(name, Arrays.copyOf(x, count), Arrays.copyOf(y, count), marked);
    }

    /** The points as places {x, y}. */
    double[][] places() {
        return IntStream.range(0, x.length)
                .mapToObj(i -> new double[] {x[i], y[i]})
                .toArray(double[][]::new);
    }

    /** The names of several curves. */
    static Legend legend(Curve... curves) {
        Legend legend = new Legend();
        for (int i = 0; i < curves.length; i++) {
            legend.add(Legend.Sign.of(Theme.curve(i), Theme.isDashed(i), curves[i].marked), curves[i].name);
        }
        return legend;
    }
}
