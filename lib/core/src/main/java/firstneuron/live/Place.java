package firstneuron.live;

import firstneuron.plot.Drafts;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * The place below the controls. While a hand drags one of them, pictures follow as drafts, since many have to be made in a
 * second; when it rests, the last of them is shown as sharp as it was drawn. What follows a single movement is sharp at
 * once.
 */
final class Place {
    /** A movement that comes so soon after a picture goes on with the one before. */
    static final int REST_MILLISECONDS = 150;

    private final Widget widget;
    private final Time time;
    /** From when on the hand is taken to rest. */
    private long rest;

    private boolean isDragged;
    /** What is shown as a draft; null where it is shown sharp. */
    private Content draft;

    Place(Stage stage, Content first) {
        stage.atTheEnd(this::forget);
        widget = stage.open(Kind.HTML, Map.of("value", first.quickHtml()));
        time = stage.page().time();
        rest = time.milliseconds();
    }

    /** What is put on the page. */
    Widget widget() {
        return widget;
    }

    /** Is told when a control was moved, before anything is drawn. */
    synchronized void move() {
        isDragged = time.milliseconds() < rest;
        forget();
    }

    private synchronized void forget() {
        draft = null;
    }

    /** What the movement brings, as sharp as it will be shown. */
    Content drawn(Callable<Content> drawing) throws Exception {
        return isDragged() ? Drafts.during(drawing) : drawing.call();
    }

    private synchronized boolean isDragged() {
        return isDragged;
    }

    /** Shows what the movement has brought. */
    synchronized void show(Content content) {
        if (isDragged) {
            show(content.draftHtml());
            draft = content;
            time.after(REST_MILLISECONDS, this::sharpen);
        } else {
            show(content.quickHtml());
        }
    }

    /** Shows HTML of which there is no draft. */
    synchronized void show(String html) {
        widget.set(Map.of("value", html));
        rest = time.milliseconds() + REST_MILLISECONDS;
    }

    private void sharpen() {
        Content last = draftAtRest();
        if (last != null) {
            replace(last, last.quickHtml()); // made while nothing is locked: the next movement need not wait for it
        }
    }

    private synchronized Content draftAtRest() {
        return time.milliseconds() < rest ? null : draft;
    }

    private synchronized void replace(Content expected, String sharp) {
        if (draft == expected) {
            forget();
            widget.set(Map.of("value", sharp));
        }
    }
}
