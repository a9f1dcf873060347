package firstneuron.exercise;

import firstneuron.language.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;

/** Holds a function against the slope of softsign. */
final class SoftsignSlope extends MethodJudge<DoubleUnaryOperator, Double, Double> {
    private static final int DRAWN = 60;

    private final List<Double> places;

    private final SlopeMistakes mistakes;
    private final Sentences say;

    interface Sentences {
        String given(double slope);

        String expected(double slope);

        String place(double z);

        String failsAt(String place, String lesson);

        String measured();

        String zeroAtZero();

        String signTurned();

        String slopeOfMagnitude();

        String quotientAdded();

        String magnitudeMissing();

        String squareMissing();

        String value();

        String atActivation();

        String sigmoid();

        String numeratorAlone();
    }

    SoftsignSlope(Texts task) {
        super(task);
        mistakes = new SlopeMistakes(task);
        say = task.at("check").as(Sentences.class);
        places = Stream.concat(
                        Stream.of(3.0, -3.0, 0.0, -1.0, 0.5, 40.0),
                        Draws.cases(DRAWN, 1000, Draws.Sized::number).stream())
                .toList();
    }

    private static double slope(double z) {
        return 1 / Math.pow(1 + Math.abs(z), 2);
    }

    @Override
    List<Double> cases() {
        return places;
    }

    @Override
    Double answer(DoubleUnaryOperator slope, Double z, Arguments arguments) {
        return slope.applyAsDouble(z);
    }

    @Override
    boolean isUntouched(Double answer) {
        return Double.isNaN(answer);
    }

    /** Far outside the slope is tiny; it has to be right there, too. */
    @Override
    boolean isRight(Double answer, Double z) {
        return Near.isRounded(answer, slope(z), 0);
    }

    @Override
    String place(Double z) {
        return say.place(z);
    }

    @Override
    Fault fault(Double answer, Double z, Optional<String> explanation) {
        String lesson = explanation.orElseGet(() -> mistakes.unexplained(answer));
        return new Fault(say.given(answer), say.expected(slope(z)), say.failsAt(place(z), lesson));
    }

    @Override
    List<String> explanations(Double answer, Double z) {
        double right = slope(z);
        if (Near.isNear(answer, right, SlopeMistakes.MEASURED * right)) {
            return List.of(say.measured());
        }
        if (z == 0 && answer == 0) {
            return List.of(say.zeroAtZero());
        }
        double size = Math.abs(z);
        double value = z / (1 + size);
        return mistakes.allBehind(
                answer,
                List.of(
                        new Mistake(-right, say.signTurned()),
                        new Mistake((1 + size - z) * right, say.slopeOfMagnitude()),
                        new Mistake((1 + 2 * size) * right, say.quotientAdded()),
                        new Mistake(1 / ((1 + z) * (1 + z)), say.magnitudeMissing()),
                        new Mistake(Math.sqrt(right), say.squareMissing()),
                        new Mistake(value, say.value()),
                        new Mistake(1 / Math.pow(1 + Math.abs(value), 2), say.atActivation()),
                        new Mistake(value * (1 - value), say.sigmoid()),
                        new Mistake(1, say.numeratorAlone())));
    }
}
