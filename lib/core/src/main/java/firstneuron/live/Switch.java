package firstneuron.live;

import java.util.Map;
import java.util.function.Consumer;

/** Something that is on or off. */
final class Switch extends Control<Boolean> {
    Switch(String name, boolean start) {
        super(name, start);
    }

    @Override
    Widget open(Stage stage, Consumer<Boolean> changed) {
        return open(stage, Kind.CHECKBOX, Map.of("value", start(), "indent", false), change -> {
            if (change.get("value") instanceof Boolean value) {
                changed.accept(value);
            }
        });
    }
}
