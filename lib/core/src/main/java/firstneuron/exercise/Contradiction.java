package firstneuron.exercise;

import firstneuron.language.Texts;
import firstneuron.language.Written;
import java.util.Arrays;
import java.util.Optional;

/** Looks whether the rows of XOR, each taken so many times, add up to a contradiction. */
final class Contradiction implements Judge<double[]> {
    private final Sentences say;

    interface Sentences {
        String given(double[] times);

        String expected();

        String negative();

        String left(String rest);

        String noRowAboveZero();
    }

    Contradiction(Texts task) {
        say = task.at("check").as(Sentences.class);
    }

    @Override
    public Optional<Fault> faultIn(double[] times) {
        return problem(times).map(problem -> new Fault(say.given(times), say.expected(), problem));
    }

    private Optional<String> problem(double... times) {
        if (Arrays.stream(times).anyMatch(time -> time < 0)) {
            return Optional.of(say.negative());
        }
        if (Arrays.stream(times).anyMatch(Double::isNaN)) {
            return Optional.empty(); // the others can still be chosen so that all cancels
        }
        String rest = rest(times);
        if (!rest.isEmpty()) {
            return Optional.of(say.left(rest));
        }
        return times[1] + times[2] == 0 ? Optional.of(say.noRowAboveZero()) : Optional.empty();
    }

    /** What does not cancel in −row00·b + row01·(w₂ + b) + row10·(w₁ + b) − row11·(w₁ + w₂ + b). */
    private static String rest(double... times) {
        double w1 = times[2] - times[3];
        double w2 = times[1] - times[3];
        double b = -times[0] + times[1] + times[2] - times[3];
        double scale = Arrays.stream(times).max().orElseThrow();
        if (!Near.isRounded(w1, 0, scale)) {
            return Written.number(w1) + "·w₁";
        }
        if (!Near.isRounded(w2, 0, scale)) {
            return Written.number(w2) + "·w₂";
        }
        return Near.isRounded(b, 0, scale) ? "" : Written.number(b) + "·b";
    }
}
