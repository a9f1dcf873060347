package firstneuron.exercise;

import static firstneuron.exercise.Answers.areRight;
import static firstneuron.exercise.Answers.isWrong;
import static java.lang.Double.NaN;

import org.junit.jupiter.api.Test;

class ContradictionTest {
    private final Chapter6 tasks = new Chapter6();

    private Verdict check(double row00, double row01, double row10, double row11) {
        return tasks.contradiction.check(row00, row01, row10, row11);
    }

    @Test
    void takesAllRowsEquallyOften() {
        areRight(check(1, 1, 1, 1), check(2, 2, 2, 2), check(0.5, 0.5, 0.5, 0.5));
    }

    @Test
    void isNoneWhereSomethingIsLeftOrNothingIsSaid() {
        isWrong("1·w₁ is left", check(0, 0, 1, 0));
        isWrong("1·w₂ is left", check(0, 1, 0, 0));
        isWrong("−1·b is left", check(1, 0, 0, 0));
        isWrong("−1·w₁ is left", check(0, 0, 0, 1));
        isWrong("1·b is left", check(0, 1, 1, 1));
        isWrong("−1·b is left", check(2, 1, 1, 1));
        isWrong("a row that says > 0", check(0, 0, 0, 0));
        isWrong("a negative number", check(-1, -1, -1, -1));
        isWrong("1·w₁ is left", check(1, 1, 2, 1));
        isWrong("still empty: row10", check(1, 1, NaN, 1));
    }
}
