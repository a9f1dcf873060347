package firstneuron.data;

import firstneuron.language.Texts;
import firstneuron.matrix.Numbers;
import java.util.Random;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Table;

/**
 * Small made-up data in the plane, to see what a network can draw: columns {@code x1}, {@code x2} and the class
 * {@code y}.
 *
 * <p>The classes take turns, row by row. Noise is the standard deviation of a normal random number that is added to each
 * coordinate. The same seed gives the same points on every run and JDK.
 */
public final class MadeUp {
    private static final int CLASSES = 2;
    private static final double SPIRAL_TURNS = 1.5;

    private MadeUp() {}

    /**
     * Two half moons that reach into each other.
     *
     * @param count how many points, at least 2
     * @param noise 0 or more, usually 0.1 to 0.2
     * @param seed any number
     * @return a table of two classes
     * @throws IllegalArgumentException if a number is out of its range
     */
    public static Table moons(int count, double noise, long seed) {
        return points(Texts.words(MadeUp.class, "names").get("moons"), count, noise, seed, (share, kind) -> {
            double angle = Math.PI * share;
            return kind == 0
                    ? new double[] {StrictMath.cos(angle), StrictMath.sin(angle)}
                    : new double[] {1 - StrictMath.cos(angle), 0.5 - StrictMath.sin(angle)};
        });
    }

    /**
     * A circle of radius 1 (class 0) around one of radius 0.5 (class 1).
     *
     * @param count how many points, at least 2
     * @param noise 0 or more, usually 0.05 to 0.1
     * @param seed any number
     * @return a table of two classes
     * @throws IllegalArgumentException if a number is out of its range
     */
    public static Table circles(int count, double noise, long seed) {
        return points(Texts.words(MadeUp.class, "names").get("circles"), count, noise, seed, (share, kind) -> {
            double radius = kind == 0 ? 1 : 0.5;
            return onCircle(radius, 2 * Math.PI * share);
        });
    }

    /**
     * Two arms that turn one and a half times around each other.
     *
     * @param count how many points, at least 2
     * @param noise 0 or more, usually 0 to 0.05
     * @param seed any number
     * @return a table of two classes
     * @throws IllegalArgumentException if a number is out of its range
     */
    public static Table spiral(int count, double noise, long seed) {
        return points(Texts.words(MadeUp.class, "names").get("spiral"), count, noise, seed, (share, kind) -> {
            double angle = 2 * Math.PI * SPIRAL_TURNS * share + Math.PI * kind;
            return onCircle(0.1 + 0.9 * share, angle);
        });
    }

    /**
     * The four corners of XOR as clouds: class 0 around (0, 0) and (1, 1), class 1 around (0, 1) and (1, 0).
     *
     * @param count how many points, at least 2
     * @param noise 0 or more, usually 0.1 to 0.2
     * @param seed any number
     * @return a table of two classes
     * @throws IllegalArgumentException if a number is out of its range
     */
    public static Table xor(int count, double noise, long seed) {
        return points("XOR", count, noise, seed, (share, kind) -> {
            int x1 = share < 0.5 ? 0 : 1;
            return new double[] {x1, x1 ^ kind};
        });
    }

    /** Where a point lies before the noise. */
    private interface Place {
        double[] of(double share, int kind);
    }

    private static Table points(String name, int count, double noise, long seed, Place place) {
        if (count < CLASSES) {
            throw new IllegalArgumentException(
                    "number of points is " + count + ", expected at least " + CLASSES + ", one for each class");
        }
        Numbers.requireNotNegative("noise", noise);
        Random random = new Random(seed);
        double[] x1 = new double[count];
        double[] x2 = new double[count];
        int[] y = new int[count];
        int most = (count - 1) / CLASSES; // the number of the last point of class 0
        for (int i = 0; i < count; i++) {
            y[i] = i % CLASSES;
            double share = most == 0 ? 0 : (i / CLASSES) / (double) most;
            double[] point = place.of(share, y[i]);
            x1[i] = point[0] + noise * random.nextGaussian();
            x2[i] = point[1] + noise * random.nextGaussian();
        }
        return Table.create(
                name, DoubleColumn.create("x1", x1), DoubleColumn.create("x2", x2), IntColumn.create("y", y));
    }

    private static double[] onCircle(double radius, double angle) {
        return new double[] {radius * StrictMath.cos(angle), radius * StrictMath.sin(angle)};
    }
}
