package firstneuron.nn;

import firstneuron.language.Texts;
import firstneuron.matrix.Matrix;
import firstneuron.matrix.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/**
 * The multilayer perceptron: layers one after the other, each of which takes what the one before gives.
 *
 * <p>From given numbers, or with random ones from a seed:
 *
 * <pre>
 *   Mlp xor = new Mlp(new Dense(w1, b1, Activation.SIGMOID), new Dense(w2, b2, Activation.SIGMOID));
 *   Mlp digits = Mlp.sizes(64, 32, 10)
 *           .hidden(Activation.RELU)
 *           .output(Activation.IDENTITY)
 *           .initializer(Initializer.HE)
 *           .seed(1)
 *           .build();
 * </pre>
 *
 * <p>A network never changes: {@link #withParameters} makes another one.
 *
 * @param layers from the first hidden layer to the output layer, at least one
 */
public record Mlp(List<Layer> layers) {
    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if there is no layer, or two neighbours do not fit
     */
    public Mlp {
        layers = List.copyOf(layers);
        if (layers.isEmpty()) {
            throw new IllegalArgumentException("a network with 0 layers was asked for, expected at least 1");
        }
        for (int i = 1; i < layers.size(); i++) {
            int given = layers.get(i - 1).outputCount();
            int expected = layers.get(i).inputCount();
            if (given != expected) {
                throw new IllegalArgumentException(
                        "layer " + i + " gives " + given + " values, layer " + (i + 1) + " expects " + expected);
            }
        }
    }

    /**
     * Makes a network from its layers.
     *
     * @param layers from the first hidden layer to the output layer
     * @throws IllegalArgumentException if there is no layer, or two neighbours do not fit
     */
    public Mlp(Layer... layers) {
        this(List.of(layers));
    }

    /**
     * Begins a network of dense layers with random weights.
     *
     * @param sizes the number of inputs, then the number of neurons of each layer, for example {@code 64, 32, 10}
     * @return a builder for the rest
     * @throws IllegalArgumentException if there are fewer than two sizes, or one is below 1
     */
    public static MlpBuilder sizes(int... sizes) {
        return new MlpBuilder(sizes);
    }

    /**
     * The way forward, with everything that was computed on it.
     *
     * @param x the samples, n×in
     * @return what happened in each layer
     * @throws IllegalArgumentException if the samples have another number of values than the first layer expects
     */
    public NetworkPass forward(Matrix x) {
        LayerPass[] passes = new LayerPass[layers.size()];
        Matrix a = x;
        for (int i = 0; i < passes.length; i++) {
            passes[i] = layers.get(i).forward(a);
            a = passes[i].activations(); // what one layer gives, the next one takes
        }
        return new NetworkPass(List.of(passes));
    }

    /**
     * The way back: from the gradient of the output to the gradient of everything but the samples.
     *
     * @param pass what {@link #forward} returned
     * @param gradientOfOutput ∂L/∂A of the last layer, n×out, as {@link Loss#gradient} gives it
     * @return the gradients of each layer
     */
    public NetworkGradients backward(NetworkPass pass, Matrix gradientOfOutput) {
        LayerGradients[] gradients = new LayerGradients[layers.size()];
        Matrix da = gradientOfOutput;
        for (int i = layers.size() - 1; i >= 0; i--) {
            Layer layer = layers.get(i);
            gradients[i] = layer.backward(pass.layers().get(i), da);
            if (i > 0) {
                da = layer.gradientOfInput(gradients[i]); // the input of one layer is the activation of the one before
                gradients[i] = gradients[i].withInput(da);
            }
        }
        return new NetworkGradients(List.of(gradients));
    }

    /**
     * What the network answers.
     *
     * @param x the samples, n×in
     * @return the activations of the last layer, n×out
     * @throws IllegalArgumentException if the samples have another number of values than the first layer expects
     */
    public Matrix output(Matrix x) {
        return borrows() && x.columnCount() == inputCount()
                ? x.inPortions(samples -> forward(samples).output())
                : forward(x).output();
    }

    /**
     * What the network answers to one sample.
     *
     * @param x one number for each input
     * @return one number for each neuron of the last layer
     * @throws IllegalArgumentException if there are more or fewer numbers than inputs, or one is NaN or infinite
     */
    public double[] output(double... x) {
        return output(Matrix.row(x)).toArray()[0];
    }

    /**
     * All numbers that are learned.
     *
     * @return weights and bias of the first layer, then of the second, and so on
     */
    public List<Matrix> parameters() {
        List<Matrix> parameters = new ArrayList<>(2 * layers.size());
        for (Layer layer : layers) {
            for (Matrix parameter : layer.parameters()) {
                parameters.add(parameter);
            }
        }
        return parameters;
    }

    /**
     * The same network with other numbers.
     *
     * @param parameters as many matrices as {@link #parameters} returns, of the same shapes
     * @return a new network
     * @throws IllegalArgumentException if they do not fit
     */
    public Mlp withParameters(List<Matrix> parameters) {
        return updated(parameters, (old, given) -> given);
    }

    /**
     * The network after one update: a rule makes the next value of every parameter from its value θ and its gradient g.
     *
     * <pre>
     *   network = network.updated(gradients.ofParameters(), (old, g) -&gt; old.plus(-0.1, g)); // θ ← θ − ηg
     * </pre>
     *
     * @param gradients one for each of {@link #parameters}, of the same shape
     * @param rule is asked for one parameter after the other, in their order
     * @return a new network
     * @throws IllegalArgumentException if the gradients or what the rule makes of them do not fit
     */
    public Mlp updated(List<Matrix> gradients, BinaryOperator<Matrix> rule) {
        Parameters.requireCount(this, gradients);
        Layer[] next = new Layer[layers.size()];
        int number = 0; // of the parameter
        for (int i = 0; i < next.length; i++) {
            List<Matrix> old = layers.get(i).parameters();
            Matrix[] changed = new Matrix[old.size()];
            for (int p = 0; p < changed.length; p++) {
                Matrix gradient = Parameters.requireSameShape(old.get(p), gradients.get(number++));
                changed[p] = Parameters.requireSameShape(old.get(p), rule.apply(old.get(p), gradient));
            }
            next[i] = layers.get(i).withParameters(List.of(changed));
        }
        return new Mlp(next);
    }

    /**
     * The same network behind a {@link Standardizer}: it takes features in the units in which they were measured.
     *
     * @param features X, n×in, of the samples that train: their mean and deviation are kept
     * @return a network with one layer more at its beginning, which learns nothing
     * @throws IllegalArgumentException if the samples have another number of values than the first layer expects
     */
    public Mlp standardizing(Matrix features) {
        List<Layer> more = new ArrayList<>(layers);
        more.add(0, Standardizer.of(features));
        return new Mlp(more);
    }

    /**
     * Whether all layers are {@linkplain Layer#borrows borrowers}.
     *
     * @return true if the network can be trained on matrices from a workspace
     */
    public boolean borrows() {
        for (Layer layer : layers) {
            if (!layer.borrows()) {
                return false;
            }
        }
        return true;
    }

    /**
     * The same network with parameters from which is computed in a workspace.
     *
     * @param place where results lie
     * @return a network with these numbers
     */
    public Mlp in(Workspace place) {
        return withParameters(
                parameters().stream().map(parameter -> parameter.in(place)).toList());
    }

    /**
     * The same network to keep, also if its parameters lie in a workspace.
     *
     * @return a network whose parameters nobody writes over
     */
    public Mlp kept() {
        return withParameters(parameters().stream().map(Matrix::kept).toList());
    }

    /**
     * How many numbers are learned.
     *
     * @return the number of weights and biases
     */
    public int parameterCount() {
        return parameters().stream()
                .mapToInt(matrix -> matrix.rowCount() * matrix.columnCount())
                .sum();
    }

    /**
     * Whether one can compute with every weight and bias.
     *
     * @return false if one is NaN or infinite
     */
    public boolean isFinite() {
        for (Layer layer : layers) {
            for (Matrix matrix : layer.parameters()) {
                if (!matrix.isFinite()) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * How many values a sample has.
     *
     * @return the number of inputs of the first layer
     */
    public int inputCount() {
        return layers.get(0).inputCount();
    }

    /**
     * How many values an answer has.
     *
     * @return the number of neurons of the last layer
     */
    public int outputCount() {
        return lastLayer().outputCount();
    }

    /**
     * One layer.
     *
     * @param number the layer, counted from 1
     * @return the layer
     * @throws IndexOutOfBoundsException if there is no such layer
     */
    public Layer layer(int number) {
        return Numbered.layer(layers, number);
    }

    /**
     * The output layer.
     *
     * @return the last layer
     */
    public Layer lastLayer() {
        return layers.get(layers.size() - 1);
    }

    interface Sentences {
        String mlp(String sizes, int parameters);
    }

    @Override
    public String toString() {
        String sizes = layers.stream().map(layer -> "-" + layer.outputCount()).collect(Collectors.joining());
        Sentences say = Texts.words(Mlp.class, "network").as(Sentences.class);
        StringBuilder text = new StringBuilder(say.mlp(inputCount() + sizes, parameterCount()));
        for (int i = 0; i < layers.size(); i++) {
            text.append('\n').append(Numbered.name(i + 1)).append(", ").append(layers.get(i));
        }
        return text.toString();
    }
}
