package firstneuron.exercise;

import static firstneuron.exercise.Answers.areRight;
import static firstneuron.exercise.Answers.isNotTried;
import static firstneuron.exercise.Answers.isWrong;
import static java.lang.Double.NaN;

import org.junit.jupiter.api.Test;

class NarrowValleyTest {
    private final Chapter9 tasks = new Chapter9();

    @Test
    void isCrossedWithAMemoryOfMiddleLength() {
        areRight(tasks.valley.check(0.3, 0.67), tasks.valley.check(0.33, 0.7), tasks.valley.check(0.2, 0.75));
    }

    @Test
    void isNotCrossedWithoutOneOrWithTooLongAOne() {
        isWrong("it has left the valley", tasks.valley.check(0.21, 0));
        isWrong("it has left the valley", tasks.valley.check(0.4, 0.5));
        isWrong("it has left the valley", tasks.valley.check(5, 0.9));
        isWrong("still on its way", tasks.valley.check(0.19, 0));
        isWrong("still on its way", tasks.valley.check(0.1, 0.5));
        isWrong("still on its way", tasks.valley.check(0.25, 0.7));
        isWrong("still on its way", tasks.valley.check(0.001, 0.9));
        isWrong("it swings", tasks.valley.check(0.3, 0.9));
        isWrong("it swings", tasks.valley.check(0.1, 0.95));
        isWrong("a rate above 0", tasks.valley.check(-0.3, 0.67));
        isWrong("a rate above 0", tasks.valley.check(0, 0.67));
        isWrong("below 1", tasks.valley.check(0.3, 1));
        isWrong("below 1", tasks.valley.check(0.3, -0.5));
        isWrong("still empty: beta", tasks.valley.check(0.3, NaN));
        isNotTried(tasks.valley.check(NaN, NaN));
    }
}
