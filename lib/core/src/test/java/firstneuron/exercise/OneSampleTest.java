package firstneuron.exercise;

import static firstneuron.exercise.Answers.areRight;
import static firstneuron.exercise.Answers.isNotTried;
import static firstneuron.exercise.Answers.isWrong;
import static java.lang.Double.NaN;

import firstneuron.exercise.Chapter7.SumsOfOne;
import firstneuron.matrix.Matrix;
import firstneuron.nn.Activation;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class OneSampleTest {
    private static final Activation STEP = Activation.STEP;
    private final Chapter7 tasks = new Chapter7();

    private void isWrongBecause(String reason, SumsOfOne sums) {
        isWrong(reason, tasks.mendedLayer.check(sums));
    }

    private static double[] sums(double[] x, double[][] w, double[] b, boolean transposed, double[] start) {
        double[] z = new double[b.length];
        for (int j = 0; j < b.length; j++) {
            z[j] = start[j];
            for (int i = 0; i < x.length; i++) {
                z[j] += (transposed ? w[j][i] : w[i][j]) * x[i];
            }
        }
        return z;
    }

    @Test
    void isMendedInMoreThanOneWay() {
        areRight(
                tasks.mendedLayer.check((x, w, b) -> sums(x, w, b, false, b)),
                tasks.mendedLayer.check((x, w, b) ->
                        Matrix.row(x).times(Matrix.of(w)).plusRow(Matrix.row(b)).toArray()[0]),
                tasks.mendedLayer.check((x, w, b) -> {
                    double[] z = b.clone();
                    for (int i = 0; i < x.length; i++) {
                        for (int j = 0; j < z.length; j++) {
                            z[j] += x[i] * w[i][j];
                        }
                    }
                    return z;
                }));
    }

    @Test
    void isStillThereWhereOnePartIsLeft() {
        isWrongBecause(
                "the weights are transposed, and the bias is missing",
                (x, w, b) -> sums(x, w, b, true, new double[b.length]));
        isWrongBecause("transposed", (x, w, b) -> sums(x, w, b, true, b));
        isWrongBecause("the bias is missing", (x, w, b) -> sums(x, w, b, false, new double[b.length]));
        isWrongBecause("the bias was added once for each input", (x, w, b) -> {
            double[] z = sums(x, w, b, false, new double[b.length]);
            for (int j = 0; j < z.length; j++) {
                z[j] += x.length * b[j];
            }
            return z;
        });
        isWrongBecause("the bias was subtracted", (x, w, b) -> {
            double[] z = sums(x, w, b, false, new double[b.length]);
            for (int j = 0; j < z.length; j++) {
                z[j] -= b[j];
            }
            return z;
        });
        isWrongBecause(
                "this is the step of Z",
                (x, w, b) ->
                        Arrays.stream(sums(x, w, b, false, b)).map(STEP::value).toArray());
        isWrongBecause("neuron 3 for sample 1 gives 1", (x, w, b) -> {
            double[] z = b.clone();
            for (int j = 0; j < x.length; j++) {
                for (int i = 0; i < x.length; i++) {
                    z[j] += w[i][j] * x[i];
                }
            }
            return z;
        });
        isWrongBecause("throws ArrayIndexOutOfBoundsException", (x, w, b) -> {
            double[] z = b.clone();
            for (int j = 0; j < b.length; j++) {
                for (int i = 0; i < b.length; i++) {
                    z[j] += w[i][j] * x[i];
                }
            }
            return z;
        });
        isWrongBecause("make 1×3", (x, w, b) -> Arrays.copyOf(sums(x, w, b, false, b), 2));
        isWrongBecause("neuron 1 for sample 1 gives 16; by hand it is 17", (x, w, b) -> {
            double[] z = sums(x, w, b, false, b);
            z[0] -= w[0][0] * x[0];
            return z;
        });
        isWrongBecause("neuron 1 for sample 1 gives NaN", (x, w, b) -> new double[] {NaN, 32});
        isWrongBecause("begin with a copy, b.clone()", (x, w, b) -> {
            double[] right = sums(x, w, b, false, b);
            System.arraycopy(right, 0, b, 0, b.length);
            return b;
        });
        isWrongBecause("NullPointerException", (x, w, b) -> {
            double[] z = null;
            z[0] = 1;
            return z;
        });
        isNotTried(tasks.mendedLayer.check((x, w, b) -> null));
        isNotTried(tasks.mendedLayer.check(null));
    }
}
