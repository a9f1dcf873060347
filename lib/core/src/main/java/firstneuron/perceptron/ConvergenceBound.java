package firstneuron.perceptron;

import firstneuron.language.Texts;
import firstneuron.matrix.Numbers;

/**
 * How many corrections the learning rule can need at most, if it starts at zero and a line parts the two classes.
 *
 * <pre>
 *   each sample as a point (x₁, x₂, …, 1), whose last number belongs to the bias
 *   R = the largest distance of such a point from the origin
 *   γ = the smallest distance of such a point from the plane w₁x₁ + w₂x₂ + … + b·1 = 0
 *   corrections ≤ (R / γ)²
 * </pre>
 *
 * <p>Any line that parts the classes gives a bound; the better its γ, the lower it is. The learning rate plays no part.
 *
 * <p>Source: A. B. J. Novikoff, "On convergence proofs on perceptrons", Symposium on the Mathematical Theory of Automata
 * 12 (1962).
 *
 * @param reach R, above 0
 * @param margin γ, above 0
 */
public record ConvergenceBound(double reach, double margin) {
    /** A bound that is whole must not fall below itself by the rounding of a square root. */
    private static final double ROUNDING = 1e-12;

    /**
     * The bound that one line gives.
     *
     * @param line a perceptron that parts the classes and has no sample on its line
     * @param inputs the samples, one row each
     * @param targets the wanted answers, 0 or 1, one for each row
     * @return R and γ
     * @throws IllegalArgumentException if the samples do not fit, one of them is on the wrong side, or one is on the line
     */
    public static ConvergenceBound of(Perceptron line, double[][] inputs, int[] targets) {
        LearningRule.requireSamples(line, inputs, targets);
        double squares = line.bias() * line.bias();
        for (double weight : line.weights()) {
            squares += weight * weight;
        }
        double length = Math.sqrt(squares); // √(w₁² + w₂² + … + b²)
        double reach = 0;
        double margin = Double.POSITIVE_INFINITY;
        for (int row = 0; row < inputs.length; row++) {
            double sum = line.weightedSum(inputs[row]);
            double toItsSide = targets[row] == 1 ? sum : -sum;
            if (toItsSide <= 0) {
                throw new IllegalArgumentException("row " + row + " has the weighted sum " + sum + " and the target "
                        + targets[row] + ", expected a line that has every row on its own side, and none on itself");
            }
            margin = Math.min(margin, toItsSide / length);
            reach = Math.max(reach, distanceFromOrigin(inputs[row]));
        }
        return new ConvergenceBound(reach, margin);
    }

    /** √(x₁² + x₂² + … + 1²). */
    private static double distanceFromOrigin(double[] inputs) {
        double squares = 1;
        for (double input : inputs) {
            squares += input * input;
        }
        return Math.sqrt(squares);
    }

    /**
     * The largest number of corrections.
     *
     * @return (R / γ)², rounded down, since corrections are whole
     */
    public long corrections() {
        double bound = Math.pow(reach / margin, 2); // (R / γ)²
        return (long) Math.floor(bound * (1 + ROUNDING));
    }

    interface Sentences {
        String bound(String reach, String margin, long corrections);
    }

    @Override
    public String toString() {
        return Texts.words(ConvergenceBound.class, "learning")
                .as(Sentences.class)
                .bound(Numbers.fixed(reach), Numbers.fixed(margin), corrections());
    }
}
