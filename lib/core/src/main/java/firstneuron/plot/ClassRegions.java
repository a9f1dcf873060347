package firstneuron.plot;

import firstneuron.matrix.Matrix;
import firstneuron.nn.Mlp;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/**
 * The plane of a network with an output for each class: each place belongs to the class with the largest output there.
 */
final class ClassRegions {
    private static final double STRENGTH = 0.22; // of a class's colour over white: pale enough for points to stand out

    /** For each class, by how much its output is above the largest of the others. */
    private final List<Lattice> leads = new ArrayList<>();

    private ClassRegions(Window window, int columns, int rows, Mlp network) {
        for (int number = 0; number < network.outputCount(); number++) {
            leads.add(Lattice.of(window, columns, rows, lead(network, number)));
        }
    }

    /**
     * Asks a network about the plane.
     *
     * @throws IllegalArgumentException if it has not two inputs, or more outputs than there are colours of classes
     */
    static ClassRegions of(Window window, int columns, int rows, Mlp network) {
        int most = Theme.CLASSES.size();
        if (network.inputCount() != 2 || network.outputCount() > most) {
            throw new IllegalArgumentException("a network with " + network.inputCount() + " inputs and "
                    + network.outputCount() + " outputs was to be drawn in the plane, expected 2 and at most " + most);
        }
        return new ClassRegions(window, columns, rows, network);
    }

    private static Field lead(Mlp network, int number) {
        return (x, y) -> {
            Matrix outputs = network.output(Matrix.generate(x.length, 2, (i, axis) -> axis == 0 ? x[i] : y[i]));
            double[] leads = new double[x.length];
            for (int i = 0; i < leads.length; i++) {
                double best = Double.NEGATIVE_INFINITY;
                for (int other = 0; other < outputs.columnCount(); other++) {
                    best = other == number ? best : Math.max(best, outputs.get(i, other));
                }
                leads[i] = outputs.get(i, number) - best;
            }
            return leads;
        };
    }

    /** The lines on which two outputs are equally large, and all others smaller. */
    List<double[][]> borders() {
        return leads.stream()
                .flatMap(lead -> Contour.exact(lead, 0).lines().stream())
                .toList();
    }

    /** The ground in the colours of the classes. */
    BufferedImage image(int width, int height) {
        BufferedImage ground = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int number = 0; number < leads.size(); number++) {
            int colour =
                    Theme.mix(Color.WHITE, Theme.CLASSES.get(number), STRENGTH).getRGB();
            BufferedImage own = leads.get(number).image(width, height, lead -> lead >= 0 ? colour : 0);
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    ground.setRGB(x, y, ground.getRGB(x, y) | own.getRGB(x, y));
                }
            }
        }
        return ground;
    }
}
