package firstneuron.exercise;

import static firstneuron.exercise.Answers.areRight;
import static firstneuron.exercise.Answers.isNotTried;
import static firstneuron.exercise.Answers.isWrong;

import firstneuron.exercise.Chapter6.Neuron;
import firstneuron.perceptron.Perceptron;
import org.junit.jupiter.api.Test;

class NeuronOutputTest {
    private final Chapter6 tasks = new Chapter6();

    private void isWrongBecause(String reason, Neuron neuron) {
        isWrong(reason, tasks.neuron.check(neuron));
    }

    private static double sum(double[] x, double[] w, double b) {
        double sum = b;
        for (int i = 0; i < x.length; i++) {
            sum += w[i] * x[i];
        }
        return sum;
    }

    @Test
    void isRightHoweverItIsWritten() {
        areRight(
                tasks.neuron.check((x, w, b) -> sum(x, w, b) > 0 ? 1 : 0),
                tasks.neuron.check(
                        (x, w, b) -> Perceptron.withWeights(w).withBias(b).output(x) > 0.5 ? 1 : 0),
                tasks.neuron.check((x, w, b) -> (int) Math.max(0, Math.signum(sum(x, w, b)))));
    }

    @Test
    void isWrongWithoutBiasWithTheWrongTieOrForTwoInputsOnly() {
        isWrongBecause("only the bias is left", (x, w, b) -> sum(x, w, 0) > 0 ? 1 : 0);
        isWrongBecause("the sum 1 + 1 − 1.5", (x, w, b) -> sum(x, w, b) > 0 ? 0 : 1);
        isWrongBecause("exactly 0, and does not fire", (x, w, b) -> sum(x, w, b) >= 0 ? 1 : 0);
        isWrongBecause("three inputs", (x, w, b) -> w[0] * x[0] - w[0] * x[0] + w[1] * x[1] + x[0] + b > 0 ? 1 : 0);
        isWrongBecause(
                "ArrayIndexOutOfBoundsException", (x, w, b) -> w[0] * x[0] + w[1] * x[1] + w[2] * x[2] + b > 0 ? 1 : 0);
        isWrongBecause("only the bias is left", (x, w, b) -> sum(x, w, -b) > 0 ? 1 : 0);
        isWrongBecause("exactly 0", (x, w, b) -> 1);
        isWrongBecause("the sum 1 + 1 − 1.5", (x, w, b) -> 0);
        isWrongBecause("the sum 1 + 1 − 1.5", (x, w, b) -> (int) sum(x, w, b));
        isWrongBecause("StackOverflowError", new Neuron() {
            @Override
            public int output(double[] x, double[] w, double b) {
                return output(x, w, b);
            }
        });
        isWrongBecause("IllegalStateException: mine", (x, w, b) -> {
            throw new IllegalStateException("mine");
        });
    }

    @Test
    void isNotTriedAsTheNotebookHasIt() {
        isNotTried(tasks.neuron.check((x, w, b) -> -1));
    }
}
