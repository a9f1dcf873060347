package firstneuron.train;

import firstneuron.data.Dataset;
import firstneuron.matrix.Matrix;
import firstneuron.nn.Loss;
import firstneuron.nn.LossPass;
import firstneuron.nn.Mlp;
import firstneuron.nn.NetworkGradients;
import firstneuron.nn.NetworkPass;
import java.util.List;

/**
 * The loss of some samples, and how it grows with every parameter.
 *
 * @param loss the mean over the samples
 * @param ofParameters one gradient for each parameter of the network; none where the loss is NaN or infinite
 */
record LossGradient(double loss, List<Matrix> ofParameters) {
    static LossGradient of(Mlp network, Loss loss, Dataset samples) {
        NetworkPass pass = network.forward(samples.features()); // forward
        LossPass error = loss.at(pass.output(), samples.targets());
        if (!Double.isFinite(error.value())) {
            return new LossGradient(error.value(), List.of());
        }
        NetworkGradients gradients = network.backward(pass, error.gradient().get()); // backward
        return new LossGradient(error.value(), gradients.ofParameters());
    }

    boolean isFinite() {
        return Double.isFinite(loss);
    }
}
