package firstneuron.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A file that is written whole or not at all. */
public final class WholeFile {
    private WholeFile() {}

    /**
     * Writes a file in one go; an older file is replaced, and stays as it was if this fails. A link stays a link: the file
     * that it leads to is written.
     *
     * @param file where to
     * @param bytes what is to be in it
     * @throws UncheckedIOException if the file cannot be written
     */
    public static void write(Path file, byte[] bytes) {
        Path target = Links.behind(file);
        Path folder = target.getParent();
        Path draft = folder.resolve(target.getFileName() + "." + UUID.randomUUID() + ".draft");
        try {
            try {
                Files.write(draft, bytes, StandardOpenOption.CREATE_NEW);
                Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (NoSuchFileException e) {
            throw new UncheckedIOException("cannot save " + file + ": there is no folder " + folder, e);
        } catch (AccessDeniedException e) {
            throw new UncheckedIOException("cannot save " + file + ": you may not write in " + folder, e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot save " + file + ": " + e.getMessage(), e);
        }
    }
}
