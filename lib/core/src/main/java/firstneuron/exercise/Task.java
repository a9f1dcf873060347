package firstneuron.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One task of a chapter: hints, a solution, and, in the classes below it, a check for one kind of answer.
 */
public abstract class Task {
    private static final int FEWEST_HINTS = 2;

    private final String number;
    private final String title;
    private final String why;
    private final List<String> hints;
    private final String solution;
    private Progress progress = new Progress();
    private boolean attempted;
    private int hintsShown;

    Task(Card card) {
        number = card.number;
        title = card.title;
        why = card.why;
        hints = List.copyOf(card.hints);
        solution = card.solution;
        if (why.isEmpty() || solution.isEmpty() || hints.size() < FEWEST_HINTS) {
            throw new IllegalArgumentException(name() + " lacks a reason, a solution or hints");
        }
    }

    /** The texts of a task, collected before its check is known. */
    static final class Card {
        private final String number;
        private final String title;
        private final List<String> hints = new ArrayList<>();
        private String why = "";
        private String solution = "";

        Card(String number, String title) {
            this.number = number;
            this.title = title;
        }

        /** Why a right answer matters: shown with it. */
        Card why(String text) {
            why = text;
            return this;
        }

        /** One more step of help. */
        Card hint(String text) {
            hints.add(text);
            return this;
        }

        /** The solution: prose, and the code that a cell would hold. */
        Card solution(String prose, String code) {
            solution = Text.block(prose) + "\n\n" + code.strip().indent(4).stripTrailing();
            return this;
        }
    }

    void recordIn(Progress where) {
        progress = where;
    }

    /**
     * The number of the task.
     *
     * @return for example {@code 6.2}
     */
    public String number() {
        return number;
    }

    /**
     * Number and title.
     *
     * @return for example {@code 6.2 Another AND}
     */
    public String name() {
        return number + " " + title;
    }

    /**
     * A hint. Each call shows one more, until all are shown.
     *
     * @return the hints so far
     */
    public String hint() {
        hintsShown = Math.min(hints.size(), hintsShown + 1);
        StringBuilder text = new StringBuilder(name())
                .append(": hint ")
                .append(hintsShown)
                .append(" of ")
                .append(hints.size());
        for (int i = 0; i < hintsShown; i++) {
            text.append("\n").append(Text.labelled((i + 1) + ".", hints.get(i), 3));
        }
        return text + (hintsShown < hints.size() ? "\n  Run the cell again for the next one." : "");
    }

    /**
     * The solution, once the task was tried or all hints were taken.
     *
     * @return prose and code, or what to do first
     */
    public String solution() {
        if (!attempted && hintsShown < hints.size()) {
            return name() + ": try it first\n"
                    + Text.block("Give check an answer, even a wrong one, or take all " + hints.size()
                            + " hints. Then this shows a solution.");
        }
        return name() + ": a solution\n" + solution;
    }

    /** Looks for a fault in an answer; whatever the answer's code throws becomes a verdict. */
    final Verdict judge(boolean tried, Supplier<Optional<Fault>> search) {
        return judge(tried, search, () -> "");
    }

    /** The same, with a remark on a right answer before the reason why it matters. */
    final Verdict judge(boolean tried, Supplier<Optional<Fault>> search, Supplier<String> remark) {
        if (!tried) {
            return notTried();
        }
        try {
            Optional<Fault> fault = search.get();
            attempted = true;
            return fault.map(this::notYet).orElseGet(() -> right(remark.get()));
        } catch (NotTried e) {
            return notTried();
        } catch (FailedCall e) {
            attempted = true;
            return notYet(thrown(e.getCause(), e.getMessage()));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError e) {
            attempted = true;
            return notYet(
                    thrown(e, "a call that this check makes; try the same call in a cell of your own to see the line"));
        }
    }

    private static Fault thrown(Throwable thrown, String failsAt) {
        String message = thrown.getMessage() == null ? "" : ": " + thrown.getMessage();
        return new Fault(
                "code that throws " + thrown.getClass().getSimpleName() + message,
                "code that gives an answer in every case",
                failsAt);
    }

    /** Calls the code of a learner; what it throws goes on together with the case in which it did. */
    static <T> T call(String place, Supplier<T> code) {
        try {
            return code.get();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError e) {
            throw new FailedCall(place, e);
        }
    }

    private Verdict notTried() {
        return new Verdict(Verdict.State.NOT_TRIED, name(), "");
    }

    private Verdict right(String remark) {
        progress.solve(number);
        return new Verdict(Verdict.State.RIGHT, name(), Text.block((remark + " " + why).strip()));
    }

    private Verdict notYet(Fault fault) {
        return new Verdict(Verdict.State.NOT_YET, name(), fault.text());
    }

    /** Thrown by a check whose call of a learner's code failed; the message is the case. */
    private static final class FailedCall extends RuntimeException {
        private static final long serialVersionUID = 1;

        FailedCall(String place, Throwable cause) {
            super(place, cause);
        }
    }

    /** Thrown by a check that finds, only by calling it, that a method still is as the notebook came. */
    static final class NotTried extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /**
     * Number and title.
     *
     * @return the same as {@link #name()}
     */
    @Override
    public String toString() {
        return name();
    }
}
