package firstneuron.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Controls on a page, and below them the place of what they move. */
final class Panel {
    /** Those of each cell since it ran last: when it runs again, they are gone from the page, and go from memory. */
    private static final Map<String, List<Panel>> OF_CELLS = new HashMap<>();

    private final Page page;
    private final Drawing drawing;
    private final Values values;
    private final List<Widget> widgets = new ArrayList<>();
    private final Optional<Page.Cell> cell;
    private Widget place;

    private Panel(Page page, Drawing drawing, Values values) {
        this.page = page;
        this.drawing = drawing;
        this.values = values;
        cell = page.cell();
    }

    /**
     * Opens a panel.
     *
     * @param controls what can be moved
     * @param drawing what is to be seen
     * @param values where the controls stand
     * @param first what is to be seen there
     * @param forms what is shown where no kernel runs
     * @return what the cell gives
     */
    static Object show(
            Page page,
            List<Control<?>> controls,
            Drawing drawing,
            Values values,
            Content first,
            Map<String, String> forms) {
        Panel panel = new Panel(page, drawing, values);
        panel.register();
        return page.shown(panel.build(controls, first), forms);
    }

    private void register() {
        if (cell.isEmpty()) {
            return;
        }
        synchronized (OF_CELLS) {
            List<Panel> known = OF_CELLS.computeIfAbsent(cell.get().id(), id -> new ArrayList<>());
            known.removeIf(older -> {
                boolean ofAnEarlierRun = !older.cell.equals(cell);
                if (ofAnEarlierRun) {
                    older.widgets.forEach(Widget::close);
                }
                return ofAnEarlierRun;
            });
            known.add(this);
        }
    }

    private Widget build(List<Control<?>> controls, Content first) {
        Widget wrapping = open(Kind.LAYOUT, Map.of("flex_flow", "row wrap"));
        List<String> children =
                controls.stream().map(control -> open(control).reference()).toList();
        Widget row = open(Kind.ROW, Map.of("children", children, "layout", wrapping.reference()));
        place = open(Kind.HTML, Map.of("value", first.quickHtml()));
        return open(Kind.COLUMN, Map.of("children", List.of(row.reference(), place.reference())));
    }

    private <T> Widget open(Control<T> control) {
        return control.open(this, value -> {
            values.set(control, value);
            place.set(Map.of("value", drawn()));
        });
    }

    /** Opens a widget that nobody can move. */
    Widget open(Kind kind, Map<String, ?> state) {
        return open(kind, state, ignored -> {});
    }

    /** Opens a widget that lives as long as this panel. */
    Widget open(Kind kind, Map<String, ?> state, Consumer<Map<String, Object>> heard) {
        Widget widget = page.open(kind, state, heard);
        widgets.add(widget);
        return widget;
    }

    private String drawn() {
        try {
            return uninterrupted();
        } catch (Exception | Error e) { // the controls live on, whatever the learner's code did
            return Failure.html(page.explained(e));
        }
    }

    /** A stop is meant for the learner's code: the thread's flag must not cut the line to the page afterwards. */
    private String uninterrupted() throws Exception {
        try {
            return Content.drawn(drawing, values).quickHtml();
        } finally {
            Thread.interrupted();
        }
    }
}
