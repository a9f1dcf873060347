package firstneuron.exercise;

import firstneuron.perceptron.Perceptron;
import java.util.Arrays;

/** Neurons of chapter 6 in one line. */
final class Neurons {
    private Neurons() {}

    static Perceptron neuron(double bias, double... weights) {
        return Perceptron.withWeights(weights).withBias(bias);
    }

    /** The same line, by other numbers. */
    static Perceptron scaled(double scale, double bias, double... weights) {
        return neuron(scale * bias, Arrays.stream(weights).map(w -> scale * w).toArray());
    }
}
