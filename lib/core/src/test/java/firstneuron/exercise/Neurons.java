package firstneuron.exercise;

import firstneuron.perceptron.Perceptron;

/** Neurons of chapter 6 in one line. */
final class Neurons {
    private Neurons() {}

    static Perceptron neuron(double bias, double... weights) {
        return Perceptron.withWeights(weights).withBias(bias);
    }
}
