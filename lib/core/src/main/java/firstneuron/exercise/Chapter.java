package firstneuron.exercise;

import firstneuron.plot.Picture;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The tasks of one chapter. Each has a field of its own in the classes below this one.
 */
public abstract class Chapter {
    private final List<Task> tasks = new ArrayList<>();
    private final Progress progress = new Progress();

    Chapter() {}

    /** Numbers that are judged together, once all of them are there. */
    final NumbersTask numbers(Task.Card card, List<String> names, Function<double[], Optional<Fault>> judge) {
        return add(new NumbersTask(
                card, names, answers -> Wanted.empty(answers, names).or(() -> judge.apply(answers)), answers -> ""));
    }

    /** Numbers that are judged one by one. */
    final NumbersTask numbers(Task.Card card, Wanted... wanted) {
        List<String> names = Arrays.stream(wanted).map(Wanted::name).toList();
        return add(new NumbersTask(
                card,
                names,
                answers -> Wanted.faultIn(answers, wanted),
                answers -> Wanted.comparison(answers, wanted)));
    }

    final <A> AnswerTask<A> answer(Task.Card card, Function<A, Optional<Fault>> judge) {
        return answer(card, judge, answer -> "");
    }

    /** A task that also says something of the answer itself when it is right, for example how large it is. */
    final <A> AnswerTask<A> answer(Task.Card card, Function<A, Optional<Fault>> judge, Function<A, String> remark) {
        return add(new AnswerTask<>(card, judge, remark));
    }

    private <T extends Task> T add(T task) {
        task.recordIn(progress);
        tasks.add(task);
        return task;
    }

    /**
     * All tasks.
     *
     * @return in their order
     */
    public final List<Task> tasks() {
        return List.copyOf(tasks);
    }

    /**
     * What is solved, over the exercises of all chapters.
     *
     * @return a picture with a square for each task; its text is a table
     */
    public final Picture progress() {
        return progress.picture();
    }

    /**
     * Keeps what is solved in a file, together with what was kept there before: reads the file if it is there, adds what
     * was solved since, and writes it again. Called in each exercise notebook with the same file, it brings them
     * together; a copy of the file brings a session back where nothing stays, as on Binder.
     *
     * @param file for example {@code my-progress.txt}, relative to the notebook
     * @return a sentence that says how many tasks are in it
     * @throws IllegalArgumentException if the file is damaged or something else; it stays as it is, and so does what is
     *     solved
     * @throws java.io.UncheckedIOException if the file cannot be read or written
     */
    public final String keep(String file) {
        return progress.keep(Path.of(file));
    }
}
