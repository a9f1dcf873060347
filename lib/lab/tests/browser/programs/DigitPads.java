import firstneuron.data.Digits;
import firstneuron.matrix.Matrix;
import firstneuron.nn.Activation;
import firstneuron.nn.Dense;
import firstneuron.nn.Elu;
import firstneuron.nn.LeakyRelu;
import firstneuron.nn.Loss;
import firstneuron.nn.Mlp;
import firstneuron.plot.Plots;
import firstneuron.train.TrainedNetworks;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.stream.Collectors;

/**
 * What Java makes of digits, for the tests to compare with what a page makes of them. Without arguments it writes a pad for
 * each of its networks, one below the other. With the argument {@code shares} it reads lines of a network's name, a tab, and
 * 64 counts, and writes the ten shares of each.
 */
final class DigitPads {
    private static final Map<String, Mlp> NETWORKS = new LinkedHashMap<>();

    static {
        for (Activation hidden : List.of(
                Activation.IDENTITY, Activation.STEP, Activation.SIGMOID, Activation.TANH, Activation.RELU,
                Activation.LEAKY_RELU, new LeakyRelu(0.3), Activation.ELU, new Elu(0.5), Activation.SOFTPLUS,
                Activation.GELU, Activation.SILU)) {
            NETWORKS.put(hidden.name(), network(hidden, Activation.IDENTITY, 64, 12, 10));
        }
        NETWORKS.put("sigmoid at the end", network(Activation.TANH, Activation.SIGMOID, 64, 12, 10));
        NETWORKS.put("step at the end", network(Activation.RELU, Activation.STEP, 64, 12, 10));
        NETWORKS.put("no hidden layer", network(Activation.RELU, Activation.IDENTITY, 64, 10));
        NETWORKS.put("three hidden layers", network(Activation.GELU, Activation.IDENTITY, 64, 9, 8, 7, 10));
        NETWORKS.put("trained", TrainedNetworks.digits());
    }

    private DigitPads() {}

    /** With numbers large enough for each activation to bend, and a bias. */
    private static Mlp network(Activation hidden, Activation output, int... sizes) {
        Mlp drawn = Mlp.sizes(sizes).hidden(hidden).output(output).seed(3).build();
        return drawn.withParameters(drawn.parameters().stream()
                .map(numbers -> numbers.map(number -> number == 0 ? 0.25 : 3 * number))
                .toList());
    }

    public static void main(String[] arguments) {
        if (arguments.length == 0) {
            NETWORKS.forEach((name, network) -> System.out.println(Plots.digitPad(name, network).html()));
            return;
        }
        Scanner lines = new Scanner(System.in);
        while (lines.hasNextLine()) {
            String[] parts = lines.nextLine().split("\t");
            double[] counts = Arrays.stream(parts[1].split(" ")).mapToDouble(Double::parseDouble).toArray();
            Matrix shares = shares(NETWORKS.get(parts[0]), Matrix.row(counts).scaled(1 / Digits.DARKEST));
            System.out.println(Arrays.stream(shares.toArray()[0]).mapToObj(Double::toString).collect(Collectors.joining(" ")));
        }
    }

    private static Matrix shares(Mlp network, Matrix inputs) {
        Matrix outputs = network.output(inputs);
        boolean areWeightedSums = ((Dense) network.lastLayer()).activation().equals(Activation.IDENTITY);
        return areWeightedSums ? Loss.SOFTMAX_CROSS_ENTROPY.answers(outputs) : outputs;
    }
}
