package firstneuron.plot;

import firstneuron.matrix.Numbers;
import firstneuron.nn.Mlp;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How the neurons of a network, their weights and their biases are called in its pictures.
 *
 * <p>Column 0 are the inputs, x₁, x₂, …; the last are the outputs, o₁, o₂, …; a hidden layer is called h, and where there
 * are several, the last one h, the one before it g, and so on back through the alphabet.
 */
record NeuronNames(Mlp network) {
    /** The names of a whole column. */
    List<String> of(int column) {
        int count = column == 0 ? network.inputCount() : network.layer(column).outputCount();
        return IntStream.range(0, count).mapToObj(index -> of(column, index)).toList();
    }

    /** The name of one neuron or input, counted from 0. */
    String of(int column, int index) {
        int last = network.layers().size();
        String letter = column == 0 ? "x" : column == last ? "o" : String.valueOf((char) ('h' - (last - 1 - column)));
        return Numbers.subscript(letter, index + 1);
    }

    /** The name of a weight of a layer: w₁, w₂, … through the whole network, neuron after neuron. */
    String weight(int layer, int from, int to) {
        int before = 0;
        for (int earlier = 1; earlier < layer; earlier++) {
            before +=
                    network.layer(earlier).inputCount() * network.layer(earlier).outputCount();
        }
        return Numbers.subscript("w", before + to * network.layer(layer).inputCount() + from + 1);
    }

    /** The name of what an output is to become. */
    String target(int output) {
        return Numbers.subscript("t", output + 1);
    }

    /** The name of the gradient of a weighted sum, ∂E/∂z. */
    String delta(int layer, int neuron) {
        return "δ(" + of(layer, neuron) + ")";
    }

    /** The name of a bias of a layer. */
    String bias(int layer, int neuron) {
        return "b(" + of(layer, neuron) + ")";
    }
}
