package firstneuron.plot;

import firstneuron.matrix.Matrix;
import firstneuron.nn.Dense;
import firstneuron.nn.LayerGradients;
import firstneuron.nn.Loss;
import firstneuron.nn.Mlp;
import firstneuron.nn.NetworkGradients;
import firstneuron.nn.NetworkPass;
import java.util.stream.IntStream;

/** Every number of one training update; they come from the library's own two ways. */
record UpdateNumbers(
        Mlp network,
        Matrix target,
        Loss loss,
        double rate,
        boolean biasesKept,
        NetworkPass pass,
        Matrix gradientOfOutput,
        NetworkGradients gradients) {
    static UpdateNumbers of(Mlp network, Matrix input, Matrix target, Loss loss, double rate, boolean biasesKept) {
        NetworkPass pass = network.forward(input);
        Matrix gradientOfOutput = loss.gradient(pass.output(), target);
        NetworkGradients gradients = network.backward(pass, gradientOfOutput);
        return new UpdateNumbers(network, target, loss, rate, biasesKept, pass, gradientOfOutput, gradients);
    }

    UpdateNumbers withBiasesKept() {
        return new UpdateNumbers(network, target, loss, rate, true, pass, gradientOfOutput, gradients);
    }

    int lastLayer() {
        return network.layers().size();
    }

    Dense layer(int number) {
        return (Dense) network.layer(number);
    }

    /** ∂E/∂A of a layer: of the last one the loss knows it, of the others the layer behind. */
    Matrix gradientOfActivations(int layer) {
        return layer == lastLayer()
                ? gradientOfOutput
                : gradients.layer(layer + 1).ofInput().orElseThrow();
    }

    /** The same network with its new weights, and what they make of the same sample. */
    UpdateNumbers after() {
        Mlp updated = new Mlp(
                IntStream.rangeClosed(1, lastLayer()).mapToObj(this::updated).toArray(Dense[]::new));
        return of(updated, pass.layer(1).input(), target, loss, rate, biasesKept);
    }

    private Dense updated(int number) {
        Dense layer = layer(number);
        LayerGradients gradient = gradients.layer(number);
        Matrix bias = biasesKept ? layer.bias() : layer.bias().plus(-rate, gradient.ofBias());
        return new Dense(layer.weights().plus(-rate, gradient.ofWeights()), bias, layer.activation()); // θ ← θ − ηg
    }
}
