package firstneuron.exercise;

import firstneuron.language.Texts;
import firstneuron.nn.Activation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds a method that should make one step of gradient descent for a sigmoid neuron against the formula. */
final class DescentStep extends MethodJudge<Chapter8.Descent, DescentStep.Case, DescentStep.Answer> {
    private static final double[] ONES = {1, 1, 1};
    private static final int DRAWN = 70;

    private final List<Case> cases;
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

        String slopeOfTanh();

        String climbs();

        String nothingMoved();

        String slopeMissing();

        String slopeMissingAndClimbs();

        String stepError();

        String rateMissing();

        String rateTwice();

        String differenceMissing();

        String twice();

        String wrongAmount();
    }

    /** What the method gives, and whether it has changed the weights that it got. */
    record Answer(double[] weights, boolean hasChangedW) {}

    /** Weights and a sample. */
    record Case(double[] before, double[] x, double target, double rate) {
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
        super(task);
        say = task.at("check").as(Sentences.class);
        cases = Stream.concat(byHand(), Draws.cases(DRAWN, 3, DescentStep::drawn).stream())
                .toList();
    }

    private static Stream<Case> byHand() {
        return Stream.of(
                new Case(new double[] {0, 0, 0}, new double[] {1, 0, 1}, 1, 3),
                new Case(new double[] {0.5, -0.5, 0.2}, new double[] {1, 1, 1}, 0, 0.5),
                new Case(new double[] {-1, 2, 1}, new double[] {0, 1, 1}, 1, 2));
    }

    private static Case drawn(Draws.Sized draw) {
        double[] x = {draw.number(), draw.number(), 1};
        return new Case(draw.numbers(3), x, draw.whole(0, 1), draw.within(0.2, 4));
    }

    @Override
    List<Case> cases() {
        return cases;
    }

    /** The weights may be changed in place, as the printed program does, as long as they are given back. */
    @Override
    Answer answer(Chapter8.Descent descent, Case one, Arguments arguments) {
        double[] w = one.before.clone();
        double[] answer = descent.step(w, arguments.copy("x", one.x), one.target, one.rate);
        return new Answer(answer == null ? null : answer.clone(), !Arrays.equals(w, one.before));
    }

    @Override
    boolean isUntouched(Answer answer) {
        return answer.weights == null && !answer.hasChangedW;
    }

    @Override
    boolean isRight(Answer answer, Case one) {
        return answer.weights != null
                && Near.isNear(answer.weights, new Moved("", one.before, one.x, one.move()).numbers());
    }

    @Override
    String place(Case one) {
        return say.place(one.before, one.x, one.target, one.rate);
    }

    @Override
    List<String> explanations(Answer answer, Case one) {
        return answer.weights == null
                ? List.of()
                : wrongSteps(one).stream()
                        .filter(wrong -> Near.isNear(answer.weights, wrong.numbers()))
                        .map(Moved::explanation)
                        .toList();
    }

    private List<Moved> wrongSteps(Case one) {
        double[] before = one.before;
        double[] x = one.x;
        double right = one.move();
        double rate = one.rate;
        double output = Activation.SIGMOID.value(one.sum());
        double withoutSlope = rate * one.difference();
        double withStep = rate * (one.target - Activation.STEP.value(one.sum()));
        return List.of(
                new Moved(say.biasUnmoved(), before, new double[] {x[0], x[1], 0}, right),
                new Moved(say.otherInput(), before, ONES, right),
                new Moved(say.stepAlone(), new double[] {0, 0, 0}, x, right),
                new Moved(say.otherInputAndClimbs(), before, ONES, -right),
                new Moved(say.climbs(), before, x, -right),
                new Moved(say.slopeMissing(), before, x, withoutSlope),
                new Moved(say.slopeMissingAndClimbs(), before, x, -withoutSlope),
                new Moved(say.stepError(), before, x, withStep),
                new Moved(say.slopeOfTanh(), before, x, withoutSlope * (1 - output * output)),
                new Moved(say.rateMissing(), before, x, right / rate),
                new Moved(say.rateTwice(), before, x, right * rate),
                new Moved(say.differenceMissing(), before, x, rate * output * (1 - output)),
                new Moved(say.twice(), before, x, 2 * right));
    }

    @Override
    Fault fault(Answer answer, Case one, Optional<String> explanation) {
        return new Fault(
                answer.weights == null ? say.nothing() : say.weights(answer.weights),
                say.expected(),
                say.failsAt(place(one), explanation.orElseGet(() -> lesson(answer, one))));
    }

    private String lesson(Answer answer, Case one) {
        if (answer.weights == null && answer.hasChangedW) {
            return say.notReturned();
        }
        if (answer.weights == null || answer.weights.length != one.before.length) {
            return say.threeNumbers();
        }
        return Near.isNear(answer.weights, one.before) ? say.nothingMoved() : say.wrongAmount();
    }
}
