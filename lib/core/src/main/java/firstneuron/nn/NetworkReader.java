package firstneuron.nn;

import firstneuron.matrix.Matrix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Reads the lines of a {@link NetworkFile} one by one, and knows where it is when something is wrong. */
final class NetworkReader {
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

    private final String file;
    private final List<String> lines;
    private final List<Activation> activations;
    private int next;

    NetworkReader(String file, List<String> lines, Activation... own) {
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

    private Layer layer(int number) {
        String[] parts = line("layer " + number + ": ").split(", ", 3);
        if (parts.length != 3 || !parts[0].endsWith(" inputs") || !parts[1].endsWith(" neurons")) {
            throw wrong(NetworkFile.heading(number, 2, 3) + "sigmoid, for example");
        }
        int inputs = number(parts[0].replace(" inputs", ""), "the number of inputs");
        int neurons = number(parts[1].replace(" neurons", ""), "the number of neurons");
        if (parts[2].equals(NetworkFile.STANDARDIZED)) {
            line("mean");
            Matrix mean = matrix(1, neurons);
            line("deviation");
            return new Standardizer(mean, matrix(1, neurons));
        }
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
            values[r] =
                    Arrays.stream(line("").split(" ")).mapToDouble(this::parse).toArray();
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
