package firstneuron.exercise;

/** Formulas as a hand computes them, without the library. */
final class ByHand {
    private ByHand() {}

    static double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }
}
