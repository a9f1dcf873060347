package firstneuron.exercise;

import firstneuron.perceptron.Perceptron;
import java.util.Optional;
import java.util.stream.IntStream;

/** Holds the answers of a perceptron against a truth table. */
final class TruthTable implements Judge<Perceptron> {
    static final double[][] TWO_INPUTS = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};
    private static final double[][] THREE_INPUTS = {
        {0, 0, 0}, {0, 0, 1}, {0, 1, 0}, {0, 1, 1}, {1, 0, 0}, {1, 0, 1}, {1, 1, 0}, {1, 1, 1}
    };

    private final double[][] inputs;
    private final int[] targets;
    private final Sentences say;

    interface Sentences {
        String given(double[] weights, double bias);

        String expected(double[][] above, double[][] below);

        String otherInputs(int weights, int inputs);

        String onTheLine(double[] point, double sum);

        String nearTheLine(double[] point, double sum);

        String wrong(double[] point, double sum, int answer, int target);
    }

    private TruthTable(Texts texts, double[][] inputs, int... targets) {
        this.inputs = inputs;
        this.targets = targets;
        say = texts.from("truthTable").as(Sentences.class);
    }

    static TruthTable and(Texts texts) {
        return new TruthTable(texts, TWO_INPUTS, 0, 0, 0, 1);
    }

    static TruthTable atLeastTwoOfThree(Texts texts) {
        return new TruthTable(texts, THREE_INPUTS, 0, 0, 0, 1, 0, 1, 1, 1);
    }

    /** The first row that the perceptron gets wrong, or right only because a sum of 0 happens not to fire. */
    @Override
    public Optional<Fault> faultIn(Perceptron perceptron) {
        String expected = say.expected(rows(1), rows(0));
        if (perceptron.inputCount() != inputs[0].length) {
            return Optional.of(
                    new Fault(given(perceptron), expected, say.otherInputs(perceptron.inputCount(), inputs[0].length)));
        }
        for (int row = 0; row < inputs.length; row++) {
            double[] point = inputs[row];
            double sum = perceptron.weightedSum(point);
            if (Near.isNear(sum, 0)) {
                return Optional.of(new Fault(
                        given(perceptron),
                        expected,
                        sum == 0 ? say.onTheLine(point, sum) : say.nearTheLine(point, sum)));
            }
            if (sum > 0 != (targets[row] == 1)) {
                return Optional.of(
                        new Fault(given(perceptron), expected, say.wrong(point, sum, sum > 0 ? 1 : 0, targets[row])));
            }
        }
        return Optional.empty();
    }

    /** The numbers of the perceptron. */
    String given(Perceptron perceptron) {
        return say.given(perceptron.weights(), perceptron.bias());
    }

    private double[][] rows(int target) {
        return IntStream.range(0, inputs.length)
                .filter(row -> targets[row] == target)
                .mapToObj(row -> inputs[row])
                .toArray(double[][]::new);
    }
}
