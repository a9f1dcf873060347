package firstneuron.exercise;

import firstneuron.language.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Holds a method that should compute the output of a neuron against the sign of its weighted sum. */
final class NeuronOutput extends MethodJudge<Chapter6.Neuron, NeuronOutput.Case, Integer> {
    private static final int NOT_TRIED = -1;
    private static final int DRAWN = 120;

    private final Sentences say;
    private final List<Case> cases;

    interface Sentences {
        String output(int output);

        String expected();

        String place(double[] x, double[] w, double b);

        String failsAt(String place, String lesson);

        String zeroOrOne();

        String sumAboveZero();

        String biasAlone();

        String sumBelowZero();

        String threeInputs();

        String negativeWeight();

        String sumOfZero();

        String sum(double sum);
    }

    /** Inputs, weights and a bias, and what is to be learned from them. */
    record Case(double[] x, double[] w, double b, String lesson) {
        Case(double[] x, double[] w, double b, Sentences say) {
            this(x, w, b, say.sum(sum(x, w, b)));
        }

        int output() {
            return sum(x, w, b) > 0 ? 1 : 0;
        }

        /** Whether rounding decides; a learner may add up in another order. */
        boolean isOnTheLine() {
            return Near.isNear(sum(x, w, b), 0);
        }

        private static double sum(double[] x, double[] w, double b) {
            return IntStream.range(0, x.length).mapToDouble(i -> w[i] * x[i]).sum() + b;
        }
    }

    NeuronOutput(Texts task) {
        super(task);
        say = task.at("check").as(Sentences.class);
        cases = Stream.concat(
                        byHand(), Draws.cases(DRAWN, 9, this::drawn).stream().filter(one -> !one.isOnTheLine()))
                .toList();
    }

    private Stream<Case> byHand() {
        return Stream.of(
                new Case(new double[] {1, 1}, new double[] {1, 1}, -1.5, say.sumAboveZero()),
                new Case(new double[] {0, 0}, new double[] {1, 1}, 0.5, say.biasAlone()),
                new Case(new double[] {2, 2}, new double[] {1, -1}, 0, say.sumOfZero()),
                new Case(new double[] {1, 1}, new double[] {1, 1}, -2, say.sumOfZero()),
                new Case(new double[] {1, 0}, new double[] {1, 1}, -1.5, say.sumBelowZero()),
                new Case(new double[] {1, 2}, new double[] {0.5, 1}, -2.499, say),
                new Case(new double[] {1, 1, 1}, new double[] {2, -1, 0.5}, -1, say.threeInputs()),
                new Case(new double[] {-1}, new double[] {-3}, -2, say.negativeWeight()));
    }

    /** Every second sum is close to 0, where another border than 0 shows. */
    private Case drawn(Draws.Sized draw) {
        int inputs = draw.whole(1, 6);
        double[] x = draw.numbers(inputs);
        double[] w = draw.numbers(inputs);
        double near = draw.within(-0.4, 0.4) - Case.sum(x, w, 0);
        return new Case(x, w, draw.whole(0, 1) == 0 ? draw.number() : Math.round(100 * near) / 100.0, say);
    }

    @Override
    List<Case> cases() {
        return cases;
    }

    @Override
    Integer answer(Chapter6.Neuron neuron, Case one, Arguments arguments) {
        return neuron.output(arguments.copy("x", one.x), arguments.copy("w", one.w), one.b);
    }

    @Override
    boolean isUntouched(Integer output) {
        return output == NOT_TRIED;
    }

    @Override
    boolean isRight(Integer output, Case one) {
        return output == one.output();
    }

    @Override
    String place(Case one) {
        return say.place(one.x, one.w, one.b);
    }

    @Override
    Fault fault(Integer output, Case one, Optional<String> explanation) {
        String lesson = output == 0 || output == 1 ? one.lesson : say.zeroOrOne();
        return new Fault(say.output(output), say.expected(), say.failsAt(place(one), lesson));
    }
}
