package firstneuron.exercise;

import static firstneuron.exercise.Answers.areRight;
import static firstneuron.exercise.Answers.isNotTried;
import static firstneuron.exercise.Answers.isWrong;
import static java.lang.Double.NaN;

import firstneuron.exercise.Chapter8.WeightGradient;
import firstneuron.matrix.Matrix;
import org.junit.jupiter.api.Test;

class GradientOfWeightsTest {
    private final Chapter8 tasks = new Chapter8();

    private void isWrongBecause(String reason, WeightGradient gradient) {
        isWrong(reason, tasks.weightGradient.check(gradient));
    }

    /** Entry by entry, over the samples. */
    private static Matrix added(Matrix x, Matrix dz) {
        return Matrix.generate(x.columnCount(), dz.columnCount(), (in, out) -> {
            double sum = 0;
            for (int n = 0; n < x.rowCount(); n++) {
                sum += x.get(n, in) * dz.get(n, out);
            }
            return sum;
        });
    }

    @Test
    void isTheSumOverTheSamples() {
        areRight(
                tasks.weightGradient.check((x, dz) -> x.transposedTimes(dz)),
                tasks.weightGradient.check((x, dz) -> x.transposed().times(dz)),
                tasks.weightGradient.check((x, dz) -> dz.transposedTimes(x).transposed()),
                tasks.weightGradient.check(GradientOfWeightsTest::added));
    }

    @Test
    void isNoneWithOtherFactorsOrAnotherShape() {
        isWrongBecause("rows and columns are exchanged", (x, dz) -> dz.transposedTimes(x));
        isWrongBecause(
                "the mean over the samples", (x, dz) -> x.transposedTimes(dz).scaled(1.0 / x.rowCount()));
        isWrongBecause("inner sizes 2 and 1 differ", (x, dz) -> x.times(dz));
        isWrongBecause("the shape is another one", (x, dz) -> x.timesTransposed(dz));
        isWrongBecause(
                "only the update writes the minus",
                (x, dz) -> x.transposedTimes(dz).scaled(-1));
        isWrongBecause("one sample alone", (x, dz) -> x.rowAt(0).transposedTimes(dz.rowAt(0)));
        isWrongBecause("one sample alone", (x, dz) -> {
            int last = x.rowCount() - 1;
            return x.rowAt(last).transposedTimes(dz.rowAt(last));
        });
        isWrongBecause("the shape is another one", (x, dz) -> x.hadamard(dz));
        isWrongBecause("the shape is another one", (x, dz) -> dz.columnSums());
        isWrongBecause(
                "the numbers differ, for example 6 for input 1 and neuron 1",
                (x, dz) -> x.transposedTimes(dz).scaled(2));
        isWrongBecause("X with rows (1, 2), (3, −1)", (x, dz) -> Matrix.of(new double[][] {{3, 5}, {6, 10}}));
        isWrongBecause("NaN or infinite", (x, dz) -> x.transposedTimes(dz).map(value -> NaN));
        isWrongBecause("there is no matrix", (x, dz) -> x.rowCount() == 1 ? x.transposedTimes(dz) : null);
        isNotTried(tasks.weightGradient.check((x, dz) -> null));
        isNotTried(tasks.weightGradient.check(null));
    }
}
