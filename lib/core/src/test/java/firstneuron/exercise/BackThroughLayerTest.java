package firstneuron.exercise;

import static firstneuron.exercise.Answers.areRight;
import static firstneuron.exercise.Answers.isNotTried;
import static firstneuron.exercise.Answers.isWrong;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstneuron.exercise.Chapter9.LayerBackward;
import firstneuron.matrix.Matrix;
import firstneuron.nn.Activation;
import firstneuron.nn.Dense;
import firstneuron.nn.GradientCheck;
import firstneuron.nn.Loss;
import firstneuron.nn.Mlp;
import firstneuron.nn.NetworkPass;
import java.util.List;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Test;

class BackThroughLayerTest {
    private final Chapter9 tasks = new Chapter9();

    private void isWrongBecause(String reason, LayerBackward method) {
        isWrong(reason, tasks.backThroughLayer.check(method));
    }

    /** With a gradient of the sums of one's own. */
    private static LayerBackward with(BinaryOperator<Matrix> sums) {
        return (x, w, a, da) -> {
            Matrix dz = sums.apply(a, da);
            return new Matrix[] {x.transposedTimes(dz), dz.columnSums(), dz.timesTransposed(w)};
        };
    }

    private static Matrix throughTanh(Matrix a, Matrix da) {
        return da.hadamard(a.map(t -> 1 - t * t));
    }

    @Test
    void isRightWithProductsAndByLoops() {
        areRight(
                tasks.backThroughLayer.check(with(BackThroughLayerTest::throughTanh)),
                tasks.backThroughLayer.check((x, w, a, da) -> new Matrix[] {
                    Matrix.generate(w.rowCount(), w.columnCount(), (i, j) -> {
                        double sum = 0;
                        for (int n = 0; n < x.rowCount(); n++) {
                            sum += x.get(n, i) * da.get(n, j) * (1 - a.get(n, j) * a.get(n, j));
                        }
                        return sum;
                    }),
                    throughTanh(a, da).columnSums(),
                    throughTanh(a, da).times(w.transposed())
                }));
    }

    @Test
    void isRightWhereMeasuredSlopesSayTheSame() {
        Matrix x = Matrix.of(new double[][] {{0.5, -1}, {1, 2}, {-0.3, 0.4}});
        Matrix targets = Matrix.of(new double[][] {{1, 0}, {0, 1}, {0.5, 0.5}});
        Dense layer =
                new Dense(Matrix.of(new double[][] {{0.4, -0.3}, {0.2, 0.1}}), Matrix.row(0.1, -0.2), Activation.TANH);
        Mlp network = new Mlp(layer);
        NetworkPass pass = network.forward(x);
        Matrix[] own = with(BackThroughLayerTest::throughTanh)
                .of(x, layer.weights(), pass.output(), Loss.MEAN_SQUARED_ERROR.gradient(pass.output(), targets));
        GradientCheck check = GradientCheck.of(network, x, targets, Loss.MEAN_SQUARED_ERROR, List.of(own[0], own[1]));
        assertTrue(check.error() < GradientCheck.TOLERANCE, check::toString);
    }

    @Test
    void isWrongWhereAFactorOrASumIsMissing() {
        isWrongBecause("the way back through tanh is missing", with((a, da) -> da));
        isWrongBecause("the slope of the sigmoid", with((a, da) -> da.hadamard(a.map(t -> t * (1 - t)))));
        isWrongBecause("written with its value", with((a, da) -> da.hadamard(a.map(Activation.TANH::slope))));
        isWrongBecause("this is the mean over the samples", (x, w, a, da) -> {
            Matrix dz = throughTanh(a, da);
            double share = 1.0 / x.rowCount();
            return new Matrix[] {
                x.transposedTimes(dz).scaled(share), dz.columnSums().scaled(share), dz.timesTransposed(w)
            };
        });
        isWrongBecause("not the mean", (x, w, a, da) -> {
            Matrix dz = throughTanh(a, da);
            return new Matrix[] {
                x.transposedTimes(dz), dz.columnSums().scaled(1.0 / x.rowCount()), dz.timesTransposed(w)
            };
        });
        isWrongBecause("db is 3×1, and must be 1×1", (x, w, a, da) -> {
            Matrix dz = throughTanh(a, da);
            return new Matrix[] {x.transposedTimes(dz), dz, dz.timesTransposed(w)};
        });
        isWrongBecause("turned over: dZWᵀ", (x, w, a, da) -> {
            Matrix dz = throughTanh(a, da);
            return new Matrix[] {x.transposedTimes(dz), dz.columnSums(), dz.times(w)};
        });
        isWrongBecause("dX is null", (x, w, a, da) -> {
            Matrix dz = throughTanh(a, da);
            return new Matrix[] {x.transposedTimes(dz), dz.columnSums(), null};
        });
        isWrongBecause("three matrices are needed", (x, w, a, da) -> new Matrix[] {x});
        isWrongBecause("dW, row 1, column 1", (x, w, a, da) -> {
            Matrix dz = throughTanh(a, da);
            return new Matrix[] {x.transposedTimes(dz).scaled(-1), dz.columnSums(), dz.timesTransposed(w)};
        });
        isNotTried(tasks.backThroughLayer.check((x, w, a, da) -> null));
        isNotTried(tasks.backThroughLayer.check((x, w, a, da) -> new Matrix[3]));
    }
}
