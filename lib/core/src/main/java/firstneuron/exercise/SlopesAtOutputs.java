package firstneuron.exercise;

import firstneuron.language.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Holds a method that should compute the gradient at the outputs against share minus target. */
final class SlopesAtOutputs extends MethodJudge<Chapter9.OutputGradient, SlopesAtOutputs.Case, double[]> {
    private static final int DRAWN = 60;

    private final List<Case> cases;
    private final Sentences say;

    interface Sentences {
        String nothing();

        String given(double[] gradient);

        String expected();

        String place(double[] shares, int truth);

        String failsAt(double[] shares, int truth, String lesson);

        String noGradient();

        String otherCount();

        String output(int output, String lesson);

        String signTurned();

        String othersForgotten();

        String trueClass();

        String wrongClass();
    }

    /** The true class, and what softmax made of the outputs. */
    record Case(int truth, double... shares) {
        double slope(int output) {
            return shares[output] - (output == truth ? 1 : 0);
        }

        double[] gradient() {
            return IntStream.range(0, shares.length).mapToDouble(this::slope).toArray();
        }
    }

    SlopesAtOutputs(Texts task) {
        super(task);
        say = task.at("check").as(Sentences.class);
        cases = Stream.concat(
                        Stream.of(
                                new Case(1, 0.2, 0.6, 0.2),
                                new Case(3, 0.7, 0.1, 0.1, 0.1),
                                new Case(0, 0.1, 0.9),
                                new Case(0, 1, 0),
                                new Case(1, 1, 0)),
                        Draws.cases(DRAWN, 9, SlopesAtOutputs::drawn).stream())
                .toList();
    }

    private static Case drawn(Draws.Sized draw) {
        int classes = draw.whole(2, 10);
        int[] parts = IntStream.range(0, classes).map(i -> draw.whole(1, 9)).toArray();
        double whole = Arrays.stream(parts).sum();
        return new Case(
                draw.whole(0, classes - 1),
                Arrays.stream(parts).mapToDouble(part -> part / whole).toArray());
    }

    @Override
    List<Case> cases() {
        return cases;
    }

    @Override
    double[] answer(Chapter9.OutputGradient method, Case one, Arguments arguments) {
        double[] gradient = method.of(arguments.copy("shares", one.shares), one.truth);
        return gradient == null ? null : gradient.clone();
    }

    @Override
    boolean isUntouched(double[] gradient) {
        return gradient == null;
    }

    @Override
    boolean isRight(double[] gradient, Case one) {
        return gradient != null && Near.isNear(gradient, one.gradient());
    }

    @Override
    String place(Case one) {
        return say.place(one.shares, one.truth);
    }

    @Override
    Fault fault(double[] gradient, Case one, Optional<String> explanation) {
        return new Fault(
                gradient == null ? say.nothing() : say.given(gradient),
                say.expected(),
                say.failsAt(one.shares, one.truth, lesson(gradient, one)));
    }

    private String lesson(double[] gradient, Case one) {
        if (gradient == null) {
            return say.noGradient();
        }
        if (gradient.length != one.shares.length) {
            return say.otherCount();
        }
        int output = 0;
        while (Near.isNear(gradient[output], one.slope(output))) {
            output++;
        }
        return say.output(output, lesson(gradient[output], output, one));
    }

    private String lesson(double slope, int output, Case one) {
        if (Near.isNear(slope, -one.slope(output))) {
            return say.signTurned();
        }
        if (slope == 0 && output != one.truth) {
            return say.othersForgotten();
        }
        return output == one.truth ? say.trueClass() : say.wrongClass();
    }
}
