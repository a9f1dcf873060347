package firstneuron.exercise;

import static firstneuron.exercise.Answers.areRight;
import static firstneuron.exercise.Answers.isNotTried;
import static firstneuron.exercise.Answers.isWrong;
import static firstneuron.exercise.Layers.output;

import firstneuron.matrix.Matrix;
import firstneuron.nn.Activation;
import firstneuron.nn.Dense;
import firstneuron.nn.Mlp;
import org.junit.jupiter.api.Test;

class FenceTest {
    private static final Activation STEP = Activation.STEP;
    private static final Activation SIGMOID = Activation.SIGMOID;
    private final Chapter7 tasks = new Chapter7();

    private Mlp fence(Activation f, double factor, double bias) {
        Matrix sides = Matrix.of(new double[][] {{1, 0, -1}, {0, 1, -1}}).scaled(factor);
        return new Mlp(new Dense(sides, Matrix.row(1, 1, 2).scaled(factor), f), output(bias, 1, 1, 1));
    }

    private Mlp steps(double[][] weights, double... biases) {
        return new Mlp(new Dense(Matrix.of(weights), Matrix.row(biases), STEP), output(-2.5, 1, 1, 1));
    }

    private void isWrongBecause(String reason, Mlp network) {
        isWrong(reason, tasks.fence.check(network));
    }

    @Test
    void holdsWithStepsSteepSigmoidsTurnedSignsAndMoreSides() {
        areRight(
                tasks.fence.check(fence(STEP, 1, -2.5)),
                tasks.fence.check(fence(STEP, 7, -2.1)),
                tasks.fence.check(fence(SIGMOID, 20, -2.5)),
                // all signs turned: a side fires outside, and the output fires where none does
                tasks.fence.check(new Mlp(
                        new Dense(Matrix.of(new double[][] {{-1, 0, 1}, {0, -1, 1}}), Matrix.row(-1, -1, -2), STEP),
                        output(0.5, -1, -1, -1))),
                tasks.fence.check(new Mlp(
                        new Dense(
                                Matrix.of(new double[][] {{-1, 1, 0, 0}, {-1, 0, 1, 0}}),
                                Matrix.row(2, 1.1, 0.9, 1),
                                STEP),
                        new Dense(Matrix.column(10, 10, 10, 10), Matrix.row(-35), SIGMOID))),
                tasks.fence.check(new Mlp(
                        fence(STEP, 1, -2.5).layers().get(0),
                        output(-2.5, 1, 1, 1),
                        new Dense(Matrix.column(1), Matrix.row(0), Activation.IDENTITY))));
    }

    @Test
    void hasAGapWhereASideASignOrABiasIsWrong() {
        isWrongBecause("beyond the line x₁ = −1: the output is 1", fence(STEP, 1, -1.5));
        isWrongBecause("(0, 0), which is inside: the output is 0", fence(STEP, 1, -3));
        isWrongBecause(
                "beyond the line x₁ + x₂ = 2: the output is 1",
                new Mlp(
                        new Dense(Matrix.of(new double[][] {{1, 0}, {0, 1}}), Matrix.row(1, 1), STEP),
                        output(-1.5, 1, 1)));
        isWrongBecause("(0, 0), which is inside", steps(new double[][] {{-1, 0, -1}, {0, -1, -1}}, -1, -1, 2));
        isWrongBecause("(0, 0), which is inside", steps(new double[][] {{1, 0, 1}, {0, 1, 1}}, 1, 1, -2));
        isWrongBecause("which is inside", steps(new double[][] {{1, 0, -1}, {0, 1, -1}}, -1, -1, 2));
        isWrongBecause("which is inside", steps(new double[][] {{1, 0, -1}, {0, 1, -1}}, 1, 1, 1));
        isWrongBecause(
                "beyond the line x₁ + x₂ = 2: the output is 1",
                steps(new double[][] {{1, 0, -1}, {0, 1, -1}}, 1, 1, 3));
        isWrongBecause(
                "beyond the line x₂ = −1: the output is 1", steps(new double[][] {{1, 0, -1}, {0, 1, -1}}, 1, 2, 2));
        isWrongBecause("which is inside", steps(new double[][] {{1, 0, -1}, {0, 1, -1}}, 0, 0, 2));
        isWrongBecause("the output is", fence(SIGMOID, 1, -2.5));
        isWrongBecause("the output is", fence(Activation.IDENTITY, 1, -2.5));
        isWrongBecause("the size", Mlp.sizes(2, 3, 2).build());
        isWrongBecause("the size", Mlp.sizes(3, 3, 1).build());
        isWrongBecause("the output is", Mlp.sizes(2, 3, 1).seed(1).build());
        isNotTried(tasks.fence.check(null));
    }
}
