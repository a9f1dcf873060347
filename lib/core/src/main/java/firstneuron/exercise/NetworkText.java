package firstneuron.exercise;

import firstneuron.language.Texts;
import firstneuron.matrix.Matrix;
import firstneuron.nn.Dense;
import firstneuron.nn.Layer;
import firstneuron.nn.LayerPass;
import firstneuron.nn.Mlp;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Says what a network is, number by number. */
final class NetworkText {
    /** So many weights can be read one by one. */
    private static final int MOST_SHOWN = 24;

    private final RowsText rows;
    private final Sentences say;

    interface Sentences {
        String network(String sizes);

        String layer(int number, String activation, String weights, double[] bias);

        String largeLayer(int number, String activation, int inputs, int neurons);

        String otherLayer(int number, String kind);

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
            text.append("\n").append(layer(i + 1, network.layers().get(i)));
        }
        return text.toString();
    }

    /** Whether all of a network can be told so. */
    static boolean isDense(Mlp network) {
        return network.layers().stream().allMatch(Dense.class::isInstance);
    }

    private String layer(int number, Layer layer) {
        if (!(layer instanceof Dense dense)) {
            return say.otherLayer(number, layer.getClass().getSimpleName());
        }
        String activation = dense.activation().spokenName();
        return dense.inputCount() * dense.outputCount() > MOST_SHOWN
                ? say.largeLayer(number, activation, dense.inputCount(), dense.outputCount())
                : say.layer(
                        number,
                        activation,
                        rows.of(dense.weights().toArray()),
                        dense.bias().toArray()[0]);
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
        List<LayerPass> passes = network.forward(Matrix.row(point)).layers();
        return IntStream.range(0, passes.size())
                        .anyMatch(
                                i -> isOnTheLine(passes.get(i), network.layers().get(i)))
                ? say.onTheLine()
                : "";
    }

    private static boolean isOnTheLine(LayerPass pass, Layer layer) {
        double scale = layer.parameters().stream()
                .flatMap(matrix -> Arrays.stream(matrix.toArray()))
                .flatMapToDouble(Arrays::stream)
                .map(Math::abs)
                .max()
                .orElse(0);
        return Arrays.stream(pass.weightedSums().toArray()[0]).anyMatch(sum -> Near.isRounded(sum, 0, scale));
    }
}
