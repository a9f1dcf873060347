package firstneuron.perceptron;

import firstneuron.matrix.Numbers;

/**
 * One visit of the learning rule to one sample.
 *
 * @param epoch the epoch, counted from 1
 * @param row the sample, counted from 0
 * @param target the wanted answer, 0 or 1
 * @param output the answer given before the correction, 0 or 1
 * @param error target − output: −1, 0 or 1
 * @param after the perceptron after the correction; the same numbers as before if the answer was right
 */
public record LearningStep(int epoch, int row, int target, int output, int error, Perceptron after) {
    @Override
    public String toString() {
        StringBuilder weights = new StringBuilder();
        for (double weight : after.weights()) {
            weights.append(String.format("%9s", Numbers.fixed(weight)));
        }
        return String.format(
                "epoch %3d  row %2d  target %d  output %d  error %2d   w %s   b %9s",
                epoch, row, target, output, error, weights, Numbers.fixed(after.bias()));
    }
}
