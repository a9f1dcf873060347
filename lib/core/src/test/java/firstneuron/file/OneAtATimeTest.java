package firstneuron.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneAtATimeTest {
    private final String usual = System.getProperty("java.io.tmpdir");

    @TempDir
    private Path folder;

    @TempDir
    private File locks;

    @BeforeEach
    void lookAtTheLocks() {
        System.setProperty("java.io.tmpdir", locks.toString());
    }

    @AfterEach
    void lookAwayAgain() {
        System.setProperty("java.io.tmpdir", usual);
    }

    /** How many locks there are after work on these files. */
    private int locksOf(Path... files) {
        for (Path file : files) {
            assertEquals("done", OneAtATime.on(file, () -> "done"));
        }
        return locks.list().length;
    }

    @Test
    void twoNamesOfOneFileWaitForEachOther() throws IOException {
        Path file = folder.resolve("mine.txt");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
        Path work = Files.createSymbolicLink(folder.resolve("work"), folder);
        assertEquals(1, locksOf(file, link, work.resolve("mine.txt")));
    }

    @Test
    void twoFilesDoNot() {
        assertEquals(2, locksOf(folder.resolve("mine.txt"), folder.resolve("yours.txt")));
    }
}
