package firstneuron.plot;

import firstneuron.matrix.Matrix;
import firstneuron.nn.Dense;
import firstneuron.nn.Loss;
import firstneuron.nn.Mlp;
import firstneuron.nn.NetworkGradients;
import firstneuron.nn.NetworkPass;

/** Every number of one training update; they come from the library's own two ways. */
record UpdateNumbers(
        Mlp network, Matrix target, Loss loss, NetworkPass pass, Matrix gradientOfOutput, NetworkGradients gradients) {
    static UpdateNumbers of(Mlp network, Matrix input, Matrix target, Loss loss) {
        NetworkPass pass = network.forward(input);
        Matrix gradientOfOutput = loss.gradient(pass.output(), target);
        return new UpdateNumbers(
                network, target, loss, pass, gradientOfOutput, network.backward(pass, gradientOfOutput));
    }

    int lastLayer() {
        return network.layers().size();
    }

    Dense layer(int number) {
        return (Dense) network.layer(number);
    }

    /** ∂L/∂A of a layer: of the last one the loss knows it, of the others the layer behind. */
    Matrix gradientOfActivations(int layer) {
        return layer == lastLayer()
                ? gradientOfOutput
                : gradients.layer(layer + 1).ofInput().orElseThrow();
    }
}
