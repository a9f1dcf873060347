package firstneuron.nn;

import firstneuron.file.CheckedFile;
import firstneuron.matrix.Matrix;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Saves a network of dense layers, standardized before them or not, as a file that people can read, and loads it again,
 * exact to the last bit.
 *
 * <pre>
 *   First Neuron network 1
 *   layers 2
 *   layer 1: 2 inputs, 2 neurons, sigmoid
 *   weights
 *   0.15 0.25
 *   0.2 0.3
 *   bias
 *   0.35 0.35
 *   layer 2: …
 *   checksum 8c736521
 * </pre>
 *
 * <p>Numbers are written as {@link Double#toString(double)} does, so that reading them gives the same bits. The last line
 * tells whether something was changed or lost.
 */
public final class NetworkFile {
    private static final String KIND = "network";
    private static final String FIRST_LINE = "First Neuron network 1";
    static final String STANDARDIZED = "standardized"; // stands where a dense layer has its activation

    private NetworkFile() {}

    /**
     * Saves a network. The file appears whole or not at all; one that was there before is replaced at the last moment.
     *
     * @param network a network of dense layers and standardizers with finite numbers
     * @param file where to
     * @throws IllegalArgumentException if a layer is of another kind, or a number is NaN or infinite
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void save(Mlp network, Path file) {
        Objects.requireNonNull(network, "the network is null");
        Objects.requireNonNull(file, "the file is null");
        CheckedFile.write(file, lines(network));
    }

    /**
     * Loads a network.
     *
     * @param file what {@link #save} wrote
     * @param own activations that are not part of the library, if the network has such
     * @return the same network, to the last bit
     * @throws IllegalArgumentException if the file is damaged, or not a network, or has an unknown activation
     * @throws java.io.UncheckedIOException if there is no such file, or it cannot be read
     */
    public static Mlp load(Path file, Activation... own) {
        Objects.requireNonNull(file, "the file is null");
        return parse(file.toString(), CheckedFile.read(file, KIND, FIRST_LINE), own);
    }

    /**
     * Loads a network that comes with a jar.
     *
     * @param owner a class of the package in which the file lies
     * @param file the name of a file that {@link #save} wrote
     * @return the same network, to the last bit
     * @throws IllegalArgumentException if there is no such file, or it is damaged, or not a network
     */
    public static Mlp loadFromJar(Class<?> owner, String file) {
        return parse(file, CheckedFile.readFromJar(owner, file, KIND, FIRST_LINE));
    }

    /**
     * A network as text, for a file that holds more than a network.
     *
     * @param network a network of dense layers and standardizers with finite numbers
     * @return what {@link #save} writes, without the checksum
     * @throws IllegalArgumentException if a layer is of another kind, or a number is NaN or infinite
     */
    public static List<String> lines(Mlp network) {
        List<String> lines =
                new ArrayList<>(List.of(FIRST_LINE, "layers " + network.layers().size()));
        for (int number = 1; number <= network.layers().size(); number++) {
            if (network.layer(number) instanceof Dense layer) {
                lines.add(heading(number, layer.inputCount(), layer.outputCount())
                        + layer.activation().name());
                lines.addAll(part("weights", layer.weights(), number));
                lines.addAll(part("bias", layer.bias(), number));
            } else if (network.layer(number) instanceof Standardizer layer) {
                lines.add(heading(number, layer.inputCount(), layer.outputCount()) + STANDARDIZED);
                lines.addAll(part("mean", layer.mean(), number));
                lines.addAll(part("deviation", layer.deviation(), number));
            } else {
                throw new IllegalArgumentException("layer " + number + " is a "
                        + network.layer(number).getClass().getSimpleName()
                        + ", only dense layers and standardizers can be saved");
            }
        }
        return lines;
    }

    private static List<String> part(String name, Matrix numbers, int layer) {
        if (!numbers.isFinite()) {
            throw new IllegalArgumentException("layer " + layer
                    + " has a number that is NaN or infinite (was the learning rate too high?); it is not saved");
        }
        List<String> lines = new ArrayList<>(List.of(name));
        lines.addAll(rows(numbers));
        return lines;
    }

    static String heading(int number, int inputs, int neurons) {
        return "layer " + number + ": " + inputs + " inputs, " + neurons + " neurons, ";
    }

    private static List<String> rows(Matrix matrix) {
        return Arrays.stream(matrix.toArray())
                .map(row -> String.join(
                        " ", Arrays.stream(row).mapToObj(Double::toString).toList()))
                .toList();
    }

    /**
     * A network from text.
     *
     * @param source where the text comes from, as errors should call it
     * @param lines what {@link #lines} returned
     * @param own activations that are not part of the library, if the network has such
     * @return the same network, to the last bit
     * @throws IllegalArgumentException if a line is not as expected, or there is an unknown activation
     */
    public static Mlp parse(String source, List<String> lines, Activation... own) {
        return new NetworkReader(source, lines, own).network();
    }
}
