package firstneuron.live;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Where the controls stand. */
final class Values {
    private final Map<Control<?>, Object> values = new IdentityHashMap<>();

    /** Where they stand at first. */
    static Values start(List<Control<?>> controls) {
        Values start = new Values();
        controls.forEach(control -> start.values.put(control, control.start()));
        return start;
    }

    <T> void set(Control<T> control, T value) {
        values.put(control, value);
    }

    @SuppressWarnings("unchecked") // nothing but a T is ever put there for a Control<T>
    <T> T of(Control<T> control) {
        return (T) values.get(control);
    }
}
