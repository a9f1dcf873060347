package firstneuron.exercise;

import java.util.List;
import java.util.Optional;

/** Holds a method that should make one step of the learning rule against steps done by hand. */
final class RuleStep implements Judge<Chapter6.Correction> {
    private static final List<Case> CASES = List.of(
            new Case(new double[] {0, 0, 0}, new double[] {1, 1}, 1, 1, new double[] {1, 1, 1}),
            new Case(new double[] {0.5, 0.5, 0}, new double[] {1, 0}, 0, 1, new double[] {-0.5, 0.5, -1}),
            new Case(new double[] {1, 1, -1.5}, new double[] {1, 1}, 1, 1, new double[] {1, 1, -1.5}),
            new Case(new double[] {0.2, -0.3, 0.1}, new double[] {0, 1}, 1, 0.5, new double[] {0.2, 0.2, 0.6}));

    private final Sentences say;

    interface Sentences {
        String given(double[] numbers);

        String expected();

        String place(double[] before, double[] x, int target, double rate);

        String failsAt(String place, String lesson);

        String threeNumbers();

        String nothingMoved();

        String sumOfZero();

        String stepAlone();

        String rateMissing();

        String biasUnmoved();

        String biasWrong();

        String wrongWay();

        String wrongAmount();
    }

    /** The numbers w₁, w₂ and b before and after a sample. */
    private record Case(double[] before, double[] x, int target, double rate, double[] after) {
        double step(int i) {
            return after[i] - before[i];
        }
    }

    RuleStep(Texts task) {
        say = task.at("check").as(Sentences.class);
    }

    @Override
    public Optional<Fault> faultIn(Chapter6.Correction rule) {
        for (Case one : CASES) {
            String place = say.place(one.before, one.x, one.target, one.rate);
            double[] numbers =
                    Task.call(place, () -> rule.corrected(one.before.clone(), one.x.clone(), one.target, one.rate));
            if (numbers == null) {
                throw new Task.NotTried();
            }
            if (!Near.isNear(numbers, one.after)) {
                return Optional.of(
                        new Fault(say.given(numbers), say.expected(), say.failsAt(place, lesson(numbers, one))));
            }
        }
        return Optional.empty();
    }

    private String lesson(double[] numbers, Case one) {
        int count = one.after.length;
        if (numbers.length != count) {
            return say.threeNumbers();
        }
        double[] step = new double[count];
        double[] withoutRate = new double[count];
        for (int i = 0; i < count; i++) {
            step[i] = one.step(i);
            withoutRate[i] = one.before[i] + step[i] / one.rate;
        }
        if (Near.isNear(numbers, one.before)) {
            return Near.isNear(one.before, new double[count]) ? say.sumOfZero() : say.nothingMoved();
        }
        if (Near.isNear(numbers, step)) {
            return say.stepAlone();
        }
        if (Near.isNear(numbers, withoutRate)) {
            return say.rateMissing();
        }
        if (weightsMoved(numbers, one, 1)) {
            return numbers[2] == one.before[2] ? say.biasUnmoved() : say.biasWrong();
        }
        return weightsMoved(numbers, one, -1) ? say.wrongWay() : say.wrongAmount();
    }

    private static boolean weightsMoved(double[] numbers, Case one, int direction) {
        return Near.isNear(numbers[0], one.before[0] + direction * one.step(0))
                && Near.isNear(numbers[1], one.before[1] + direction * one.step(1));
    }
}
