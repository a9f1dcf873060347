package firstneuron.exercise;

import firstneuron.nn.Activation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Holds a method that should make one step of gradient descent for a sigmoid neuron against the formula. */
final class DescentStep implements Judge<Chapter8.Descent> {
    private static final double[] ONES = {1, 1, 1};
    private static final List<Case> CASES = List.of(
            new Case(new double[] {0, 0, 0}, new double[] {1, 0, 1}, 1, 3),
            new Case(new double[] {0.5, -0.5, 0.2}, new double[] {1, 1, 1}, 0, 0.5),
            new Case(new double[] {-1, 2, 1}, new double[] {0, 1, 1}, 1, 2));

    private final Sentences say;

    interface Sentences {
        String nothing();

        String weights(double[] weights);

        String expected();

        String place(double[] before, double[] x, double target, double rate);

        String failsAt(String place, String lesson);

        String notReturned();

        String threeNumbers();

        String biasUnmoved();

        String otherInput();

        String stepAlone();

        String otherInputAndClimbs();

        String climbs();

        String nothingMoved();

        String slopeMissing();

        String slopeMissingAndClimbs();

        String stepError();

        String rateMissing();

        String rateTwice();

        String twice();

        String wrongAmount();
    }

    private record Case(double[] before, double[] x, double target, double rate) {
        double sum() {
            return before[0] * x[0] + before[1] * x[1] + before[2] * x[2];
        }

        double difference() {
            return target - Activation.SIGMOID.value(sum());
        }

        /** The share of its input by which each weight moves. */
        double move() {
            return rate * difference() * Activation.SIGMOID.slope(sum());
        }
    }

    DescentStep(Texts task) {
        say = task.at("check").as(Sentences.class);
    }

    @Override
    public Optional<Fault> faultIn(Chapter8.Descent descent) {
        for (Case one : CASES) {
            String place = say.place(one.before, one.x, one.target, one.rate);
            double[] w = one.before.clone();
            double[] answer = Task.call(place, () -> descent.step(w, one.x.clone(), one.target, one.rate));
            boolean changed = !Arrays.equals(w, one.before);
            if (answer == null && !changed && one == CASES.get(0)) {
                throw new Task.NotTried();
            }
            if (answer == null || !isMoved(answer, one.before, one.x, one.move())) {
                return Optional.of(new Fault(
                        answer == null ? say.nothing() : say.weights(answer),
                        say.expected(),
                        say.failsAt(place, answer == null && changed ? say.notReturned() : lesson(answer, one))));
            }
        }
        return Optional.empty();
    }

    private String lesson(double[] answer, Case one) {
        double[] before = one.before;
        double[] x = one.x;
        double right = one.move();
        if (answer == null || answer.length != before.length) {
            return say.threeNumbers();
        }
        if (isMoved(answer, before, new double[] {x[0], x[1], 0}, right)) {
            return say.biasUnmoved();
        }
        if (isMoved(answer, before, ONES, right)) {
            return say.otherInput();
        }
        if (isMoved(answer, new double[] {0, 0, 0}, x, right)) {
            return say.stepAlone();
        }
        if (isMoved(answer, before, ONES, -right)) {
            return say.otherInputAndClimbs();
        }
        return moves(one).stream()
                .filter(move -> isMoved(answer, before, x, move.number()))
                .map(Mistake::explanation)
                .findFirst()
                .orElseGet(say::wrongAmount);
    }

    /** Wrong shares of its input by which each weight might move. */
    private List<Mistake> moves(Case one) {
        double right = one.move();
        double rate = one.rate;
        double withoutSlope = rate * one.difference();
        double withStep = rate * (one.target - Activation.STEP.value(one.sum()));
        return List.of(
                new Mistake(-right, say.climbs()),
                new Mistake(0, say.nothingMoved()),
                new Mistake(withoutSlope, say.slopeMissing()),
                new Mistake(-withoutSlope, say.slopeMissingAndClimbs()),
                new Mistake(withStep, say.stepError()),
                new Mistake(right / rate, say.rateMissing()),
                new Mistake(right * rate, say.rateTwice()),
                new Mistake(2 * right, say.twice()));
    }

    /** Whether the answer is before + share · x. */
    private static boolean isMoved(double[] answer, double[] before, double[] x, double share) {
        double[] moved = before.clone();
        for (int k = 0; k < moved.length; k++) {
            moved[k] += share * x[k];
        }
        return Near.isNear(answer, moved);
    }
}
