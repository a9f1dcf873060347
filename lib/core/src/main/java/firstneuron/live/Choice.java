package firstneuron.live;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** One of several values, by their names on buttons. The first is chosen at the start. */
final class Choice<T> extends Control<T> {
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
        // Not a list that opens: its keys would be taken by JupyterLab, for which they lead to the next cell.
        return open(panel, Kind.TOGGLE_BUTTONS, Map.of("_options_labels", names, "index", 0), change -> {
            if (change.get("index") instanceof Double index) {
                changed.accept(values.get(index.intValue()));
            }
        });
    }
}
