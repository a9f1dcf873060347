package firstneuron.exercise;

import static firstneuron.exercise.Answers.areRight;
import static firstneuron.exercise.Answers.isWrong;
import static firstneuron.exercise.Neurons.neuron;

import org.junit.jupiter.api.Test;

class WidestStreetTest {
    private final Chapter6 tasks = new Chapter6();

    @Test
    void liesInTheMiddle() {
        areRight(
                tasks.widestStreet.check(neuron(-1.5, 1, 1)),
                tasks.widestStreet.check(neuron(-3, 2, 2)),
                tasks.widestStreet.check(neuron(-1.5, 1.002, 0.998)));
    }

    @Test
    void isNotEveryLineOfAnd() {
        isWrong("which is only 0.2828 away", tasks.widestStreet.check(neuron(-0.7, 0.5, 0.5)));
        isWrong("away", tasks.widestStreet.check(neuron(-4, 3, 2)));
        isWrong("(0, 1), which is only 0.0707 away", tasks.widestStreet.check(neuron(-1.1, 1, 1)));
        isWrong("(1, 1), which is only 0.0707 away", tasks.widestStreet.check(neuron(-1.9, 1, 1)));
        isWrong("exactly on the line", tasks.widestStreet.check(neuron(-1, 1, 1)));
        isWrong("so it answers 1 instead of 0", tasks.widestStreet.check(neuron(-0.5, 1, 1)));
        isWrong("so it answers 0 instead of 1", tasks.widestStreet.check(neuron(-2.5, 1, 1)));
        isWrong("3 weights for 2 inputs", tasks.widestStreet.check(neuron(-1.5, 1, 1, 1)));
        isWrong("so it answers 1 instead of 0", tasks.widestStreet.check(neuron(1.5, -1, -1)));
    }
}
