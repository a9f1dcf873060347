package firstneuron.perceptron;

import firstneuron.matrix.Numbers;
import firstneuron.nn.Activation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The perceptron's learning rule: after each wrong answer, move the line a little toward the right one.
 *
 * <pre>
 *   error = target − output            −1, 0 or 1
 *   wᵢ ← wᵢ + rate · error · xᵢ
 *   b  ← b  + rate · error
 * </pre>
 *
 * <p>The rows are visited in their order. An epoch is one visit to every row; the first epoch without an error ends the
 * learning. If a line separates the two classes this happens after finitely many corrections (A. B. J. Novikoff, "On
 * convergence proofs on perceptrons", 1962); if none does, it never happens, and {@code maxEpochs} ends the attempt.
 *
 * <p>Source: F. Rosenblatt, "The perceptron", Psychological Review 65 (1958).
 *
 * @param rate the learning rate, above 0
 * @param maxEpochs when to give up, at least 1
 */
public record LearningRule(double rate, int maxEpochs) {
    private static final int DEFAULT_MAX_EPOCHS = 100;

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the rate is not a finite number above 0, or maxEpochs is below 1
     */
    public LearningRule {
        Numbers.requirePositive("learning rate", rate);
        Numbers.requireCount("maxEpochs", maxEpochs);
    }

    /**
     * A rule that gives up after 100 epochs.
     *
     * @param rate the learning rate, above 0
     */
    public LearningRule(double rate) {
        this(rate, DEFAULT_MAX_EPOCHS);
    }

    /**
     * Lets a perceptron learn until one epoch has no error, or {@link #maxEpochs} have passed. When the thread is
     * interrupted it stops after the row at hand and keeps what it has so far.
     *
     * @param start the perceptron to begin with, often with weights and bias 0
     * @param inputs the samples, one row each, rows as long as the perceptron has weights
     * @param targets the wanted answers, 0 or 1, one for each row
     * @return every step of the way; {@code start} itself does not change
     * @throws IllegalArgumentException if there are no rows, the counts differ, a target is neither 0 nor 1, or an input
     *     is NaN or infinite
     */
    public LearningHistory learn(Perceptron start, double[][] inputs, int[] targets) {
        requireSamples(start, inputs, targets);
        List<LearningStep> steps = new ArrayList<>();
        Perceptron perceptron = start;
        for (int epoch = 1; epoch <= maxEpochs; epoch++) {
            boolean faultless = true;
            for (int row = 0; row < inputs.length; row++) {
                LearningStep step = step(epoch, row, perceptron, inputs[row], targets[row]);
                steps.add(step);
                perceptron = step.after();
                faultless &= step.error() == 0;
                if (Thread.interrupted()) {
                    return new LearningHistory(start, inputs.length, steps, LearningHistory.End.INTERRUPTED);
                }
            }
            if (faultless) {
                return new LearningHistory(start, inputs.length, steps, LearningHistory.End.CONVERGED);
            }
        }
        return new LearningHistory(start, inputs.length, steps, LearningHistory.End.GAVE_UP);
    }

    /**
     * One visit to one sample.
     *
     * @param epoch the number of the epoch, for the record, from 1
     * @param row the number of the sample, for the record, from 0
     * @param perceptron the neuron before
     * @param inputs the sample, as many numbers as the neuron has weights
     * @param target the wanted answer, 0 or 1
     * @return what was answered, and the neuron after the correction
     * @throws IllegalArgumentException if the sample does not fit the neuron
     */
    public LearningStep step(int epoch, int row, Perceptron perceptron, double[] inputs, int target) {
        double output = Activation.STEP.value(perceptron.weightedSum(inputs));
        double error = target - output; // error = target − output
        double[] weights = perceptron.weights();
        for (int i = 0; i < weights.length; i++) {
            weights[i] += rate * error * inputs[i]; // wᵢ ← wᵢ + rate · error · xᵢ
        }
        double bias = perceptron.bias() + rate * error; // b ← b + rate · error
        Perceptron after = Perceptron.withWeights(weights).withBias(bias);
        return new LearningStep(epoch, row, target, (int) output, (int) error, after);
    }

    static void requireSamples(Perceptron start, double[][] inputs, int[] targets) {
        Objects.requireNonNull(start, "the perceptron to start with is null");
        Objects.requireNonNull(inputs, "the inputs are null, expected one row for each sample");
        Objects.requireNonNull(targets, "the targets are null, expected 0 or 1 for each sample");
        if (inputs.length == 0) {
            throw new IllegalArgumentException("there are 0 samples, expected at least 1");
        }
        if (inputs.length != targets.length) {
            throw new IllegalArgumentException("there are " + inputs.length + " rows of inputs and " + targets.length
                    + " targets, expected one target for each row");
        }
        for (int row = 0; row < inputs.length; row++) {
            if (targets[row] != 0 && targets[row] != 1) {
                throw new IllegalArgumentException(
                        "the target of row " + row + " is " + targets[row] + ", expected 0 or 1");
            }
            try {
                start.requireInputs(inputs[row]);
            } catch (IllegalArgumentException | NullPointerException e) {
                throw new IllegalArgumentException("row " + row + ": " + e.getMessage(), e);
            }
        }
    }
}
