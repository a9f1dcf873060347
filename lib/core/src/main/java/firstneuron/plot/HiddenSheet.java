package firstneuron.plot;

import firstneuron.matrix.Matrix;
import firstneuron.nn.Activation;
import firstneuron.nn.Dense;
import firstneuron.nn.Mlp;

/**
 * Where a hidden layer of two neurons carries the places of the input plane, in two stages:
 *
 * <pre>
 *   press   pₖ = f(0) + f′(0)·zₖ   with zₖ = w₁ₖx₁ + w₂ₖx₂ + bₖ: straight lines stay straight
 *   bend    hₖ = f(zₖ)
 * </pre>
 *
 * <p>The press is what the activation would do if it went on as straight as it is at 0; for the sigmoid it is ½ + z/4. So
 * the bend moves little near the middle, and much far out. Where f is level at 0, as the step is, pₖ is zₖ itself.
 *
 * @param hidden a layer of two inputs and two neurons
 */
record HiddenSheet(Dense hidden) {
    /** The hidden layer of a network 2-2-1. */
    static HiddenSheet of(Mlp network) {
        if (network.layers().size() != 2
                || !(network.layer(1) instanceof Dense first)
                || !(network.layer(2) instanceof Dense last)
                || first.inputCount() != 2
                || first.outputCount() != 2
                || last.outputCount() != 1) {
            throw new IllegalArgumentException("the plane can be bent by a network of 2 inputs, 2 hidden neurons and 1"
                    + " output, given " + network.toString().lines().findFirst().orElseThrow());
        }
        return new HiddenSheet(first);
    }

    /** The weights and the bias of z₁ or z₂: {w₁ₖ, w₂ₖ, bₖ}, with k counted from 0. */
    double[] sum(int k) {
        Matrix weights = hidden.weights();
        return new double[] {weights.get(0, k), weights.get(1, k), hidden.bias().get(0, k)};
    }

    /** The same for p₁ or p₂. */
    double[] press(int k) {
        Activation f = hidden.activation();
        double slope = f.slope(0);
        double[] sum = sum(k);
        return slope == 0
                ? sum
                : new double[] {slope * sum[0], slope * sum[1], f.value(0) + slope * sum[2]}; // pₖ = f(0) + f′(0)·zₖ
    }

    /** The place after the press, {p₁, p₂}. */
    double[] pressed(double x1, double x2) {
        return new double[] {at(press(0), x1, x2), at(press(1), x1, x2)};
    }

    /** The place after the bend, {h₁, h₂}. */
    double[] bent(double x1, double x2) {
        Activation f = hidden.activation();
        return new double[] {f.value(at(sum(0), x1, x2)), f.value(at(sum(1), x1, x2))}; // hₖ = f(zₖ)
    }

    private static double at(double[] sum, double x1, double x2) {
        return sum[0] * x1 + sum[1] * x2 + sum[2];
    }
}
