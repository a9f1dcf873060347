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

class LayerBeforeAndTest {
    private static final Activation STEP = Activation.STEP;
    private static final Activation SIGMOID = Activation.SIGMOID;
    private static final Dense AND = output(-1.5, 1, 1);
    private final Chapter7 tasks = new Chapter7();

    private Verdict check(Activation f, double[] first, double[] second) {
        return tasks.hiddenLayer.check(new Mlp(hidden(f, first, second), AND));
    }

    @Test
    void isNandAndOrInEitherOrderOrAnythingThatFiresForOneInputOnly() {
        areRight(
                check(STEP, neuron(-1, -1, 1.5), neuron(1, 1, -0.5)),
                check(STEP, neuron(1, 1, -0.5), neuron(-1, -1, 1.5)),
                check(STEP, neuron(-2, -2, 3), neuron(2, 2, -1)),
                check(STEP, neuron(-0.3, -0.4, 0.5), neuron(7, 9, -2)),
                check(SIGMOID, neuron(-20, -20, 30), neuron(20, 20, -10)),
                check(STEP, neuron(-1, -1, 2), neuron(1, 1, 0)),
                tasks.hiddenLayer.check(new Mlp(
                        hidden(STEP, neuron(-1, -1, 1.5), neuron(1, 1, -0.5)),
                        new Dense(Matrix.column(1, 1), Matrix.row(-1.5), new firstneuron.nn.Step()))));
    }

    @Test
    void isNoneWithWrongNeuronsSignsOrOrientation() {
        isWrong(
                "(0, 1): the hidden neurons give (0, 1), and the output is 0, where XOR is 1",
                check(STEP, neuron(1, 1, -1.5), neuron(1, 1, -0.5)));
        isWrong("(0, 1): the hidden neurons give (0, 0)", check(STEP, neuron(-1, -1, 0.5), neuron(1, 1, -1.5)));
        isWrong("(1, 1): the hidden neurons give (1, 1)", check(STEP, neuron(1, 1, -0.5), neuron(1, 1, -0.5)));
        isWrong("(0, 0): the hidden neurons give (1, 1)", check(STEP, neuron(-1, -1, 1.5), neuron(-1, -1, 1.5)));
        isWrong("(0, 0): the hidden neurons give (1, 1)", check(STEP, neuron(-1, -1, 1.5), neuron(1, 1, 0.5)));
        isWrong("(0, 1): the hidden neurons give (0, 1)", check(STEP, neuron(-1, -1, -1.5), neuron(1, 1, -0.5)));
        isWrong("transposed", check(STEP, neuron(-1, 1, 1.5), neuron(-1, 1, -0.5)));
        isWrong("exactly on the line, and 0 does not", check(STEP, neuron(-1, -1, 1), neuron(1, 1, -0.5)));
        // σ(1) + σ(1) = 1.462 stays below 1.5
        isWrong("(0.7311, 0.7311)", check(SIGMOID, neuron(-2, -2, 3), neuron(2, 2, -1)));
        isWrong(
                "without an activation in the hidden layer",
                check(Activation.IDENTITY, neuron(-1, -1, 1.5), neuron(1, 1, -0.5)));
    }

    @Test
    void mustNotChangeTheGivenOutputOrTheSize() {
        Dense before = hidden(STEP, neuron(-1, -1, 1.5), neuron(1, 1, -0.5));
        isWrong("the last layer, which is another one", tasks.hiddenLayer.check(new Mlp(before, output(-1, 1, 1))));
        isWrong("the last layer", tasks.hiddenLayer.check(new Mlp(before, output(-1.2, 1, 1))));
        isWrong(
                "the last layer",
                tasks.hiddenLayer.check(new Mlp(before, new Dense(AND.weights(), AND.bias(), SIGMOID))));
        isWrong("the last layer", tasks.hiddenLayer.check(new Mlp(before)));
        isWrong("the size", tasks.hiddenLayer.check(new Mlp(AND)));
        isWrong("the size", tasks.hiddenLayer.check(new Mlp(before, before, AND)));
        Dense threeInputs = new Dense(Matrix.zeros(3, 2), Matrix.row(0, 0), STEP);
        isWrong("the size", tasks.hiddenLayer.check(new Mlp(threeInputs, AND)));
        isNotTried(tasks.hiddenLayer.check(null));
    }
}
