package firstneuron.train;

import firstneuron.data.Dataset;
import firstneuron.matrix.Matrix;
import firstneuron.nn.Backward;
import firstneuron.nn.Forward;
import firstneuron.nn.Loss;
import firstneuron.nn.Mlp;
import java.util.ArrayList;
import java.util.List;

/**
 * The loss of some samples, and how it grows with every parameter; or the share of a batch in both.
 *
 * @param loss the mean over the samples, times the share
 * @param parameters one gradient for each parameter of the network; none where the loss is NaN or infinite
 */
record LossGradient(double loss, List<Matrix> parameters) {
    static LossGradient of(Mlp network, Loss loss, Dataset samples, double share) {
        Forward forward = network.forward(samples.features()); // forward
        double value = share * loss.value(forward.output(), samples.targets());
        if (!Double.isFinite(value)) {
            return new LossGradient(value, List.of());
        }
        Matrix gradient = loss.gradient(forward.output(), samples.targets());
        Backward backward = network.backward(forward, share == 1 ? gradient : gradient.scaled(share)); // backward
        return new LossGradient(value, backward.parameters());
    }

    boolean isFinite() {
        return Double.isFinite(loss);
    }

    LossGradient plus(LossGradient other) {
        double sum = loss + other.loss;
        if (!Double.isFinite(sum)) {
            return new LossGradient(sum, List.of());
        }
        List<Matrix> sums = new ArrayList<>(parameters.size());
        for (int p = 0; p < parameters.size(); p++) {
            sums.add(parameters.get(p).plus(other.parameters.get(p)));
        }
        return new LossGradient(sum, sums);
    }
}
