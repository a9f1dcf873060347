package firstneuron.live;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** One of several values, by their names. The first is chosen at the start. */
final class Choice<T> extends Control<T> {
    /** Up to here the names stand side by side as buttons; more open as a list. */
    private static final int MOST_BUTTONS = 5;

    private final List<String> names;
    private final List<T> values;

    Choice(String name, Map<String, T> options) {
        super(name, first(name, options));
        names = List.copyOf(options.keySet());
        values = new ArrayList<>(options.values());
    }

    /** Each text stands for itself. */
    static Map<String, String> ofTexts(String name, String... options) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String option : options) {
            if (texts.put(option, option) != null) {
                throw new IllegalArgumentException("choice " + name + " has \"" + option + "\" twice");
            }
        }
        return texts;
    }

    private static <T> T first(String name, Map<String, T> options) {
        if (options.size() < 2) {
            throw new IllegalArgumentException("choice " + name + " has " + options.size()
                    + (options.size() == 1 ? " option" : " options") + ", expected at least 2");
        }
        return options.values().iterator().next();
    }

    @Override
    Widget open(Panel panel, Consumer<T> changed) {
        Kind kind = names.size() <= MOST_BUTTONS ? Kind.TOGGLE_BUTTONS : Kind.DROPDOWN;
        return open(panel, kind, Map.of("_options_labels", names, "index", 0), change -> {
            if (change.get("index") instanceof Double index) {
                changed.accept(values.get(index.intValue()));
            }
        });
    }
}
