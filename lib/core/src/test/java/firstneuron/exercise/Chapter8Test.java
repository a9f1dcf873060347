package firstneuron.exercise;

import static firstneuron.exercise.Answers.areRight;
import static firstneuron.exercise.Answers.isNotTried;
import static firstneuron.exercise.Answers.isWrong;
import static java.lang.Double.NaN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import firstneuron.exercise.Chapter8.Descent;
import firstneuron.exercise.Chapter8.Measurement;
import firstneuron.exercise.Chapter8.WeightGradient;
import firstneuron.matrix.Matrix;
import firstneuron.nn.Activation;
import firstneuron.nn.Dense;
import firstneuron.nn.Initializer;
import firstneuron.nn.Mlp;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class Chapter8Test {
    private final Chapter8 tasks = new Chapter8();

    private static double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    @Test
    void hasTenTasksInOrder() {
        assertEquals(10, tasks.tasks().size());
        for (int i = 0; i < 10; i++) {
            assertEquals("8." + (i + 1), tasks.tasks().get(i).number());
        }
    }

    @Nested
    class ThreeStepsDownhill {
        private Verdict check(double after1, double after2, double after3) {
            return tasks.threeSteps.check(after1, after2, after3);
        }

        @Test
        void leadToWhereAHandGetsThem() {
            areRight(check(5, 3.8, 3.32), check(3 + 5 * 0.4, 3 + 5 * 0.16, 3 + 5 * 0.064), check(5.0001, 3.8, 3.3204));
        }

        @Test
        void sayWhatWentWrong() {
            isWrong("after1: this went uphill", check(11, 15.8, 23.5));
            isWrong("after1: the learning rate is missing", check(-2, 8, -2));
            isWrong("took the height f(8)", check(-0.1, 0, 0));
            isWrong("this is the slope at 8", check(10, 4, 1.6));
            isWrong("this is the step, or the lowest point", check(3, 1.2, 0.48));
            isWrong("the −6x has a slope", check(3.2, 1.28, 0.512));
            isWrong("the slope of x² is 2x", check(7.4, 6.98, 6.686));
            isWrong("11 has no slope", check(1.7, -0.82, -1.8));
            isWrong("the slope at 8 again", check(5, 2, -1));
            isWrong("after2: this went uphill", check(5, 6.2, 3.32));
            isWrong("the step begins at the new place", check(5, 6.8, 7.5));
            isWrong("the slope of the second step again", check(5, 3.8, 2.6));
            isWrong("after3: the learning rate is missing", check(5, 3.8, 2.2));
            isWrong("after3: this went uphill", check(5, 3.8, 4.28));
            isWrong("not yet at the lowest point", check(5, 3.8, 3));
            isWrong("still empty: after3", check(5, 3.8, NaN));
            isNotTried(check(NaN, NaN, NaN));
        }
    }

    @Nested
    class RatesForASteeperValley {
        private Verdict check(double border, double oneStep, double zigzag) {
            return tasks.rates.check(border, oneStep, zigzag);
        }

        @Test
        void areRightWithAnyZigzagBetweenTheTwo() {
            areRight(
                    check(1.0 / 3, 1.0 / 6, 0.25),
                    check(0.333, 0.167, 0.3),
                    check(0.3333, 0.1667, 0.18),
                    check(1.0 / 3, 1.0 / 6, 0.32));
        }

        @Test
        void sayWhatTheWrongRateDoes() {
            isWrong("the border for x²", check(1, 0.5, 0.6));
            isWrong("lands at the bottom at once", check(1.0 / 6, 1.0 / 3, 0.2));
            isWrong("the slope of 3x² is 6x", check(2.0 / 3, 1.0 / 3, 0.5));
            isWrong("border: it is 0; did you divide whole numbers", check(1 / 3, 1 / 6, 1 / 4));
            isWrong("x comes no nearer, or hardly", check(0.333, 0.167, 0.333));
            isWrong("x lands at 0 at once, or almost", check(0.333, 0.167, 0.167));
            isWrong("border: it is too small", check(0.28, 1.0 / 6, 0.25));
            isWrong("border: right as far as it goes", check(0.3, 1.0 / 6, 0.25));
            isWrong("border: one step with 0.5", check(0.5, 1.0 / 6, 0.25));
            isWrong("oneStep: this is the rate for x²", check(1.0 / 3, 0.5, 0.25));
            isWrong("half of it lands at 0", check(1.0 / 3, 1.0 / 3, 0.25));
            isWrong("6η must be 1", check(1.0 / 3, 6, 0.25));
            isWrong("by 0.4, so x stays on its side", check(1.0 / 3, 1.0 / 6, 0.1));
            isWrong("by 0, so x lands at 0 at once", check(1.0 / 3, 1.0 / 6, 1.0 / 6));
            isWrong("by −1, so x comes no nearer", check(1.0 / 3, 1.0 / 6, 1.0 / 3));
            isWrong("by −1.4, so x goes farther", check(1.0 / 3, 1.0 / 6, 0.4));
            isWrong("by 2.5, so x goes farther", check(1.0 / 3, 1.0 / 6, -0.25));
            isWrong("by 1, so x comes no nearer", check(1.0 / 3, 1.0 / 6, 0));
            isWrong("still empty: zigzag", check(1.0 / 3, 1.0 / 6, NaN));
            isNotTried(check(NaN, NaN, NaN));
        }
    }

    @Nested
    class BackwardsThroughAGraph {
        private Verdict check(double a, double b, double c, double f, double twice) {
            return tasks.graph.check(a, b, c, f, twice);
        }

        @Test
        void isRightAsNumbersAndAsMeasuredSlopes() {
            double h = 1e-5;
            double a = ((4 + h) * -3 + 7) * 2 / (2 * h) - ((4 - h) * -3 + 7) * 2 / (2 * h);
            double twice = ((4 + h) * -3 + 4 + h) * 2 / (2 * h) - ((4 - h) * -3 + 4 - h) * 2 / (2 * h);
            areRight(
                    check(-6, 8, 2, -5, -4),
                    check(a, 8, 2, -5, twice),
                    check(2 * -3, 2 * 4, 2, 4 * -3 + 7, 2 * (-3 + 1)));
        }

        @Test
        void saysWhichWayWentWrong() {
            isWrong("gradA: the sign", check(6, 8, 2, -5, -4));
            isWrong("gradA: f is missing", check(-3, 4, 1, -5, -2));
            isWrong("gradA: this is ∂L/∂b", check(8, -6, 2, -5, -4));
            isWrong("multiply it with the other factor", check(2, 2, 2, -5, -4));
            isWrong("gradA: the value d was handed back", check(15, -20, -5, 2, 10));
            isWrong("gradB: f is missing", check(-6, 4, 2, -5, -4));
            isWrong("gradB: the sign", check(-6, -8, 2, -5, -4));
            isWrong("gradC: 1 is the slope of d in c", check(-6, 8, 1, -5, -4));
            isWrong("gradC: this is d", check(-6, 8, -5, 2, -4));
            isWrong("gradF: this is f itself", check(-6, 8, 2, 2, -4));
            isWrong("gradF: this is L", check(-6, 8, 2, -10, -4));
            isWrong("the c in ab + c is missing", check(-6, 8, 2, -12, -4));
            isWrong("gradF: ab is −12", check(-6, 8, 2, 19, -4));
            isWrong("add the one in the sum", check(-6, 8, 2, -5, -6));
            isWrong("add the one in the product", check(-6, 8, 2, -5, 2));
            isWrong("add up, they do not multiply", check(-6, 8, 2, -5, -12));
            isWrong("twiceA: f is missing: it multiplies both", check(-6, 8, 2, -5, -2));
            isWrong("f is missing in the way through the sum", check(-6, 8, 2, -5, -5));
            isWrong("the number of answers", tasks.graph.check(-6, 8, 2, -5));
            isNotTried(check(NaN, NaN, NaN, NaN, NaN));
        }
    }

    @Nested
    class AMeasuredSlope {
        private void isWrongBecause(String reason, Measurement measurement) {
            isWrong(reason, tasks.measuredSlope.check(measurement));
        }

        @Test
        void goesToBothSides() {
            areRight(
                    tasks.measuredSlope.check((f, x, h) -> (f.applyAsDouble(x + h) - f.applyAsDouble(x - h)) / (2 * h)),
                    tasks.measuredSlope.check((f, x, h) -> {
                        double right = (f.applyAsDouble(x + h) - f.applyAsDouble(x)) / h;
                        double left = (f.applyAsDouble(x) - f.applyAsDouble(x - h)) / h;
                        return (right + left) / 2;
                    }),
                    tasks.measuredSlope.check((f, x, h) -> -(f.applyAsDouble(x - h) - f.applyAsDouble(x + h)) / h / 2));
        }

        @Test
        void isNoneOnOneSideOrWithAnotherDivisor() {
            isWrongBecause("to the right only", (f, x, h) -> (f.applyAsDouble(x + h) - f.applyAsDouble(x)) / h);
            isWrongBecause("to the left only", (f, x, h) -> (f.applyAsDouble(x) - f.applyAsDouble(x - h)) / h);
            isWrongBecause("2h apart, not h", (f, x, h) -> (f.applyAsDouble(x + h) - f.applyAsDouble(x - h)) / h);
            isWrongBecause(
                    "2 * h needs brackets", (f, x, h) -> (f.applyAsDouble(x + h) - f.applyAsDouble(x - h)) / 2 * h);
            isWrongBecause(
                    "is not divided by the distance", (f, x, h) -> f.applyAsDouble(x + h) - f.applyAsDouble(x - h));
            isWrongBecause(
                    "divided by 2, not by 2h", (f, x, h) -> (f.applyAsDouble(x + h) - f.applyAsDouble(x - h)) / 2);
            isWrongBecause(
                    "only h to the right, and divides by 2h",
                    (f, x, h) -> (f.applyAsDouble(x + h) - f.applyAsDouble(x)) / (2 * h));
            isWrongBecause("the sign", (f, x, h) -> (f.applyAsDouble(x - h) - f.applyAsDouble(x + h)) / (2 * h));
            isWrongBecause("this is the height", (f, x, h) -> f.applyAsDouble(x));
            isWrongBecause("f(x) = 1 / x at x = 0.5", (f, x, h) -> 2 * x);
            isWrongBecause(
                    "f(x) = 1 / x at x = 0.5",
                    (f, x, h) -> Math.abs((f.applyAsDouble(x + h) - f.applyAsDouble(x - h)) / (2 * h)));
            isWrongBecause("f(x) = |x| at x = 0", (f, x, h) -> x == 3 ? 6 : NaN);
            isWrongBecause("throws ArithmeticException", (f, x, h) -> (int) h / (int) h);
            isWrongBecause(
                    "f(x) = 1 / x at x = 0.5 with h = 0.001",
                    (f, x, h) -> (f.applyAsDouble(x + 1e-5) - f.applyAsDouble(x - 1e-5)) / 2e-5);
            isWrongBecause(
                    "the two places are x + h and x − h",
                    (f, x, h) -> (f.applyAsDouble(x + h / 2) - f.applyAsDouble(x - h / 2)) / h);
            isWrongBecause(
                    "now only the second height is divided",
                    (f, x, h) -> f.applyAsDouble(x + h) - f.applyAsDouble(x - h) / (2 * h));
        }

        @Test
        void isNotTriedWhileItIsNaN() {
            isNotTried(tasks.measuredSlope.check((f, x, h) -> NaN));
            isNotTried(tasks.measuredSlope.check(null));
        }
    }

    @Nested
    class TheSlopeOfSoftsign {
        private void isWrongBecause(String reason, DoubleUnaryOperator slope) {
            isWrong(reason, tasks.softsignSlope.check(slope));
        }

        private static double softsign(double z) {
            return z / (1 + Math.abs(z));
        }

        @Test
        void isRightHoweverItIsWritten() {
            areRight(
                    tasks.softsignSlope.check(z -> 1 / ((1 + Math.abs(z)) * (1 + Math.abs(z)))),
                    tasks.softsignSlope.check(z -> Math.pow(1 + Math.abs(z), -2)),
                    tasks.softsignSlope.check(z -> Math.pow(1 - Math.abs(softsign(z)), 2)),
                    tasks.softsignSlope.check(z -> z < 0 ? 1 / ((1 - z) * (1 - z)) : 1 / ((1 + z) * (1 + z))),
                    tasks.softsignSlope.check(
                            z -> (1 + Math.abs(z) - z * Math.signum(z)) / Math.pow(1 + Math.abs(z), 2)));
        }

        @Test
        void saysWhichFormulaAWrongSlopeIs() {
            isWrongBecause("z = 3: a square is missing", z -> 1 / (1 + Math.abs(z)));
            isWrongBecause("z = 3: the sign", z -> -1 / Math.pow(1 + Math.abs(z), 2));
            isWrongBecause("z = −3: the sign", z -> Math.signum(z) / Math.pow(1 + Math.abs(z), 2));
            isWrongBecause("z = −3: for z below 0", z -> 1 / ((1 + z) * (1 + z)));
            isWrongBecause("at the activation f(z)", z -> 1 / Math.pow(1 + Math.abs(softsign(z)), 2));
            isWrongBecause("this is the value", Chapter8Test.TheSlopeOfSoftsign::softsign);
            isWrongBecause("a(1 − a)", z -> softsign(z) * (1 - softsign(z)));
            isWrongBecause("1 − a²", z -> 1 - softsign(z) * softsign(z));
            isWrongBecause("the quotient rule subtracts", z -> (1 + 2 * Math.abs(z)) / Math.pow(1 + Math.abs(z), 2));
            isWrongBecause("here it was forgotten", z -> (1 + Math.abs(z) - z) / Math.pow(1 + Math.abs(z), 2));
            isWrongBecause("this looks measured", z -> (softsign(z + 1e-5) - softsign(z - 1e-5)) / 2e-5);
            isWrongBecause("the slope at 0 is not 0", z -> z == 0 ? 0 : 1 / Math.pow(1 + Math.abs(z), 2));
            isWrongBecause("comes from a division by 0", z -> 1 / Math.pow(1 + z * z / Math.abs(z), 2));
            isWrongBecause("the numerator's slope alone", z -> 1);
            isWrongBecause(
                    "z = 0: this is NaN, which comes from a division by 0",
                    z -> (1 + Math.abs(z) - z * z / Math.abs(z)) / Math.pow(1 + Math.abs(z), 2));
            isWrongBecause("the number is another one", z -> 1 / (1 + z * z));
            isWrongBecause("z = 0", z -> z == 0 ? 0 : 1 / Math.pow(1 + Math.abs(z), 2));
            isWrongBecause("throws IllegalStateException", z -> {
                throw new IllegalStateException();
            });
        }

        @Test
        void isNotTriedWhileItIsNaN() {
            isNotTried(tasks.softsignSlope.check(z -> NaN));
            isNotTried(tasks.softsignSlope.check(null));
        }
    }

    @Nested
    class OneUpdateByHand {
        private Verdict check(double hidden, double output, double gradV, double gradW, double wAfter) {
            return tasks.update.check(hidden, output, gradV, gradW, wAfter);
        }

        @Test
        void isRightToFourDecimalsAndBetter() {
            double h = sigmoid(0.3);
            double o = sigmoid(1.5 * h - 0.8);
            double arrives = o * o * (1 - o);
            double gradW = arrives * 1.5 * h * (1 - h) * 2;
            areRight(
                    check(0.5744, 0.5154, 0.0739, 0.0944, 0.2112),
                    check(0.574443, 0.515411, 0.073948, 0.094408, 0.211183),
                    check(h, o, arrives * h, gradW, 0.4 - 2 * gradW));
        }

        @Test
        void saysWhichFactorIsMissing() {
            isWrong("hidden: this is the weighted sum", check(0.3, 0.5, 0.1, 0.1, 0.2));
            isWrong("hidden: the bias is missing", check(0.6900, 0.5, 0.1, 0.1, 0.2));
            isWrong("was added as 0.5", check(0.7858, 0.5, 0.1, 0.1, 0.2));
            isWrong("the sigmoid of −0.3", check(0.4256, 0.5, 0.1, 0.1, 0.2));
            isWrong("output: this is the weighted sum", check(0.5744, 0.0617, 0.1, 0.1, 0.2));
            isWrong("not the weighted sum 0.3", check(0.5744, 0.4134, 0.1, 0.1, 0.2));
            isWrong("gradV: the sign", check(0.5744, 0.5154, -0.0739, 0.0944, 0.2112));
            isWrong("gradV: the slope of the sigmoid", check(0.5744, 0.5154, 0.2961, 0.0944, 0.2112));
            isWrong("gradV: the input of v", check(0.5744, 0.5154, 0.1287, 0.0944, 0.2112));
            isWrong("gradV: the one half", check(0.5744, 0.5154, 0.1479, 0.0944, 0.2112));
            isWrong("gradW: the slope of the hidden", check(0.5744, 0.5154, 0.0739, 0.3862, 0.2112));
            isWrong("gradW: the input x", check(0.5744, 0.5154, 0.0739, 0.0472, 0.2112));
            isWrong("gradW: v is missing", check(0.5744, 0.5154, 0.0739, 0.0629, 0.2112));
            isWrong("v must be the old one", check(0.5744, 0.5154, 0.0739, 0.0851, 0.2112));
            isWrong("gradW: the sign", check(0.5744, 0.5154, 0.0739, -0.0944, 0.2112));
            isWrong("wAfter: this climbs", check(0.5744, 0.5154, 0.0739, 0.0944, 0.5888));
            isWrong("wAfter: the learning rate is missing", check(0.5744, 0.5154, 0.0739, 0.0944, 0.3056));
            isWrong("wAfter: the learning rate was taken twice", check(0.5744, 0.5154, 0.0739, 0.0944, 0.0224));
            isWrong("still empty", check(0.5744, 0.5154, NaN, NaN, NaN));
            isNotTried(check(NaN, NaN, NaN, NaN, NaN));
        }
    }

    @Nested
    class TheGradientOfTheWeights {
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
                    tasks.weightGradient.check(Chapter8Test.TheGradientOfTheWeights::added));
        }

        @Test
        void isNoneWithOtherFactorsOrAnotherShape() {
            isWrongBecause("rows and columns are exchanged", (x, dz) -> dz.transposedTimes(x));
            isWrongBecause(
                    "the mean over the samples",
                    (x, dz) -> x.transposedTimes(dz).scaled(1.0 / x.rowCount()));
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

    @Nested
    class TheBugs {
        private static double sum(double[] w, double[] x) {
            return w[0] * x[0] + w[1] * x[1] + w[2] * x[2];
        }

        private static double[] moved(double[] w, double[] x, double share) {
            return new double[] {w[0] + share * x[0], w[1] + share * x[1], w[2] + share * x[2]};
        }

        private void isWrongBecause(String reason, Descent descent) {
            isWrong(reason, tasks.mendedStep.check(descent));
        }

        @Test
        void areMendedInMoreThanOneWay() {
            areRight(
                    tasks.mendedStep.check((w, x, target, rate) -> {
                        double o = sigmoid(sum(w, x));
                        return moved(w, x, -rate * (o - target) * o * (1 - o));
                    }),
                    tasks.mendedStep.check((w, x, target, rate) -> {
                        double o = sigmoid(sum(w, x));
                        for (int k = 0; k < 3; k++) {
                            w[k] += rate * (target - o) * o * (1 - o) * x[k];
                        }
                        return w;
                    }),
                    tasks.mendedStep.check((w, x, target, rate) -> {
                        double e = Math.exp(-sum(w, x));
                        return moved(w, x, rate * (target - 1 / (1 + e)) * e / ((1 + e) * (1 + e)));
                    }));
        }

        @Test
        void leadToTheStepOfAHand() {
            // from (0.5, −0.5, 0.2): σ(0.2) = 0.5498, minus 0.5 · 0.5498 · 0.2475 = 0.0680
            areRight(tasks.mendedStep.check((w, x, target, rate) -> {
                double[] after =
                        moved(w, x, rate * (target - sigmoid(sum(w, x))) * Activation.SIGMOID.slope(sum(w, x)));
                if (w[0] == 0 && w[2] == 0) {
                    assertEquals(0.375, after[0], 1e-12);
                    assertEquals(0, after[1], 1e-12);
                }
                if (w[0] == 0.5) {
                    assertEquals(0.4320, after[0], 5e-5);
                }
                return after;
            }));
        }

        @Test
        void areStillThereWhereOneIsLeft() {
            isWrongBecause("nothing moved", (w, x, target, rate) -> { // as printed
                double s = sum(w, x);
                return moved(w, x, -rate * (target - sigmoid(s)) * s * (1 - s));
            });
            isWrongBecause("nothing moved", (w, x, target, rate) -> { // only the sign is mended
                double s = sum(w, x);
                return moved(w, x, rate * (target - sigmoid(s)) * s * (1 - s));
            });
            isWrongBecause("this climbs", (w, x, target, rate) -> { // only the slope is mended
                double o = sigmoid(sum(w, x));
                return moved(w, x, -rate * (target - o) * o * (1 - o));
            });
            isWrongBecause("this climbs", (w, x, target, rate) -> { // both signs turned round
                double o = sigmoid(sum(w, x));
                return moved(w, x, rate * (o - target) * o * (1 - o));
            });
            isWrongBecause(
                    "the slope of the sigmoid is missing",
                    (w, x, target, rate) -> moved(w, x, rate * (target - sigmoid(sum(w, x)))));
            isWrongBecause("the learning rate is missing", (w, x, target, rate) -> {
                double o = sigmoid(sum(w, x));
                return moved(w, x, (target - o) * o * (1 - o));
            });
            isWrongBecause("the learning rate was taken twice", (w, x, target, rate) -> {
                double o = sigmoid(sum(w, x));
                return moved(w, x, rate * rate * (target - o) * o * (1 - o));
            });
            isWrongBecause("twice as far", (w, x, target, rate) -> {
                double o = sigmoid(sum(w, x));
                return moved(w, x, 2 * rate * (target - o) * o * (1 - o));
            });
            isWrongBecause("the bias, has not moved", (w, x, target, rate) -> {
                double o = sigmoid(sum(w, x));
                return moved(w, new double[] {x[0], x[1], 0}, rate * (target - o) * o * (1 - o));
            });
            isWrongBecause("with its own input", (w, x, target, rate) -> {
                double o = sigmoid(sum(w, x));
                return moved(w, new double[] {1, 1, 1}, rate * (target - o) * o * (1 - o));
            });
            isWrongBecause("the old weights are missing", (w, x, target, rate) -> {
                double o = sigmoid(sum(w, x));
                return moved(new double[3], x, rate * (target - o) * o * (1 - o));
            });
            isWrongBecause("or target − output is missing", (w, x, target, rate) -> {
                double o = sigmoid(sum(w, x));
                return moved(w, x, rate * o * (1 - o));
            });
            isWrongBecause("by the wrong amount", (w, x, target, rate) -> {
                double o = sigmoid(sum(w, x));
                return moved(w, x, rate * (target - o) * o * o);
            });
            isWrongBecause("three numbers", (w, x, target, rate) -> new double[] {w[0], w[1]});
            isWrongBecause(
                    "three numbers", (w, x, target, rate) -> target == 1 && w[0] == 0 ? moved(w, x, 0.375) : null);
            isWrongBecause("by the wrong amount", (w, x, target, rate) -> new double[] {NaN, NaN, NaN});
            isWrongBecause("but the method returns null", (w, x, target, rate) -> {
                moved(w, x, 0.375);
                w[0] += 1;
                return null;
            });
            isNotTried(tasks.mendedStep.check((w, x, target, rate) -> null));
            isNotTried(tasks.mendedStep.check(null));
        }
    }

    @Nested
    class TheTwins {
        private Verdict check(double twins, double other, double epochs) {
            return tasks.twins.check(Double.isNaN(twins) ? NaN : 0.25, twins, other, epochs);
        }

        /** Full-batch training of 2-2-1 in plain numbers: the error of each of 2000 epochs. */
        private static double[] errors(double fourth) {
            double[][] rows = {{0, 0, 0}, {0, 1, 1}, {1, 0, 1}, {1, 1, 0}};
            double[] w = {0.5, 0.5, 0, fourth, 0.5, 0, 0.5, 0.5, 0}; // each neuron: two weights and a bias
            double[] errors = new double[2000];
            for (int epoch = 0; epoch < errors.length; epoch++) {
                double[] g = new double[w.length];
                for (double[] row : rows) {
                    double h1 = sigmoid(w[0] * row[0] + w[1] * row[1] + w[2]);
                    double h2 = sigmoid(w[3] * row[0] + w[4] * row[1] + w[5]);
                    double o = sigmoid(w[6] * h1 + w[7] * h2 + w[8]);
                    errors[epoch] += (o - row[2]) * (o - row[2]) / 4;
                    double d = 2 * (o - row[2]) / 4 * o * (1 - o);
                    double d1 = d * w[6] * h1 * (1 - h1);
                    double d2 = d * w[7] * h2 * (1 - h2);
                    double[] part = {d1 * row[0], d1 * row[1], d1, d2 * row[0], d2 * row[1], d2, d * h1, d * h2, d};
                    for (int k = 0; k < g.length; k++) {
                        g[k] += part[k];
                    }
                }
                for (int k = 0; k < g.length; k++) {
                    w[k] -= 2 * g[k];
                }
            }
            return errors;
        }

        @Test
        void areRightAsAPlainLoopTrainsThem() {
            double[] apart = errors(0.6);
            int epoch = 0;
            while (apart[epoch] >= 0.01) {
                epoch++;
            }
            areRight(
                    check(errors(0.5)[1999], apart[1999], epoch + 1),
                    check(0.1687, 0.0010, 716),
                    check(0.16871, 0.00102, 716));
        }

        @Test
        void areWrongForGuessesAndOtherTrainings() {
            isWrong("the error of zeros", check(0.25, 0.001, 716));
            isWrong("the trough of 08_3", check(0.125, 0.001, 716));
            isWrong("the different weight", check(0.001, 0.1687, 716));
            isWrong("twinsError: it is 0", check(0, 0.001, 716));
            isWrong("otherError: this is the error of the twins", check(0.1687, 0.1687, 716));
            isWrong("a sigmoid never reaches", check(0.1687, 0, 716));
            isWrong("this is the bound", check(0.1687, 0.01, 716));
            isWrong("epochs: this is the whole training", check(0.1687, 0.001, 2000));
            isWrong("epochs: it is too large", check(0.1687, 0.001, 723));
            isWrong("epochs: it is too small", check(0.1687, 0.001, 656));
            isWrong("index 0 of losses() is epoch 1", check(0.1687, 0.001, 715));
            isWrong("one less", check(0.1687, 0.001, 717));
            isWrong("more decimals are asked for", check(0.17, 0.001, 716));
            isWrong("still empty: guess", tasks.twins.check(NaN, 0.1687, 0.001, 716));
            isWrong("still empty: epochs", check(0.1687, 0.001, NaN));
            isNotTried(check(NaN, NaN, NaN));
        }
    }

    @Nested
    class ABetterStart {
        /** OR and AND as hidden neurons, and "OR but not AND", in a smaller size. */
        private static Mlp byHand(double size, Activation hidden) {
            return new Mlp(
                    new Dense(
                            Matrix.of(new double[][] {{6 * size, 6 * size}, {6 * size, 6 * size}}),
                            Matrix.row(-9 * size, -3 * size),
                            hidden),
                    new Dense(Matrix.column(-9 * size, 9 * size), Matrix.row(-4 * size), Activation.SIGMOID));
        }

        private void isWrongBecause(String reason, Mlp start) {
            isWrong(reason, tasks.goodStart.check(start));
        }

        @Test
        void isFoundInMoreThanOneWay() {
            areRight(
                    tasks.goodStart.check(
                            Mlp.sizes(2, 4, 1).hidden(Activation.TANH).seed(2).build()),
                    tasks.goodStart.check(
                            Mlp.sizes(2, 2, 1).hidden(Activation.TANH).seed(5).build()),
                    tasks.goodStart.check(byHand(0.28, Activation.SIGMOID)),
                    tasks.goodStart.check(
                            Mlp.sizes(2, 12, 1).hidden(Activation.TANH).seed(1).build()),
                    tasks.goodStart.check(new Mlp(
                            new Dense(
                                    Matrix.of(new double[][] {{2, -2}, {-2, 2}}),
                                    Matrix.row(-1, -1),
                                    Activation.SIGMOID),
                            new Dense(Matrix.column(2, 2), Matrix.row(-1), Activation.SIGMOID))));
        }

        @Test
        void isNoneThatIsStuckSlowSolvedOrTooLarge() {
            isWrongBecause(
                    "epoch 300: the error of the last epoch is",
                    Mlp.sizes(2, 2, 1).seed(2).build());
            isWrongBecause("in the trough", Mlp.sizes(2, 2, 1).seed(1).build());
            isWrongBecause("too late", Mlp.sizes(2, 8, 1).seed(1).build());
            isWrongBecause(
                    "the gradients are 0 or cancel",
                    Mlp.sizes(2, 2, 1).initializer(Initializer.ZERO).build());
            isWrongBecause(
                    "it takes too long",
                    Mlp.sizes(2, 2, 1).hidden(Activation.TANH).seed(1).build());
            isWrongBecause("it knows too much already", byHand(1, Activation.SIGMOID));
            isWrongBecause("too late", byHand(0.15, Activation.SIGMOID));
            isWrongBecause(
                    "the size: 2-12-1 has 49", Mlp.sizes(2, 13, 1).seed(1).build());
            isWrongBecause(
                    "the first row of the table", Mlp.sizes(3, 2, 1).seed(1).build());
            isWrongBecause(
                    "the first row of the table", Mlp.sizes(2, 2, 2).seed(1).build());
            isWrongBecause("it takes too long", Mlp.sizes(2, 1).seed(1).build());
            Activation broken = Activation.of("broken", z -> NaN, z -> 1);
            isWrongBecause("its error is NaN", Mlp.sizes(2, 2, 1).hidden(broken).build());
            Activation without = Activation.of("without", z -> z, z -> Double.POSITIVE_INFINITY);
            isWrongBecause(
                    "the training broke off",
                    Mlp.sizes(2, 2, 1).hidden(without).seed(3).build());
            isNotTried(tasks.goodStart.check(null));
        }
    }
}
