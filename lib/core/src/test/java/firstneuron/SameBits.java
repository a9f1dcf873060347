package firstneuron;

import firstneuron.data.Digits;
import firstneuron.data.MadeUp;
import firstneuron.nn.Activation;
import firstneuron.nn.Loss;
import firstneuron.nn.Mlp;
import firstneuron.optim.NAdam;
import firstneuron.train.Trainer;
import java.util.List;

/**
 * Prints numbers that depend on every bit of some trained networks and made-up data. Not a test: {@code .ci/run} starts
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
        System.out.println("spiral " + MadeUp.spiral(50, 0.1, 3).print().hashCode());
    }
}
