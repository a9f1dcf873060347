package firstneuron.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Everything that one call in one cell has put on the page: it is opened together and closed together. */
final class Stage {
    /** Those of each cell since it ran last: when it runs again, they are gone from the page, and go from memory. */
    private static final Map<String, List<Stage>> OF_CELLS = new HashMap<>();

    private final Page page;
    private final Optional<Page.Cell> cell;
    private final List<Runnable> atTheEnd = new ArrayList<>();

    private Stage(Page page) {
        this.page = page;
        cell = page.cell();
    }

    /** Opens an empty stage, and closes those that the same cell has opened in an earlier run. */
    static Stage on(Page page) {
        Stage stage = new Stage(page);
        stage.cell.ifPresent(run -> {
            synchronized (OF_CELLS) {
                List<Stage> known = OF_CELLS.computeIfAbsent(run.id(), id -> new ArrayList<>());
                known.stream().filter(older -> !older.cell.equals(stage.cell)).forEach(Stage::close);
                known.removeIf(older -> !older.cell.equals(stage.cell));
                known.add(stage);
            }
        });
        return stage;
    }

    Page page() {
        return page;
    }

    /** Opens a widget that nobody can move. */
    Widget open(Kind kind, Map<String, ?> state) {
        return open(kind, state, ignored -> {});
    }

    /** Opens a widget that lives as long as this stage. */
    Widget open(Kind kind, Map<String, ?> state, Consumer<Map<String, Object>> heard) {
        Widget widget = page.open(kind, state, heard);
        atTheEnd(widget::close);
        return widget;
    }

    /** A row of widgets, which continues in the next line where the page is narrow. */
    Widget row(List<Widget> children) {
        Widget wrapping = open(Kind.LAYOUT, Map.of("flex_flow", "row wrap", "align_items", "center"));
        return open(Kind.ROW, Map.of("children", references(children), "layout", wrapping.reference()));
    }

    /** Widgets one below the other. */
    Widget column(List<Widget> children) {
        return open(Kind.COLUMN, Map.of("children", references(children)));
    }

    /** What is to be done when the cell runs again. */
    void atTheEnd(Runnable task) {
        atTheEnd.add(task);
    }

    private void close() {
        atTheEnd.forEach(Runnable::run);
    }

    private static List<String> references(List<Widget> widgets) {
        return widgets.stream().map(Widget::reference).toList();
    }
}
