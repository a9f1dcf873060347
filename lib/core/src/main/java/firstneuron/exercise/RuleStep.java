package firstneuron.exercise;

import firstneuron.language.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Holds a method that should make one step of the learning rule against w + rate · (target − output) · x. */
final class RuleStep extends MethodJudge<Chapter6.Correction, RuleStep.Case, RuleStep.Answer> {
    private static final int DRAWN = 80;

    private final Sentences say;
    private final List<Case> cases;

    interface Sentences {
        String given(double[] numbers);

        String nothing();

        String expected();

        String place(double[] before, double[] x, int target, double rate);

        String failsAt(String place, String lesson);

        String noNumbers();

        String notReturned();

        String nothingToCorrect();

        String threeNumbers();

        String nothingMoved();

        String movedForNothing();

        String sumOfZero();

        String stepAlone();

        String rateMissing();

        String biasUnmoved();

        String biasWrong();

        String wrongWay();

        String wrongAmount();
    }

    /** What the method gives, and whether it has changed the numbers that it got. */
    record Answer(double[] numbers, boolean hasChangedN) {}

    /** The numbers w₁, w₂ and b before a sample, and the sample. */
    record Case(double[] before, double[] x, int target, double rate) {
        private double sum() {
            return before[0] * x[0] + before[1] * x[1] + before[2];
        }

        int error() {
            return target - (sum() > 0 ? 1 : 0);
        }

        /** rate · error · input; the bias has the input 1. */
        double step(int i) {
            return rate * error() * (i < x.length ? x[i] : 1);
        }

        double[] after() {
            return IntStream.range(0, before.length)
                    .mapToDouble(i -> before[i] + step(i))
                    .toArray();
        }

        boolean isOnTheLine() {
            return Near.isNear(sum(), 0);
        }
    }

    RuleStep(Texts task) {
        super(task);
        say = task.at("check").as(Sentences.class);
        cases = Stream.concat(
                        byHand(),
                        Draws.cases(DRAWN, 6, RuleStep::drawn).stream().filter(one -> !one.isOnTheLine()))
                .toList();
    }

    private static Stream<Case> byHand() {
        return Stream.of(
                new Case(new double[] {0, 0, 0}, new double[] {1, 1}, 1, 1),
                new Case(new double[] {0.5, 0.5, 0}, new double[] {1, 0}, 0, 1),
                new Case(new double[] {1, 1, -1.5}, new double[] {1, 1}, 1, 1),
                new Case(new double[] {1, 1, -1.5}, new double[] {1, 0}, 0, 1),
                new Case(new double[] {0, 0, 0}, new double[] {1, 1}, 0, 1),
                new Case(new double[] {0.5, 0.5, -0.7}, new double[] {1, 0}, 1, 1), // fires only if b is forgotten
                new Case(new double[] {0.2, -0.3, 0.1}, new double[] {0, 1}, 1, 0.5));
    }

    private static Case drawn(Draws.Sized draw) {
        return new Case(draw.numbers(3), draw.numbers(2), draw.whole(0, 1), draw.within(0.2, 3));
    }

    @Override
    List<Case> cases() {
        return cases;
    }

    /** The numbers may be changed in place, as long as they are given back: they are what the rule corrects. */
    @Override
    Answer answer(Chapter6.Correction rule, Case one, Arguments arguments) {
        double[] n = one.before.clone();
        double[] numbers = rule.corrected(n, arguments.copy("x", one.x), one.target, one.rate);
        return new Answer(numbers == null ? null : numbers.clone(), !Arrays.equals(n, one.before));
    }

    @Override
    boolean isUntouched(Answer answer) {
        return answer.numbers == null && !answer.hasChangedN;
    }

    @Override
    boolean isRight(Answer answer, Case one) {
        return answer.numbers != null && Near.isNear(answer.numbers, one.after());
    }

    @Override
    String place(Case one) {
        return say.place(one.before, one.x, one.target, one.rate);
    }

    @Override
    List<String> explanations(Answer answer, Case one) {
        double[] numbers = answer.numbers;
        if (numbers == null || numbers.length != one.before.length) {
            return List.of();
        }
        double[] before = one.before;
        double[] step = IntStream.range(0, before.length).mapToDouble(one::step).toArray();
        double[] weightsAlone = {step[0], step[1], 0};
        double rate = one.rate;
        return Stream.of(
                        new Moved(say.rateMissing(), before, step, 1 / rate),
                        new Moved(say.wrongWay(), before, step, -1),
                        new Moved(say.wrongWay(), before, weightsAlone, -1),
                        new Moved(say.biasUnmoved(), before, weightsAlone, 1),
                        new Moved(say.biasWrong(), before, new double[] {step[0], step[1], -step[2]}, 1),
                        new Moved(say.stepAlone(), new double[before.length], step, 1))
                .filter(wrong -> Near.isNear(numbers, wrong.numbers()))
                .map(Moved::explanation)
                .toList();
    }

    @Override
    Fault fault(Answer answer, Case one, Optional<String> explanation) {
        return new Fault(
                answer.numbers == null ? say.nothing() : say.given(answer.numbers),
                say.expected(),
                say.failsAt(place(one), explanation.orElseGet(() -> lesson(answer, one))));
    }

    private String lesson(Answer answer, Case one) {
        double[] numbers = answer.numbers;
        if (numbers == null && answer.hasChangedN) {
            return say.notReturned();
        }
        if (numbers == null) {
            return one.error() == 0 ? say.nothingToCorrect() : say.noNumbers();
        }
        if (numbers.length != one.before.length) {
            return say.threeNumbers();
        }
        if (one.error() == 0) {
            return say.movedForNothing();
        }
        if (Near.isNear(numbers, one.before)) {
            return one.isOnTheLine() ? say.sumOfZero() : say.nothingMoved();
        }
        return weightsMoved(numbers, one) ? say.biasWrong() : say.wrongAmount();
    }

    private static boolean weightsMoved(double[] numbers, Case one) {
        return Near.isNear(numbers[0], one.before[0] + one.step(0))
                && Near.isNear(numbers[1], one.before[1] + one.step(1));
    }
}
