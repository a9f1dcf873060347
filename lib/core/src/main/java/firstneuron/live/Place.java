package firstneuron.live;

import java.util.Map;

/**
 * The place below the controls. What follows a movement is a draft, since a hand that drags a control makes many of them in
 * a second; when it rests, the last one is shown as sharp as other pictures.
 */
final class Place {
    /** A hand that has not moved anything for so long rests. */
    static final int REST_MILLISECONDS = 150;

    private final Widget widget;
    private final Time time;
    private String shown;
    /** What is shown as a draft; null where it is shown sharp. */
    private Content draft;

    Place(Stage stage, Content first) {
        stage.atTheEnd(this::forget);
        shown = first.quickHtml();
        widget = stage.open(Kind.HTML, Map.of("value", shown));
        time = stage.page().time();
    }

    /** What is put on the page. */
    Widget widget() {
        return widget;
    }

    /** Leaves what is shown as it is: something else follows, or nothing any more. */
    synchronized void forget() {
        draft = null;
    }

    /** Shows what a movement has brought. */
    synchronized void show(Content content) {
        show(content.draftHtml());
        draft = content;
        time.after(REST_MILLISECONDS, () -> sharpen(content));
    }

    /** Shows HTML of which there is no draft. */
    synchronized void show(String html) {
        shown = html;
        widget.set(Map.of("value", html));
    }

    private void sharpen(Content content) {
        if (isDraft(content)) {
            // Made while nothing is locked: the next movement need not wait for it.
            replace(content, content.quickHtml());
        }
    }

    private synchronized boolean isDraft(Content content) {
        return draft == content;
    }

    private synchronized void replace(Content content, String sharp) {
        if (isDraft(content)) {
            forget();
            if (!sharp.equals(shown)) { // as a text is, or a picture that was drawn before
                show(sharp);
            }
        }
    }
}
