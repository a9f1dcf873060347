package firstneuron.live;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The notebook's page, as far as a kernel can reach it. */
interface Page {
    /**
     * Puts a widget on the page, where it is not seen until another that is {@linkplain #shown shown} holds it.
     *
     * @param kind what it is
     * @param state its first state
     * @param heard is told each change that somebody makes on the page, and what else the widget sends
     */
    Widget open(Kind kind, Map<String, ?> state, Consumer<Map<String, Object>> heard);

    /** What a cell gives, so that the page shows the widget, and where no kernel runs the best of the forms. */
    Object shown(Widget widget, Map<String, String> forms);

    /** The sentences for what the learner's code threw, as the cells of this kernel show them. */
    List<String> explained(Throwable thrown);

    /** The clock of those who look at it. */
    default Time time() {
        return Time.REAL;
    }

    /** The cell that runs now; empty where the page does not tell. */
    Optional<Cell> cell();

    /**
     * A run of a cell.
     *
     * @param id names the cell as long as the notebook lives
     * @param run names this run of it
     */
    record Cell(String id, String run) {}
}
