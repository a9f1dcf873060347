package firstneuron.exercise;

import firstneuron.language.Texts;
import java.util.Optional;

/** Judges three learning rates for f(x) = 3x², of which the third may be many numbers. */
final class ValleyRates implements Judge<double[]> {
    /** How far a factor must be from 0 and from −1 to be called neither. */
    private static final double WELL_INSIDE = 0.05;

    private final WantedNumbers borderAndOneStep;
    private final Sentences say;

    interface Sentences {
        String given(double zigzag);

        String expected();

        String failsAt(double factor, String lesson);

        String lands();

        String noNearer();

        String farther();

        String sameSide();
    }

    ValleyRates(Texts task) {
        borderAndOneStep = new WantedNumbers(
                task,
                Wanted.of("border", 1.0 / 3, 0.0005)
                        .mistake("flatterValley", 1)
                        .mistake("landsAtOnce", 1.0 / 6)
                        .mistake("slopeHalved", 2.0 / 3)
                        .mistake("climbs", 0.5),
                Wanted.of("oneStep", 1.0 / 6, 0.0005)
                        .mistake("flatterValley", 0.5)
                        .mistake("jumpsBack", 1.0 / 3)
                        .mistake("farTooLarge", 1)
                        .mistake("notDivided", 6));
        say = task.at("check").as(Sentences.class);
    }

    @Override
    public Optional<Fault> faultIn(double[] rates) {
        return borderAndOneStep.firstWrong(rates).or(() -> faultInZigzag(rates[2]));
    }

    private Optional<Fault> faultInZigzag(double rate) {
        double factor = 1 - 6 * rate;
        boolean right = Near.isAtLeast(factor, -1 + WELL_INSIDE) && Near.isAtLeast(-factor, WELL_INSIDE);
        return right || Double.isNaN(rate)
                ? Optional.empty()
                : Optional.of(new Fault(say.given(rate), say.expected(), say.failsAt(factor, lesson(factor))));
    }

    /** What becomes of x when each step multiplies it by the factor. */
    private String lesson(double factor) {
        double size = Math.abs(factor);
        if (size < WELL_INSIDE) {
            return say.lands();
        }
        if (Math.abs(size - 1) < WELL_INSIDE) {
            return say.noNearer();
        }
        return size > 1 ? say.farther() : say.sameSide();
    }
}
