package firstneuron.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * A small text file that is written whole or not at all, and that tells when something in it was changed or lost: its
 * last line is the CRC-32 checksum of the others.
 */
public final class CheckedFile {
    private static final String CHECKSUM = "checksum ";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CheckedFile() {}

    /**
     * Writes the lines in one go; an older file is replaced, and stays as it was if this fails.
     *
     * @param file where to
     * @param lines the first one names what it is and its version, for example {@code First Neuron network 1}
     * @throws UncheckedIOException if the file cannot be written
     */
    public static void write(Path file, List<String> lines) {
        String text = String.join("\n", lines) + "\n" + CHECKSUM + checksum(lines) + "\n";
        WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param file where from
     * @param kind what it is, as an error should call it, for example {@code network}
     * @param firstLine the first line as this version writes it; it ends in a version number
     * @return all lines, the checksum included
     * @throws IllegalArgumentException if the file is something else, of another version, or damaged
     * @throws UncheckedIOException if there is no such file, or it cannot be read
     */
    public static List<String> read(Path file, String kind, String firstLine) {
        List<String> lines;
        try {
            lines = withoutTracesOfEditors(Files.readAllLines(file));
        } catch (NoSuchFileException e) {
            String ending = MissingFile.ending(file.getFileName().toString());
            throw MissingFile.error(file, "file with that ending", Set.of(ending), e);
        } catch (MalformedInputException e) {
            throw new IllegalArgumentException(file + " is not a " + kind + " of First Neuron: it is not even text", e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
        }
        requireWhole(file.toString(), lines, kind, firstLine);
        return lines;
    }

    /**
     * Reads what {@link #write} wrote, from a file of the jar.
     *
     * @param owner a class of the package in which the file lies
     * @param file its name, for example {@code digits.network}
     * @param kind what it is, as an error should call it, for example {@code network}
     * @param firstLine the first line as this version writes it; it ends in a version number
     * @return all lines, the checksum included
     * @throws IllegalArgumentException if there is no such file, or it is something else, of another version, or damaged
     */
    public static List<String> readFromJar(Class<?> owner, String file, String kind, String firstLine) {
        try (InputStream stream = owner.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalArgumentException("there is no file " + file + " beside " + owner.getName());
            }
            List<String> lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            requireWhole(file, lines, kind, firstLine);
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + file + " in the jar cannot be read", e);
        }
    }

    /** Some editors begin a file with a byte-order mark, or end it with an empty line. */
    private static List<String> withoutTracesOfEditors(List<String> lines) {
        List<String> text = new ArrayList<>(lines);
        while (!text.isEmpty() && text.get(text.size() - 1).isBlank()) {
            text.remove(text.size() - 1);
        }
        if (!text.isEmpty() && text.get(0).startsWith(BYTE_ORDER_MARK)) {
            text.set(0, text.get(0).substring(BYTE_ORDER_MARK.length()));
        }
        return List.copyOf(text);
    }

    private static void requireWhole(String file, List<String> lines, String kind, String firstLine) {
        String name = firstLine.substring(0, firstLine.lastIndexOf(' ') + 1);
        if (lines.isEmpty() || !lines.get(0).startsWith(name)) {
            throw new IllegalArgumentException(
                    file + " is not a " + kind + " of First Neuron: its first line is not '" + firstLine + "'");
        }
        if (!lines.get(0).equals(firstLine)) {
            throw new IllegalArgumentException(file + " was written by another version: it begins with '" + lines.get(0)
                    + "', expected '" + firstLine + "'");
        }
        int last = lines.size() - 1;
        String expected = CHECKSUM + checksum(lines.subList(0, last));
        if (!lines.get(last).equals(expected)) {
            throw new IllegalArgumentException(file + " is damaged: its last line is '" + lines.get(last)
                    + "', which does not fit the lines before it; something was changed or lost");
        }
    }

    private static String checksum(List<String> lines) {
        CRC32 checksum = new CRC32();
        checksum.update(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        return String.format("%08x", checksum.getValue());
    }
}
