package firstneuron.exercise;

import static firstneuron.exercise.Answers.areRight;
import static firstneuron.exercise.Answers.isWrong;
import static firstneuron.exercise.Neurons.neuron;

import org.junit.jupiter.api.Test;

class TruthTableTest {
    private final Chapter6 tasks = new Chapter6();

    @Test
    void isAnyVoteThatCountsAlike() {
        areRight(
                tasks.twoOfThree.check(neuron(-1.5, 1, 1, 1)),
                tasks.twoOfThree.check(neuron(-3, 2, 2, 2)),
                tasks.twoOfThree.check(neuron(-4, 2.5, 3, 3.5)),
                tasks.twoOfThree.check(neuron(-1.1, 1, 1, 1)));
    }

    @Test
    void isNoneThatCountsOneOrThreeOrForgetsAJudge() {
        isWrong("(0, 0, 1): the weighted sum is 0.5", tasks.twoOfThree.check(neuron(-0.5, 1, 1, 1)));
        isWrong("(0, 1, 1): the weighted sum is −0.5", tasks.twoOfThree.check(neuron(-2.5, 1, 1, 1)));
        isWrong("(0, 1, 1): the weighted sum is 0, exactly", tasks.twoOfThree.check(neuron(-2, 1, 1, 1)));
        isWrong("(0, 0, 1): the weighted sum is 0, exactly", tasks.twoOfThree.check(neuron(-1, 1, 1, 1)));
        isWrong("2 weights for 3 inputs", tasks.twoOfThree.check(neuron(-1.5, 1, 1)));
        isWrong("(0, 1, 1): the weighted sum is −0.5", tasks.twoOfThree.check(neuron(-1.5, 1, 1, 0)));
        isWrong("(0, 0, 0): the weighted sum is 1.5", tasks.twoOfThree.check(neuron(1.5, 1, 1, 1)));
        isWrong("(0, 0, 0): the weighted sum is 1.5", tasks.twoOfThree.check(neuron(1.5, -1, -1, -1)));
        isWrong("(0, 0, 1): the weighted sum is 1.5", tasks.twoOfThree.check(neuron(-1.5, 1, 2, 3)));
    }
}
