package firstneuron.exercise;

import static firstneuron.exercise.Answers.areRight;
import static firstneuron.exercise.Answers.isNotTried;
import static firstneuron.exercise.Answers.isWrong;
import static firstneuron.exercise.Layers.hidden;
import static firstneuron.exercise.Layers.neuron;
import static firstneuron.exercise.Layers.output;

import firstneuron.matrix.Matrix;
import firstneuron.nn.Activation;
import firstneuron.nn.Dense;
import firstneuron.nn.Mlp;
import org.junit.jupiter.api.Test;

class SecondXorTest {
    private static final Activation STEP = Activation.STEP;
    private static final Activation SIGMOID = Activation.SIGMOID;
    private static final Dense AND = output(-1.5, 1, 1);
    private final Chapter7 tasks = new Chapter7();

    private Verdict check(Dense hidden, Dense output) {
        return tasks.secondXor.check(new Mlp(hidden, output));
    }

    @Test
    void isAnyOtherPairOfHiddenNeurons() {
        double[] or = neuron(1, 1, -0.5);
        double[] and = neuron(1, 1, -1.5);
        double[] nand = neuron(-1, -1, 1.5);
        double[] nor = neuron(-1, -1, 0.5);
        areRight(
                check(hidden(STEP, or, and), output(-0.5, 1, -2)),
                check(hidden(STEP, and, or), output(-0.5, -2, 1)),
                check(hidden(STEP, neuron(1, -1, -0.5), neuron(-1, 1, -0.5)), output(-0.5, 1, 1)),
                check(hidden(STEP, neuron(1, -1, 0.5), neuron(-1, 1, 0.5)), output(1.5, -1, -1)),
                check(hidden(STEP, nand, nor), output(-0.5, 1, -2)),
                check(hidden(STEP, and, nor), output(0.5, -1, -1)),
                check(hidden(SIGMOID, neuron(5, -3, -3), neuron(-3, 5, -3)), output(-0.7, 1, 1)),
                check(hidden(Activation.RELU, neuron(1, 1, 0), neuron(1, 1, -1)), output(-0.5, 1, -2)),
                check(hidden(STEP, or, and), new Dense(Matrix.column(10, -20), Matrix.row(-5), Activation.SIGMOID)));
    }

    @Test
    void isNotNandAndOrAgain() {
        isWrong("one hidden neuron is NAND and the other OR", check(textbook(1), output(-1, 1, 1)));
        isWrong("one hidden neuron is NAND and the other OR", check(textbook(3), output(-1, 1, 1)));
        isWrong(
                "one hidden neuron is NAND and the other OR",
                check(hidden(STEP, neuron(2, 2, -1), neuron(-2, -2, 3)), output(-1, 1, 1)));
        isWrong(
                "one hidden neuron is NAND and the other OR",
                check(hidden(STEP, neuron(-3, -4, 5), neuron(7, 9, -2)), output(-1.2, 1, 1)));
        isWrong(
                "one hidden neuron is NAND and the other OR",
                check(hidden(SIGMOID, neuron(-2, -2, 3), neuron(2, 2, -1)), output(-1.35, 1, 1)));
    }

    private Dense textbook(double factor) {
        return hidden(STEP, neuron(-2 * factor, -2 * factor, 3 * factor), neuron(2 * factor, 2 * factor, -factor));
    }

    @Test
    void isNoneThatIsNotXor() {
        double[] or = neuron(1, 1, -0.5);
        double[] and = neuron(1, 1, -1.5);
        isWrong("(1, 1): the hidden neurons give (1, 1)", check(hidden(STEP, or, and), output(-0.5, 1, -0.2)));
        isWrong("(0, 1): the hidden neurons give (1, 0)", check(hidden(STEP, or, and), output(-0.5, -2, 1)));
        isWrong("(0, 0): the hidden neurons give (0, 0)", check(hidden(STEP, or, and), output(0.5, 1, -2)));
        isWrong("(0, 1): the hidden neurons give (1, 0)", check(hidden(STEP, or, and), output(-1.5, 1, 1)));
        isWrong("and 0 does not fire", check(hidden(STEP, or, and), output(-1, 1, -1)));
        // OR (1, 1, −0.5) and AND (2, 2, −3), written in rows
        isWrong(
                "one column holds one neuron",
                check(hidden(STEP, neuron(1, 2, -0.5), neuron(1, 2, -3)), output(-0.5, 1, -2)));
        isWrong("(1, 0)", check(hidden(STEP, neuron(-1, 1, -0.5), neuron(-1, 1, -0.5)), output(-0.5, 1, 1)));
        // σ(5) + σ(−3) = 1.04, but the border lies above it
        isWrong("(0, 1)", check(hidden(SIGMOID, neuron(5, -3, -3), neuron(-3, 5, -3)), output(-1.35, 1, 1)));
        isWrong("without an activation", check(hidden(Activation.IDENTITY, or, and), output(-0.5, 1, -2)));
        isWrong("the size", tasks.secondXor.check(Mlp.sizes(2, 3, 1).build()));
        isWrong("the size", tasks.secondXor.check(Mlp.sizes(2, 1).build()));
        isWrong("the size", tasks.secondXor.check(Mlp.sizes(2, 2, 2).build()));
        isNotTried(tasks.secondXor.check(null));
    }
}
