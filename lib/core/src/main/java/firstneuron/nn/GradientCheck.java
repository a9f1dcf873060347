package firstneuron.nn;

import firstneuron.language.Texts;
import firstneuron.language.Written;
import firstneuron.matrix.Matrix;
import firstneuron.matrix.Numbers;
import java.util.List;
import java.util.Locale;

/**
 * Compares gradients with slopes measured by central differences.
 *
 * <pre>
 *   ∂L/∂q ≈ (L(q + h) − L(q − h)) / 2h        with h = 10⁻⁵
 *   error = |gradient − slope| / max(|gradient|, |slope|, 10⁻⁴)
 * </pre>
 *
 * <p>Right gradients differ by about 10⁻⁷ or less, wrong ones by about 1. At the corner of a ReLU no slope exists, and
 * the two may differ although nothing is wrong.
 *
 * @param worst the name of the entry that differs most, for example {@code layer 2, weight (1, 3)}, counted from 1
 * @param gradient what back-propagation says of it
 * @param slope what was measured
 * @param error the relative error of that entry
 * @param entries how many entries were compared
 */
public record GradientCheck(String worst, double gradient, double slope, double error, int entries) {
    private static final int NAME_COLUMNS = 14;
    /** The largest relative error that rounding explains. */
    public static final double TOLERANCE = 1e-5;

    private static final double STEP = 1e-5;
    private static final double SMALLEST_SCALE = 1e-4;

    /**
     * Checks what {@link Mlp#backward} says.
     *
     * @param network any network
     * @param x the samples, n×in
     * @param targets the wanted answers, n×out
     * @param loss L
     * @return the entry that differs most
     */
    public static GradientCheck of(Mlp network, Matrix x, Matrix targets, Loss loss) {
        NetworkPass pass = network.forward(x);
        NetworkGradients gradients = network.backward(pass, loss.gradient(pass.output(), targets));
        return of(network, x, targets, loss, gradients.ofParameters());
    }

    /**
     * Checks gradients from elsewhere, for example from a learner's own code.
     *
     * @param network any network
     * @param x the samples, n×in
     * @param targets the wanted answers, n×out
     * @param loss L
     * @param gradients one for each of the network's parameters, of the same shape
     * @return the entry that differs most
     * @throws IllegalArgumentException if the gradients do not fit the network, or there are none
     */
    public static GradientCheck of(Mlp network, Matrix x, Matrix targets, Loss loss, List<Matrix> gradients) {
        Parameters.requireFit(network, gradients);
        if (gradients.isEmpty()) {
            throw new IllegalArgumentException("the network has 0 parameters, expected at least 1 to check");
        }
        GradientCheck worst = null;
        int entries = 0;
        for (int p = 0; p < gradients.size(); p++) {
            Matrix gradient = gradients.get(p);
            for (int r = 0; r < gradient.rowCount(); r++) {
                for (int c = 0; c < gradient.columnCount(); c++) {
                    entries++;
                    double slope = slope(network, p, r, c, x, targets, loss);
                    double error = relativeError(gradient.get(r, c), slope);
                    if (worst == null || Double.compare(error, worst.error) > 0) { // NaN counts as the largest
                        worst = new GradientCheck(name(network, p, r, c), gradient.get(r, c), slope, error, 0);
                    }
                }
            }
        }
        return new GradientCheck(worst.worst, worst.gradient, worst.slope, worst.error, entries);
    }

    /**
     * Whether the gradients are right.
     *
     * @return true if no entry differs by more than {@link #TOLERANCE}
     */
    public boolean passed() {
        return error <= TOLERANCE;
    }

    /** (L(q + h) − L(q − h)) / 2h. */
    private static double slope(Mlp network, int p, int r, int c, Matrix x, Matrix targets, Loss loss) {
        double above = loss.value(nudged(network, p, r, c, STEP).output(x), targets);
        double below = loss.value(nudged(network, p, r, c, -STEP).output(x), targets);
        return (above - below) / (2 * STEP);
    }

    private static double relativeError(double gradient, double slope) {
        double scale = Math.max(SMALLEST_SCALE, Math.max(Math.abs(gradient), Math.abs(slope)));
        return Math.abs(gradient - slope) / scale;
    }

    private static Mlp nudged(Mlp network, int p, int r, int c, double step) {
        List<Matrix> parameters = network.parameters();
        Matrix old = parameters.get(p);
        parameters.set(
                p,
                Matrix.generate(
                        old.rowCount(),
                        old.columnCount(),
                        (row, column) -> old.get(row, column) + (row == r && column == c ? step : 0)));
        return network.withParameters(parameters);
    }

    private static String name(Mlp network, int p, int r, int c) {
        int layer = 1;
        int index = p;
        while (index >= network.layer(layer).parameters().size()) {
            index -= network.layer(layer).parameters().size();
            layer++;
        }
        return switch (index) {
            case 0 -> say().weight(layer, r + 1, c + 1);
            case 1 -> say().bias(layer, c + 1);
            default -> say().parameter(layer, index + 1, r + 1, c + 1);
        };
    }

    interface Sentences {
        String right(int count);

        String wrong(int count);

        String worst(String worst);

        String gradient();

        String slope();

        String error();

        String weight(int layer, int row, int column);

        String bias(int layer, int column);

        String parameter(int layer, int index, int row, int column);
    }

    private static Sentences say() {
        return Texts.words(GradientCheck.class, "gradientCheck").as(Sentences.class);
    }

    @Override
    public String toString() {
        return String.join(
                "\n",
                passed() ? say().right(entries) : say().wrong(entries),
                say().worst(worst),
                line(say().gradient(), Numbers.fixed(gradient)),
                line(say().slope(), Numbers.fixed(slope)),
                line(say().error(), String.format(Locale.ROOT, "%.1e", error)));
    }

    private static String line(String name, String number) {
        return "  " + Written.padded(name, NAME_COLUMNS) + "  " + number;
    }
}
