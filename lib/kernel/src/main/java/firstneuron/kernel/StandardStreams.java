package firstneuron.kernel;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/**
 * The standard streams of the cells. A cell may replace or close them as in any program; the next cell has them again,
 * as a program has when it starts.
 */
final class StandardStreams {
    private final CellOutput output;
    private final PrintStream out;
    private final PrintStream err;
    private final CellInput in;

    /**
     * Makes the streams.
     *
     * @param output where the two streams end
     * @param question gives a line with its end, whenever a cell reads and nothing is left
     */
    StandardStreams(CellOutput output, Supplier<String> question) {
        this.output = output;
        out = new Stream(output.bytes("stdout"));
        err = new Stream(output.bytes("stderr"));
        in = new CellInput(question);
    }

    /** Puts the streams where programs look for them, and tells their encoding, by which java.lang.IO of newer JDKs reads. */
    void install() {
        List.of("stdin", "stdout", "stderr").forEach(name -> System.setProperty(name + ".encoding", "UTF-8"));
        System.setOut(out);
        System.setErr(err);
        System.setIn(in);
    }

    /** A new cell begins: it has all three streams, may print as much as the last one, and reads its own input. */
    void begin() {
        install();
        in.forget();
        output.begin();
    }

    /** Passes on what was printed, also into a stream that a cell has laid around ours. */
    void flush() {
        flush(System.out);
        flush(System.err);
        output.flush();
    }

    private static void flush(PrintStream stream) {
        try {
            if (stream != null) {
                stream.flush();
            }
        } catch (RuntimeException | Error e) {
            // a stream of the cell's own making: what it holds back is lost, and nothing else
        }
    }

    /** A stream that cannot be closed: it belongs to all cells. */
    private static final class Stream extends PrintStream {
        Stream(OutputStream target) {
            super(target, false, StandardCharsets.UTF_8);
        }

        @Override
        public void close() {
            flush();
        }
    }
}
