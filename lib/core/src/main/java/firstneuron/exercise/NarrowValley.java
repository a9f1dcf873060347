package firstneuron.exercise;

import firstneuron.language.Texts;
import firstneuron.matrix.Matrix;
import firstneuron.optim.Memory;
import firstneuron.optim.Momentum;
import firstneuron.optim.Update;
import java.util.Optional;

/** Walks through a narrow valley with a rate and a β, and looks where the walk ends. */
final class NarrowValley implements Judge<double[]> {
    private static final int STEPS = 40;
    private static final double NEAR_ENOUGH = 0.05;

    private final Sentences say;

    interface Sentences {
        String given(double rate, double beta);

        String rateAboveZero();

        String firstStep();

        String betaBelowOne();

        String velocityGrows();

        String velocityTurnsRound();

        String expected(double distance, int steps);

        String failsAt(double[] end, String lesson);

        String left();

        String onItsWay();

        String swings();
    }

    NarrowValley(Texts task) {
        say = task.at("check").as(Sentences.class);
    }

    @Override
    public Optional<Fault> faultIn(double[] answers) {
        double rate = answers[0];
        double beta = answers[1];
        String given = say.given(rate, beta);
        if (rate <= 0) {
            return Optional.of(new Fault(given, say.rateAboveZero(), say.firstStep()));
        }
        if (beta < 0 || beta >= 1) {
            return Optional.of(
                    new Fault(given, say.betaBelowOne(), beta < 0 ? say.velocityTurnsRound() : say.velocityGrows()));
        }
        if (Double.isNaN(rate + beta)) {
            return Optional.empty();
        }
        Momentum rule = new Momentum(rate, beta);
        Matrix place = Matrix.row(-5, -1);
        Memory memory = rule.start(place);
        boolean passedTheEnd = false;
        for (int step = 1; step <= STEPS && place.isFinite(); step++) {
            Matrix gradient = Matrix.row(0.1 * place.get(0, 0), 10 * place.get(0, 1));
            Update update = rule.update(place, gradient, memory);
            place = update.parameters();
            memory = update.memory();
            passedTheEnd |= place.get(0, 0) > 0;
        }
        double[] end = place.toArray()[0];
        return Near.isNear(Math.hypot(end[0], end[1]), 0, NEAR_ENOUGH)
                ? Optional.empty()
                : Optional.of(new Fault(
                        given, say.expected(NEAR_ENOUGH, STEPS), say.failsAt(end, lesson(end[1], passedTheEnd))));
    }

    private String lesson(double height, boolean passedTheEnd) {
        if (!(Math.abs(height) < 1)) {
            return say.left();
        }
        return passedTheEnd ? say.swings() : say.onItsWay();
    }
}
