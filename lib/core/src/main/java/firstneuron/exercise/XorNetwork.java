package firstneuron.exercise;

import firstneuron.matrix.Matrix;
import firstneuron.nn.Activation;
import firstneuron.nn.Dense;
import firstneuron.nn.Forward;
import firstneuron.nn.Mlp;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Holds a network of two inputs, two hidden neurons and one output against XOR. */
final class XorNetwork {
    static final String EXPECTED =
            "a network 2-2-1 with an output above 0.5 for (0, 1), (1, 0), and not above 0.5 for (0, 0), (1, 1)";

    private static final int[] XOR = {0, 1, 1, 0};
    private static final Set<List<Integer>> NAND_AND_OR = Set.of(List.of(1, 1, 1, 0), List.of(0, 1, 1, 1));
    private static final double FIRES = 0.5;
    /** Rounding alone can move a sum this far from 0. */
    private static final double ON_THE_LINE = 1e-9;

    private XorNetwork() {}

    /** A wrong size, or the first row that the network gets wrong. */
    static Optional<Fault> faultIn(Mlp network) {
        String given = describe(network);
        if (!sizes(network).equals("2-2-1")) {
            return Optional.of(new Fault(
                    given,
                    EXPECTED,
                    "the size: two inputs, one hidden layer with two neurons, one output neuron are asked for"));
        }
        for (int row = 0; row < XOR.length; row++) {
            double[] point = TruthTable.TWO_INPUTS[row];
            Forward forward = network.forward(Matrix.row(point));
            double output = forward.output().get(0, 0);
            if (output > FIRES != (XOR[row] == 1)) {
                Matrix hidden = forward.layer(1).activations();
                return Optional.of(new Fault(
                        given,
                        EXPECTED,
                        Text.numbers(point) + ": the hidden neurons give " + Text.numbers(hidden.toArray()[0])
                                + ", and the output is " + Text.number(output) + ", where XOR is " + XOR[row]
                                + lesson(network, forward)));
            }
        }
        return Optional.empty();
    }

    /** Whether the hidden neurons of a network 2-2-1 fire as NAND and OR do, in either order. */
    static boolean hasNandAndOr(Mlp network) {
        Matrix sums = network.forward(Matrix.of(TruthTable.TWO_INPUTS)).layer(1).weightedSums();
        return Set.copyOf(List.of(firing(sums, 0), firing(sums, 1))).equals(NAND_AND_OR);
    }

    /** The numbers of a network, layer by layer, as briefly as they can be said. */
    static String describe(Mlp network) {
        StringBuilder text = new StringBuilder("a network ")
                .append(sizes(network))
                .append(" (inputs, then the neurons of each layer)");
        for (int i = 0; i < network.layers().size(); i++) {
            if (network.layers().get(i) instanceof Dense dense) {
                text.append("\nlayer ")
                        .append(i + 1)
                        .append(" (")
                        .append(dense.activation().name());
                text.append("): W with the ").append(rows(dense.weights()));
                text.append(", b = ").append(Text.numbers(dense.bias().toArray()[0]));
            }
        }
        return text.toString();
    }

    private static String rows(Matrix matrix) {
        StringBuilder text = new StringBuilder(matrix.rowCount() == 1 ? "row " : "rows ");
        for (int r = 0; r < matrix.rowCount(); r++) {
            text.append(r == 0 ? "" : ", ").append(Text.numbers(matrix.toArray()[r]));
        }
        return text.toString();
    }

    private static String sizes(Mlp network) {
        StringBuilder text = new StringBuilder().append(network.inputCount());
        network.layers().forEach(layer -> text.append('-').append(layer.outputCount()));
        return text.toString();
    }

    private static String lesson(Mlp network, Forward forward) {
        if (network.layers().get(0) instanceof Dense hidden) {
            Dense turned = new Dense(hidden.weights().transposed(), hidden.bias(), hidden.activation());
            if (isXor(new Mlp(turned, network.lastLayer()))) {
                return "; with the hidden weights transposed it would be XOR: one column holds one neuron";
            }
            if (hidden.activation().equals(Activation.IDENTITY)) {
                return "; without an activation in the hidden layer two layers can do no more than one";
            }
        }
        return tieNote(forward);
    }

    /** That a sum for this point is 0, if one is. */
    static String tieNote(Mlp network, double... point) {
        return tieNote(network.forward(Matrix.row(point)));
    }

    private static String tieNote(Forward forward) {
        boolean onTheLine = forward.passes().stream()
                .flatMapToDouble(pass -> Arrays.stream(pass.weightedSums().toArray()[0]))
                .anyMatch(sum -> Math.abs(sum) < ON_THE_LINE);
        return onTheLine ? "; one weighted sum is 0, exactly on the line, and 0 does not fire" : "";
    }

    private static boolean isXor(Mlp network) {
        Matrix outputs = network.output(Matrix.of(TruthTable.TWO_INPUTS));
        return firingAbove(outputs, 0, FIRES).equals(List.of(0, 1, 1, 0));
    }

    private static List<Integer> firing(Matrix sums, int neuron) {
        return firingAbove(sums, neuron, 0);
    }

    private static List<Integer> firingAbove(Matrix numbers, int column, double border) {
        return IntStream.range(0, numbers.rowCount())
                .mapToObj(row -> numbers.get(row, column) > border ? 1 : 0)
                .toList();
    }
}
