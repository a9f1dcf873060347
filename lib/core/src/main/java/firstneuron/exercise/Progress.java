package firstneuron.exercise;

import firstneuron.file.CheckedFile;
import firstneuron.file.OneAtATime;
import firstneuron.language.Texts;
import firstneuron.plot.Picture;
import firstneuron.plot.Plots;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which tasks are solved. */
final class Progress {
    private static final String FIRST_LINE = "First Neuron progress 1";
    private static final int MOST_BYTES = 100_000;

    private final Set<String> solved = new TreeSet<>();
    private final Texts texts;
    private final Sentences say;

    interface Sentences {
        String oneTaskKept(int count, String file);

        String tasksKept(int count, String file);

        String tasksSolved(int solved, int all);

        String chapter(String number);
    }

    Progress(Texts texts) {
        this.texts = texts;
        say = texts.from("progress").as(Sentences.class);
    }

    void solve(String number) {
        solved.add(number);
    }

    Set<String> solved() {
        return Set.copyOf(solved);
    }

    String keep(Path file) {
        return OneAtATime.on(file, () -> {
            Set<String> all = new TreeSet<>(solved);
            if (Files.exists(file)) {
                all.addAll(kept(file));
            }
            List<String> lines = new ArrayList<>(List.of(FIRST_LINE));
            lines.addAll(all);
            CheckedFile.write(file, lines);
            solved.addAll(all);
            return said(file);
        });
    }

    private static List<String> kept(Path file) {
        try {
            long bytes = Files.size(file);
            if (bytes > MOST_BYTES) {
                throw new IllegalArgumentException(
                        file + " is not a progress of First Neuron: it has " + bytes + " bytes, far too many");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
        }
        List<String> lines = CheckedFile.read(file, "progress", FIRST_LINE);
        return lines.subList(1, lines.size() - 1);
    }

    /** What another version of the course calls a task stays in the file, and is not counted here. */
    private String said(Path file) {
        int count = (int) chapters().stream()
                .flatMap(chapter -> chapter.tasks().stream())
                .filter(task -> solved.contains(task.number()))
                .count();
        return count == 1 ? say.oneTaskKept(count, file.toString()) : say.tasksKept(count, file.toString());
    }

    private List<Chapter> chapters() {
        return List.of(new Chapter6(texts), new Chapter7(texts), new Chapter8(texts), new Chapter9(texts));
    }

    Picture picture() {
        Map<String, Map<String, Boolean>> rows = new LinkedHashMap<>();
        int count = 0;
        int done = 0;
        for (Chapter chapter : chapters()) {
            Map<String, Boolean> row = new LinkedHashMap<>();
            chapter.tasks().forEach(task -> row.put(task.name(), solved.contains(task.number())));
            rows.put(say.chapter(chapter.tasks().get(0).number().replaceAll("\\..*", "")), row);
            count += row.size();
            done += (int) row.values().stream().filter(isSolved -> isSolved).count();
        }
        return Plots.checklist(say.tasksSolved(done, count), rows);
    }
}
