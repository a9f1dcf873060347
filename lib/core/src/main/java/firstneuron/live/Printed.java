package firstneuron.live;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;

/** Gathers what code prints while it runs: it belongs below the picture, not below the cell that ran last. */
final class Printed {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    <T> T by(Callable<T> code) throws Exception {
        PrintStream before = System.out;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            return code.call();
        } finally {
            System.out.flush();
            System.setOut(before);
        }
    }

    boolean isEmpty() {
        return bytes.size() == 0;
    }

    @Override
    public String toString() {
        return bytes.toString(StandardCharsets.UTF_8).stripTrailing();
    }
}
