package firstneuron.exercise;

import firstneuron.language.Texts;
import firstneuron.matrix.Matrix;
import firstneuron.nn.Activation;
import firstneuron.nn.Dense;
import firstneuron.nn.Layer;
import firstneuron.nn.Mlp;
import firstneuron.nn.NetworkPass;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Holds a network of two inputs, two hidden neurons and one output against XOR. */
final class XorNetwork implements Judge<Mlp> {
    private static final List<Integer> XOR = List.of(0, 1, 1, 0);
    private static final double FIRES = 0.5;

    private final NetworkText text;
    private final Sentences say;

    interface Sentences {
        String expected();

        String size();

        String place(double[] point);

        String dense();

        String otherLayer();

        String wrong(double[] point, double[] hidden, double output, int xor, String note);

        String transposed();

        String withoutActivation();
    }

    XorNetwork(Texts task) {
        text = new NetworkText(task);
        say = task.from("xorNetwork").as(Sentences.class);
    }

    /** A wrong size, or the first row that the network gets wrong. */
    @Override
    public Optional<Fault> faultIn(Mlp network) {
        if (!NetworkText.sizes(network).equals("2-2-1")) {
            return Optional.of(new Fault(text.of(network), say.expected(), say.size()));
        }
        if (!NetworkText.isDense(network)) {
            return Optional.of(new Fault(text.of(network), say.dense(), say.otherLayer()));
        }
        for (int row = 0; row < XOR.size(); row++) {
            double[] point = TruthTable.TWO_INPUTS[row];
            NetworkPass forward = Task.call(say.place(point), () -> network.forward(Matrix.row(point)));
            double output = forward.output().get(0, 0);
            if (!Double.isFinite(output) || output > FIRES != (XOR.get(row) == 1)) {
                double[] hidden = forward.layer(1).activations().toArray()[0];
                return Optional.of(new Fault(
                        text.of(network),
                        say.expected(),
                        say.wrong(point, hidden, output, XOR.get(row), note(network, point))));
            }
        }
        return Optional.empty();
    }

    private String note(Mlp network, double... point) {
        if (network.layers().get(0) instanceof Dense hidden) {
            Dense turned = new Dense(hidden.weights().transposed(), hidden.bias(), hidden.activation());
            if (isXor(turned, network.lastLayer())) {
                return say.transposed();
            }
            if (hidden.activation().equals(Activation.IDENTITY)) {
                return say.withoutActivation();
            }
        }
        return text.tieNote(network, point);
    }

    private static boolean isXor(Layer... layers) {
        Matrix outputs = new Mlp(layers).output(Matrix.of(TruthTable.TWO_INPUTS));
        return IntStream.range(0, XOR.size()).allMatch(row -> outputs.get(row, 0) > FIRES == (XOR.get(row) == 1));
    }
}
