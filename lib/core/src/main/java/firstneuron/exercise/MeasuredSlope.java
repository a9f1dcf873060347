package firstneuron.exercise;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/** Holds a method that should measure slopes against central differences. */
final class MeasuredSlope implements Judge<Chapter8.Measurement> {
    private static final List<Case> CASES = List.of(
            new Case("f(x) = x²", x -> x * x, 3, 0.25),
            new Case("f(x) = |x|", Math::abs, 0, 0.001),
            new Case("f(x) = 1 / x", x -> 1 / x, 0.5, 0.001),
            new Case("f(x) = x³", x -> x * x * x, 1, 0.001),
            new Case("f(x) = x³", x -> x * x * x, 1, 0.5),
            new Case("f(x) = 5", x -> 5, 2, 0.01));

    private final SlopeMistakes mistakes;
    private final Sentences say;

    interface Sentences {
        String given(double slope);

        String expected();

        String place(String function, double x, double h);

        String failsAt(String place, String lesson);

        String rightOnly();

        String leftOnly();

        String dividedByH();

        String bracketsBelow();

        String bracketsAbove();

        String undivided();

        String dividedByTwo();

        String rightHalved();

        String leftHalved();

        String signTurned();

        String height();

        String halfTheDistance();
    }

    /** A function, and where and over which distance its slope is measured. */
    private record Case(String name, DoubleUnaryOperator f, double x, double h) {
        double at(double place) {
            return f.applyAsDouble(place);
        }

        double difference(double distance) {
            return at(x + distance) - at(x - distance);
        }

        double slope() {
            return difference(h) / (2 * h);
        }
    }

    MeasuredSlope(Texts task) {
        mistakes = new SlopeMistakes(task);
        say = task.at("check").as(Sentences.class);
    }

    @Override
    public Optional<Fault> faultIn(Chapter8.Measurement measurement) {
        for (Case one : CASES) {
            String place = say.place(one.name, one.x, one.h);
            double slope = Task.call(place, () -> measurement.slope(one.f, one.x, one.h));
            if (Double.isNaN(slope) && one == CASES.get(0)) {
                throw new Task.NotTried();
            }
            if (!Near.isNear(slope, one.slope())) {
                String lesson = mistakes.behind(slope, mistakes(one));
                return Optional.of(new Fault(say.given(slope), say.expected(), say.failsAt(place, lesson)));
            }
        }
        return Optional.empty();
    }

    private List<Mistake> mistakes(Case one) {
        double h = one.h;
        double here = one.at(one.x);
        double right = one.at(one.x + h) - here;
        double left = here - one.at(one.x - h);
        double both = right + left;
        return List.of(
                new Mistake(right / h, say.rightOnly()),
                new Mistake(left / h, say.leftOnly()),
                new Mistake(both / h, say.dividedByH()),
                new Mistake(both / 2 * h, say.bracketsBelow()),
                new Mistake(one.at(one.x + h) - one.at(one.x - h) / (2 * h), say.bracketsAbove()),
                new Mistake(both, say.undivided()),
                new Mistake(both / 2, say.dividedByTwo()),
                new Mistake(right / (2 * h), say.rightHalved()),
                new Mistake(left / (2 * h), say.leftHalved()),
                new Mistake(-both / (2 * h), say.signTurned()),
                new Mistake(here, say.height()),
                new Mistake(one.difference(h / 2) / h, say.halfTheDistance()));
    }
}
