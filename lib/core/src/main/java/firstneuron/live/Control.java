package firstneuron.live;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Something that a learner moves, and that has a value at every moment. {@link Controls} makes them.
 *
 * @param <T> the type of the value
 */
public abstract class Control<T> {
    private final String name;
    private final T start;

    Control(String name, T start) {
        if (Objects.requireNonNull(name, "a control has no name, expected a text")
                .isBlank()) {
            throw new IllegalArgumentException("a control has an empty name, expected a text that stands beside it");
        }
        this.name = name;
        this.start = Objects.requireNonNull(start, () -> "the control " + name + " has no value to start at");
    }

    /**
     * What stands beside it.
     *
     * @return the name
     */
    public final String name() {
        return name;
    }

    /**
     * The value before anybody has moved it.
     *
     * @return the first value
     */
    public final T start() {
        return start;
    }

    /** Puts it on the page, and tells each new value. */
    abstract Widget open(Stage stage, Consumer<T> changed);

    /**
     * Values from one end to the other.
     *
     * @param frames at least 2
     * @throws IllegalArgumentException if this control has no ends
     */
    List<T> range(int frames) {
        throw new IllegalArgumentException(
                "the control " + name + " has no range to film, expected a slider, a whole slider or a player");
    }

    /** Puts a widget on the page that has the name beside it, in as much room as the name needs. */
    final Widget open(Stage stage, Kind kind, Map<String, ?> state, Consumer<Map<String, Object>> heard) {
        Widget style = kind == Kind.TOGGLE_BUTTONS
                ? stage.open(Kind.TOGGLE_BUTTONS_STYLE, Map.of("description_width", "initial", "button_width", "auto"))
                : stage.open(Kind.DESCRIPTION_STYLE, Map.of("description_width", "initial"));
        Widget layout = stage.open(Kind.LAYOUT, kind.layout());
        Map<String, Object> described = new LinkedHashMap<>(state);
        described.put("description", name);
        described.put("tooltip", ""); // without it, "null" stands where a mouse rests on the name
        described.put("style", style.reference());
        described.put("layout", layout.reference());
        return stage.open(kind, described, heard);
    }

    @Override
    public String toString() {
        return name + " (" + start + ")";
    }
}
