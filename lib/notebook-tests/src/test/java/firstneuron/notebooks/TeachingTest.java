package firstneuron.notebooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import firstneuron.notebooks.Notebook.Cell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The guide for instructors has a section for each notebook, and no decimal number that the notebook does not show. */
class TeachingTest {
    private static final Path INSTRUCTOR = Notebook.FOLDER.resolve("instructor");
    private static final List<String> PARTS = List.of(
            "**Time.**", "**Where a class stumbles**", "**Questions to ask**", "**What to cut**", "**Exercises.**");
    private static final Pattern TIME = Pattern.compile("\\*\\*Time\\.\\*\\* (\\d+) minutes: (.+)\\.");
    private static final Pattern DECIMAL = Pattern.compile("\\d+\\.\\d+(?:e-?\\d+)?…?");
    /** Asked of the class, so the notebook must not have it. */
    private static final Set<String> ASKED = Set.of("1.3");

    @Test
    void everyNotebookHasASection() {
        List<String> headings = Pattern.compile("(?m)^### (\\d\\d_\\w+)$")
                .matcher(guide())
                .results()
                .map(heading -> heading.group(1))
                .toList();
        assertEquals(lessons().map(TeachingTest::title).toList(), headings);
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void itsPartsAreThoseOfAllSections(Notebook notebook) {
        String section = section(notebook);
        List<Integer> places = PARTS.stream().map(section::indexOf).toList();
        assertTrue(!places.contains(-1), "a part is missing: " + places);
        assertEquals(places.stream().sorted().toList(), places, "the parts stand in another order");
        for (int minutes : new int[] {60, 90, 180}) {
            assertTrue(section.contains("\n| " + minutes + " | "), "no advice for " + minutes + " minutes");
        }
        int questions = count("(?m)^\\d\\. .+ \\*.+\\*$", section);
        assertTrue(questions >= 3 && questions <= 5, questions + " questions with an answer");
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void theMinutesAddUpToThoseThatTheNotebookStates(Notebook notebook) {
        Matcher time = TIME.matcher(section(notebook));
        assertTrue(time.find());
        assertTrue(shown(notebook).contains("about " + time.group(1) + " minutes"), time.group());
        int sum = Pattern.compile(" (\\d+)(?=,|$)")
                .matcher(time.group(2))
                .results()
                .mapToInt(minutes -> Integer.parseInt(minutes.group(1)))
                .sum();
        assertEquals(Integer.parseInt(time.group(1)), sum);
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void theNotebookShowsItsNumbers(Notebook notebook) {
        String shown = shown(notebook);
        List<String> missing = new ArrayList<>();
        for (MatchResult number : DECIMAL.matcher(section(notebook)).results().toList()) {
            String digits = number.group();
            boolean beginning = digits.endsWith("…");
            String wanted = Pattern.quote(digits.replace("…", "")) + (beginning ? "" : "(?!\\d)");
            if (!ASKED.contains(digits) && count("(?<![\\d.])" + wanted, shown) == 0) {
                missing.add(digits);
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void everyFileAndHeadingThatItLinksToIsThere() {
        for (MatchResult link : Pattern.compile("]\\((?!http)([^)#]*)(?:#([^)]+))?\\)")
                .matcher(guide())
                .results()
                .toList()) {
            assertTrue(Files.exists(INSTRUCTOR.resolve(link.group(1))), link.group(1) + " is not there");
            if (link.group(2) != null) {
                String heading = "(?mi)^#+ " + link.group(2).replace("-", ",? ") + "$";
                assertEquals(1, count(heading, guide()), "no heading for #" + link.group(2));
            }
        }
    }

    @Test
    void theValuesOfTheHubAreThoseThatItReckonsWith() throws IOException {
        String values = Files.readString(INSTRUCTOR.resolve("jupyterhub-values.yaml"));
        List<String> figures = Pattern.compile("(?m)^ +(?:guarantee|limit): (\\S+)$")
                .matcher(values)
                .results()
                .map(figure -> figure.group(1))
                .toList();
        assertEquals(List.of("768M", "1536M", "0.1", "2"), figures);
        assertTrue(guide().contains("Memory guarantee **768 MiB**"));
        assertTrue(guide().contains("Memory limit **1536 MiB**"));
        assertTrue(guide().contains("CPU guarantee **0.1**, limit **2**"));
    }

    static Stream<Notebook> lessons() {
        return Notebook.english().stream().filter(notebook -> !notebook.isExercise());
    }

    private static String title(Notebook notebook) {
        return notebook.name().replace(".ipynb", "");
    }

    private static String section(Notebook notebook) {
        String heading = "\n### " + title(notebook) + "\n";
        assertTrue(guide().contains(heading), "no section");
        String rest = guide().substring(guide().indexOf(heading) + heading.length());
        return rest.split("\n##", 2)[0];
    }

    /** What the notebook says in its prose, its code and its outputs. */
    private static String shown(Notebook notebook) {
        StringBuilder text = new StringBuilder();
        for (Cell cell : notebook.cells()) {
            text.append(cell.source()).append('\n');
            for (JsonObject output : cell.isCode() ? cell.outputs() : List.<JsonObject>of()) {
                if (output.has("text")) {
                    text.append(Notebook.joined(output.get("text")));
                }
                if (output.has("data") && output.getAsJsonObject("data").has("text/plain")) {
                    text.append(Notebook.joined(output.getAsJsonObject("data").get("text/plain")));
                }
                text.append('\n');
            }
        }
        return text.toString();
    }

    private static int count(String pattern, String text) {
        return (int) Pattern.compile(pattern).matcher(text).results().count();
    }

    private static String guide() {
        try {
            return Files.readString(INSTRUCTOR.resolve("TEACHING.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
