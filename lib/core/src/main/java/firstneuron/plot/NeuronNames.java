package firstneuron.plot;

import firstneuron.nn.Mlp;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How the neurons of a network are called in its pictures.
 */
final class NeuronNames {
    private NeuronNames() {}

    /**
     * The names of a column: column 0 are the inputs, x₁, x₂, …; the last are the outputs, o₁, o₂, …; a hidden layer is
     * called h, and where there are several, the last one h, the one before it g, and so on back through the alphabet.
     */
    static List<String> of(Mlp network, int column) {
        int last = network.layers().size();
        int count = column == 0
                ? network.inputCount()
                : network.layers().get(column - 1).outputCount();
        String letter = column == 0 ? "x" : column == last ? "o" : String.valueOf((char) ('h' - (last - 1 - column)));
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> Ink.subscript(letter, i))
                .toList();
    }
}
