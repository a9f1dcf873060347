package firstneuron.exercise;

import static firstneuron.exercise.Answers.isWrong;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** An answer or an exception that is too long to be shown whole, or has no name. */
class LongAnswerTest {
    private final Chapter6 six = new Chapter6();
    private final Chapter7 seven = new Chapter7();
    private final Chapter8 eight = new Chapter8();
    private final Chapter9 nine = new Chapter9();

    @Test
    void isNotShownToItsEnd() {
        Verdict[] verdicts = {
            six.mendedRule.check((n, x, target, rate) -> new double[100_000]),
            eight.mendedStep.check((w, x, target, rate) -> new double[100_000]),
            nine.softmax.check(outputs -> new double[100_000]),
            seven.mendedLayer.check((x, w, b) -> {
                throw new IllegalStateException("a long story, ".repeat(10_000));
            })
        };
        for (Verdict verdict : verdicts) {
            isWrong(" …", verdict);
            assertTrue(verdict.text().lines().count() < 40, verdict::toString);
        }
    }

    @Test
    void namesAnExceptionThatHasNoNameByTheOneItExtends() {
        isWrong("throws IllegalStateException: mine", six.neuron.check((x, w, b) -> {
            throw new IllegalStateException("mine") {};
        }));
    }
}
