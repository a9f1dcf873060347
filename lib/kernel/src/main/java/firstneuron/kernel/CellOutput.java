package firstneuron.kernel;

import static firstneuron.kernel.CellOutput.Sentences.SAY;

import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

/**
 * What a cell prints: gathered, passed on in pieces instead of line by line, and cut when it does not end.
 */
final class CellOutput {
    /** Enough for any output that somebody reads; more would fill the notebook's file. */
    static final int MOST_CHARACTERS = 1 << 20;

    private static final int PIECE = 8192;

    interface Sentences {
        Sentences SAY = Texts.of("notes", "output").as(Sentences.class);

        String cut(int shown);
    }

    private final BiConsumer<String, String> sink;
    private final StringBuilder pending = new StringBuilder();
    private String pendingStream = "stdout";
    private int written;

    /**
     * Makes the two streams of a kernel.
     *
     * @param sink takes the name of the stream, stdout or stderr, and text
     */
    CellOutput(BiConsumer<String, String> sink) {
        this.sink = sink;
    }

    /** Where a stream of bytes in UTF-8 ends. */
    OutputStream bytes(String stream) {
        return new Characters(stream);
    }

    /** A new cell begins: it may print as much as the last one. */
    synchronized void begin() {
        flush();
        written = 0;
    }

    /** Passes on what has been gathered. */
    synchronized void flush() {
        if (!pending.isEmpty()) {
            String text = pending.toString();
            pending.setLength(0);
            sink.accept(pendingStream, text);
        }
    }

    private synchronized void write(String stream, CharSequence text) {
        if (written >= MOST_CHARACTERS) {
            return;
        }
        if (!stream.equals(pendingStream)) {
            flush();
            pendingStream = stream;
        }
        int room = MOST_CHARACTERS - written;
        pending.append(text, 0, Math.min(room, text.length()));
        written += text.length();
        if (written >= MOST_CHARACTERS) {
            pending.append("\n").append(SAY.cut(MOST_CHARACTERS)).append("\n");
        }
        if (pending.length() >= PIECE) {
            flush();
        }
    }

    /** Turns the bytes of a print stream back into characters, also where a character arrives in two pieces. */
    private final class Characters extends OutputStream {
        private final String name;
        private final CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        private final ByteBuffer bytes = ByteBuffer.allocate(PIECE);

        Characters(String name) {
            this.name = name;
        }

        @Override
        public synchronized void write(int oneByte) {
            write(new byte[] {(byte) oneByte}, 0, 1);
        }

        @Override
        public synchronized void write(byte[] data, int offset, int length) {
            int done = 0;
            while (done < length) {
                int count = Math.min(length - done, bytes.remaining());
                bytes.put(data, offset + done, count);
                done += count;
                bytes.flip();
                CharBuffer characters = CharBuffer.allocate(bytes.remaining() + 1);
                decoder.decode(bytes, characters, false);
                bytes.compact();
                CellOutput.this.write(name, characters.flip());
            }
        }
    }
}
