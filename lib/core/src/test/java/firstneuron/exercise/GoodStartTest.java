package firstneuron.exercise;

import static firstneuron.exercise.Answers.areRight;
import static firstneuron.exercise.Answers.isNotTried;
import static firstneuron.exercise.Answers.isWrong;
import static java.lang.Double.NaN;

import firstneuron.matrix.Matrix;
import firstneuron.nn.Activation;
import firstneuron.nn.Dense;
import firstneuron.nn.Initializer;
import firstneuron.nn.Mlp;
import org.junit.jupiter.api.Test;

class GoodStartTest {
    private final Chapter8 tasks = new Chapter8();

    /** OR and AND as hidden neurons, and "OR but not AND", in a smaller size. */
    private static Mlp byHand(double size, Activation hidden) {
        return new Mlp(
                new Dense(
                        Matrix.of(new double[][] {{6 * size, 6 * size}, {6 * size, 6 * size}}),
                        Matrix.row(-9 * size, -3 * size),
                        hidden),
                new Dense(Matrix.column(-9 * size, 9 * size), Matrix.row(-4 * size), Activation.SIGMOID));
    }

    private void isWrongBecause(String reason, Mlp start) {
        isWrong(reason, tasks.goodStart.check(start));
    }

    @Test
    void isFoundInMoreThanOneWay() {
        areRight(
                tasks.goodStart.check(
                        Mlp.sizes(2, 4, 1).hidden(Activation.TANH).seed(2).build()),
                tasks.goodStart.check(
                        Mlp.sizes(2, 2, 1).hidden(Activation.TANH).seed(5).build()),
                tasks.goodStart.check(byHand(0.28, Activation.SIGMOID)),
                tasks.goodStart.check(
                        Mlp.sizes(2, 12, 1).hidden(Activation.TANH).seed(1).build()),
                tasks.goodStart.check(new Mlp(
                        new Dense(Matrix.of(new double[][] {{2, -2}, {-2, 2}}), Matrix.row(-1, -1), Activation.SIGMOID),
                        new Dense(Matrix.column(2, 2), Matrix.row(-1), Activation.SIGMOID))));
    }

    @Test
    void isNoneThatIsStuckSlowSolvedOrTooLarge() {
        isWrongBecause(
                "epoch 300: the error of the last epoch is",
                Mlp.sizes(2, 2, 1).seed(2).build());
        isWrongBecause("in the trough", Mlp.sizes(2, 2, 1).seed(1).build());
        isWrongBecause("too late", Mlp.sizes(2, 8, 1).seed(1).build());
        isWrongBecause(
                "the gradients are 0 or cancel",
                Mlp.sizes(2, 2, 1).initializer(Initializer.ZERO).build());
        isWrongBecause(
                "it takes too long",
                Mlp.sizes(2, 2, 1).hidden(Activation.TANH).seed(1).build());
        isWrongBecause("it knows too much already", byHand(1, Activation.SIGMOID));
        isWrongBecause("too late", byHand(0.15, Activation.SIGMOID));
        isWrongBecause("the size: 2-12-1 has 49", Mlp.sizes(2, 13, 1).seed(1).build());
        isWrongBecause("the first row of the table", Mlp.sizes(3, 2, 1).seed(1).build());
        isWrongBecause("the first row of the table", Mlp.sizes(2, 2, 2).seed(1).build());
        isWrongBecause("it takes too long", Mlp.sizes(2, 1).seed(1).build());
        Activation broken = Activation.of("broken", z -> NaN, z -> 1);
        isWrongBecause("its error is NaN", Mlp.sizes(2, 2, 1).hidden(broken).build());
        Activation without = Activation.of("without", z -> z, z -> Double.POSITIVE_INFINITY);
        isWrongBecause(
                "the training broke off",
                Mlp.sizes(2, 2, 1).hidden(without).seed(3).build());
        isNotTried(tasks.goodStart.check(null));
    }
}
