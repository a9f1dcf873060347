package firstneuron.exercise;

import firstneuron.language.Texts;
import firstneuron.nn.Activation;
import firstneuron.nn.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds a division that a learner has added to a program of back-propagation against the library's. It is tried in
 * E = q · q + a · b with q = a / b, where everything is used twice.
 */
final class NewOperation extends MethodJudge<Chapter8.Division, NewOperation.Case, double[]> {
    private static final int DRAWN = 60;
    private static final Activation RECIPROCAL = Activation.of("1/x", x -> 1 / x, x -> -1 / (x * x));

    private final List<Case> cases;
    private final Sentences say;

    interface Sentences {
        String nothing();

        String given(double[] answer);

        String expected();

        String place(double a, double b);

        String failsAt(String place, String lesson);

        String threeNumbers();

        String wrongValue(double right);

        String signTurned();

        String squareMissing();

        String numeratorMissing();

        String noSlopeOfB();

        String noSlopes();

        String exchanged();

        String quotientAsSlope();

        String wrongGradient(String name, double right);
    }

    /** The two numbers. */
    record Case(double a, double b) {
        /** E, ∂E/∂a and ∂E/∂b. */
        double[] right() {
            Quantity qa = Quantity.of("a", a);
            Quantity qb = Quantity.of("b", b);
            Quantity q = qa.times(qb.apply(RECIPROCAL));
            Quantity e = q.times(q).plus(qa.times(qb));
            return new double[] {e.value(), e.gradientOf(qa), e.gradientOf(qb)};
        }

        /** The same gradients with other slopes of the quotient. */
        double[] withSlopes(double ofA, double ofB) {
            double arrives = 2 * a / b; // ∂E/∂q
            return new double[] {right()[0], arrives * ofA + b, arrives * ofB + a};
        }
    }

    /** Slopes that a mistake comes to. */
    private record Wrong(String explanation, double ofA, double ofB) {}

    NewOperation(Texts task) {
        super(task);
        say = task.at("check").as(Sentences.class);
        cases = Stream.concat(
                        Stream.of(new Case(6, 2), new Case(1, 4), new Case(-3, 2), new Case(0, 5)),
                        Draws.cases(DRAWN, 9, draw -> new Case(draw.number(), draw.number())).stream()
                                .filter(one -> one.b != 0))
                .toList();
    }

    @Override
    List<Case> cases() {
        return cases;
    }

    @Override
    double[] answer(Chapter8.Division division, Case one, Arguments arguments) {
        return division.of(one.a, one.b);
    }

    @Override
    boolean isUntouched(double[] answer) {
        return answer == null;
    }

    @Override
    boolean isRight(double[] answer, Case one) {
        return answer != null && Near.isNear(answer, one.right());
    }

    @Override
    String place(Case one) {
        return say.place(one.a, one.b);
    }

    @Override
    List<String> explanations(double[] answer, Case one) {
        double a = one.a;
        double b = one.b;
        return answer == null
                ? List.of()
                : Stream.of(
                                new Wrong(say.signTurned(), 1 / b, a / (b * b)),
                                new Wrong(say.squareMissing(), 1 / b, -a / b),
                                new Wrong(say.numeratorMissing(), 1 / b, -1 / (b * b)),
                                new Wrong(say.noSlopeOfB(), 1 / b, 0),
                                new Wrong(say.noSlopes(), 0, 0),
                                new Wrong(say.exchanged(), -a / (b * b), 1 / b),
                                new Wrong(say.quotientAsSlope(), a / b, -a / (b * b)))
                        .filter(wrong -> Near.isNear(answer, one.withSlopes(wrong.ofA, wrong.ofB)))
                        .map(Wrong::explanation)
                        .toList();
    }

    @Override
    Fault fault(double[] answer, Case one, Optional<String> explanation) {
        return new Fault(
                answer == null ? say.nothing() : say.given(answer),
                say.expected(),
                say.failsAt(place(one), explanation.orElseGet(() -> lesson(answer, one.right()))));
    }

    private String lesson(double[] answer, double... right) {
        if (answer == null || answer.length != right.length) {
            return say.threeNumbers();
        }
        if (!Near.isNear(answer[0], right[0])) {
            return say.wrongValue(right[0]);
        }
        return Near.isNear(answer[1], right[1]) ? say.wrongGradient("b", right[2]) : say.wrongGradient("a", right[1]);
    }
}
