package firstneuron.live;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** A button whose value is how often it was pressed. */
final class Button extends Control<Integer> {
    Button(String name) {
        super(name, 0);
    }

    @Override
    Widget open(Stage stage, Consumer<Integer> changed) {
        AtomicInteger presses = new AtomicInteger();
        return stage.open(Kind.BUTTON, Map.of("description", name()), message -> {
            if ("click".equals(message.get("event"))) {
                changed.accept(presses.incrementAndGet());
            }
        });
    }
}
