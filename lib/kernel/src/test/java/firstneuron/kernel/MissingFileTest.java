package firstneuron.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In the cells, $ is a folder with flowers.csv, iris.csv, notes.txt, and a folder pictures. */
class MissingFileTest extends CellCase {
    private static final String BEGINS_HERE = " A relative path begins in the folder of the notebook.";

    @TempDir
    Path folder;

    @BeforeEach
    void makeTheFiles() throws IOException {
        for (String file : new String[] {"iris.csv", "flowers.csv", "notes.txt", ".flower.csv"}) {
            Files.writeString(folder.resolve(file), "a,b\n1,2\n");
        }
        Files.createDirectory(folder.resolve("pictures"));
    }

    private String hint(String cell) {
        String error = error(cell.replace("$", folder.toString()));
        return error.substring(error.lastIndexOf('\n') + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new Scanner(new File(\"$/flower.csv\"))",
                "new FileReader(\"$/flower.csv\")",
                "java.nio.file.Files.readString(java.nio.file.Path.of(\"$/flower.csv\"))",
                "java.nio.file.Files.size(java.nio.file.Path.of(\"$/pictures/../flower.csv\"))",
                "try { new FileReader(\"$/flower.csv\"); } catch (IOException e) { throw new UncheckedIOException(e); }",
                // as Tablesaw does it
                "try { new FileReader(\"$/flower.csv\"); } catch (IOException e) { throw new IllegalStateException(e); }"
            })
    void isToldWithItsFolderAndNamesLikeItThere(String cell) {
        assertEquals(
                "There is no flower.csv in " + folder + ". Among what is there: flowers.csv, iris.csv.", hint(cell));
    }

    @Test
    void mayHaveAnotherEnding() {
        assertEquals(
                "There is no notes.md in " + folder + ". Among what is there: notes.txt.",
                hint("new FileReader(\"$/notes.md\")"));
    }

    @Test
    void mayBeLikeNothingThatIsThere() {
        assertEquals(
                "There is no photo.png in " + folder + ", and nothing with a name like it.",
                hint("new FileReader(\"$/photo.png\")"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new FileReader(\"$/picture/of/me.png\")",
                "new FileWriter(\"$/picture/new.png\")",
                "java.nio.file.Files.writeString(java.nio.file.Path.of(\"$/picture/new.txt\"), \"a\")"
            })
    void mayBeAFolderOnTheWayToIt(String cell) {
        assertEquals("There is no picture in " + folder + ". Among what is there: pictures.", hint(cell));
    }

    @Test
    void mayBeAFolderWhereAFileIsWanted() {
        assertEquals(
                "pictures in " + folder + " is a folder; a file is wanted here.",
                hint("new FileReader(\"$/pictures\")"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new FileReader(\"pom.xnl\")",
                "java.nio.file.Files.readString(java.nio.file.Path.of(\"./pom.xnl\"))"
            })
    void isLookedForInTheFolderOfTheNotebook(String cell) {
        assertEquals(
                "There is no pom.xnl in " + Path.of("").toAbsolutePath() + ". Among what is there: pom.xml."
                        + BEGINS_HERE,
                hint(cell));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new FileReader(\"https://example.org/iris.csv\")",
                "java.nio.file.Files.readString(java.nio.file.Path.of(\"https://example.org/iris.csv\"))"
            })
    void mayBeAnAddress(String cell) {
        assertEquals(
                "https://example.org/iris.csv is an address, and no file. Download it into the folder of the notebook,"
                        + " or read it with new java.net.URL(…).",
                hint(cell));
    }

    @Test
    void mayBeLookedForInAFolderThatOnlyATerminalKnows() {
        assertEquals(
                "Java does not know ~ for your own folder: write System.getProperty(\"user.home\") + \"/…\".",
                hint("new FileReader(\"~/iris.csv\")"));
    }

    @Test
    void mayBeWrittenInAnotherCharset() throws IOException {
        Files.write(folder.resolve("names.csv"), new byte[] {'M', (byte) 0xFC, 'l'}); // ü, as Windows writes it
        assertTrue(hint("java.nio.file.Files.readString(java.nio.file.Path.of(\"$/names.csv\"))")
                .startsWith("The file is not written in UTF-8."));
    }

    @Test
    void isAnImageWhoseNameIsNotTold() {
        assertEquals(
                "There is no such image, or it may not be read. A relative path begins in "
                        + Path.of("").toAbsolutePath() + ".",
                hint("javax.imageio.ImageIO.read(new File(\"me.png\"))"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "throw new FileNotFoundException(\"https://example.org/iris.csv\");",
                "throw new FileNotFoundException();",
                "throw new java.nio.file.NoSuchFileException(null);",
                "throw new FileNotFoundException(\"$/iris.csv (Permission denied)\");"
            })
    void isNotToldOfAnAddressNorOfAFileThatIsThere(String cell) {
        assertTrue(hint(cell).startsWith("  at line 1 of cell [1] | throw"), hint(cell));
    }
}
