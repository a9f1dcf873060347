package firstneuron.exercise;

import firstneuron.perceptron.Perceptron;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Holds the answers of a perceptron against a truth table. */
record TruthTable(String name, double[][] inputs, int[] targets) {
    static final double[][] TWO_INPUTS = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};
    /** Rounding alone can move a sum this far from 0. */
    private static final double ON_THE_LINE = 1e-9;

    /** The first row that the perceptron gets wrong, or right only because a sum of 0 happens not to fire. */
    Optional<Fault> faultIn(Perceptron perceptron) {
        String given = "w = " + Text.numbers(perceptron.weights()) + ", b = " + Text.number(perceptron.bias());
        String expected = "a weighted sum above 0 for " + rows(1) + ", and below 0 for " + rows(0);
        if (perceptron.inputCount() != inputs[0].length) {
            return Optional.of(new Fault(
                    given, expected, perceptron.inputCount() + " weights for " + inputs[0].length + " inputs"));
        }
        for (int row = 0; row < inputs.length; row++) {
            double sum = perceptron.weightedSum(inputs[row]);
            String place = Text.numbers(inputs[row]) + ": the weighted sum is " + Text.number(sum);
            if (Math.abs(sum) < ON_THE_LINE) {
                return Optional.of(new Fault(
                        given,
                        expected,
                        place + (sum == 0 ? ", exactly on the line" : ", on the line but for rounding")
                                + "; only the tie rule decides there"));
            }
            if (sum > 0 != (targets[row] == 1)) {
                return Optional.of(new Fault(
                        given,
                        expected,
                        place + ", so it answers " + (sum > 0 ? 1 : 0) + " instead of " + targets[row]));
            }
        }
        return Optional.empty();
    }

    private String rows(int target) {
        return IntStream.range(0, inputs.length)
                .filter(row -> targets[row] == target)
                .mapToObj(row -> Text.numbers(inputs[row]))
                .collect(Collectors.joining(", "));
    }
}
