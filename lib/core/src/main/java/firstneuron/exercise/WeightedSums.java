package firstneuron.exercise;

import firstneuron.language.Texts;
import firstneuron.nn.Activation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds the weighted sums of a layer against XW + b, and tells what certain wrong ones give away.
 *
 * @param <M> the method that computes them
 */
abstract class WeightedSums<M> extends MethodJudge<M, LayerCase, double[][]> {
    private static final int DRAWN = 40;
    private static final List<Activation> ACTIVATIONS =
            List.of(Activation.STEP, Activation.SIGMOID, Activation.TANH, Activation.RELU);

    private final List<LayerCase> cases;
    private final RowsText rows;
    private final Sentences say;

    interface Sentences {
        String expected();

        String sums(String z);

        String place(String x, String w, double[] b, String shapes);

        String failsAt(String x, String w, double[] b, String lesson);

        String nothing();

        String shapes(int samples, int inputs, int neurons);

        String otherShape(int samples, int neurons);

        String biasMissing();

        String biasSubtracted();

        String biasForEachInput();

        String transposed();

        String transposedWithoutBias();

        String transposedBiasForEachInput();

        String activated(String activation);

        String difference(int neuron, int sample, double given, double right);
    }

    /** Sums that a mistake comes to. */
    private record Wrong(String explanation, double[][] z) {}

    /** Judges the weighted sums of that many samples at most. */
    WeightedSums(Texts texts, int mostSamples, LayerCase... byHand) {
        super(texts);
        rows = new RowsText(texts);
        say = texts.from("weightedSums").as(Sentences.class);
        cases = Stream.concat(
                        Arrays.stream(byHand),
                        Draws.cases(DRAWN, 8, draw -> drawn(draw, draw.whole(1, mostSamples))).stream())
                .toList();
    }

    private static LayerCase drawn(Draws.Sized draw, int samples) {
        int inputs = draw.whole(1, 6);
        int neurons = draw.whole(1, 6);
        return new LayerCase(draw.rows(samples, inputs), draw.rows(inputs, neurons), draw.numbers(neurons));
    }

    @Override
    final List<LayerCase> cases() {
        return cases;
    }

    @Override
    final boolean isUntouched(double[][] z) {
        return z == null;
    }

    @Override
    final boolean isRight(double[][] z, LayerCase one) {
        return z != null && Near.isNear(z, one.sums(1));
    }

    @Override
    final String place(LayerCase one) {
        return say.place(rows.of(one.x()), rows.of(one.w()), one.b(), shapes(one));
    }

    @Override
    final List<String> explanations(double[][] z, LayerCase one) {
        if (z == null) {
            return List.of();
        }
        int inputs = one.w().length;
        List<Wrong> wrong = new ArrayList<>(List.of(
                new Wrong(say.biasMissing(), one.sums(0)),
                new Wrong(say.biasSubtracted(), one.sums(-1)),
                new Wrong(say.biasForEachInput(), one.sums(inputs))));
        if (one.isSquare()) {
            wrong.add(new Wrong(say.transposed(), one.transposedSums(1)));
            wrong.add(new Wrong(say.transposedWithoutBias(), one.transposedSums(0)));
            wrong.add(new Wrong(say.transposedBiasForEachInput(), one.transposedSums(inputs)));
        }
        ACTIVATIONS.forEach(activation ->
                wrong.add(new Wrong(say.activated(activation.spokenName()), values(activation, one.sums(1)))));
        return wrong.stream()
                .filter(sums -> Near.isNear(z, sums.z))
                .map(Wrong::explanation)
                .toList();
    }

    @Override
    final Fault fault(double[][] z, LayerCase one, Optional<String> explanation) {
        return z == null
                ? fault(say.nothing(), one, shapes(one))
                : fault(say.sums(rows.of(z)), one, explanation.orElseGet(() -> lesson(one, z)));
    }

    private Fault fault(String given, LayerCase one, String lesson) {
        return new Fault(given, say.expected(), say.failsAt(rows.of(one.x()), rows.of(one.w()), one.b(), lesson));
    }

    private String shapes(LayerCase one) {
        return say.shapes(one.x().length, one.w().length, one.b().length);
    }

    private String lesson(LayerCase one, double[][] z) {
        int samples = one.x().length;
        int neurons = one.b().length;
        boolean otherShape =
                z.length != samples || Arrays.stream(z).anyMatch(row -> row == null || row.length != neurons);
        return otherShape ? say.otherShape(samples, neurons) : firstDifference(z, one.sums(1));
    }

    private String firstDifference(double[][] z, double[][] right) {
        Difference first = Difference.first(z, right).orElseThrow();
        return say.difference(first.column(), first.row(), first.given(), first.right());
    }

    private static double[][] values(Activation activation, double[][] z) {
        return Arrays.stream(z)
                .map(row -> Arrays.stream(row).map(activation::value).toArray())
                .toArray(double[][]::new);
    }
}
