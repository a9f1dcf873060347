package firstneuron.exercise;

import java.util.Objects;

/**
 * What a check says of an answer.
 *
 * @param state one of three
 * @param task the number and title of the task
 * @param words the state in words, for example {@code not tried yet}
 * @param text what was found, in lines of at most 88 characters
 */
public record Verdict(State state, String task, String words, String text) {
    /** How far an answer has come. */
    public enum State {
        /** The answer is still the one that the notebook came with. */
        NOT_TRIED("○"),
        /** The answer is right. */
        RIGHT("✓"),
        /** The answer is wrong, or its code fails. */
        NOT_YET("✗");

        private final String mark;

        State(String mark) {
            this.mark = mark;
        }
    }

    /**
     * Checks that nothing is missing.
     *
     * @param state one of three
     * @param task the number and title of the task
     * @param words the state in words
     * @param text what was found
     */
    public Verdict {
        Objects.requireNonNull(state, "the state is null");
        Objects.requireNonNull(task, "the task is null");
        Objects.requireNonNull(words, "the words are null");
        Objects.requireNonNull(text, "the text is null");
    }

    /**
     * Whether the task is solved.
     *
     * @return true if the answer is right
     */
    public boolean isRight() {
        return state == State.RIGHT;
    }

    /**
     * The mark for a graded cell: nbgrader takes a last expression that is a number as the points of the cell.
     *
     * @param maximum the points of a right answer
     * @return all of them, or 0
     */
    public double points(int maximum) {
        return isRight() ? maximum : 0;
    }

    /**
     * As the notebook shows it.
     *
     * @return a line with the state, and the text below it
     */
    @Override
    public String toString() {
        return state.mark + " " + task + ": " + words + (text.isEmpty() ? "" : "\n" + text);
    }
}
