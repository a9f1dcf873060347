package firstneuron.live;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * One of several values, by their names on buttons.
 *
 * @param <T> what they are
 */
public final class Choice<T> extends Control<T> {
    private final Map<String, T> options;
    private final String first;

    Choice(String name, Map<String, T> options) {
        this(name, options, first(name, options));
    }

    private Choice(String name, Map<String, T> options, String first) {
        super(name, options.get(first));
        this.options = new LinkedHashMap<>(options);
        this.first = first;
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

    private static String first(String name, Map<String, ?> options) {
        if (options.size() < 2) {
            throw new IllegalArgumentException("choice " + name + " has " + options.size()
                    + (options.size() == 1 ? " option" : " options") + ", expected at least 2");
        }
        return options.keySet().iterator().next();
    }

    /**
     * The same choice, with another one chosen at the start.
     *
     * @param option its name
     * @return a choice that starts there
     * @throws IllegalArgumentException if there is no such option
     */
    public Choice<T> startingWith(String option) {
        if (!options.containsKey(option)) {
            throw new IllegalArgumentException("choice " + name() + " was to start with \"" + option
                    + "\", expected one of " + String.join(", ", options.keySet()));
        }
        return new Choice<>(name(), options, option);
    }

    @Override
    Widget open(Stage stage, Consumer<T> changed) {
        List<String> names = List.copyOf(options.keySet());
        // Not a list that opens: its keys would be taken by JupyterLab, for which they lead to the next cell.
        Map<String, Object> state = Map.of("_options_labels", names, "index", names.indexOf(first));
        return open(stage, Kind.TOGGLE_BUTTONS, state, change -> {
            if (change.get("index") instanceof Double index) {
                changed.accept(options.get(names.get(index.intValue())));
            }
        });
    }
}
