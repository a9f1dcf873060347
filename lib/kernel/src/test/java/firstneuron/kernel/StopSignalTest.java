package firstneuron.kernel;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StopSignalTest {
    private static final int PATIENCE_MILLIS = 5000;

    @AfterEach
    void lower() {
        StopSignal.lower();
    }

    private static Thread loop() {
        Thread thread = new Thread(() -> {
            try {
                while (true) {
                    StopSignal.check(); // as a loop of a cell does
                }
            } catch (CellStopped e) {
                // it has ended
            }
        });
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    @Test
    void endsOneThreadAndNoOther() throws InterruptedException {
        Thread one = loop();
        Thread other = loop();
        StopSignal.end(one);
        one.join(PATIENCE_MILLIS);
        assertFalse(one.isAlive());
        assertTrue(other.isAlive());
        StopSignal.check(); // nor the thread that asked for it
        StopSignal.raise();
        other.join(PATIENCE_MILLIS);
        assertFalse(other.isAlive());
    }

    @Test
    void isNotForgottenWhenTheNextCellBegins() throws InterruptedException {
        Thread one = loop();
        StopSignal.end(one);
        StopSignal.lower();
        one.join(PATIENCE_MILLIS);
        assertFalse(one.isAlive());
    }
}
