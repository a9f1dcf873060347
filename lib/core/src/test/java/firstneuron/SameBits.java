package firstneuron;

import firstneuron.data.Digits;
import firstneuron.data.MadeUp;
import firstneuron.nn.Activation;
import firstneuron.nn.Loss;
import firstneuron.nn.Mlp;
import firstneuron.optim.NAdam;
import firstneuron.perceptron.Gates;
import firstneuron.plot.Curve;
import firstneuron.plot.Picture;
import firstneuron.plot.Plots;
import firstneuron.train.Trainer;
import java.util.List;

/**
 * Prints numbers that depend on every bit of some trained networks, made-up data and pictures. Not a test: {@code .ci/run} starts
 * it on every JDK, with and without the Vector API, and compares.
 */
final class SameBits {
    private SameBits() {}

    public static void main(String[] arguments) {
        for (Activation activation : List.of(
                Activation.SIGMOID,
                Activation.TANH,
                Activation.RELU,
                Activation.ELU,
                Activation.SOFTPLUS,
                Activation.GELU,
                Activation.SILU)) {
            Mlp start = Mlp.sizes(64, 32, 10)
                    .hidden(activation)
                    .output(Activation.IDENTITY)
                    .seed(1)
                    .build();
            Mlp trained = new Trainer(Loss.SOFTMAX_CROSS_ENTROPY, new NAdam(0.01))
                    .withEpochs(3)
                    .withBatchSize(32)
                    .train(start, Digits.dataset())
                    .network();
            System.out.println(activation.name() + " " + trained.parameters().hashCode());
        }
        Picture region = Plots.boundary("a", Mlp.sizes(2, 8, 1).seed(1).build(), MadeUp.moons(50, 0.1, 1));
        System.out.println("region " + region.base64().hashCode());
        Picture neuron = Plots.neuron("z = w₁x₁ + w₂x₂ + b", Gates.and(), 1, 0);
        System.out.println("neuron " + neuron.base64().hashCode());
        Curve way = Curve.through("way", List.of(-4, 3, -2), List.of(1, -0.8, 0.6));
        Picture valley = Plots.descent("a valley", "x", "y", (x, y) -> x * x / 4 + y * y, way);
        System.out.println("valley " + valley.base64().hashCode());
        System.out.println("spiral " + MadeUp.spiral(50, 0.1, 3).print().hashCode());
    }
}
