package firstneuron.exercise;

import java.util.List;
import java.util.Optional;

/** Walks down a parabola with a learner's momentum, and beside it with the formula. */
final class MomentumInCode implements Judge<Chapter9.MomentumStep> {
    private static final int STEPS = 3;
    private static final List<Walk> WALKS = List.of(new Walk(1, 0.2, 0.9), new Walk(-2, 0.4, 0.5), new Walk(3, 0.1, 0));

    private final Sentences say;

    interface Sentences {
        String nothing();

        String expected();

        String noArray(int step);

        String otherCount(int count);

        String howMany();

        String place(double place);

        String failsAt(int step, double start, double rate, double beta, String lesson);

        String uphill();

        String rateMissing();

        String nothingRemembered();

        String rateTwice();

        String shareMissing();

        String oneMinusBeta();

        String looksAhead();

        String swapped();

        String anotherPlace();
    }

    /** A walk on x² from a place. */
    private record Walk(double start, double rate, double beta) {}

    MomentumInCode(Texts task) {
        say = task.at("check").as(Sentences.class);
    }

    @Override
    public Optional<Fault> faultIn(Chapter9.MomentumStep rule) {
        return WALKS.stream().flatMap(walk -> faultIn(rule, walk).stream()).findFirst();
    }

    private Optional<Fault> faultIn(Chapter9.MomentumStep rule, Walk walk) {
        double[] answer = {walk.start, 0};
        double place = walk.start;
        double velocity = 0;
        for (int step = 1; step <= STEPS; step++) {
            double gradient = 2 * place;
            double nextVelocity = walk.beta * velocity + gradient; // v ← βv + g
            double nextPlace = place - walk.rate * nextVelocity; // θ ← θ − ηv
            answer = rule.step(answer[0], answer[1], gradient, walk.rate, walk.beta);
            if (answer == null && step == 1 && walk == WALKS.get(0)) {
                throw new Task.NotTried();
            }
            if (answer == null) {
                return Optional.of(new Fault(say.nothing(), say.expected(), say.noArray(step)));
            }
            if (answer.length != 2) {
                return Optional.of(new Fault(say.otherCount(answer.length), say.expected(), say.howMany()));
            }
            if (!Near.isNear(answer[0], nextPlace)) {
                String lesson = Mistake.behind(answer[0], mistakes(place, velocity, gradient, walk))
                        .orElseGet(say::anotherPlace);
                return Optional.of(new Fault(
                        say.place(answer[0]),
                        say.expected(),
                        say.failsAt(step, walk.start, walk.rate, walk.beta, lesson)));
            }
            place = nextPlace;
            velocity = nextVelocity;
        }
        return Optional.empty();
    }

    private List<Mistake> mistakes(double place, double velocity, double gradient, Walk walk) {
        double rate = walk.rate;
        double beta = walk.beta;
        double next = beta * velocity + gradient;
        return List.of(
                new Mistake(place + rate * next, say.uphill()),
                new Mistake(place - next, say.rateMissing()),
                new Mistake(place - rate * gradient, say.nothingRemembered()),
                new Mistake(place - rate * (beta * velocity + rate * gradient), say.rateTwice()),
                new Mistake(place - rate * (velocity + gradient), say.shareMissing()),
                new Mistake(place - rate * (beta * velocity + (1 - beta) * gradient), say.oneMinusBeta()),
                new Mistake(place - rate * (gradient + beta * next), say.looksAhead()),
                new Mistake(next, say.swapped()));
    }
}
