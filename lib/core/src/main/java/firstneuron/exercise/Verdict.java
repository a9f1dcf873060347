package firstneuron.exercise;

import java.util.Objects;

/**
 * What a check says of an answer.
 *
 * @param state one of three
 * @param task the number and title of the task
 * @param text what was found, in lines of at most 88 characters
 */
public record Verdict(State state, String task, String text) {
    /** How far an answer has come. */
    public enum State {
        /** The answer is still the one that the notebook came with. */
        NOT_TRIED("○", "not tried yet"),
        /** The answer is right. */
        RIGHT("✓", "right"),
        /** The answer is wrong, or its code fails. */
        NOT_YET("✗", "not yet");

        private final String mark;
        private final String words;

        State(String mark, String words) {
            this.mark = mark;
            this.words = words;
        }
    }

    /**
     * Checks that nothing is missing.
     *
     * @param state one of three
     * @param task the number and title of the task
     * @param text what was found
     */
    public Verdict {
        Objects.requireNonNull(state, "the state is null");
        Objects.requireNonNull(task, "the task is null");
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
        return state.mark + " " + task + ": " + state.words + (text.isEmpty() ? "" : "\n" + text);
    }
}
