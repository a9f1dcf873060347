package firstneuron.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckedFileTest {
    private static final String FIRST_LINE = "First Neuron diary 2";
    private static final List<String> LINES = List.of(FIRST_LINE, "Monday: XOR, Übung macht den Meister", "");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() {
        file = folder.resolve("diary.txt");
        CheckedFile.write(file, LINES);
    }

    private String refusal() {
        return assertThrows(IllegalArgumentException.class, () -> CheckedFile.read(file, "diary", FIRST_LINE))
                .getMessage();
    }

    @Test
    void givesBackItsLinesAndTheChecksum() {
        List<String> read = CheckedFile.read(file, "diary", FIRST_LINE);
        assertEquals(LINES, read.subList(0, 3));
        assertEquals(4, read.size());
        assertTrue(read.get(3).startsWith("checksum "), read.get(3));
    }

    @Test
    void noticesALineThatWasChangedLostOrAdded() throws IOException {
        List<String> whole = Files.readAllLines(file);
        for (List<String> damaged : List.of(
                List.of(whole.get(0), "Monday: AND", "", whole.get(3)),
                List.of(whole.get(0), whole.get(1), whole.get(3)),
                List.of(whole.get(0), whole.get(1), "", "", whole.get(3)),
                whole.subList(0, 3))) {
            Files.write(file, damaged);
            assertTrue(refusal().startsWith(file + " is damaged: its last line is '"), refusal());
        }
    }

    @Test
    void tellsAnotherVersionFromAnotherKindOfFile() throws IOException {
        CheckedFile.write(file, List.of("First Neuron diary 1"));
        assertEquals(
                file + " was written by another version: it begins with 'First Neuron diary 1', expected '" + FIRST_LINE
                        + "'",
                refusal());
        CheckedFile.write(file, List.of("First Neuron network 2"));
        assertEquals(file + " is not a diary of First Neuron: its first line is not '" + FIRST_LINE + "'", refusal());
        Files.write(file, new byte[] {(byte) 0xff, 0});
        assertEquals(file + " is not a diary of First Neuron: it is not even text", refusal());
    }

    @Test
    void thatIsNotThereIsNamed() {
        assertEquals(
                "there is no file lost.net in " + folder + "; no file with that ending is there", missing("lost.net"));
    }

    @Test
    void whatMayHaveBeenMeantIsNamedTheNearestFirst() throws IOException {
        for (String name : List.of("diary of May.net", "lots.net", "list.NET", "lost.csv")) {
            Files.writeString(folder.resolve(name), "");
        }
        Files.createDirectory(folder.resolve("lost.d.net"));
        assertEquals(
                "there is no file lost.net in " + folder + "; what is there: lots.net, list.NET, diary of May.net",
                missing("lost.net"));
    }

    private String missing(String name) {
        Path lost = folder.resolve(name);
        return assertThrows(UncheckedIOException.class, () -> CheckedFile.read(lost, "diary", FIRST_LINE))
                .getMessage();
    }
}
