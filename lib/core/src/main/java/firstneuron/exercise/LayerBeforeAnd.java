package firstneuron.exercise;

import firstneuron.language.Texts;
import firstneuron.matrix.Matrix;
import firstneuron.nn.Activation;
import firstneuron.nn.Dense;
import firstneuron.nn.Mlp;
import java.util.List;
import java.util.Optional;

/** Holds a network against XOR, and its last layer against the AND that is given. */
final class LayerBeforeAnd implements Judge<Mlp> {
    private static final Dense AND = new Dense(Matrix.column(1, 1), Matrix.row(-1.5), Activation.STEP);

    private static final List<Activation> ALLOWED = List.of(Activation.STEP, Activation.SIGMOID);

    private final XorNetwork xor;
    private final NetworkText text;
    private final Sentences say;

    interface Sentences {
        String givenLayer();

        String lastLayer();

        String stepOrSigmoid();

        String activation(String activation);
    }

    LayerBeforeAnd(Texts task) {
        xor = new XorNetwork(task);
        text = new NetworkText(task);
        say = task.at("check").as(Sentences.class);
    }

    @Override
    public Optional<Fault> faultIn(Mlp network) {
        return endsWithAnd(network)
                ? xor.faultIn(network).or(() -> otherActivation(network))
                : Optional.of(new Fault(text.of(network), say.givenLayer(), say.lastLayer()));
    }

    private Optional<Fault> otherActivation(Mlp network) {
        Activation hidden = ((Dense) network.layers().get(0)).activation();
        return ALLOWED.contains(hidden)
                ? Optional.empty()
                : Optional.of(new Fault(text.of(network), say.stepOrSigmoid(), say.activation(hidden.spokenName())));
    }

    private static boolean endsWithAnd(Mlp network) {
        return network.lastLayer() instanceof Dense last
                && last.activation().equals(AND.activation())
                && Near.isNear(last.weights(), AND.weights())
                && Near.isNear(last.bias(), AND.bias());
    }
}
