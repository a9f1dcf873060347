package firstneuron.live;

import firstneuron.matrix.Numbers;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** A slider over numbers. */
public final class Slider extends Control<Double> {
    private static final int USUAL_STEPS = 100;

    private final double from;
    private final double to;
    private final double step;

    Slider(String name, double from, double to, double start) {
        this(name, from, to, start, usualStep(to - from));
    }

    private Slider(String name, double from, double to, double start, double step) {
        super(name, Numbers.requireFinite("the start of slider " + name, start));
        this.from = Numbers.requireFinite("the lower end of slider " + name, from);
        this.to = Numbers.requireFinite("the upper end of slider " + name, to);
        if (!(from < to)) {
            throw new IllegalArgumentException("slider " + name + " runs from " + Numbers.brief(from) + " to "
                    + Numbers.brief(to) + ", expected the smaller number first");
        }
        if (start < from || start > to) {
            throw new IllegalArgumentException("slider " + name + " starts at " + Numbers.brief(start)
                    + ", expected a number from " + Numbers.brief(from) + " to " + Numbers.brief(to));
        }
        this.step = Numbers.requirePositive("the step of slider " + name, step);
        if (step > to - from) {
            throw new IllegalArgumentException("the step of slider " + name + " is " + Numbers.brief(step)
                    + ", expected at most " + Numbers.brief(to - from) + ", which is its whole range");
        }
    }

    /** The largest of 1, 2 and 5 times a power of ten that makes a hundred steps of the range. */
    private static double usualStep(double range) {
        if (!(range > 0) || Double.isInfinite(range)) {
            return 1; // the constructor says what is wrong with the ends
        }
        double finest = range / USUAL_STEPS;
        double power = Math.pow(10, Math.floor(Math.log10(finest)));
        double digit = finest / power; // from 1 to 10
        return power * (digit >= 5 ? 5 : digit >= 2 ? 2 : 1);
    }

    /**
     * The same slider with other steps.
     *
     * @param newStep by how much one press of an arrow key moves it, above 0
     * @return a slider with this step
     * @throws IllegalArgumentException if the step is not above 0, or is larger than the whole range
     */
    public Slider step(double newStep) {
        return new Slider(name(), from, to, start(), newStep);
    }

    @Override
    List<Double> range(int frames) {
        return IntStream.range(0, frames)
                .mapToObj(i -> from + (to - from) * i / (frames - 1))
                .toList();
    }

    @Override
    Widget open(Stage stage, Consumer<Double> changed) {
        Map<String, Object> state =
                Map.of("min", from, "max", to, "step", step, "value", start(), "readout_format", format());
        return open(stage, Kind.SLIDER, state, change -> {
            if (change.get("value") instanceof Double value) {
                changed.accept(value);
            }
        });
    }

    /** As many decimals as the steps have. */
    private String format() {
        return "." + Math.max(0, (int) Math.ceil(-Math.log10(step) - 1e-9)) + "f";
    }
}
