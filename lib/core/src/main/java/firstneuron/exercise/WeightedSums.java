package firstneuron.exercise;

import firstneuron.nn.Activation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Holds the weighted sums of a layer against sums done by hand, and tells what certain wrong ones give away. */
final class WeightedSums {
    private static final List<Activation> ACTIVATIONS =
            List.of(Activation.STEP, Activation.SIGMOID, Activation.TANH, Activation.RELU);

    private final RowsText rows;
    private final Task.Sentences task;
    private final Sentences say;

    interface Sentences {
        String expected();

        String sums(String z);

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

    WeightedSums(Texts texts) {
        rows = new RowsText(texts);
        task = texts.from("task").as(Task.Sentences.class);
        say = texts.from("weightedSums").as(Sentences.class);
    }

    /** The first case that a layer gets wrong. */
    Optional<Fault> faultIn(LayerCase.Sums layer, LayerCase... cases) {
        return Arrays.stream(cases)
                .flatMap(one -> faultIn(layer, one, one == cases[0]).stream())
                .findFirst();
    }

    private Optional<Fault> faultIn(LayerCase.Sums layer, LayerCase one, boolean first) {
        double[][] z;
        try {
            z = one.given(layer);
        } catch (RuntimeException e) {
            return Optional.of(fault(task.throwing(Task.described(e)), one, shapes(one)));
        }
        if (z == null && first) {
            throw new Task.NotTried();
        }
        if (z == null) {
            return Optional.of(fault(say.nothing(), one, shapes(one)));
        }
        return Near.isNear(z, one.sums(1))
                ? Optional.empty()
                : Optional.of(fault(say.sums(rows.of(z)), one, lesson(one, z)));
    }

    private Fault fault(String given, LayerCase one, String lesson) {
        return new Fault(given, say.expected(), say.failsAt(rows.of(one.x()), rows.of(one.w()), one.b(), lesson));
    }

    private String shapes(LayerCase one) {
        return say.shapes(one.x().length, one.w().length, one.b().length);
    }

    private String lesson(LayerCase one, double[][] z) {
        int samples = one.x().length;
        int inputs = one.w().length;
        int neurons = one.b().length;
        if (z.length != samples || Arrays.stream(z).anyMatch(row -> row.length != neurons)) {
            return say.otherShape(samples, neurons);
        }
        if (Near.isNear(z, one.sums(0))) {
            return say.biasMissing();
        }
        if (Near.isNear(z, one.sums(-1))) {
            return say.biasSubtracted();
        }
        if (Near.isNear(z, one.sums(inputs))) {
            return say.biasForEachInput();
        }
        if (one.isSquare() && Near.isNear(z, one.transposedSums(1))) {
            return say.transposed();
        }
        if (one.isSquare() && Near.isNear(z, one.transposedSums(0))) {
            return say.transposedWithoutBias();
        }
        if (one.isSquare() && Near.isNear(z, one.transposedSums(inputs))) {
            return say.transposedBiasForEachInput();
        }
        double[][] right = one.sums(1);
        return ACTIVATIONS.stream()
                .filter(activation -> Near.isNear(z, values(activation, right)))
                .map(activation -> say.activated(activation.name()))
                .findFirst()
                .orElseGet(() -> firstDifference(z, right));
    }

    private String firstDifference(double[][] z, double[][] right) {
        int r = 0;
        while (Near.isNear(z[r], right[r])) {
            r++;
        }
        int c = 0;
        while (Near.isNear(z[r][c], right[r][c])) {
            c++;
        }
        return say.difference(c + 1, r + 1, z[r][c], right[r][c]);
    }

    private static double[][] values(Activation activation, double[][] z) {
        return Arrays.stream(z)
                .map(row -> Arrays.stream(row).map(activation::value).toArray())
                .toArray(double[][]::new);
    }
}
