package firstneuron.kernel;

import static firstneuron.kernel.CellRefusal.Sentences.SAY;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** Standard input of the cells: each read that finds nothing left asks for a line. Closing it changes nothing. */
final class CellInput extends InputStream {
    private final Supplier<String> question;
    private byte[] line = new byte[0];
    private int position;

    /**
     * Makes the stream.
     *
     * @param question gives a line with its end, whenever one is needed
     */
    CellInput(Supplier<String> question) {
        this.question = question;
    }

    /** What a session does that has nobody to ask. */
    static String refuse() {
        throw new InputRefused();
    }

    /** Lets go of what the last cell has not read: the end of a line is no answer to the next cell's question. */
    synchronized void forget() {
        position = line.length;
    }

    @Override
    public synchronized int read() {
        askIfEmpty();
        return line[position++] & 0xFF;
    }

    @Override
    public synchronized int read(byte[] target, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        askIfEmpty();
        int count = Math.min(length, line.length - position);
        System.arraycopy(line, position, target, offset, count);
        position += count;
        return count;
    }

    @Override
    public synchronized int available() {
        return line.length - position;
    }

    private void askIfEmpty() {
        if (position == line.length) {
            line = question.get().getBytes(StandardCharsets.UTF_8);
            position = 0;
        }
    }

    private static final class InputRefused extends CellRefusal {
        private static final long serialVersionUID = 1;

        InputRefused() {
            super(SAY.noInput());
        }
    }
}
