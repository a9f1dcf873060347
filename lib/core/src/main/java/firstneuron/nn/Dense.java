package firstneuron.nn;

import firstneuron.language.Texts;
import firstneuron.matrix.Borrower;
import firstneuron.matrix.Matrix;
import java.util.List;
import java.util.Objects;

/**
 * A dense layer: every neuron has a weight for every input.
 *
 * <pre>
 *   forward     Z = XW + b                     n×out
 *               A = f(Z)                       n×out
 *   backward    ∂L/∂Z = ∂L/∂A ∘ f′(Z)          n×out
 *               ∂L/∂W = Xᵀ ∂L/∂Z               in×out
 *               ∂L/∂b = Σ over the rows of ∂L/∂Z    1×out
 *               ∂L/∂X = ∂L/∂Z Wᵀ               n×in
 * </pre>
 *
 * <p>Source: D. E. Rumelhart, G. E. Hinton and R. J. Williams, "Learning representations by back-propagating errors",
 * Nature 323 (1986).
 *
 * @param weights W, in×out: column j holds the weights of neuron j
 * @param bias b, 1×out: one number for each neuron
 * @param activation f
 */
public record Dense(Matrix weights, Matrix bias, Activation activation) implements Layer {
    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the bias is not one row with a number for each column of the weights
     * @throws NullPointerException if a part is missing
     */
    public Dense {
        Objects.requireNonNull(weights, "the dense layer has no weights");
        Objects.requireNonNull(bias, "the dense layer has no bias");
        Objects.requireNonNull(activation, "the dense layer has no activation");
        if (bias.rowCount() != 1 || bias.columnCount() != weights.columnCount()) {
            throw new IllegalArgumentException("weights of " + weights.shape() + " need a bias of 1×"
                    + weights.columnCount() + ", given " + bias.shape());
        }
    }

    @Override
    public LayerPass forward(Matrix x) {
        if (x.columnCount() != inputCount()) {
            throw new IllegalArgumentException("the layer expects " + inputCount() + " values for each sample, given "
                    + x.shape() + ", which is " + x.columnCount());
        }
        Matrix z = x.times(weights).plusRow(bias); // Z = XW + b
        return new LayerPass(x, z, activation.values(z)); // A = f(Z)
    }

    @Override
    public LayerGradients backward(LayerPass pass, Matrix gradientOfActivations) {
        Matrix slopes = activation.slopes(pass.weightedSums(), pass.activations());
        Matrix dz = gradientOfActivations.hadamard(slopes); // ∂L/∂Z = ∂L/∂A ∘ f′(Z)
        Matrix dw = pass.input().transposedTimes(dz); // ∂L/∂W = Xᵀ ∂L/∂Z
        Matrix db = dz.columnSums(); // ∂L/∂b = Σ over the rows of ∂L/∂Z
        return new LayerGradients(dz, List.of(dw, db));
    }

    @Override
    public Matrix gradientOfInput(LayerGradients gradients) {
        return gradients.ofWeightedSums().timesTransposed(weights); // ∂L/∂X = ∂L/∂Z Wᵀ
    }

    @Override
    public int inputCount() {
        return weights.rowCount();
    }

    @Override
    public int outputCount() {
        return weights.columnCount();
    }

    @Override
    public List<Matrix> parameters() {
        return List.of(weights, bias);
    }

    @Override
    public Dense withParameters(List<Matrix> parameters) {
        if (parameters.size() != 2) {
            throw new IllegalArgumentException(
                    "a dense layer has 2 parameters, weights and bias, given " + parameters.size());
        }
        return new Dense(parameters.get(0), parameters.get(1), activation);
    }

    @Override
    public boolean borrows() {
        return activation instanceof Borrower;
    }

    interface Sentences {
        String layer(String inputs, String neurons, String activation);

        String oneInput(int count);

        String inputs(int count);

        String oneNeuron(int count);

        String neurons(int count);

        String weights();

        String bias();
    }

    @Override
    public String toString() {
        Sentences say = Texts.words(Dense.class, "dense").as(Sentences.class);
        String inputs = inputCount() == 1 ? say.oneInput(1) : say.inputs(inputCount());
        String neurons = outputCount() == 1 ? say.oneNeuron(1) : say.neurons(outputCount());
        return say.layer(inputs, neurons, activation.spokenName()) + "\n" + say.weights() + " " + weights + "\n"
                + say.bias() + " " + bias;
    }
}
