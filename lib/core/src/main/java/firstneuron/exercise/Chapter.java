package firstneuron.exercise;

import firstneuron.language.Texts;
import firstneuron.plot.Picture;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * The tasks of one chapter. Each has a field of its own in the classes below this one.
 */
public abstract class Chapter {
    private final List<Task> tasks = new ArrayList<>();
    private final Texts texts;
    private final Progress progress;

    Chapter(Texts texts) {
        this.texts = texts;
        progress = new Progress(texts);
    }

    /** Numbers that are judged one by one. */
    final NumbersTask numbers(String number, Wanted... wanted) {
        WantedNumbers judge = new WantedNumbers(texts.at(number), wanted);
        return add(new NumbersTask(number, texts, progress, judge.names(), judge));
    }

    /** Numbers that are judged together. The judge looks at those that are there; what is not filled in yet is NaN. */
    final NumbersTask numbers(String number, List<String> names, Function<Texts, Judge<double[]>> judge) {
        Unfilled unfilled = new Unfilled(names, texts);
        Judge<double[]> together = judge.apply(texts.at(number));
        return add(new NumbersTask(
                number,
                texts,
                progress,
                names,
                answers -> together.faultIn(answers).or(() -> unfilled.faultIn(answers))));
    }

    /** An answer that a judge looks at; the judge is made with the texts of the task. */
    final <A> AnswerTask<A> answer(String number, Function<Texts, Judge<A>> judge) {
        return add(new AnswerTask<>(number, texts, progress, judge.apply(texts.at(number))));
    }

    private <T extends Task> T add(T task) {
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
     * @throws NullPointerException if there is no name
     * @throws IllegalArgumentException if the name is empty, or the file is damaged or something else; it stays as it is,
     *     and so does what is solved
     * @throws java.io.UncheckedIOException if the file cannot be read or written
     */
    public final String keep(String file) {
        Objects.requireNonNull(file, "the name of the file is null, expected one such as my-progress.txt");
        if (file.isBlank()) {
            throw new IllegalArgumentException("the name of the file is empty, expected one such as my-progress.txt");
        }
        return progress.keep(Path.of(file));
    }
}
