package firstneuron.exercise;

import static firstneuron.exercise.Answers.areRight;
import static firstneuron.exercise.Answers.isNotTried;
import static firstneuron.exercise.Answers.isWrong;
import static firstneuron.exercise.ByHand.sigmoid;
import static java.lang.Double.NaN;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class Chapter8Test {
    private final Chapter8 tasks = new Chapter8();

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
            isWrong("gradA: the value s was handed back", check(15, -20, -5, 2, 10));
            isWrong("gradB: f is missing", check(-6, 4, 2, -5, -4));
            isWrong("gradB: the sign", check(-6, -8, 2, -5, -4));
            isWrong("gradC: 1 is the slope of s in c", check(-6, 8, 1, -5, -4));
            isWrong("gradC: this is s", check(-6, 8, -5, 2, -4));
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
            isWrong("the trough of 08_4", check(0.125, 0.001, 716));
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
}
