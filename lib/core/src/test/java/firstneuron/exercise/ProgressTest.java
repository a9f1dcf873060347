package firstneuron.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstneuron.file.CheckedFile;
import firstneuron.perceptron.Perceptron;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
    private final Chapter6 tasks = new Chapter6();

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void solveATask() {
        file = folder.resolve("mine.txt");
        tasks.anotherAnd.check(Perceptron.withWeights(1, 1).withBias(-1.5));
    }

    private String keep() {
        return tasks.keep(file.toString());
    }

    @Test
    void isReadWithWhatAnEditorAdds() throws IOException {
        keep();
        Files.writeString(file, "\uFEFF" + Files.readString(file).replace("\n", "\r\n") + "\r\n\r\n");
        assertEquals("1 task solved, kept in " + file, keep());
        assertTrue(Files.readString(file).startsWith("First Neuron progress 1\n6.2\n"));
    }

    @Test
    void keepsWhatAnotherVersionSolvedAndDoesNotCountIt() throws IOException {
        CheckedFile.write(file, List.of("First Neuron progress 1", "6.99", "7.1"));
        assertEquals("2 tasks solved, kept in " + file, keep());
        assertTrue(Files.readString(file).contains("6.99\n"));
    }

    @Test
    void isNoHugeFile() throws IOException {
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(3L << 30);
        }
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, this::keep);
        assertTrue(e.getMessage().contains("far too many"), e.getMessage());
        assertEquals(3L << 30, Files.size(file));
    }

    @Test
    void doesNotTellTheChecksumThatADamagedFileShouldHave() throws IOException {
        keep();
        String whole = Files.readString(file);
        String checksum = whole.strip().substring(whole.strip().lastIndexOf(' ') + 1);
        Files.writeString(file, whole.replace(checksum, "00000000"));
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, this::keep);
        assertTrue(e.getMessage().contains("is damaged"), e.getMessage());
        assertFalse(e.getMessage().contains(checksum), e.getMessage());
    }

    @Test
    void isWrittenBehindALink() throws IOException {
        Path link = folder.resolve("link.txt");
        keep();
        Files.createSymbolicLink(link, file);
        tasks.keep(link.toString());
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("First Neuron progress 1", Files.readAllLines(file).get(0));
    }

    @Test
    void isWrittenBehindALinkThatLeadsToNoFileYet() throws IOException {
        Path link = folder.resolve("link.txt");
        Files.createSymbolicLink(link, Path.of("mine.txt"));
        tasks.keep(link.toString());
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("First Neuron progress 1", Files.readAllLines(file).get(0));
    }

    @Test
    void needsTheNameOfAFile() {
        assertTrue(assertThrows(NullPointerException.class, () -> tasks.keep(null))
                .getMessage()
                .contains("my-progress.txt"));
        assertThrows(IllegalArgumentException.class, () -> tasks.keep(" "));
    }

    @Test
    void ofTwoNotebooksThatKeepAtTheSameMomentIsKeptWhole() throws Exception {
        ExecutorService notebooks = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 50; round++) {
                Files.deleteIfExists(file);
                Chapter6 other = new Chapter6();
                other.twoOfThree.check(Perceptron.withWeights(1, 1, 1).withBias(-1.5));
                CyclicBarrier together = new CyclicBarrier(2);
                List<Future<String>> kept = notebooks.invokeAll(List.of(
                        () -> {
                            together.await();
                            return keep();
                        },
                        () -> {
                            together.await();
                            return other.keep(file.toString());
                        }));
                for (Future<String> one : kept) {
                    one.get();
                }
                assertEquals(List.of("6.2", "6.3"), Files.readAllLines(file).subList(1, 3));
            }
        } finally {
            notebooks.shutdownNow();
        }
    }
}
