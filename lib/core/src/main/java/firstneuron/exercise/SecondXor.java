package firstneuron.exercise;

import firstneuron.language.Texts;
import firstneuron.matrix.Matrix;
import firstneuron.nn.Activation;
import firstneuron.nn.Dense;
import firstneuron.nn.Mlp;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Holds a network against XOR, and its hidden neurons against NAND and OR. */
final class SecondXor implements Judge<Mlp> {
    private static final Set<List<Boolean>> NAND_AND_OR =
            Set.of(List.of(true, true, true, false), List.of(false, true, true, true));

    private final XorNetwork xor;
    private final NetworkText text;
    private final Sentences say;

    interface Sentences {
        String anotherPair();

        String nandAndOr();

        String turned();
    }

    SecondXor(Texts task) {
        xor = new XorNetwork(task);
        text = new NetworkText(task);
        say = task.at("check").as(Sentences.class);
    }

    @Override
    public Optional<Fault> faultIn(Mlp network) {
        return xor.faultIn(network)
                .or(() -> hasNandAndOr(network)
                        ? Optional.of(new Fault(text.of(network), say.anotherPair(), say.nandAndOr()))
                        : Optional.empty());
    }

    /** Whether the hidden neurons of a network 2-2-1 fire as NAND and OR do, in either order. */
    private boolean hasNandAndOr(Mlp network) {
        Matrix sums = network.forward(Matrix.of(TruthTable.TWO_INPUTS)).layer(1).weightedSums();
        Activation activation = ((Dense) network.layers().get(0)).activation();
        boolean falls = Task.call(say.turned(), () -> activation.value(1) < activation.value(-1));
        return Set.copyOf(List.of(firing(sums, 0, falls), firing(sums, 1, falls)))
                .equals(NAND_AND_OR);
    }

    /** The rows in which a neuron fires: where its sum is above 0, unless its activation turns that round. */
    private static List<Boolean> firing(Matrix sums, int neuron, boolean falls) {
        return IntStream.range(0, sums.rowCount())
                .mapToObj(row -> sums.get(row, neuron) > 0 != falls)
                .toList();
    }
}
