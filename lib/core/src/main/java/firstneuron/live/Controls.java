package firstneuron.live;

import java.util.Map;

/**
 * The controls that {@link Live} takes. In a notebook: {@code import static firstneuron.live.Controls.*;}
 */
public final class Controls {
    private Controls() {}

    /**
     * A slider over numbers, in about a hundred steps; {@link Slider#step} chooses others.
     *
     * @param name what stands beside it
     * @param from its lower end
     * @param to its upper end, above from
     * @param start where it stands at first, from one end to the other
     * @return the slider
     * @throws IllegalArgumentException if the ends are in the wrong order, the start lies beyond them, or one of the
     *     numbers is NaN or infinite
     */
    public static Slider slider(String name, double from, double to, double start) {
        return new Slider(name, from, to, start);
    }

    /**
     * A slider over whole numbers.
     *
     * @param name what stands beside it
     * @param from its lower end
     * @param to its upper end, above from
     * @param start where it stands at first, from one end to the other
     * @return the slider
     * @throws IllegalArgumentException if the ends are in the wrong order, or the start lies beyond them
     */
    public static Control<Integer> wholeSlider(String name, int from, int to, int start) {
        return new WholeSlider(name, from, to, start);
    }

    /**
     * A slider over whole numbers that runs by itself, with buttons to play, to pause and to go back to the start.
     *
     * @param name what stands beside it
     * @param from where it starts
     * @param to where it ends, above from
     * @return the player
     * @throws IllegalArgumentException if the ends are in the wrong order
     */
    public static Control<Integer> player(String name, int from, int to) {
        return new Player(name, from, to);
    }

    /**
     * One of several texts. The first is chosen at the start.
     *
     * @param name what stands beside it
     * @param options at least 2, each once
     * @return the choice
     * @throws IllegalArgumentException if there are fewer than 2, or one stands there twice
     */
    public static Choice<String> choice(String name, String... options) {
        return new Choice<>(name, Choice.ofTexts(name, options));
    }

    /**
     * One of several things, each by its name. The first is chosen at the start.
     *
     * @param <T> what they are
     * @param name what stands beside it
     * @param options names and things, at least 2, in the order of the page: a {@link java.util.LinkedHashMap}, for the
     *     order of {@link Map#of} changes from run to run
     * @return the choice
     * @throws IllegalArgumentException if there are fewer than 2
     */
    public static <T> Choice<T> choice(String name, Map<String, T> options) {
        return new Choice<>(name, options);
    }

    /**
     * A box to tick.
     *
     * @param name what stands beside it
     * @param start whether it is ticked at first
     * @return the switch
     */
    public static Control<Boolean> onOff(String name, boolean start) {
        return new Switch(name, start);
    }

    /**
     * A button. Its value is how often it was pressed, and can serve as a seed or as the number of a step.
     *
     * @param name what stands on it
     * @return the button
     */
    public static Control<Integer> button(String name) {
        return new Button(name);
    }
}
