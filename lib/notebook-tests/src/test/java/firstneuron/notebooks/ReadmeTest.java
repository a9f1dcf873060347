package firstneuron.notebooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstneuron.notebooks.Notebook.Cell;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the README says of the notebooks is so. */
class ReadmeTest {
    private static final Path ROOT = Notebook.FOLDER.getParent();
    private static final Pattern ROW =
            Pattern.compile("\\| \\[[\\w/]+]\\(notebooks/([\\w/]+\\.ipynb)\\) \\| (.+?) \\| (\\d+) \\|");

    private static final Pattern ROW_OF_FIRST_NOTEBOOK =
            Pattern.compile("\\[\\w+]\\(([\\w/]+\\.ipynb)\\) ([^*<]+) \\*(\\d+)\\*");

    private record Row(String file, String question, String minutes) {}

    @Test
    void theMapHasEveryNotebookWithItsQuestion() throws IOException {
        List<Row> rows = map();
        assertEquals(
                Notebook.english().stream()
                        .filter(notebook -> !notebook.isSolution())
                        .map(Notebook::name)
                        .toList(),
                rows.stream().map(Row::file).toList());
        for (Row row : rows) {
            assertEquals(
                    "# " + row.question(), first(row.file()).lines().findFirst().orElseThrow());
        }
    }

    @Test
    void theMapHasTheMinutesThatTheNotebooksTell() throws IOException {
        for (Row row : map()) {
            boolean told = Notebook.read(Notebook.FOLDER.resolve(row.file())).cells().stream()
                    .filter(cell -> !cell.isCode())
                    .limit(4)
                    .anyMatch(cell -> cell.source().contains("about " + row.minutes() + " minutes"));
            assertTrue(told, row.file() + " does not say \"about " + row.minutes() + " minutes\"");
        }
    }

    /** The first notebook has a map as well, in another order: the exercises stand beside their chapter. */
    @Test
    void theFirstNotebookHasTheSameMap() throws IOException {
        String start = "00_start_here.ipynb";
        String map =
                Notebook.read(Notebook.FOLDER.resolve(start)).cells().get(1).source();
        Set<Row> rows = ROW_OF_FIRST_NOTEBOOK
                .matcher(map)
                .results()
                .map(row -> new Row(row.group(1), row.group(2), row.group(3)))
                .collect(Collectors.toSet());
        assertEquals(map().stream().filter(row -> !row.file().equals(start)).collect(Collectors.toSet()), rows);
    }

    @ParameterizedTest
    @CsvSource({"one-line-is-not-enough.png, 06_3_xor.ipynb", "the-plane-bends.png, 07_1_bending_the_plane.ipynb"})
    void thePicturesAreThoseOfTheNotebooks(String picture, String notebook) throws IOException {
        assertTrue(readme().contains("(.github/pictures/" + picture + ")"), picture + " is not shown");
        Cell cell = Notebook.read(Notebook.FOLDER.resolve(notebook)).codeCells().stream()
                .filter(any -> any.id().equals("payoff"))
                .findFirst()
                .orElseThrow();
        List<String> shown = Outputs.pictures(cell.outputs().get(0));
        BufferedImage file =
                ImageIO.read(ROOT.resolve(".github/pictures").resolve(picture).toFile());
        int width = file.getWidth() / shown.size();
        for (int i = 0; i < shown.size(); i++) {
            ByteArrayOutputStream part = new ByteArrayOutputStream();
            ImageIO.write(file.getSubimage(i * width, 0, width, file.getHeight()), "png", part);
            assertEquals(
                    "",
                    Outputs.pictureDifference(Base64.getEncoder().encodeToString(part.toByteArray()), shown.get(i)),
                    "save the picture of the cell 'payoff' of " + notebook + " anew: picture.save(Path.of(…))");
        }
    }

    @Test
    void everyFileThatItLinksToIsThere() throws IOException {
        Matcher links = Pattern.compile("]\\(((?!http)[^)#]+)\\)").matcher(readme());
        int count = 0;
        while (links.find()) {
            assertTrue(Files.exists(ROOT.resolve(links.group(1))), links.group(1) + " is not there");
            count++;
        }
        assertTrue(count > 4);
    }

    private static List<Row> map() throws IOException {
        return ROW.matcher(readme())
                .results()
                .map(row -> new Row(row.group(1), row.group(2), row.group(3)))
                .toList();
    }

    private static String first(String file) {
        return Notebook.read(Notebook.FOLDER.resolve(file)).cells().get(0).source();
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }
}
