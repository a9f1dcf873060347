package firstneuron.exercise;

import firstneuron.language.Texts;
import firstneuron.language.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Walks down a parabola with a learner's momentum, and beside it with the formula. */
final class MomentumInCode extends MethodJudge<Chapter9.MomentumStep, MomentumInCode.Walk, List<double[]>> {
    private static final int STEPS = 3;
    private static final int DRAWN = 40;

    private final List<Walk> walks;
    private final Sentences say;

    interface Sentences {
        String nothing();

        String expected();

        String noArray(int step);

        String otherCount(int count);

        String howMany();

        String place(double place);

        String walk(String function, double start, double rate, double beta);

        String failsAt(int step, String function, double start, double rate, double beta, String lesson);

        String uphill();

        String rateMissing();

        String nothingRemembered();

        String rateTwice();

        String shareMissing();

        String oneMinusBeta();

        String looksAhead();

        String oldVelocity();

        String swapped();

        String anotherPlace();
    }

    /** A walk on x² from a place. */
    record Walk(double steepness, double start, double rate, double beta) {
        String function() {
            return (steepness == 1 ? "" : Written.number(steepness)) + "x²";
        }

        double gradient(State state) {
            return 2 * steepness * state.place;
        }

        /** Where the formula is after so many steps, and its velocity there. */
        State after(int steps) {
            State state = new State(start, 0);
            for (int step = 0; step < steps; step++) {
                double velocity = beta * state.velocity + gradient(state); // v ← βv + g
                state = new State(state.place - rate * velocity, velocity); // θ ← θ − ηv
            }
            return state;
        }
    }

    private record State(double place, double velocity) {}

    MomentumInCode(Texts task) {
        super(task);
        say = task.at("check").as(Sentences.class);
        walks = Stream.concat(
                        Stream.of(new Walk(1, 1, 0.2, 0.9), new Walk(1, -2, 0.4, 0.5), new Walk(1, 3, 0.1, 0)),
                        Draws.cases(DRAWN, 9, MomentumInCode::drawn).stream())
                .toList();
    }

    private static Walk drawn(Draws.Sized draw) {
        return new Walk(draw.whole(1, 5), draw.number() + 0.5, draw.within(0.1, 0.9), draw.within(0, 0.9));
    }

    @Override
    List<Walk> cases() {
        return walks;
    }

    /** What each step gives; a step begins with what the one before it gave. */
    @Override
    List<double[]> answer(Chapter9.MomentumStep rule, Walk walk, Arguments arguments) {
        List<double[]> answers = new ArrayList<>();
        double[] state = {walk.start, 0};
        for (int step = 0; step < STEPS && state != null && state.length == 2; step++) {
            double gradient = walk.gradient(walk.after(step));
            state = rule.step(state[0], state[1], gradient, walk.rate, walk.beta);
            answers.add(state == null ? null : state.clone());
        }
        return answers;
    }

    @Override
    boolean isUntouched(List<double[]> answers) {
        return answers.get(0) == null;
    }

    @Override
    boolean isRight(List<double[]> answers, Walk walk) {
        return firstWrongStep(answers, walk) == 0;
    }

    /** The number of the step, counted from 1; 0 if every step is right. */
    private static int firstWrongStep(List<double[]> answers, Walk walk) {
        for (int step = 1; step <= answers.size(); step++) {
            double[] answer = answers.get(step - 1);
            if (answer == null || answer.length != 2 || !Near.isNear(answer[0], walk.after(step).place)) {
                return step;
            }
        }
        return 0;
    }

    @Override
    String place(Walk walk) {
        return say.walk(walk.function(), walk.start, walk.rate, walk.beta);
    }

    @Override
    List<String> explanations(List<double[]> answers, Walk walk) {
        int step = firstWrongStep(answers, walk);
        double[] answer = answers.get(step - 1);
        return answer == null || answer.length != 2
                ? List.of()
                : Mistake.allBehind(answer[0], Near.ROUNDING, mistakes(walk.after(step - 1), walk));
    }

    @Override
    Fault fault(List<double[]> answers, Walk walk, Optional<String> explanation) {
        int step = firstWrongStep(answers, walk);
        double[] answer = answers.get(step - 1);
        if (answer == null) {
            return new Fault(say.nothing(), say.expected(), say.noArray(step));
        }
        if (answer.length != 2) {
            return new Fault(say.otherCount(answer.length), say.expected(), say.howMany());
        }
        return new Fault(
                say.place(answer[0]),
                say.expected(),
                say.failsAt(
                        step,
                        walk.function(),
                        walk.start,
                        walk.rate,
                        walk.beta,
                        explanation.orElseGet(say::anotherPlace)));
    }

    private List<Mistake> mistakes(State state, Walk walk) {
        double place = state.place;
        double velocity = state.velocity;
        double gradient = walk.gradient(state);
        double rate = walk.rate;
        double beta = walk.beta;
        double next = beta * velocity + gradient;
        return List.of(
                new Mistake(place + rate * next, say.uphill()),
                new Mistake(place - next, say.rateMissing()),
                new Mistake(place - rate * gradient, say.nothingRemembered()),
                new Mistake(place - rate * velocity, say.oldVelocity()),
                new Mistake(place - rate * (beta * velocity + rate * gradient), say.rateTwice()),
                new Mistake(place - rate * rate * next, say.rateTwice()),
                new Mistake(place - rate * (velocity + gradient), say.shareMissing()),
                new Mistake(place - rate * (beta * velocity + (1 - beta) * gradient), say.oneMinusBeta()),
                new Mistake(place - rate * (gradient + beta * next), say.looksAhead()),
                new Mistake(next, say.swapped()));
    }
}
