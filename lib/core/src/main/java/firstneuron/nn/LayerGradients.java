package firstneuron.nn;

import firstneuron.language.Texts;
import firstneuron.matrix.Matrix;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One way back through one layer: the gradient ∂L/∂q of each quantity q in it.
 *
 * @param ofWeightedSums ∂L/∂Z, n×out
 * @param ofParameters one gradient for each of the layer's parameters, of the same shape; for a dense layer ∂L/∂W and
 *     ∂L/∂b
 * @param ofInput ∂L/∂X, n×in, which is the gradient of the activations of the layer before; empty in the first layer of
 *     a network, for the data are not learned, and there it would be the dearest of all
 */
public record LayerGradients(Matrix ofWeightedSums, List<Matrix> ofParameters, Optional<Matrix> ofInput) {
    /**
     * {@inheritDoc}
     *
     * @throws NullPointerException if a part is missing
     */
    public LayerGradients {
        Objects.requireNonNull(ofWeightedSums, "the gradient of the weighted sums is missing");
        ofParameters = List.copyOf(ofParameters);
        Objects.requireNonNull(ofInput, "the gradient of the input is null, expected a matrix or empty");
    }

    /**
     * What a layer computes of itself; whether the layer before needs the gradient of the input, the network knows.
     *
     * @param ofWeightedSums ∂L/∂Z, n×out
     * @param ofParameters one gradient for each of the layer's parameters, of the same shape
     */
    public LayerGradients(Matrix ofWeightedSums, List<Matrix> ofParameters) {
        this(ofWeightedSums, ofParameters, Optional.empty());
    }

    LayerGradients withInput(Matrix gradient) {
        return new LayerGradients(ofWeightedSums, ofParameters, Optional.of(gradient));
    }

    /**
     * The gradient of the weights.
     *
     * @return ∂L/∂W, in×out
     */
    public Matrix ofWeights() {
        return ofParameters.get(0);
    }

    /**
     * The gradient of the bias.
     *
     * @return ∂L/∂b, 1×out
     */
    public Matrix ofBias() {
        return ofParameters.get(1);
    }

    interface Sentences {
        String weightedSums();

        String weights();

        String bias();

        String parameter(int number);

        String input();
    }

    @Override
    public String toString() {
        Sentences say = Texts.words(LayerGradients.class, "gradients").as(Sentences.class);
        StringBuilder text = new StringBuilder(say.weightedSums() + " " + ofWeightedSums);
        String[] names = {say.weights(), say.bias()};
        for (int i = 0; i < ofParameters.size(); i++) {
            String name = i < names.length ? names[i] : say.parameter(i + 1);
            text.append('\n').append(name).append(' ').append(ofParameters.get(i));
        }
        ofInput.ifPresent(
                gradient -> text.append('\n').append(say.input()).append(' ').append(gradient));
        return text.toString();
    }
}
