package firstneuron.exercise;

import static firstneuron.exercise.Answers.areRight;
import static firstneuron.exercise.Answers.isNotTried;
import static firstneuron.exercise.Answers.isWrong;

import firstneuron.exercise.Chapter7.SumsOfMany;
import firstneuron.matrix.Matrix;
import firstneuron.nn.Activation;
import firstneuron.nn.Dense;
import org.junit.jupiter.api.Test;

class ManySamplesTest {
    private static final Activation STEP = Activation.STEP;
    private static final Activation SIGMOID = Activation.SIGMOID;
    private final Chapter7 tasks = new Chapter7();

    private void isWrongBecause(String reason, SumsOfMany sums) {
        isWrong(reason, tasks.weightedSums.check(sums));
    }

    @Test
    void areRightHoweverTheyAreWritten() {
        areRight(
                tasks.weightedSums.check((x, w, b) -> x.times(w).plusRow(b)),
                tasks.weightedSums.check((x, w, b) -> x.timesTransposed(w.transposed())
                        .plus(Matrix.zeros(x.rowCount(), b.columnCount()).plusRow(b))),
                tasks.weightedSums.check(
                        (x, w, b) -> new Dense(w, b, SIGMOID).forward(x).weightedSums()),
                tasks.weightedSums.check((x, w, b) -> Matrix.generate(x.rowCount(), w.columnCount(), (r, c) -> {
                    double sum = b.get(0, c);
                    for (int i = 0; i < w.rowCount(); i++) {
                        sum += x.get(r, i) * w.get(i, c);
                    }
                    return sum;
                })));
    }

    @Test
    void areWrongWithoutBiasTransposedOrTooEarlyActivated() {
        isWrongBecause("the bias is missing", (x, w, b) -> x.times(w));
        isWrongBecause("the bias was subtracted", (x, w, b) -> x.times(w).plusRow(b.scaled(-1)));
        isWrongBecause(
                "the weights are transposed", (x, w, b) -> x.timesTransposed(w).plusRow(b));
        isWrongBecause("the weights are transposed, and the bias is missing", (x, w, b) -> x.times(w.transposed()));
        isWrongBecause("added once for each input", (x, w, b) -> x.times(w).plusRow(b.scaled(w.rowCount())));
        isWrongBecause(
                "this is the sigmoid of Z", (x, w, b) -> x.times(w).plusRow(b).map(SIGMOID::value));
        isWrongBecause(
                "this is the step of Z", (x, w, b) -> x.times(w).plusRow(b).map(STEP::value));
        isWrongBecause(
                "this is the relu of Z".replace("relu", Activation.RELU.name()),
                (x, w, b) -> x.times(w).plusRow(b).map(Activation.RELU::value));
        isWrongBecause(
                "throws IllegalArgumentException", (x, w, b) -> x.times(w).plus(b));
        isWrongBecause("X is 1×2, W is 2×2, b is 1×2", (x, w, b) -> w.times(x).plusRow(b));
        isWrongBecause("make 1×2", (x, w, b) -> x.times(w).plusRow(b).transposed());
        isWrongBecause("make 3×3", (x, w, b) -> x.rowAt(0).times(w).plusRow(b));
        isWrongBecause("neuron 1 for sample 2", (x, w, b) -> {
            Matrix first = x.rowAt(0).times(w).plusRow(b);
            return Matrix.generate(x.rowCount(), w.columnCount(), (r, c) -> first.get(0, c));
        });
        isWrongBecause(
                "neuron 1 for sample 1 gives 17.1; by hand it is 17",
                (x, w, b) -> x.times(w).plusRow(b).map(z -> z + 0.1));
        isWrongBecause("given null", (x, w, b) -> x.rowCount() == 1 ? x.times(w).plusRow(b) : null);
        isWrongBecause("IllegalStateException: mine", (x, w, b) -> {
            throw new IllegalStateException("mine");
        });
        isNotTried(tasks.weightedSums.check((x, w, b) -> null));
        isNotTried(tasks.weightedSums.check(null));
    }
}
