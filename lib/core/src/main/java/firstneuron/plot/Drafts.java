package firstneuron.plot;

import java.util.concurrent.Callable;
import java.util.function.Supplier;

/**
 * Pictures that follow a hand: while it drags a control, many are drawn in a second, and nobody looks at one of them
 * closely. Each has one pixel a point, and knows how it is drawn as sharp as others, which the last of them will be.
 */
public final class Drafts {
    private static final ThreadLocal<Boolean> WANTED = ThreadLocal.withInitial(() -> false);

    private Drafts() {}

    /**
     * Does something, in which every picture that is drawn on this thread is a draft.
     *
     * @param <T> what is done gives this
     * @param task what is done
     * @return what the task gives
     * @throws Exception what the task throws
     */
    public static <T> T during(Callable<T> task) throws Exception {
        WANTED.set(true);
        try {
            return task.call();
        } finally {
            WANTED.remove();
        }
    }

    /** Whether a picture that is drawn now is a draft. */
    static boolean areWanted() {
        return WANTED.get();
    }

    /** Draws a sharp picture, in the midst of drafts, too. */
    static Picture sharp(Supplier<Picture> drawing) {
        boolean areWanted = areWanted();
        WANTED.set(false);
        try {
            return drawing.get();
        } finally {
            WANTED.set(areWanted);
        }
    }
}
