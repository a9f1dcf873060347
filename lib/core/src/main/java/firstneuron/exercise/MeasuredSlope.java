package firstneuron.exercise;

import firstneuron.language.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;

/** Holds a method that should measure slopes against central differences. */
final class MeasuredSlope extends MethodJudge<Chapter8.Measurement, MeasuredSlope.Case, Double> {
    private static final int DRAWN = 60;

    private static final List<Function> FUNCTIONS = List.of(
            new Function("x²", x -> x * x),
            new Function("x³", x -> x * x * x),
            new Function("sin x", Math::sin),
            new Function("eˣ", Math::exp),
            new Function("|x|", Math::abs),
            new Function("1000x − 3", x -> 1000 * x - 3),
            new Function("√(x² + 1)", x -> Math.sqrt(x * x + 1)));

    private final List<Case> cases;
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

    /** A function, and how it is written. */
    private record Function(String formula, DoubleUnaryOperator f) {}

    /** A function, and where and over which distance its slope is measured. */
    record Case(Function function, double x, double h) {
        double at(double place) {
            return function.f.applyAsDouble(place);
        }

        double difference(double distance) {
            return at(x + distance) - at(x - distance);
        }

        double slope() {
            return difference(h) / (2 * h);
        }

        /** How large a slope the heights alone could make: rounding is a share of it. */
        double scale() {
            return (Math.abs(at(x + h)) + Math.abs(at(x - h))) / (2 * h);
        }
    }

    MeasuredSlope(Texts task) {
        super(task);
        mistakes = new SlopeMistakes(task);
        say = task.at("check").as(Sentences.class);
        cases = Stream.concat(byHand(), Draws.cases(DRAWN, 4, MeasuredSlope::drawn).stream())
                .toList();
    }

    private static Stream<Case> byHand() {
        Function square = FUNCTIONS.get(0);
        Function cube = FUNCTIONS.get(1);
        return Stream.of(
                new Case(square, 3, 0.25),
                new Case(new Function("|x|", Math::abs), 0, 0.001),
                new Case(new Function("1 / x", x -> 1 / x), 0.5, 0.001),
                new Case(cube, 1, 0.001),
                new Case(cube, 1, 0.5),
                new Case(new Function("5", x -> 5), 2, 0.01));
    }

    private static Case drawn(Draws.Sized draw) {
        double h = Math.pow(10, -draw.whole(1, 4));
        return new Case(FUNCTIONS.get(draw.whole(0, FUNCTIONS.size() - 1)), draw.number(), h);
    }

    @Override
    List<Case> cases() {
        return cases;
    }

    @Override
    Double answer(Chapter8.Measurement measurement, Case one, Arguments arguments) {
        return measurement.slope(one.function.f, one.x, one.h);
    }

    @Override
    boolean isUntouched(Double slope) {
        return Double.isNaN(slope);
    }

    @Override
    boolean isRight(Double slope, Case one) {
        return Near.isRounded(slope, one.slope(), one.scale());
    }

    @Override
    String place(Case one) {
        return say.place("f(x) = " + one.function.formula, one.x, one.h);
    }

    @Override
    List<String> explanations(Double slope, Case one) {
        return mistakes.allBehind(slope, mistakes(one));
    }

    @Override
    Fault fault(Double slope, Case one, Optional<String> explanation) {
        String lesson = explanation.orElseGet(() -> mistakes.unexplained(slope));
        return new Fault(say.given(slope), say.expected(), say.failsAt(place(one), lesson));
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
