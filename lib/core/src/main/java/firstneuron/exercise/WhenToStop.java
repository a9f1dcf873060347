package firstneuron.exercise;

import firstneuron.language.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Holds a method that should say which epoch of a training to keep against early stopping with patience. */
final class WhenToStop extends MethodJudge<Chapter9.Stopping, WhenToStop.Case, Integer> {
    private static final int NOT_TRIED = -1;
    private static final int DRAWN = 80;
    /** Errors of hundredths, of ones and of thousands: none may be taken for 0, and none for infinite. */
    private static final double[] UNITS = {100, 1, 0.001};

    private final List<Case> cases;
    private final Sentences say;

    interface Sentences {
        String given(int epoch);

        String expected();

        String place(double[] errors, int patience);

        String failsAt(String place, String lesson);

        String patienceIgnored();

        String whereItStopped();

        String countedFromZero();

        String firstRise();

        String tieTaken();

        String tooPatient();

        String tooHasty();

        String lastEpoch();

        String noSuchEpoch(int last);

        String right(int epoch);
    }

    /** The validation error of each epoch, and how many epochs without a new best one are waited for. */
    record Case(int patience, double... errors) {
        /** The epoch of the smallest error up to where the training stops, counted from 1. */
        int best() {
            return best(patience, false);
        }

        private int best(int waits, boolean tiesAreNew) {
            int best = 1;
            for (int epoch = 2; epoch <= errors.length && epoch - best <= waits; epoch++) {
                double error = errors[epoch - 1];
                double smallest = errors[best - 1];
                best = error < smallest || tiesAreNew && error == smallest ? epoch : best;
            }
            return best;
        }

        int bestOfAll() {
            double smallest = DoubleStream.of(errors).min().orElseThrow();
            return 1
                    + IntStream.range(0, errors.length)
                            .filter(i -> errors[i] == smallest)
                            .findFirst()
                            .orElseThrow();
        }

        int whereItStopped() {
            return Math.min(errors.length, best() + patience);
        }

        int beforeTheFirstRise() {
            int epoch = 1;
            while (epoch < errors.length && errors[epoch] < errors[epoch - 1]) {
                epoch++;
            }
            return epoch;
        }
    }

    /** An epoch that a mistake comes to. */
    private record Wrong(String explanation, int epoch) {}

    WhenToStop(Texts task) {
        super(task);
        say = task.at("check").as(Sentences.class);
        cases = Stream.concat(
                        Stream.of(
                                new Case(2, 5, 4, 3, 4, 5, 6),
                                new Case(1, 7),
                                new Case(2, 5, 3, 4, 2, 3, 4),
                                new Case(2, 5, 3, 4, 4, 1),
                                new Case(3, 4, 4, 4, 4),
                                new Case(3, 6, 5, 4, 3)),
                        Draws.cases(DRAWN, 9, WhenToStop::drawn).stream())
                .toList();
    }

    private static Case drawn(Draws.Sized draw) {
        double[] errors = DoubleStream.generate(() -> draw.whole(1, 9))
                .limit(draw.whole(1, 14))
                .toArray();
        double unit = UNITS[errors.length % UNITS.length];
        return new Case(
                draw.whole(1, 4),
                DoubleStream.of(errors).map(error -> error / unit).toArray());
    }

    @Override
    List<Case> cases() {
        return cases;
    }

    @Override
    Integer answer(Chapter9.Stopping method, Case one, Arguments arguments) {
        return method.epoch(arguments.copy("errors", one.errors), one.patience);
    }

    @Override
    boolean isUntouched(Integer epoch) {
        return epoch == NOT_TRIED;
    }

    @Override
    boolean isRight(Integer epoch, Case one) {
        return epoch == one.best();
    }

    @Override
    String place(Case one) {
        return say.place(one.errors, one.patience);
    }

    @Override
    List<String> explanations(Integer epoch, Case one) {
        return Stream.of(
                        new Wrong(say.patienceIgnored(), one.bestOfAll()),
                        new Wrong(say.whereItStopped(), one.whereItStopped()),
                        new Wrong(say.countedFromZero(), one.best() - 1),
                        new Wrong(say.firstRise(), one.beforeTheFirstRise()),
                        new Wrong(say.tieTaken(), one.best(one.patience, true)),
                        new Wrong(say.tooPatient(), one.best(one.patience + 1, false)),
                        new Wrong(say.tooHasty(), one.best(one.patience - 1, false)),
                        new Wrong(say.lastEpoch(), one.errors.length))
                .filter(wrong -> epoch == wrong.epoch)
                .map(Wrong::explanation)
                .toList();
    }

    @Override
    Fault fault(Integer epoch, Case one, Optional<String> explanation) {
        return new Fault(
                say.given(epoch),
                say.expected(),
                say.failsAt(place(one), explanation.orElseGet(() -> lesson(epoch, one))));
    }

    private String lesson(int epoch, Case one) {
        int last = one.errors.length;
        return epoch < 1 || epoch > last ? say.noSuchEpoch(last) : say.right(one.best());
    }
}
