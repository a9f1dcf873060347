package firstneuron.exercise;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Holds a method that should compute the gradient at the outputs against share minus target. */
final class SlopesAtOutputs implements Judge<Chapter9.OutputGradient> {
    private static final List<Case> CASES = List.of(new Case(1, 0.2, 0.6, 0.2), new Case(3, 0.7, 0.1, 0.1, 0.1));

    private final Sentences say;

    interface Sentences {
        String given(double[] gradient);

        String expected();

        String failsAt(double[] shares, int truth, String lesson);

        String otherCount();

        String output(int output, String lesson);

        String signTurned();

        String othersForgotten();

        String trueClass();

        String wrongClass();
    }

    private record Case(int truth, double... shares) {
        double slope(int output) {
            return shares[output] - (output == truth ? 1 : 0);
        }
    }

    SlopesAtOutputs(Texts task) {
        say = task.at("check").as(Sentences.class);
    }

    @Override
    public Optional<Fault> faultIn(Chapter9.OutputGradient method) {
        for (Case one : CASES) {
            double[] gradient = method.of(one.shares.clone(), one.truth);
            if (gradient == null) {
                throw new Task.NotTried();
            }
            Optional<String> lesson = lesson(gradient, one);
            if (lesson.isPresent()) {
                return Optional.of(new Fault(
                        say.given(gradient), say.expected(), say.failsAt(one.shares, one.truth, lesson.get())));
            }
        }
        return Optional.empty();
    }

    private Optional<String> lesson(double[] gradient, Case one) {
        if (gradient.length != one.shares.length) {
            return Optional.of(say.otherCount());
        }
        return IntStream.range(0, gradient.length)
                .filter(j -> !Near.isNear(gradient[j], one.slope(j)))
                .mapToObj(j -> say.output(j, lesson(gradient[j], j, one)))
                .findFirst();
    }

    private String lesson(double slope, int output, Case one) {
        if (Near.isNear(slope, -one.slope(output))) {
            return say.signTurned();
        }
        if (slope == 0) {
            return say.othersForgotten();
        }
        return output == one.truth ? say.trueClass() : say.wrongClass();
    }
}
