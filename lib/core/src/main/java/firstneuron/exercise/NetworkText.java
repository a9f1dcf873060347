package firstneuron.exercise;

import firstneuron.matrix.Matrix;
import firstneuron.nn.Dense;
import firstneuron.nn.LayerPass;
import firstneuron.nn.Mlp;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what a network is, number by number. */
final class NetworkText {
    private final RowsText rows;
    private final Sentences say;

    interface Sentences {
        String network(String sizes);

        String layer(int number, String activation, String weights, double[] bias);

        String onTheLine();
    }

    NetworkText(Texts texts) {
        rows = new RowsText(texts);
        say = texts.from("network").as(Sentences.class);
    }

    /** The sizes of a network, and below them the numbers of each layer. */
    String of(Mlp network) {
        StringBuilder text = new StringBuilder(say.network(sizes(network)));
        for (int i = 0; i < network.layers().size(); i++) {
            if (network.layers().get(i) instanceof Dense dense) {
                String weights = rows.of(dense.weights().toArray());
                text.append("\n")
                        .append(say.layer(
                                i + 1,
                                dense.activation().name(),
                                weights,
                                dense.bias().toArray()[0]));
            }
        }
        return text.toString();
    }

    /** For example {@code 2-2-1}: the inputs, then the neurons of each layer. */
    static String sizes(Mlp network) {
        return Stream.concat(
                        Stream.of(network.inputCount()),
                        network.layers().stream().map(layer -> layer.outputCount()))
                .map(String::valueOf)
                .collect(Collectors.joining("-"));
    }

    /** That a sum for this point is 0, if one is. */
    String tieNote(Mlp network, double... point) {
        return network.forward(Matrix.row(point)).layers().stream().anyMatch(NetworkText::isOnTheLine)
                ? say.onTheLine()
                : "";
    }

    private static boolean isOnTheLine(LayerPass pass) {
        return Arrays.stream(pass.weightedSums().toArray()[0]).anyMatch(sum -> Near.isNear(sum, 0));
    }
}
