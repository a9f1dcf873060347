package firstneuron.exercise;

import firstneuron.nn.Activation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Samples, weights and a bias, and what certain wrong weighted sums of them give away.
 *
 * @param x one row for each sample
 * @param w one row for each input, one column for each neuron
 * @param b one number for each neuron
 */
record LayerCase(double[][] x, double[][] w, double[] b) {
    private static final String EXPECTED =
            "Z = XW + b: for each sample and each neuron the sum of input · weight, and the"
                    + " neuron's bias once; column j of W belongs to neuron j";
    private static final double TOLERANCE = 1e-9;
    private static final List<Activation> ACTIVATIONS =
            List.of(Activation.STEP, Activation.SIGMOID, Activation.TANH, Activation.RELU);

    /** A layer that computes weighted sums. */
    interface Sums {
        double[][] of(double[][] x, double[][] w, double[] b);
    }

    /** The first case that a layer gets wrong. */
    static Optional<Fault> firstFault(List<LayerCase> cases, Sums sums) {
        boolean first = true;
        for (LayerCase layer : cases) {
            Optional<Fault> fault = layer.faultIn(sums, first);
            if (fault.isPresent()) {
                return fault;
            }
            first = false;
        }
        return Optional.empty();
    }

    private Optional<Fault> faultIn(Sums sums, boolean first) {
        double[][] z;
        try {
            z = sums.of(copy(x), copy(w), b.clone());
        } catch (RuntimeException e) {
            String message = e.getMessage() == null ? "" : ": " + e.getMessage();
            return Optional.of(new Fault(
                    "code that throws " + e.getClass().getSimpleName() + message, EXPECTED, place() + shapes()));
        }
        if (z == null && first) {
            throw new Task.NotTried();
        }
        if (z == null) {
            return Optional.of(new Fault("null", EXPECTED, place() + shapes()));
        }
        return isNear(z, sums(w, 1))
                ? Optional.empty()
                : Optional.of(new Fault("Z with the " + rows(z), EXPECTED, place() + lesson(z)));
    }

    private static double[][] copy(double[][] numbers) {
        return Arrays.stream(numbers).map(double[]::clone).toArray(double[][]::new);
    }

    private String place() {
        return "X with the " + rows(x) + "; W with the " + rows(w) + "; b = " + Text.numbers(b) + ": ";
    }

    private String shapes() {
        return "X is " + x.length + "×" + w.length + ", W is " + w.length + "×" + b.length + ", b is 1×" + b.length;
    }

    private String lesson(double[][] z) {
        if (z.length != x.length || Arrays.stream(z).anyMatch(row -> row.length != b.length)) {
            return "a row for each sample and a column for each neuron make " + x.length + "×" + b.length;
        }
        if (isNear(z, sums(w, 0))) {
            return "the bias is missing";
        }
        if (isNear(z, sums(w, -1))) {
            return "the bias was subtracted";
        }
        if (isNear(z, sums(w, w.length))) {
            return "the bias was added once for each input";
        }
        if (w.length == b.length) {
            for (int times : new int[] {1, 0, w.length}) {
                if (isNear(z, sums(transposed(), times))) {
                    return "the weights are transposed" + (times == 0 ? ", and the bias is missing" : "")
                            + (times > 1 ? ", and the bias was added once for each input" : "");
                }
            }
        }
        double[][] right = sums(w, 1);
        for (Activation activation : ACTIVATIONS) {
            if (isNear(z, values(activation, right))) {
                return "this is the " + activation.name() + " of Z; the activation comes only afterwards";
            }
        }
        return firstDifference(z, right);
    }

    private static String firstDifference(double[][] z, double[][] right) {
        for (int r = 0; r < right.length; r++) {
            for (int c = 0; c < right[r].length; c++) {
                if (!(Math.abs(z[r][c] - right[r][c]) < TOLERANCE)) {
                    return "neuron " + (c + 1) + " for sample " + (r + 1) + " gives " + Text.number(z[r][c])
                            + "; by hand it is " + Text.number(right[r][c]);
                }
            }
        }
        return "";
    }

    private double[][] sums(double[][] weights, int timesBias) {
        double[][] z = new double[x.length][b.length];
        for (int r = 0; r < x.length; r++) {
            for (int c = 0; c < b.length; c++) {
                z[r][c] = timesBias * b[c];
                for (int i = 0; i < w.length; i++) {
                    z[r][c] += x[r][i] * weights[i][c];
                }
            }
        }
        return z;
    }

    private double[][] transposed() {
        double[][] turned = new double[b.length][w.length];
        for (int i = 0; i < w.length; i++) {
            for (int c = 0; c < b.length; c++) {
                turned[c][i] = w[i][c];
            }
        }
        return turned;
    }

    private static double[][] values(Activation activation, double[][] z) {
        return Arrays.stream(z)
                .map(row -> Arrays.stream(row).map(activation::value).toArray())
                .toArray(double[][]::new);
    }

    private static boolean isNear(double[][] z, double[][] right) {
        if (z.length != right.length) {
            return false;
        }
        for (int r = 0; r < right.length; r++) {
            if (z[r].length != right[r].length) {
                return false;
            }
            for (int c = 0; c < right[r].length; c++) {
                if (!(Math.abs(z[r][c] - right[r][c]) < TOLERANCE)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static String rows(double[][] numbers) {
        return (numbers.length == 1 ? "row " : "rows ")
                + Arrays.stream(numbers).map(Text::numbers).collect(Collectors.joining(", "));
    }
}
