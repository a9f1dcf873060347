package firstneuron.exercise;

import firstneuron.language.Texts;

/**
 * A task whose answer is an object of the library or a method of the learner.
 *
 * @param <A> what is answered with, for example a perceptron
 */
public final class AnswerTask<A> extends Task {
    private final Judge<A> judge;

    AnswerTask(String number, Texts course, Progress progress, Judge<A> judge) {
        super(number, course, progress);
        this.judge = judge;
    }

    /**
     * Looks at an answer.
     *
     * @param answer the answer; null if there is none yet
     * @return not tried yet, right, or not yet with the reason
     */
    public Verdict check(A answer) {
        return judge(answer != null, () -> judge.faultIn(answer), () -> judge.remarkOn(answer));
    }
}
