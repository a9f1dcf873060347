package firstneuron.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** A page without a browser: it keeps what was opened on it, and a test moves it. */
final class FakePage implements Page {
    final List<FakeWidget> opened = new ArrayList<>();
    Optional<Cell> cell = Optional.empty();
    private final Time time;

    FakePage() {
        this(Time.REAL);
    }

    FakePage(Time time) {
        this.time = time;
    }

    final class FakeWidget implements Widget {
        final Kind kind;
        final Map<String, Object> state;
        final Consumer<Map<String, Object>> heard;
        boolean closed;

        FakeWidget(Kind kind, Map<String, ?> state, Consumer<Map<String, Object>> heard) {
            this.kind = kind;
            this.state = new ConcurrentHashMap<>(state); // the playground has threads of its own
            this.heard = heard;
        }

        @Override
        public String reference() {
            return "widget " + opened.indexOf(this);
        }

        @Override
        public void set(Map<String, ?> changes) {
            state.putAll(changes);
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    @Override
    public Widget open(Kind kind, Map<String, ?> state, Consumer<Map<String, Object>> heard) {
        FakeWidget widget = new FakeWidget(kind, state, heard);
        opened.add(widget);
        return widget;
    }

    @Override
    public Object shown(Widget widget, Map<String, String> forms) {
        return widget;
    }

    @Override
    public List<String> explained(Throwable thrown) {
        return List.of("\u001B[1m" + thrown.getClass().getSimpleName() + "\u001B[0m: " + thrown.getMessage());
    }

    @Override
    public Time time() {
        return time;
    }

    @Override
    public Optional<Cell> cell() {
        return cell;
    }

    /** The only widget of its kind. */
    FakeWidget only(Kind kind) {
        List<FakeWidget> found =
                opened.stream().filter(widget -> widget.kind == kind).toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " widgets of kind " + kind);
        }
        return found.get(0);
    }

    /** What the page shows below the controls. */
    String content() {
        return (String) only(Kind.HTML).state.get("value");
    }
}
