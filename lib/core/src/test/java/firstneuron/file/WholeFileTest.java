package firstneuron.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    private static final byte[] OLD = {1, 2};
    private static final byte[] NEW = {3, 4, 5};

    @TempDir
    Path folder;

    @Test
    void takesThePlaceOfAnOlderOne() throws IOException {
        Path file = folder.resolve("file");
        WholeFile.write(file, OLD);
        WholeFile.write(file, NEW);
        assertArrayEquals(NEW, Files.readAllBytes(file));
        assertEquals(List.of(file), content());
    }

    @Test
    void mayBeReadByThoseWhoMayReadAnyOtherFile() throws IOException {
        Path file = folder.resolve("file");
        Path other = Files.write(folder.resolve("other"), OLD);
        WholeFile.write(file, NEW);
        assertEquals(Files.getPosixFilePermissions(other), Files.getPosixFilePermissions(file));
    }

    @Test
    void leavesNothingBehindWhereItCannotBeMadeAndSaysWhich() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("file"));
        Path inside = Files.write(taken.resolve("inside"), OLD);
        var error = assertThrows(UncheckedIOException.class, () -> WholeFile.write(taken, NEW));
        assertTrue(error.getMessage().startsWith("cannot save " + taken + ": "), error.getMessage());
        assertEquals(List.of(taken), content());
        assertArrayEquals(OLD, Files.readAllBytes(inside));
    }

    private List<Path> content() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
