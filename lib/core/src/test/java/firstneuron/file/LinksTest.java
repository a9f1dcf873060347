package firstneuron.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinksTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void findTheTruth() throws IOException {
        file = folder.toRealPath().resolve("mine.txt");
    }

    @Test
    void areOtherNamesForOneFile() throws IOException {
        Path ofFile = Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("mine.txt"));
        Path ofLink = Files.createSymbolicLink(folder.resolve("second.txt"), ofFile);
        Path ofFolder = Files.createSymbolicLink(folder.resolve("work"), folder);
        assertEquals(file, Links.behind(folder.resolve("mine.txt")));
        assertEquals(file, Links.behind(ofFile));
        assertEquals(file, Links.behind(ofLink));
        assertEquals(file, Links.behind(ofFolder.resolve("mine.txt")));
        assertEquals(file, Links.behind(ofFolder.resolve("second.txt")));
    }

    @Test
    void thatLeadInACircleOrIntoNoFolderEndSomewhere() throws IOException {
        Path circle = folder.resolve("circle.txt");
        Files.createSymbolicLink(circle, circle);
        assertEquals(file.resolveSibling("circle.txt"), Links.behind(circle));
        Path missing = folder.resolve("nowhere").resolve("mine.txt");
        assertEquals(missing.toAbsolutePath(), Links.behind(missing));
        assertEquals(folder.getRoot(), Links.behind(folder.getRoot()));
    }
}
