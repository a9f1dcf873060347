package firstneuron.nn;

import firstneuron.file.CheckedFile;
import firstneuron.matrix.Matrix;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Saves a network of dense layers as a file that people can read, and loads it again, exact to the last bit.
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
    private static final List<Activation> KNOWN = List.of(
            Activation.IDENTITY,
            Activation.STEP,
            Activation.SIGMOID,
            Activation.TANH,
            Activation.RELU,
            Activation.LEAKY_RELU,
            Activation.ELU,
            Activation.SOFTPLUS,
            Activation.GELU,
            Activation.SILU);

    private NetworkFile() {}

    /**
     * Saves a network. The file appears whole or not at all; one that was there before is replaced at the last moment.
     *
     * @param network a network of dense layers with finite numbers
     * @param file where to
     * @throws IllegalArgumentException if a layer is not dense, or a number is NaN or infinite
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
        return new Reader(file.toString(), CheckedFile.read(file, KIND, FIRST_LINE), own).network();
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
        return new Reader(file, CheckedFile.readFromJar(owner, file, KIND, FIRST_LINE)).network();
    }

    private static List<String> lines(Mlp network) {
        List<String> lines =
                new ArrayList<>(List.of(FIRST_LINE, "layers " + network.layers().size()));
        for (int number = 1; number <= network.layers().size(); number++) {
            if (!(network.layer(number) instanceof Dense layer)) {
                throw new IllegalArgumentException("layer " + number + " is a "
                        + network.layer(number).getClass().getSimpleName() + ", only dense layers can be saved");
            }
            if (!layer.weights().isFinite() || !layer.bias().isFinite()) {
                throw new IllegalArgumentException("layer " + number
                        + " has a number that is NaN or infinite (was the learning rate too high?); it is not saved");
            }
            lines.add(heading(number, layer.inputCount(), layer.outputCount())
                    + layer.activation().name());
            lines.add("weights");
            lines.addAll(rows(layer.weights()));
            lines.add("bias");
            lines.addAll(rows(layer.bias()));
        }
        return lines;
    }

    private static String heading(int number, int inputs, int neurons) {
        return "layer " + number + ": " + inputs + " inputs, " + neurons + " neurons, ";
    }

    private static List<String> rows(Matrix matrix) {
        return Arrays.stream(matrix.toArray())
                .map(row -> String.join(
                        " ", Arrays.stream(row).mapToObj(Double::toString).toList()))
                .toList();
    }

    /** Reads line by line, and knows where it is when something is wrong. */
    private static final class Reader {
        private final String file;
        private final List<String> lines;
        private final List<Activation> activations;
        private int next;

        Reader(String file, List<String> lines, Activation... own) {
            this.file = file;
            this.lines = lines;
            this.activations = Stream.concat(KNOWN.stream(), Arrays.stream(own)).toList();
        }

        Mlp network() {
            next = 1;
            int count = number(line("layers "), "the number of layers");
            List<Layer> layers = new ArrayList<>();
            for (int i = 1; i <= count; i++) {
                layers.add(layer(i));
            }
            return new Mlp(layers);
        }

        private Dense layer(int number) {
            String[] parts = line("layer " + number + ": ").split(", ", 3);
            if (parts.length != 3 || !parts[0].endsWith(" inputs") || !parts[1].endsWith(" neurons")) {
                throw wrong(heading(number, 2, 3) + "sigmoid, for example");
            }
            int inputs = number(parts[0].replace(" inputs", ""), "the number of inputs");
            int neurons = number(parts[1].replace(" neurons", ""), "the number of neurons");
            Activation activation = activation(parts[2]);
            line("weights");
            Matrix weights = matrix(inputs, neurons);
            line("bias");
            return new Dense(weights, matrix(1, neurons), activation);
        }

        private Activation activation(String name) {
            if (name.startsWith("leaky ReLU ")) {
                return new LeakyRelu(parse(name.substring("leaky ReLU ".length())));
            }
            if (name.startsWith("ELU ")) {
                return new Elu(parse(name.substring("ELU ".length())));
            }
            return activations.stream()
                    .filter(known -> known.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(file + " has a layer with the activation '" + name
                            + "', which is not part of the library: give it to load as well"));
        }

        private Matrix matrix(int rows, int columns) {
            double[][] values = new double[rows][];
            for (int r = 0; r < rows; r++) {
                values[r] = Arrays.stream(line("").split(" "))
                        .mapToDouble(this::parse)
                        .toArray();
                if (values[r].length != columns) {
                    throw wrong(columns + " numbers");
                }
            }
            return Matrix.of(values);
        }

        private double parse(String number) {
            try {
                return Double.parseDouble(number);
            } catch (NumberFormatException e) {
                throw wrong("a number instead of '" + number + "'");
            }
        }

        private int number(String text, String what) {
            try {
                return Integer.parseInt(text);
            } catch (NumberFormatException e) {
                throw wrong(what + " instead of '" + text + "'");
            }
        }

        /** The rest of the next line, which must begin like this. */
        private String line(String beginning) {
            next++;
            if (next > lines.size() || !lines.get(next - 1).startsWith(beginning)) {
                throw wrong("'" + beginning + "…'");
            }
            return lines.get(next - 1).substring(beginning.length());
        }

        private IllegalArgumentException wrong(String expected) {
            return new IllegalArgumentException(
                    file + " is not a network of First Neuron: line " + next + ", expected " + expected);
        }
    }
}
