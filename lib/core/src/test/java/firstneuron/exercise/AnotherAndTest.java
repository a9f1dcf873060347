package firstneuron.exercise;

import static firstneuron.exercise.Answers.areRight;
import static firstneuron.exercise.Answers.isNotTried;
import static firstneuron.exercise.Answers.isWrong;
import static firstneuron.exercise.Neurons.neuron;

import org.junit.jupiter.api.Test;

class AnotherAndTest {
    private final Chapter6 tasks = new Chapter6();

    @Test
    void isEveryLineBetweenOneOneAndTheOthers() {
        areRight(
                tasks.anotherAnd.check(neuron(-1.5, 1, 1)),
                tasks.anotherAnd.check(neuron(-4, 3, 2)),
                tasks.anotherAnd.check(neuron(-1, 0.6, 0.9)),
                tasks.anotherAnd.check(neuron(-15, 10, 10)),
                tasks.anotherAnd.check(neuron(-0.6, 0.5, 0.5)));
    }

    @Test
    void isNoneWhereARowIsWrongOrOnTheLine() {
        isWrong("(0, 1): the weighted sum is 0, exactly on the line", tasks.anotherAnd.check(neuron(-1, 1, 1)));
        isWrong("(1, 1): the weighted sum is 0, exactly on the line", tasks.anotherAnd.check(neuron(-2, 1, 1)));
        isWrong("(0, 1): the weighted sum is 0.5", tasks.anotherAnd.check(neuron(-0.5, 1, 1)));
        isWrong("(0, 0): the weighted sum is 1.5", tasks.anotherAnd.check(neuron(1.5, 1, 1)));
        isWrong("(0, 0): the weighted sum is 1.5", tasks.anotherAnd.check(neuron(1.5, -1, -1)));
        isWrong("(1, 1): the weighted sum is −0.5", tasks.anotherAnd.check(neuron(-2.5, 1, 1)));
        isWrong("(1, 0): the weighted sum is 0.5", tasks.anotherAnd.check(neuron(-1.5, 2, 1)));
        isWrong("(0, 0): the weighted sum is 0, exactly on the line", tasks.anotherAnd.check(neuron(0, 1, 1)));
        isWrong("1 weight for 2 inputs", tasks.anotherAnd.check(neuron(-1.5, 1)));
        isWrong("the same line", tasks.anotherAnd.check(neuron(-0.7, 0.5, 0.5)));
        isWrong("the same line", tasks.anotherAnd.check(neuron(-7, 5, 5)));
    }

    @Test
    void isNotTriedAsNull() {
        isNotTried(tasks.anotherAnd.check(null));
    }
}
