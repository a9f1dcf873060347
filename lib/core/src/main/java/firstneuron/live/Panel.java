package firstneuron.live;

import firstneuron.plot.Drafts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Controls on a page, and below them the place of what they move. */
final class Panel {
    private final Stage stage;
    private final Drawing drawing;
    private final Values values;
    private final Place place;

    private Panel(Stage stage, Drawing drawing, Values values, Content first) {
        this.stage = stage;
        this.drawing = drawing;
        this.values = values;
        place = new Place(stage, first);
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
        Stage stage = Stage.on(page);
        Panel panel = new Panel(stage, drawing, values, first);
        List<Widget> row = new ArrayList<>();
        controls.forEach(control -> row.add(panel.open(control)));
        return page.shown(stage.column(List.of(stage.row(row), panel.place.widget())), forms);
    }

    private <T> Widget open(Control<T> control) {
        return control.open(stage, value -> {
            place.forget();
            values.set(control, value);
            draw();
        });
    }

    private void draw() {
        try {
            place.show(uninterrupted());
        } catch (Exception | Error e) { // the controls live on, whatever the learner's code did
            place.show(Failure.html(stage.page().explained(e)));
        }
    }

    /** A stop is meant for the learner's code: the thread's flag must not cut the line to the page afterwards. */
    private Content uninterrupted() throws Exception {
        try {
            return Drafts.during(() -> Content.drawn(drawing, values));
        } finally {
            Thread.interrupted();
        }
    }
}
