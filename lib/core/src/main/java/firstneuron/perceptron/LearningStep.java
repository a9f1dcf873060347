package firstneuron.perceptron;

import firstneuron.language.Texts;
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
    interface Sentences {
        String step(String epoch, String row, int target, int output, String error, String weights, String bias);
    }

    @Override
    public String toString() {
        StringBuilder weights = new StringBuilder();
        for (double weight : after.weights()) {
            weights.append(String.format("%9s", Numbers.fixed(weight)));
        }
        return Texts.words(LearningStep.class, "learning")
                .as(Sentences.class)
                .step(
                        String.format("%3d", epoch),
                        String.format("%2d", row),
                        target,
                        output,
                        String.format("%2d", error),
                        weights.toString(),
                        String.format("%9s", Numbers.fixed(after.bias())));
    }
}
