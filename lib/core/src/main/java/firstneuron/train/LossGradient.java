package firstneuron.train;

import firstneuron.data.Dataset;
import firstneuron.matrix.Matrix;
import firstneuron.nn.Loss;
import firstneuron.nn.Mlp;
import firstneuron.nn.NetworkGradients;
import firstneuron.nn.NetworkPass;
import java.util.ArrayList;
import java.util.List;

/**
 * The loss of some samples, and how it grows with every parameter; or the share of a batch in both.
 *
 * @param loss the mean over the samples, times the share
 * @param ofParameters one gradient for each parameter of the network; none where the loss is NaN or infinite
 */
record LossGradient(double loss, List<Matrix> ofParameters) {
    static LossGradient of(Mlp network, Loss loss, Dataset samples, double share) {
        NetworkPass pass = network.forward(samples.features()); // forward
        double value = share * loss.value(pass.output(), samples.targets());
        if (!Double.isFinite(value)) {
            return new LossGradient(value, List.of());
        }
        Matrix gradient = loss.gradient(pass.output(), samples.targets());
        NetworkGradients gradients = network.backward(pass, share == 1 ? gradient : gradient.scaled(share)); // backward
        return new LossGradient(value, gradients.ofParameters());
    }

    boolean isFinite() {
        return Double.isFinite(loss);
    }

    LossGradient plus(LossGradient other) {
        double sum = loss + other.loss;
        if (!Double.isFinite(sum)) {
            return new LossGradient(sum, List.of());
        }
        List<Matrix> sums = new ArrayList<>(ofParameters.size());
        for (int p = 0; p < ofParameters.size(); p++) {
            sums.add(ofParameters.get(p).plus(other.ofParameters.get(p)));
        }
        return new LossGradient(sum, sums);
    }
}
