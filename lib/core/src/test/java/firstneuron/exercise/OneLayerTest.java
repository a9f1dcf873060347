package firstneuron.exercise;

import static firstneuron.exercise.Answers.areRight;
import static firstneuron.exercise.Answers.isNotTried;
import static firstneuron.exercise.Answers.isWrong;

import firstneuron.exercise.Chapter7.Joining;
import firstneuron.matrix.Matrix;
import firstneuron.nn.Activation;
import firstneuron.nn.Dense;
import firstneuron.nn.Mlp;
import org.junit.jupiter.api.Test;

class OneLayerTest {
    private final Chapter7 tasks = new Chapter7();

    private void isWrongBecause(String reason, Joining joining) {
        isWrong(reason, tasks.oneLayer.check(joining));
    }

    private static Dense layer(Matrix w, Matrix b) {
        return new Dense(w, b, Activation.IDENTITY);
    }

    @Test
    void isRightByProductsByLoopsOrByTryingUnitVectors() {
        areRight(
                tasks.oneLayer.check((first, second) -> layer(
                        first.weights().times(second.weights()),
                        first.bias().times(second.weights()).plus(second.bias()))),
                tasks.oneLayer.check((first, second) -> {
                    Mlp both = new Mlp(first, second);
                    int inputs = first.inputCount();
                    Matrix b = both.output(Matrix.zeros(1, inputs));
                    Matrix unit = Matrix.generate(inputs, inputs, (r, c) -> r == c ? 1 : 0);
                    return layer(both.output(unit).plusRow(b.scaled(-1)), b);
                }));
    }

    @Test
    void isWrongWithoutABiasInAnotherOrderOrWithABend() {
        isWrongBecause(
                "W₁ with the row (2), b₁ = (1); W₂ with the row (3), b₂ = (5): b₁ is lost",
                (first, second) -> layer(first.weights().times(second.weights()), second.bias()));
        isWrongBecause(
                "b₂ is missing",
                (first, second) -> layer(
                        first.weights().times(second.weights()), first.bias().times(second.weights())));
        isWrongBecause(
                "the activation is step",
                (first, second) -> new Dense(
                        first.weights().times(second.weights()),
                        first.bias().times(second.weights()).plus(second.bias()),
                        Activation.STEP));
        isWrongBecause("the weight of input 1 in neuron 1 is 3, and must be 6", (first, second) -> second);
        isWrongBecause(
                "the bias of neuron 1 is 9, and must be 8",
                (first, second) -> layer(
                        first.weights().times(second.weights()),
                        first.bias().times(second.weights()).plus(second.bias()).map(b -> b + 1)));
        isWrongBecause(
                "IllegalArgumentException",
                (first, second) -> layer(
                        second.weights().times(first.weights()),
                        first.bias().times(second.weights()).plus(second.bias())));
        isWrongBecause(
                "there is no layer",
                (first, second) -> first.inputCount() == 1
                        ? layer(
                                first.weights().times(second.weights()),
                                first.bias().times(second.weights()).plus(second.bias()))
                        : null);
        isNotTried(tasks.oneLayer.check((first, second) -> null));
        isNotTried(tasks.oneLayer.check(null));
    }
}
