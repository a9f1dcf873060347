package firstneuron.perceptron;

/**
 * Logic gates as perceptrons, with weights and bias chosen by hand.
 *
 * <p>Each has two inputs that are 0 or 1. The output 1 means true. There is none for XOR, and chapter 6 shows why.
 */
public final class Gates {
    private Gates() {}

    /**
     * 1 only if both inputs are 1.
     *
     * @return w = (0.5, 0.5), b = −0.7
     */
    public static Perceptron and() {
        return Perceptron.withWeights(0.5, 0.5).withBias(-0.7);
    }

    /**
     * 1 if at least one input is 1.
     *
     * @return w = (0.5, 0.5), b = −0.2
     */
    public static Perceptron or() {
        return Perceptron.withWeights(0.5, 0.5).withBias(-0.2);
    }

    /**
     * The opposite of AND: 0 only if both inputs are 1.
     *
     * @return w = (−0.5, −0.5), b = 0.7
     */
    public static Perceptron nand() {
        return Perceptron.withWeights(-0.5, -0.5).withBias(0.7);
    }
}
