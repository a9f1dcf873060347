package firstneuron.nn;

import firstneuron.matrix.Borrower;
import firstneuron.matrix.Matrix;

/**
 * The binary cross-entropy with the sigmoid inside, over n samples with k outputs each. The output o is a weighted sum.
 *
 * <pre>
 *   L     = 1/(nk) Σ [ −t ln σ(o) − (1 − t) ln (1 − σ(o)) ]
 *         = 1/(nk) Σ [ ln(1 + eᵒ) − t o ]           the same, and exact for huge o
 *   ∂L/∂o = 1/(nk) (σ(o) − t)
 * </pre>
 */
record BinaryCrossEntropy() implements Loss, Borrower {
    @Override
    public String name() {
        return "binary cross-entropy";
    }

    @Override
    public double value(Matrix outputs, Matrix targets) {
        Matrix terms = outputs.combine(targets, (o, t) -> Activation.SOFTPLUS.value(o) - t * o); // ln(1 + eᵒ) − t o
        return terms.sum() / (outputs.rowCount() * outputs.columnCount());
    }

    @Override
    public Matrix gradient(Matrix outputs, Matrix targets) {
        double share = 1.0 / (outputs.rowCount() * outputs.columnCount());
        return answers(outputs).minus(targets).scaled(share); // 1/(nk) (σ(o) − t)
    }

    @Override
    public void requireTargets(Matrix targets) {
        Targets.requireRange("the " + name(), targets, 0, 1);
    }

    @Override
    public Matrix answers(Matrix outputs) {
        return Activation.SIGMOID.values(outputs);
    }

    @Override
    public boolean takesWeightedSums() {
        return true;
    }

    @Override
    public String toString() {
        return name();
    }
}
