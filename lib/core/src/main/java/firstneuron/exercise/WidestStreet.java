package firstneuron.exercise;

import firstneuron.language.Texts;
import firstneuron.perceptron.Perceptron;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** Holds a perceptron against AND, and asks how far its line keeps away from all four points. */
final class WidestStreet implements Judge<Perceptron> {
    private static final double WIDE_ENOUGH = 0.35;

    private final TruthTable and;
    private final Sentences say;

    interface Sentences {
        String expected(double width);

        String tooNear(double[] point, double distance);
    }

    WidestStreet(Texts task) {
        and = TruthTable.and(task);
        say = task.at("check").as(Sentences.class);
    }

    @Override
    public Optional<Fault> faultIn(Perceptron perceptron) {
        return and.faultIn(perceptron).or(() -> tooNear(perceptron));
    }

    private Optional<Fault> tooNear(Perceptron perceptron) {
        double[] nearest = Arrays.stream(TruthTable.TWO_INPUTS)
                .min(Comparator.comparingDouble(perceptron::distanceFromLine))
                .orElseThrow();
        double distance = perceptron.distanceFromLine(nearest);
        return Near.isAtLeast(distance, WIDE_ENOUGH)
                ? Optional.empty()
                : Optional.of(
                        new Fault(and.given(perceptron), say.expected(WIDE_ENOUGH), say.tooNear(nearest, distance)));
    }
}
