package firstneuron.exercise;

import static firstneuron.exercise.Answers.areRight;
import static firstneuron.exercise.Answers.isNotTried;
import static firstneuron.exercise.Answers.isWrong;
import static firstneuron.exercise.Neurons.scaled;
import static java.lang.Double.NaN;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstneuron.matrix.Matrix;
import firstneuron.nn.Activation;
import firstneuron.nn.Dense;
import firstneuron.nn.Mlp;
import java.util.Arrays;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Kinds of answers that can occur in more than one task, each of them tried in several. */
class KindsOfAnswersTest {
    private static final Activation OPPOSITE = Activation.of("opposite", z -> z > 0 ? 0 : 1, z -> 0);
    private static final Activation OWN_STEP = Activation.of("mine", z -> z > 0 ? 1 : 0, z -> 0);

    private final Chapter6 six = new Chapter6();
    private final Chapter7 seven = new Chapter7();
    private final Chapter8 eight = new Chapter8();
    private final Chapter9 nine = new Chapter9();

    @Nested
    class AnotherScale {
        @Test
        void movesNoLine() {
            for (double scale : new double[] {1e-300, 1e-12, 1e-6, 1, 1e6, 1e12, 1e300}) {
                areRight(
                        six.anotherAnd.check(scaled(scale, -1.5, 1, 1)),
                        six.twoOfThree.check(scaled(scale, -1.5, 1, 1, 1)),
                        six.widestStreet.check(scaled(scale, -1.5, 1, 1)),
                        six.contradiction.check(scale, scale, scale, scale));
                isWrong("the same line", six.anotherAnd.check(scaled(scale, -0.7, 0.5, 0.5)));
                isWrong("on the line", six.anotherAnd.check(scaled(scale, -1, 1, 1)));
                isWrong("on the line", six.twoOfThree.check(scaled(scale, -0.2, 0.1, 0.1, 0.1)));
                isWrong("is left in the sum", six.contradiction.check(scale, 2 * scale, scale, scale));
            }
        }
    }

    @Nested
    class TheKindOfThing {
        @Test
        void isJudgedBesideItsNumbers() {
            isWrong(
                    "the activation: at (0, 0) the weighted sum is −1.5, and opposite makes 1 of it",
                    six.anotherAnd.check(scaled(1, -1.5, 1, 1).withActivation(OPPOSITE)));
            for (Activation other : new Activation[] {Activation.IDENTITY, Activation.TANH, Activation.RELU}) {
                isWrong(
                        "the activation",
                        six.twoOfThree.check(scaled(4, -1.5, 1, 1, 1).withActivation(other)));
                isWrong(
                        "the activation",
                        six.widestStreet.check(scaled(4, -1.5, 1, 1).withActivation(other)));
            }
            areRight(
                    six.anotherAnd.check(scaled(1, -1.5, 1, 1).withSigmoid()),
                    six.anotherAnd.check(scaled(1, -1.5, 1, 1).withActivation(OWN_STEP)));
        }

        @Test
        void isTheOneThatTheTaskAsksFor() {
            double[] nand = Layers.neuron(-9, -9, 14);
            double[] or = Layers.neuron(9, 9, -5);
            Dense and = Layers.output(-1.5, 1, 1);
            areRight(seven.hiddenLayer.check(new Mlp(Layers.hidden(Activation.STEP, nand, or), and)));
            areRight(seven.hiddenLayer.check(new Mlp(Layers.hidden(Activation.SIGMOID, nand, or), and)));
            isWrong(
                    "the activation of the hidden layer, tanh",
                    seven.hiddenLayer.check(new Mlp(Layers.hidden(Activation.TANH, nand, or), and)));
        }

        @Test
        void isSeenThroughAnActivationThatTurnsRound() {
            double[] and = Layers.neuron(1, 1, -1.5);
            double[] nor = Layers.neuron(-1, -1, 0.5);
            isWrong(
                    "one hidden neuron is NAND and the other OR",
                    seven.secondXor.check(new Mlp(Layers.hidden(OPPOSITE, and, nor), Layers.output(-1.5, 1, 1))));
        }
    }

    @Nested
    class ABoundThatIsMetExactly {
        @Test
        void isKept() {
            double shift = 2 - 0.35 * Math.sqrt(2);
            areRight(six.widestStreet.check(scaled(1, -shift, 1, 1)), six.byHand.check(-3.0005, 0, 0.047));
            areRight(
                    eight.rates.check(1.0 / 3, 1.0 / 6, (1 + 0.05) / 6), eight.rates.check(1.0 / 3, 1.0 / 6, 1.95 / 6));
        }
    }

    @Nested
    class ARealAttempt {
        @Test
        void isTriedAlthoughItGivesThePlaceholderInOneCase() {
            isWrong(
                    "x = 3 with h = 0.25",
                    eight.measuredSlope.check(
                            (f, x, h) -> x == 3 ? NaN : (f.applyAsDouble(x + h) - f.applyAsDouble(x - h)) / (2 * h)));
            isWrong("z = 3", eight.softsignSlope.check(z -> z > 0 ? NaN : 1 / ((1 - z) * (1 - z))));
            isWrong("outputs (1000, 1000, 999): there are no shares", nine.softmax.check(outputs -> {
                double[] powers = Arrays.stream(outputs).map(Math::exp).toArray();
                double sum = Arrays.stream(powers).sum();
                return Arrays.stream(outputs).anyMatch(o -> o > 700)
                        ? null
                        : Arrays.stream(powers).map(p -> p / sum).toArray();
            }));
            isWrong("there is no gradient", nine.mendedGradient.check((shares, truth) -> truth == 1 ? null : shares));
            isWrong("(0, 1): it answers −1", seven.fromNands.check((nand, a, b) -> a == b ? nand.of(1, 1) : -1));
            isWrong("given the output -1 expected", six.neuron.check((x, w, b) -> x[0] == 1 ? -1 : 0));
            isWrong(
                    "there is no matrix",
                    eight.weightGradient.check((x, dz) -> x.rowCount() == 1 ? null : x.transposedTimes(dz)));
        }

        @Test
        void givesTheNumbersBackWhereNothingIsToBeCorrected() {
            Verdict verdict = six.mendedRule.check((n, x, target, rate) -> {
                int error = target - (n[0] * x[0] + n[1] * x[1] + n[2] > 0 ? 1 : 0);
                return error == 0
                        ? null
                        : new double[] {n[0] + rate * error * x[0], n[1] + rate * error * x[1], n[2] + rate * error};
            });
            isWrong("where there is nothing to correct, give the numbers back as they are", verdict);
            assertTrue(six.mendedRule.solution().toString().contains("double[] corrected("));
        }
    }

    @Nested
    class TooFewCases {
        @Test
        void areNoExcuse() {
            isWrong("0 or 1 and nothing else", six.neuron.check((x, w, b) -> (int) Math.signum(sum(x, w, b))));
            isWrong("x = (", six.neuron.check((x, w, b) -> b == 0 ? 0 : 1));
            isWrong("x = (", six.neuron.check((x, w, b) -> sum(x, w, b) > 0.4 ? 1 : 0));
            isWrong("the sum is 0.001", six.neuron.check((x, w, b) -> sum(x, w, b) > 0.005 ? 1 : 0));
            isWrong("is the bias in the sum", six.mendedRule.check((n, x, target, rate) -> {
                int error = target - (n[0] * x[0] + n[1] * x[1] > 0 ? 1 : 0);
                return new double[] {n[0] + rate * error * x[0], n[1] + rate * error * x[1], n[2] + rate * error};
            }));
            isWrong(
                    "update 1350, counted from 0: this is in epoch 31",
                    nine.schedule.check(update -> update >= 1350 && update < 1395
                            ? 0.07
                            : Math.max(0.01, 0.4 * Math.pow(0.5, update / 450))));
            isWrong("this moves by the old velocity", nine.momentum.check((place, v, g, rate, beta) ->
                    new double[] {place - rate * v, beta * v + g}));
            isWrong(
                    "neuron",
                    seven.weightedSums.check((x, w, b) -> Matrix.generate(x.rowCount(), w.columnCount(), (r, c) -> {
                        double sum = b.get(0, c);
                        for (int i = 0; i < Math.min(3, w.rowCount()); i++) {
                            sum += x.get(r, i) * w.get(i, c);
                        }
                        return sum;
                    })));
            isWrong("1 − output² belongs to tanh", eight.mendedStep.check((w, x, target, rate) -> {
                double o = ByHand.sigmoid(w[0] * x[0] + w[1] * x[1] + w[2] * x[2]);
                double move = rate * (target - o) * (1 - o * o);
                return new double[] {w[0] + move * x[0], w[1] + move * x[1], w[2] + move * x[2]};
            }));
        }

        private static double sum(double[] x, double[] w, double b) {
            double sum = b;
            for (int i = 0; i < x.length; i++) {
                sum += x[i] * w[i];
            }
            return sum;
        }
    }

    @Nested
    class Arguments {
        @Test
        void stayAsTheyAre() {
            isWrong("begin with a copy, x.clone()", six.neuron.check((x, w, b) -> {
                double sum = b;
                for (int i = 0; i < x.length; i++) {
                    x[i] *= w[i];
                    sum += x[i];
                }
                return sum > 0 ? 1 : 0;
            }));
            isWrong("begin with a copy, w.clone()", seven.mendedLayer.check((x, w, b) -> {
                double[] z = b.clone();
                for (int j = 0; j < z.length; j++) {
                    for (int i = 0; i < x.length; i++) {
                        w[i][j] *= x[i];
                        z[j] += w[i][j];
                    }
                }
                return z;
            }));
            isWrong("begin with a copy, outputs.clone()", nine.softmax.check(outputs -> {
                double largest = Arrays.stream(outputs).max().orElseThrow();
                double sum =
                        Arrays.stream(outputs).map(z -> Math.exp(z - largest)).sum();
                for (int i = 0; i < outputs.length; i++) {
                    outputs[i] = Math.exp(outputs[i] - largest) / sum;
                }
                return outputs;
            }));
        }
    }

    @Nested
    class PartlyFilled {
        @Test
        void isJudgedAsFarAsItGoes() {
            isWrong("a negative number turns an inequality round", six.contradiction.check(-5, NaN, NaN, NaN));
            isWrong("given 1 of 4 numbers expected", six.contradiction.check(5, NaN, NaN, NaN));
            isWrong("border: this rate lands at the bottom", eight.rates.check(1.0 / 6, NaN, NaN));
            isWrong("x stays on its side", eight.rates.check(NaN, NaN, 0.1));
            isWrong("still empty: border, oneStep", eight.rates.check(NaN, NaN, 0.25));
            isWrong("turns round at each step", nine.valley.check(NaN, -0.7));
            isWrong("a rate above 0", nine.valley.check(-1, NaN));
            isWrong("still empty: beta", nine.valley.check(0.3, NaN));
            isNotTried(nine.valley.check(NaN, NaN));
        }
    }

    @Nested
    class AWideNetwork {
        @Test
        void isNotPrintedWeightByWeight() {
            Verdict verdict = seven.fence.check(Mlp.sizes(2, 300, 1).seed(1).build());
            isWrong("layer 1 (sigmoid): W is 2×300, b is 1×300", verdict);
            assertTrue(verdict.text().lines().count() < 12, verdict::toString);
            assertFalse(verdict.text().contains("0.0651"));
        }

        @Test
        void isNoneWhereItsAnswersAreNoNumbers() {
            Activation nowhere = Activation.of("nowhere", z -> z > 0 ? 1 : NaN, z -> 0);
            Dense sides =
                    new Dense(Matrix.of(new double[][] {{1, 0, -1}, {0, 1, -1}}), Matrix.row(1, 1, 2), Activation.STEP);
            isWrong(
                    "the output is NaN",
                    seven.fence.check(new Mlp(sides, new Dense(Matrix.column(1, 1, 1), Matrix.row(-2.5), nowhere))));
        }
    }
}
