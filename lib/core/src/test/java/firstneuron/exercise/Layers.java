package firstneuron.exercise;

import firstneuron.matrix.Matrix;
import firstneuron.nn.Activation;
import firstneuron.nn.Dense;

/** Layers of chapter 7 in one line. */
final class Layers {
    private Layers() {}

    /** A hidden layer of two neurons, each given as w₁, w₂, b. */
    static Dense hidden(Activation f, double[] first, double[] second) {
        return new Dense(
                Matrix.of(new double[][] {{first[0], second[0]}, {first[1], second[1]}}),
                Matrix.row(first[2], second[2]),
                f);
    }

    static double[] neuron(double w1, double w2, double b) {
        return new double[] {w1, w2, b};
    }

    static Dense output(double bias, double... weights) {
        return new Dense(Matrix.column(weights), Matrix.row(bias), Activation.STEP);
    }
}
