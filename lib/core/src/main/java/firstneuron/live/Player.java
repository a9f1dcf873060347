package firstneuron.live;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A slider over whole numbers that runs by itself: buttons to play, pause and go back stand before it. */
final class Player extends Control<Integer> {
    private static final int PAUSE_MILLISECONDS = 150;

    private final int from;
    private final int to;

    Player(String name, int from, int to) {
        super(name, from);
        this.from = from;
        this.to = to;
        WholeSlider.requireRange("player", name, from, to, from);
    }

    @Override
    List<Integer> range(int frames) {
        return WholeSlider.range(from, to, frames);
    }

    @Override
    Widget open(Stage stage, Consumer<Integer> changed) {
        Widget[] both = new Widget[2]; // each moves the other
        both[0] = stage.open(
                Kind.PLAY,
                Map.of("min", from, "max", to, "value", from, "step", 1, "interval", PAUSE_MILLISECONDS),
                change -> move(change, both[1], changed));
        both[1] = open(
                stage,
                Kind.WHOLE_SLIDER,
                Map.of("min", from, "max", to, "value", from),
                change -> move(change, both[0], changed));
        return stage.row(List.of(both[0], both[1]));
    }

    private static void move(Map<String, Object> change, Widget other, Consumer<Integer> changed) {
        if (change.get("value") instanceof Double value) {
            other.set(Map.of("value", value.intValue()));
            changed.accept(value.intValue());
        }
    }
}
