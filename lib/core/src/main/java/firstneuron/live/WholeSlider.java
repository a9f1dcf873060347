package firstneuron.live;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** A slider over whole numbers. */
final class WholeSlider extends Control<Integer> {
    private final int from;
    private final int to;

    WholeSlider(String name, int from, int to, int start) {
        super(name, start);
        this.from = from;
        this.to = to;
        requireRange("slider", name, from, to, start);
    }

    /** The rule for every control that runs over whole numbers. */
    static void requireRange(String what, String name, int from, int to, int start) {
        if (from >= to) {
            throw new IllegalArgumentException(
                    what + " " + name + " runs from " + from + " to " + to + ", expected the smaller number first");
        }
        if (start < from || start > to) {
            throw new IllegalArgumentException(
                    what + " " + name + " starts at " + start + ", expected a whole number from " + from + " to " + to);
        }
    }

    /** Whole numbers from one end to the other, each once. */
    static List<Integer> range(int from, int to, int frames) {
        return IntStream.range(0, frames)
                .mapToObj(i -> (int) Math.round(from + ((double) to - from) * i / (frames - 1)))
                .distinct()
                .toList();
    }

    @Override
    List<Integer> range(int frames) {
        return range(from, to, frames);
    }

    @Override
    Widget open(Stage stage, Consumer<Integer> changed) {
        return open(stage, Kind.WHOLE_SLIDER, Map.of("min", from, "max", to, "value", start()), change -> {
            if (change.get("value") instanceof Double value) {
                changed.accept(value.intValue());
            }
        });
    }
}
