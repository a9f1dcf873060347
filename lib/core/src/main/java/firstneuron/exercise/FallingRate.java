package firstneuron.exercise;

import firstneuron.language.Texts;
import firstneuron.optim.LearningRate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Holds a learning rate against one that is halved every ten epochs of 45 updates, down to a floor. */
final class FallingRate implements Judge<LearningRate> {
    private static final int UPDATES_OF_AN_EPOCH = 45;
    private static final int LAST_UPDATE = 80 * UPDATES_OF_AN_EPOCH;
    /** So many powers of 2 fit neither in an int nor in a double. */
    private static final int HALVINGS = 1100;

    /** Those that tell a mistake by its name come first, then each update. */
    private final List<Case> cases;

    private final Sentences say;

    interface Sentences {
        String given(double rate);

        String expected();

        String update(int update);

        String failsAt(int update, String lesson);

        String firstUpdate();

        String updatesNotEpochs();

        String lastBatch();

        String tenthEpoch();

        String eleventhEpoch();

        String twentiethEpoch();

        String halvedTwice();

        String fiveHalvings();

        String floor();

        String epoch(int epoch);
    }

    private record Case(int update, double rate, String lesson) {}

    FallingRate(Texts task) {
        say = task.at("check").as(Sentences.class);
        cases = Stream.of(
                        named(),
                        IntStream.rangeClosed(0, LAST_UPDATE).mapToObj(this::at),
                        IntStream.rangeClosed(0, HALVINGS).mapToObj(halving -> at(halving * 10 * UPDATES_OF_AN_EPOCH)))
                .flatMap(part -> part)
                .toList();
    }

    /** Every ten epochs half of it, but never below the floor. */
    private static double rate(int update) {
        return Math.max(0.01, 0.4 * Math.pow(0.5, update / (10 * UPDATES_OF_AN_EPOCH)));
    }

    private Case at(int update) {
        return new Case(update, rate(update), say.epoch(update / UPDATES_OF_AN_EPOCH + 1));
    }

    private Stream<Case> named() {
        return Stream.of(
                new Case(0, 0.4, say.firstUpdate()),
                new Case(10, 0.4, say.updatesNotEpochs()),
                new Case(440, 0.4, say.lastBatch()),
                new Case(449, 0.4, say.tenthEpoch()),
                new Case(450, 0.2, say.eleventhEpoch()),
                new Case(899, 0.2, say.twentiethEpoch()),
                new Case(900, 0.1, say.halvedTwice()),
                new Case(2250, 0.0125, say.fiveHalvings()),
                new Case(2700, 0.01, say.floor()));
    }

    @Override
    public Optional<Fault> faultIn(LearningRate schedule) {
        for (Case one : cases) {
            double rate = Task.call(say.update(one.update), () -> schedule.at(one.update));
            if (!Near.isNear(rate, one.rate)) {
                return Optional.of(new Fault(say.given(rate), say.expected(), say.failsAt(one.update, one.lesson)));
            }
        }
        return Optional.empty();
    }
}
