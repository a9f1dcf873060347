package firstneuron.exercise;

import java.util.Optional;
import java.util.function.Function;

/**
 * A task whose answer is an object of the library or a method of the learner.
 *
 * @param <A> what is answered with, for example a perceptron
 */
public final class AnswerTask<A> extends Task {
    private final Function<A, Optional<Fault>> judge;
    private final Function<A, String> remark;

    AnswerTask(Card card, Function<A, Optional<Fault>> judge, Function<A, String> remark) {
        super(card);
        this.judge = judge;
        this.remark = remark;
    }

    /**
     * Looks at an answer.
     *
     * @param answer the answer; null if there is none yet
     * @return not tried yet, right, or not yet with the reason
     */
    public Verdict check(A answer) {
        return judge(answer != null, () -> judge.apply(answer), () -> remark.apply(answer));
    }
}
