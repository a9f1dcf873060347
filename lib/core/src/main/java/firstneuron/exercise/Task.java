package firstneuron.exercise;

import firstneuron.language.Texts;
import firstneuron.language.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One task of a chapter: hints, a solution, and, in the classes below it, a check for one kind of answer.
 */
public abstract class Task {
    private static final int LABEL_GAP = 2;
    private static final String NOT_DECLARED = "jdk.jshell.spi.SPIResolutionException";

    private final String number;
    private final String title;
    private final String why;
    private final List<String> hints = new ArrayList<>();
    private final String solution;
    private final String code;
    private final Sentences say;
    private final Progress progress;
    private boolean attempted;
    private String lastFault = "";
    private int hintsShown;

    interface Sentences {
        String hint(String task, int number, int count);

        String nextHint();

        String tryFirst(String task);

        String howToTry(int hints);

        String solution(String task);

        String notTried();

        String right();

        String notYet();

        String given();

        String expected();

        String failsAt();

        String throwing(String exception);

        String answering();

        String someCall();

        String late(int seconds);

        String endless(String place);

        String stillRunning(String place);

        String tooManyLeft(int count);

        String restart();

        String interrupted();

        String sameAgain();
    }

    Task(String number, Texts course, Progress progress) {
        Texts own = course.at(number);
        this.number = number;
        this.progress = progress;
        title = own.get("title");
        why = own.get("why");
        Texts steps = own.at("hints");
        while (steps.has(String.valueOf(hints.size() + 1))) {
            hints.add(steps.get(String.valueOf(hints.size() + 1)));
        }
        solution = own.get("solution");
        code = own.get("solution/code");
        say = course.from("task").as(Sentences.class);
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
     * A hint. Each call gives one more, until all are there.
     *
     * @return the hints so far, folded
     */
    public Advice hint() {
        hintsShown = Math.min(hints.size(), hintsShown + 1);
        return Advice.steps(
                say.hint(name(), hintsShown, hints.size()),
                hints.subList(0, hintsShown),
                hintsShown < hints.size() ? say.nextHint() : "");
    }

    /**
     * The solution, once the task was tried or all hints were taken.
     *
     * @return prose and code, or what to do first; folded
     */
    public Advice solution() {
        return !attempted && hintsShown < hints.size()
                ? Advice.sentence(say.tryFirst(name()), say.howToTry(hints.size()))
                : Advice.code(say.solution(name()), solution, code);
    }

    /**
     * Looks for a fault in an answer, or makes a remark on it; whatever the answer's code throws, and that it never returns,
     * becomes a verdict.
     */
    final Verdict judge(boolean tried, Supplier<Optional<Fault>> search, Supplier<String> remark) {
        if (!tried) {
            return notTried();
        }
        try {
            Optional<Fault> fault = Attempt.of(search);
            attempted = true;
            return fault.map(this::notYet).orElseGet(() -> right(remark.get()));
        } catch (NotTried e) {
            return notTried();
        } catch (Attempt.Interrupted e) {
            return new Verdict(Verdict.State.NOT_TRIED, name(), say.interrupted(), "");
        } catch (Attempt.TooManyLeft e) {
            return notYet(new Fault(say.tooManyLeft(e.count()), say.answering(), say.restart()));
        } catch (Attempt.Endless e) {
            attempted = true;
            String place = e.getMessage().isEmpty() ? say.someCall() : e.getMessage();
            return notYet(new Fault(
                    say.late(Attempt.SECONDS_OF_CALLS),
                    say.answering(),
                    e.isEnded() ? say.endless(place) : say.stillRunning(place)));
        } catch (FailedCall e) {
            attempted = true;
            return notYet(thrown(e.getCause(), e.getMessage()));
        } catch (RuntimeException | Error e) {
            letPass(e);
            attempted = true;
            return notYet(thrown(e, say.someCall()));
        }
    }

    private Fault thrown(Throwable thrown, String failsAt) {
        return new Fault(say.throwing(described(thrown)), say.answering(), failsAt);
    }

    /** The kind of an exception, and its message if it has one. */
    static String described(Throwable thrown) {
        Class<?> type = thrown.getClass();
        String kind = (type.isAnonymousClass() ? type.getSuperclass() : type).getSimpleName();
        if (thrown.getMessage() != null) {
            return kind + ": " + thrown.getMessage();
        }
        return thrown.getCause() == null ? kind : kind + ", caused by " + described(thrown.getCause());
    }

    /** Calls the code of a learner; what it throws goes on together with the case in which it did. */
    static <T> T call(String place, Supplier<T> code) {
        try {
            return Attempt.call(place, code);
        } catch (RuntimeException | Error e) {
            letPass(e);
            throw new FailedCall(place, e);
        }
    }

    /** A method that calls one which is not declared yet: JShell knows its name, and the kernel tells it. */
    private static void letPass(Throwable thrown) {
        if (thrown instanceof RuntimeException missing
                && thrown.getClass().getName().equals(NOT_DECLARED)) {
            throw missing;
        }
    }

    private Verdict notTried() {
        return new Verdict(Verdict.State.NOT_TRIED, name(), say.notTried(), "");
    }

    private Verdict right(String remark) {
        progress.solve(number);
        return new Verdict(Verdict.State.RIGHT, name(), say.right(), Text.block((remark + " " + why).strip()));
    }

    private Verdict notYet(Fault fault) {
        int width = LABEL_GAP
                + Stream.of(say.given(), say.expected(), say.failsAt())
                        .mapToInt(Written::columns)
                        .max()
                        .orElseThrow();
        String text = Text.labelled(say.given(), fault.given(), width) + "\n"
                + Text.labelled(say.expected(), fault.expected(), width) + "\n"
                + Text.labelled(say.failsAt(), fault.failsAt(), width);
        return new Verdict(Verdict.State.NOT_YET, name(), say.notYet(), withNoteOnRepetition(text));
    }

    /** A cell that does not compile leaves the answer before it in place; that one is judged again then. */
    private String withNoteOnRepetition(String text) {
        boolean again = text.equals(lastFault);
        lastFault = text;
        return again ? text + "\n" + Text.block(say.sameAgain()) : text;
    }

    /** Thrown by a check whose call of a learner's code failed; the message is the case. */
    static final class FailedCall extends RuntimeException {
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
