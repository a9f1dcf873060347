package firstneuron.exercise;

import firstneuron.matrix.Matrix;
import firstneuron.nn.Activation;
import firstneuron.nn.Dense;
import firstneuron.nn.Mlp;
import java.util.Optional;

/** Holds a network against XOR, and its last layer against the AND that is given. */
final class LayerBeforeAnd implements Judge<Mlp> {
    private static final Dense AND = new Dense(Matrix.column(1, 1), Matrix.row(-1.5), Activation.STEP);

    private final XorNetwork xor;
    private final NetworkText text;
    private final Sentences say;

    interface Sentences {
        String givenLayer();

        String lastLayer();
    }

    LayerBeforeAnd(Texts task) {
        xor = new XorNetwork(task);
        text = new NetworkText(task);
        say = task.at("check").as(Sentences.class);
    }

    @Override
    public Optional<Fault> faultIn(Mlp network) {
        return endsWithAnd(network)
                ? xor.faultIn(network)
                : Optional.of(new Fault(text.of(network), say.givenLayer(), say.lastLayer()));
    }

    private static boolean endsWithAnd(Mlp network) {
        return network.lastLayer() instanceof Dense last
                && last.activation().equals(AND.activation())
                && Near.isNear(last.weights(), AND.weights())
                && Near.isNear(last.bias(), AND.bias());
    }
}
