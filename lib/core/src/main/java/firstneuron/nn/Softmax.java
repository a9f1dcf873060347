package firstneuron.nn;

import firstneuron.matrix.Matrix;

/**
 * The softmax: turns the weighted sums of a row into probabilities that add up to 1.
 *
 * <pre>
 *   softmax(z)ⱼ = e^(zⱼ) / Σ e^(zᵢ) = e^(zⱼ − m) / Σ e^(zᵢ − m)
 * </pre>
 *
 * <p>The second form, with m the largest of the row, never overflows.
 *
 * <p>Source: J. S. Bridle, "Probabilistic interpretation of feedforward classification network outputs" (1990).
 */
public final class Softmax {
    private final Matrix shifted;
    private final Matrix exponentials;
    private final Matrix sums;

    private Softmax(Matrix weightedSums) {
        shifted = weightedSums.minusColumn(weightedSums.rowMaxima()); // zⱼ − m
        exponentials = shifted.map(StrictMath::exp); // e^(zⱼ − m)
        sums = exponentials.rowSums(); // Σ e^(zᵢ − m)
    }

    /** What probabilities and logarithms have in common, for who needs both. */
    static Softmax at(Matrix weightedSums) {
        return new Softmax(weightedSums);
    }

    Matrix probabilities() {
        return exponentials.dividedByColumn(sums); // e^(zⱼ − m) / Σ e^(zᵢ − m)
    }

    Matrix logarithms() {
        return shifted.minusColumn(sums.map(StrictMath::log)); // zⱼ − m − ln Σ e^(zᵢ − m)
    }

    /**
     * The probabilities of each row.
     *
     * @param weightedSums Z, n×k
     * @return n×k; each number from 0 to 1, each row adds up to 1
     */
    public static Matrix of(Matrix weightedSums) {
        return at(weightedSums).probabilities();
    }

    /**
     * The logarithms of the probabilities: zⱼ − m − ln Σ e^(zᵢ − m). Exact also where a probability rounds to 0.
     *
     * @param weightedSums Z, n×k
     * @return n×k, each number at most 0
     */
    public static Matrix logarithms(Matrix weightedSums) {
        return at(weightedSums).logarithms();
    }
}
