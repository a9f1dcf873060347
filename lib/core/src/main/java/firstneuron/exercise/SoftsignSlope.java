package firstneuron.exercise;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/** Holds a function against the slope of softsign. */
final class SoftsignSlope implements Judge<DoubleUnaryOperator> {
    private static final double[] PLACES = {3, -3, 0, -1, 0.5, 40};

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
        mistakes = new SlopeMistakes(task);
        say = task.at("check").as(Sentences.class);
    }

    @Override
    public Optional<Fault> faultIn(DoubleUnaryOperator slope) {
        for (double z : PLACES) {
            String place = say.place(z);
            double answer = Task.call(place, () -> slope.applyAsDouble(z));
            if (Double.isNaN(answer) && z == PLACES[0]) {
                throw new Task.NotTried();
            }
            double right = 1 / Math.pow(1 + Math.abs(z), 2);
            if (!Near.isNear(answer, right)) {
                return Optional.of(new Fault(
                        say.given(answer), say.expected(right), say.failsAt(place, lesson(answer, right, z))));
            }
        }
        return Optional.empty();
    }

    private String lesson(double answer, double right, double z) {
        if (Near.isNear(answer, right, SlopeMistakes.MEASURED)) {
            return say.measured();
        }
        if (z == 0 && answer == 0) {
            return say.zeroAtZero();
        }
        double size = Math.abs(z);
        double value = z / (1 + size);
        return mistakes.behind(
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
