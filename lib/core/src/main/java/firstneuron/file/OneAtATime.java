package firstneuron.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Work on a file that is read, changed and written again: two that do it at the same moment would lose what one of them has
 * changed, in the same program or in two.
 */
public final class OneAtATime {
    private static final Object WITHIN_THE_PROGRAM = new Object();

    private OneAtATime() {}

    /**
     * Does the work while nobody else does any on the same file. The lock is a file among the temporary ones, which stays:
     * in the folder of the file itself nobody would know what it is for.
     *
     * @param <T> what the work gives
     * @param file the file, which need not exist
     * @param work reads and writes it
     * @return what the work gives
     */
    public static <T> T on(Path file, Supplier<T> work) {
        synchronized (WITHIN_THE_PROGRAM) {
            Optional<FileChannel> lock = lock(file);
            try {
                return work.get();
            } finally {
                lock.ifPresent(OneAtATime::giveBack);
            }
        }
    }

    /** Waits for its turn. Where there are no locks, two programs at the same moment may still meet. */
    private static Optional<FileChannel> lock(Path file) {
        String path = Links.behind(file).toString();
        String name = "first-neuron-" + UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8)) + ".lock";
        Path lock = Path.of(System.getProperty("java.io.tmpdir"), name);
        try {
            FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                channel.lock();
                return Optional.of(channel);
            } catch (IOException e) {
                channel.close();
                return Optional.empty();
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void giveBack(FileChannel lock) {
        try {
            lock.close();
        } catch (IOException e) {
            // it ends with the program at the latest
        }
    }
}
