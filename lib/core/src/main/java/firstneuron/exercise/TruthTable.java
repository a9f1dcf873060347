package firstneuron.exercise;

import firstneuron.language.Texts;
import firstneuron.nn.Activation;
import firstneuron.perceptron.Perceptron;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** Holds the answers of a perceptron against a truth table. */
final class TruthTable implements Judge<Perceptron> {
    static final double[][] TWO_INPUTS = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};
    private static final double[][] THREE_INPUTS = {
        {0, 0, 0}, {0, 0, 1}, {0, 1, 0}, {0, 1, 1}, {1, 0, 0}, {1, 0, 1}, {1, 1, 0}, {1, 1, 1}
    };

    private static final double HALF = 0.5;

    private final double[][] inputs;
    private final int[] targets;
    private final Sentences say;

    interface Sentences {
        String given(double[] weights, double bias);

        String givenWithActivation(double[] weights, double bias, String activation);

        String expected(double[][] above, double[][] below);

        String oneWeight(int weights, int inputs);

        String otherInputs(int weights, int inputs);

        String place(double[] point);

        String decidingActivation();

        String otherActivation(double[] point, double sum, String activation, double output);

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
            return Optional.of(new Fault(given(perceptron), expected, weights(perceptron.inputCount())));
        }
        return Arrays.stream(inputs)
                .flatMap(point -> otherActivation(perceptron, point).stream())
                .findFirst()
                .or(() -> wrongRow(perceptron, expected));
    }

    /** The activation has to be a decision: above one half exactly where the sum is above 0, as the step and the sigmoid. */
    private Optional<Fault> otherActivation(Perceptron perceptron, double... point) {
        double sum = perceptron.weightedSum(point);
        double output = Task.call(say.place(point), () -> perceptron.output(point));
        // a sigmoid makes exactly one half of a sum close to 0; on which side it is shows farther out
        double side = output == HALF
                ? Task.call(say.place(point), () -> perceptron.activation().value(Math.signum(sum)))
                : output;
        boolean decides = output >= 0 && output <= 1 && (sum == 0 || side != HALF && side > HALF == sum > 0);
        return decides
                ? Optional.empty()
                : Optional.of(new Fault(
                        given(perceptron),
                        say.decidingActivation(),
                        say.otherActivation(point, sum, perceptron.activation().name(), output)));
    }

    private Optional<Fault> wrongRow(Perceptron perceptron, String expected) {
        for (int row = 0; row < inputs.length; row++) {
            double[] point = inputs[row];
            double sum = perceptron.weightedSum(point);
            if (Near.isRounded(sum, 0, scale(perceptron))) {
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

    /** How large the terms of a sum can be: a common factor of weights and bias moves no line. */
    private static double scale(Perceptron perceptron) {
        return Math.abs(perceptron.bias())
                + Arrays.stream(perceptron.weights()).map(Math::abs).sum();
    }

    private String weights(int count) {
        int expected = inputs[0].length;
        return count == 1 ? say.oneWeight(count, expected) : say.otherInputs(count, expected);
    }

    /** The numbers of the perceptron. */
    String given(Perceptron perceptron) {
        return perceptron.activation().equals(Activation.STEP)
                ? say.given(perceptron.weights(), perceptron.bias())
                : say.givenWithActivation(
                        perceptron.weights(),
                        perceptron.bias(),
                        perceptron.activation().name());
    }

    private double[][] rows(int target) {
        return IntStream.range(0, inputs.length)
                .filter(row -> targets[row] == target)
                .mapToObj(row -> inputs[row])
                .toArray(double[][]::new);
    }
}
