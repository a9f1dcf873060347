package firstneuron.exercise;

import static firstneuron.exercise.Answers.areRight;
import static firstneuron.exercise.Answers.isNotTried;
import static firstneuron.exercise.Answers.isWrong;
import static java.lang.Double.NaN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstneuron.data.Dataset;
import firstneuron.data.MadeUp;
import firstneuron.exercise.Chapter7.SumsOfMany;
import firstneuron.exercise.Chapter7.SumsOfOne;
import firstneuron.exercise.Chapter7.XorOfNands;
import firstneuron.matrix.Matrix;
import firstneuron.nn.Activation;
import firstneuron.nn.Dense;
import firstneuron.nn.Loss;
import firstneuron.nn.Mlp;
import firstneuron.optim.Adam;
import firstneuron.train.Metric;
import firstneuron.train.Trainer;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class Chapter7Test {
    private static final Activation STEP = Activation.STEP;
    private static final Activation SIGMOID = Activation.SIGMOID;
    private static final Dense AND = output(-1.5, 1, 1);

    private final Chapter7 tasks = new Chapter7();

    /** A hidden layer of two neurons, each given as w₁, w₂, b. */
    private static Dense hidden(Activation f, double[] first, double[] second) {
        return new Dense(
                Matrix.of(new double[][] {{first[0], second[0]}, {first[1], second[1]}}),
                Matrix.row(first[2], second[2]),
                f);
    }

    private static double[] neuron(double w1, double w2, double b) {
        return new double[] {w1, w2, b};
    }

    private static Dense output(double bias, double... weights) {
        return new Dense(Matrix.column(weights), Matrix.row(bias), STEP);
    }

    @Test
    void hasTenTasksInTheirOrder() {
        assertEquals(
                IntStream.rangeClosed(1, 10).mapToObj(i -> "7." + i).toList(),
                tasks.tasks().stream().map(Task::number).toList());
    }

    @Test
    void everyTaskHasHintsAndASolutionThatFit() {
        for (Task task : tasks.tasks()) {
            String first = task.hint();
            assertTrue(first.contains("of 2") || first.contains("of 3"), first);
            task.hint();
            task.hint();
            (task.hint() + "\n" + task.solution())
                    .lines()
                    .forEach(line -> assertTrue(line.length() <= 88, "a long line: " + line));
        }
    }

    @Nested
    class OneRowByHand {
        private Verdict check(double z1, double z2, double z3, double output) {
            return tasks.byHand.check(z1, z2, z3, output);
        }

        @Test
        void isRightHoweverItWasComputed() {
            areRight(
                    check(-0.5, 1, -1, 0),
                    check(2 - 3 + 0.5, -2 + 4 - 1, 0 - 2 + 1, -0.0),
                    check(-0.50001, 1.00001, -0.99999, 0));
        }

        @Test
        void saysWhichMistakeAWrongNumberLooksLike() {
            isWrong("z1: the bias is missing", check(-1, 2, -1, 0));
            isWrong("z1: the bias was subtracted", check(-1.5, 1, -1, 0));
            isWrong("z1: x₁ and x₂ are swapped", check(-4.5, 6, -1, 0));
            isWrong("z1: 3x₂ is subtracted", check(5.5, 1, 2, 1));
            isWrong("z1: this is h₁", check(0, 1, -1, 0));
            isWrong("z1: it is too small", check(-7, 1, -1, 0));
            isWrong("z2: the bias is missing", check(-0.5, 2, -1, 0));
            isWrong("z2: the bias was added", check(-0.5, 3, -1, 0));
            isWrong("z2: x₁ and x₂ are swapped", check(-0.5, 6, -1, 0));
            isWrong("z2: x₁ is subtracted", check(-0.5, 5, -1, 0));
            isWrong("z3: the sums z₁ and z₂ were taken", check(-0.5, 1, -2.5, 0));
            isWrong("z3: the bias is missing", check(-0.5, 1, -2, 0));
            isWrong("z3: the bias was subtracted", check(-0.5, 1, -3, 0));
            isWrong("z3: h₁ and h₂ are swapped", check(-0.5, 1, 4, 1));
            isWrong("z3: this is the sum if both", check(-0.5, 1, 2, 1));
            isWrong("z3: 2h₂ is subtracted", check(-0.5, 1, 3, 1));
            isWrong("z3: the inputs x₁ and x₂ were taken", check(-0.5, 1, 5, 1));
            isWrong("z3: the sigmoid was taken", check(-0.5, 1, 0.6705, 1)); // 3 · 0.37754 − 2 · 0.73106 + 1
            isWrong("output: z₃ is not above 0", check(-0.5, 1, -1, 1));
            isWrong("output: this is z₃", check(-0.5, 1, -1, -1));
            isWrong("still empty: output", check(-0.5, 1, -1, NaN));
            isWrong("the number of answers", tasks.byHand.check(-0.5, 1, 0));
        }

        @Test
        void isNotTriedWhileNothingIsFilledIn() {
            isNotTried(check(NaN, NaN, NaN, NaN));
        }
    }

    @Nested
    class ALayerForAnd {
        private Verdict check(Activation f, double[] first, double[] second) {
            return tasks.hiddenLayer.check(new Mlp(hidden(f, first, second), AND));
        }

        @Test
        void isNandAndOrInEitherOrderOrAnythingThatFiresForOneInputOnly() {
            areRight(
                    check(STEP, neuron(-1, -1, 1.5), neuron(1, 1, -0.5)),
                    check(STEP, neuron(1, 1, -0.5), neuron(-1, -1, 1.5)),
                    check(STEP, neuron(-2, -2, 3), neuron(2, 2, -1)),
                    check(STEP, neuron(-0.3, -0.4, 0.5), neuron(7, 9, -2)),
                    check(SIGMOID, neuron(-20, -20, 30), neuron(20, 20, -10)),
                    check(STEP, neuron(-1, -1, 2), neuron(1, 1, 0)),
                    tasks.hiddenLayer.check(new Mlp(
                            hidden(STEP, neuron(-1, -1, 1.5), neuron(1, 1, -0.5)),
                            new Dense(Matrix.column(1, 1), Matrix.row(-1.5), new firstneuron.nn.Step()))));
        }

        @Test
        void isNoneWithWrongNeuronsSignsOrOrientation() {
            isWrong(
                    "(0, 1): the hidden neurons give (0, 1), and the output is 0, where XOR is 1",
                    check(STEP, neuron(1, 1, -1.5), neuron(1, 1, -0.5)));
            isWrong("(0, 1): the hidden neurons give (0, 0)", check(STEP, neuron(-1, -1, 0.5), neuron(1, 1, -1.5)));
            isWrong("(1, 1): the hidden neurons give (1, 1)", check(STEP, neuron(1, 1, -0.5), neuron(1, 1, -0.5)));
            isWrong("(0, 0): the hidden neurons give (1, 1)", check(STEP, neuron(-1, -1, 1.5), neuron(-1, -1, 1.5)));
            isWrong("(0, 0): the hidden neurons give (1, 1)", check(STEP, neuron(-1, -1, 1.5), neuron(1, 1, 0.5)));
            isWrong("(0, 1): the hidden neurons give (0, 1)", check(STEP, neuron(-1, -1, -1.5), neuron(1, 1, -0.5)));
            isWrong("transposed", check(STEP, neuron(-1, 1, 1.5), neuron(-1, 1, -0.5)));
            isWrong("exactly on the line, and 0 does not", check(STEP, neuron(-1, -1, 1), neuron(1, 1, -0.5)));
            // σ(1) + σ(1) = 1.462 stays below 1.5
            isWrong("(0.7311, 0.7311)", check(SIGMOID, neuron(-2, -2, 3), neuron(2, 2, -1)));
            isWrong(
                    "without an activation in the hidden layer",
                    check(Activation.IDENTITY, neuron(-1, -1, 1.5), neuron(1, 1, -0.5)));
        }

        @Test
        void mustNotChangeTheGivenOutputOrTheSize() {
            Dense before = hidden(STEP, neuron(-1, -1, 1.5), neuron(1, 1, -0.5));
            isWrong("the last layer, which is another one", tasks.hiddenLayer.check(new Mlp(before, output(-1, 1, 1))));
            isWrong("the last layer", tasks.hiddenLayer.check(new Mlp(before, output(-1.2, 1, 1))));
            isWrong(
                    "the last layer",
                    tasks.hiddenLayer.check(new Mlp(before, new Dense(AND.weights(), AND.bias(), SIGMOID))));
            isWrong("the last layer", tasks.hiddenLayer.check(new Mlp(before)));
            isWrong("the size", tasks.hiddenLayer.check(new Mlp(AND)));
            isWrong("the size", tasks.hiddenLayer.check(new Mlp(before, before, AND)));
            Dense threeInputs = new Dense(Matrix.zeros(3, 2), Matrix.row(0, 0), STEP);
            isWrong("the size", tasks.hiddenLayer.check(new Mlp(threeInputs, AND)));
            isNotTried(tasks.hiddenLayer.check(null));
        }
    }

    @Nested
    class ASecondXor {
        private Verdict check(Dense hidden, Dense output) {
            return tasks.secondXor.check(new Mlp(hidden, output));
        }

        @Test
        void isAnyOtherPairOfHiddenNeurons() {
            double[] or = neuron(1, 1, -0.5);
            double[] and = neuron(1, 1, -1.5);
            double[] nand = neuron(-1, -1, 1.5);
            double[] nor = neuron(-1, -1, 0.5);
            areRight(
                    check(hidden(STEP, or, and), output(-0.5, 1, -2)),
                    check(hidden(STEP, and, or), output(-0.5, -2, 1)),
                    check(hidden(STEP, neuron(1, -1, -0.5), neuron(-1, 1, -0.5)), output(-0.5, 1, 1)),
                    check(hidden(STEP, neuron(1, -1, 0.5), neuron(-1, 1, 0.5)), output(1.5, -1, -1)),
                    check(hidden(STEP, nand, nor), output(-0.5, 1, -2)),
                    check(hidden(STEP, and, nor), output(0.5, -1, -1)),
                    check(hidden(SIGMOID, neuron(5, -3, -3), neuron(-3, 5, -3)), output(-0.7, 1, 1)),
                    check(hidden(Activation.RELU, neuron(1, 1, 0), neuron(1, 1, -1)), output(-0.5, 1, -2)),
                    check(
                            hidden(STEP, or, and),
                            new Dense(Matrix.column(10, -20), Matrix.row(-5), Activation.SIGMOID)));
        }

        @Test
        void isNotNandAndOrAgain() {
            isWrong("one hidden neuron is NAND and the other OR", check(textbook(1), output(-1, 1, 1)));
            isWrong("one hidden neuron is NAND and the other OR", check(textbook(3), output(-1, 1, 1)));
            isWrong(
                    "one hidden neuron is NAND and the other OR",
                    check(hidden(STEP, neuron(2, 2, -1), neuron(-2, -2, 3)), output(-1, 1, 1)));
            isWrong(
                    "one hidden neuron is NAND and the other OR",
                    check(hidden(STEP, neuron(-3, -4, 5), neuron(7, 9, -2)), output(-1.2, 1, 1)));
            isWrong(
                    "one hidden neuron is NAND and the other OR",
                    check(hidden(SIGMOID, neuron(-2, -2, 3), neuron(2, 2, -1)), output(-1.35, 1, 1)));
        }

        private Dense textbook(double factor) {
            return hidden(STEP, neuron(-2 * factor, -2 * factor, 3 * factor), neuron(2 * factor, 2 * factor, -factor));
        }

        @Test
        void isNoneThatIsNotXor() {
            double[] or = neuron(1, 1, -0.5);
            double[] and = neuron(1, 1, -1.5);
            isWrong("(1, 1): the hidden neurons give (1, 1)", check(hidden(STEP, or, and), output(-0.5, 1, -0.2)));
            isWrong("(0, 1): the hidden neurons give (1, 0)", check(hidden(STEP, or, and), output(-0.5, -2, 1)));
            isWrong("(0, 0): the hidden neurons give (0, 0)", check(hidden(STEP, or, and), output(0.5, 1, -2)));
            isWrong("(0, 1): the hidden neurons give (1, 0)", check(hidden(STEP, or, and), output(-1.5, 1, 1)));
            isWrong("and 0 does not fire", check(hidden(STEP, or, and), output(-1, 1, -1)));
            // OR (1, 1, −0.5) and AND (2, 2, −3), written in rows
            isWrong(
                    "one column holds one neuron",
                    check(hidden(STEP, neuron(1, 2, -0.5), neuron(1, 2, -3)), output(-0.5, 1, -2)));
            isWrong("(1, 0)", check(hidden(STEP, neuron(-1, 1, -0.5), neuron(-1, 1, -0.5)), output(-0.5, 1, 1)));
            // σ(5) + σ(−3) = 1.04, but the border lies above it
            isWrong("(0, 1)", check(hidden(SIGMOID, neuron(5, -3, -3), neuron(-3, 5, -3)), output(-1.35, 1, 1)));
            isWrong("without an activation", check(hidden(Activation.IDENTITY, or, and), output(-0.5, 1, -2)));
            isWrong("the size", tasks.secondXor.check(Mlp.sizes(2, 3, 1).build()));
            isWrong("the size", tasks.secondXor.check(Mlp.sizes(2, 1).build()));
            isWrong("the size", tasks.secondXor.check(Mlp.sizes(2, 2, 2).build()));
            isNotTried(tasks.secondXor.check(null));
        }
    }

    @Nested
    class XorFromNand {
        private void isWrongBecause(String reason, XorOfNands method) {
            isWrong(reason, tasks.fromNands.check(method));
        }

        @Test
        void takesFourOrFiveCalls() {
            areRight(
                    tasks.fromNands.check((nand, a, b) -> {
                        int middle = nand.of(a, b);
                        return nand.of(nand.of(a, middle), nand.of(b, middle));
                    }),
                    tasks.fromNands.check((nand, a, b) -> {
                        int m = nand.of(b, a);
                        return nand.of(nand.of(m, b), nand.of(m, a));
                    }),
                    tasks.fromNands.check(
                            (nand, a, b) -> nand.of(nand.of(a, nand.of(b, b)), nand.of(nand.of(a, a), b))),
                    tasks.fromNands.check(
                            (nand, a, b) -> nand.of(nand.of(a, nand.of(b, 1)), nand.of(nand.of(1, a), b))));
        }

        @Test
        void isNoTableAndNoOtherCircuit() {
            isWrongBecause("(0, 0): the answer is right, but nand was not called", (nand, a, b) -> a ^ b);
            isWrongBecause("nand was not called", (nand, a, b) -> new int[][] {{0, 1}, {1, 0}}[a][b]);
            isWrongBecause("nand was not called", (nand, a, b) -> a == b ? 0 : nand.of(0, 0));
            isWrongBecause("(0, 0): it answers 1 instead of 0", (nand, a, b) -> nand.of(a, b));
            isWrongBecause("(0, 1): it answers 0 instead of 1", (nand, a, b) -> nand.of(nand.of(a, b), nand.of(a, b)));
            isWrongBecause("(1, 1): it answers 1 instead of 0", (nand, a, b) -> nand.of(nand.of(a, a), nand.of(b, b)));
            isWrongBecause("(0, 0): it answers 1 instead of 0", (nand, a, b) -> {
                int m = nand.of(a, b);
                int xor = nand.of(nand.of(a, m), nand.of(b, m));
                return nand.of(xor, xor);
            });
            isWrongBecause("7 calls", (nand, a, b) -> {
                int m = nand.of(a, b);
                int xor = nand.of(nand.of(a, m), nand.of(b, nand.of(a, b)));
                int not = nand.of(xor, xor);
                return nand.of(not, not);
            });
            isWrongBecause("it takes only 0 and 1", (nand, a, b) -> nand.of(a + 2, b));
            isWrongBecause("it answers 2 instead of", (nand, a, b) -> nand.of(a, b) + 1);
            isWrongBecause("a part that is not NAND", (nand, a, b) -> {
                nand.of(a, b);
                return a ^ b;
            });
            isWrongBecause("a part that is not NAND", (nand, a, b) -> nand.of(a, b) * (a + b > 0 ? 1 : 0));
            isWrongBecause("a part that is not NAND", (nand, a, b) -> {
                int or = nand.of(1 - a, 1 - b);
                return 1 - nand.of(nand.of(a, b), or);
            });
            isWrongBecause("a part that is not NAND", (nand, a, b) -> {
                nand.of(0, 0);
                return new int[][] {{0, 1}, {1, 0}}[a][b];
            });
            isWrongBecause("IllegalStateException: mine", (nand, a, b) -> {
                throw new IllegalStateException("mine");
            });
        }

        @Test
        void isNotTriedWhileTheMethodReturnsItsPlaceholder() {
            isNotTried(tasks.fromNands.check((nand, a, b) -> -1));
            isNotTried(tasks.fromNands.check(null));
        }
    }

    @Nested
    class WhereThePointsGo {
        private Verdict check(double a, double b, double c, double d) {
            return tasks.places.check(a, b, c, d);
        }

        @Test
        void isRightToThreeDecimalsAndBetter() {
            areRight(
                    check(0.378, 0.731, 0.924, 0.119),
                    check(0.3775, 0.7311, 0.9241, 0.1192),
                    check(SIGMOID.value(-0.5), SIGMOID.value(1), SIGMOID.value(2.5), SIGMOID.value(-2)));
        }

        @Test
        void saysWhichMistakeAWrongNumberLooksLike() {
            isWrong("firstH1: this is the weighted sum", check(-0.5, 1, 2.5, -2));
            isWrong("firstH1: the bias is missing", check(0.269, 0.881, 0.881, 0.269));
            isWrong("firstH1: the bias was subtracted", check(0.182, 0.731, 0.924, 0.119));
            isWrong("firstH1: this is h₂ of the point", check(0.731, 0.378, 0.924, 0.119));
            isWrong("firstH1: this is h₁ of the other point", check(0.924, 0.119, 0.378, 0.731));
            isWrong("firstH1: the sign of the sum", check(0.622, 0.269, 0.076, 0.881));
            isWrong("firstH1: this is the step", check(0, 1, 1, 0));
            isWrong("firstH2: the bias is missing", check(0.378, 0.881, 0.924, 0.119));
            isWrong("firstH2: the bias was added", check(0.378, 0.953, 0.924, 0.119));
            isWrong("firstH2: this is h₂ of the other point", check(0.378, 0.119, 0.924, 0.731));
            isWrong("secondH1: the bias was subtracted", check(0.378, 0.731, 0.818, 0.119));
            isWrong("secondH1: this is h₂ of the point", check(0.378, 0.731, 0.119, 0.924));
            isWrong("secondH1: right as far as it goes", check(0.378, 0.731, 0.9, 0.119));
            isWrong("secondH1: it is too small", check(0.378, 0.731, 0.8, 0.119));
            isWrong("secondH2: the bias was added", check(0.378, 0.731, 0.924, 0.5));
            isWrong("secondH2: this is the step", check(0.378, 0.731, 0.924, 0));
            isWrong("secondH2: this is the weighted sum", check(0.378, 0.731, 0.924, -2));
            isWrong("still empty: secondH2", check(0.378, 0.731, 0.924, NaN));
            isNotTried(check(NaN, NaN, NaN, NaN));
        }
    }

    @Nested
    class Shapes {
        private Verdict with(int place, double number) {
            double[] right = {4, 3, 150, 3, 3, 2, 150, 2, 23};
            right[place] = number;
            return tasks.shapes.check(right);
        }

        @Test
        void areRightAsNumbersOrProducts() {
            areRight(
                    tasks.shapes.check(4, 3, 150, 3, 3, 2, 150, 2, 23),
                    with(8, 4 * 3 + 3 + 3 * 2 + 2),
                    with(8, Mlp.sizes(4, 3, 2).build().parameterCount()));
        }

        @Test
        void sayWhichNumberIsWrong() {
            isWrong("w1Rows: this is transposed", tasks.shapes.check(3, 4, 3, 150, 2, 3, 2, 150, 23));
            isWrong("w1Rows: W does not know", with(0, 150));
            isWrong("w1Rows: the bias is not part of W", with(0, 5));
            isWrong("w1Columns: these are the neurons of the second", with(1, 2));
            isWrong("w1Columns: this is transposed", with(1, 4));
            isWrong("z1Rows: these are the features", with(2, 4));
            isWrong("z1Columns: these are the features", with(3, 4));
            isWrong("w2Rows: the second layer does not see the features", with(4, 4));
            isWrong("w2Columns: this is transposed", with(5, 3));
            isWrong("z2Rows: no sample is lost", with(6, 3));
            isWrong("z2Rows: it is too small", with(6, 149));
            isWrong("z2Columns: these are the neurons of the first", with(7, 3));
            isWrong("learned: the biases are missing", with(8, 18));
            isWrong("not one for each layer", with(8, 20));
            isWrong("not to an input", with(8, 25));
            isWrong("learned: it is too large", with(8, 3450));
            isWrong("still empty: learned", with(8, NaN));
            isWrong("the number of answers", tasks.shapes.check(4, 3, 150, 3));
            isNotTried(tasks.shapes.check(NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN));
        }
    }

    @Nested
    class TheSumsOfManySamples {
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
                    "the weights are transposed",
                    (x, w, b) -> x.timesTransposed(w).plusRow(b));
            isWrongBecause("the weights are transposed, and the bias is missing", (x, w, b) -> x.times(w.transposed()));
            isWrongBecause("added once for each input", (x, w, b) -> x.times(w).plusRow(b.scaled(w.rowCount())));
            isWrongBecause(
                    "this is the sigmoid of Z",
                    (x, w, b) -> x.times(w).plusRow(b).map(SIGMOID::value));
            isWrongBecause(
                    "this is the step of Z", (x, w, b) -> x.times(w).plusRow(b).map(STEP::value));
            isWrongBecause(
                    "this is the relu of Z".replace("relu", Activation.RELU.name()),
                    (x, w, b) -> x.times(w).plusRow(b).map(Activation.RELU::value));
            isWrongBecause(
                    "throws IllegalArgumentException", (x, w, b) -> x.times(w).plus(b));
            isWrongBecause(
                    "X is 1×2, W is 2×2, b is 1×2", (x, w, b) -> w.times(x).plusRow(b));
            isWrongBecause("make 1×2", (x, w, b) -> x.times(w).plusRow(b).transposed());
            isWrongBecause("make 3×3", (x, w, b) -> x.rowAt(0).times(w).plusRow(b));
            isWrongBecause("neuron 1 for sample 2", (x, w, b) -> {
                Matrix first = x.rowAt(0).times(w).plusRow(b);
                return Matrix.generate(x.rowCount(), w.columnCount(), (r, c) -> first.get(0, c));
            });
            isWrongBecause(
                    "neuron 1 for sample 1 gives 17.1; by hand it is 17",
                    (x, w, b) -> x.times(w).plusRow(b).map(z -> z + 0.1));
            isWrongBecause(
                    "given null", (x, w, b) -> x.rowCount() == 1 ? x.times(w).plusRow(b) : null);
            isWrongBecause("IllegalStateException: mine", (x, w, b) -> {
                throw new IllegalStateException("mine");
            });
            isNotTried(tasks.weightedSums.check((x, w, b) -> null));
            isNotTried(tasks.weightedSums.check(null));
        }
    }

    @Nested
    class TheBug {
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
                    tasks.mendedLayer.check((x, w, b) -> Matrix.row(x)
                            .times(Matrix.of(w))
                            .plusRow(Matrix.row(b))
                            .toArray()[0]),
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
                    (x, w, b) -> Arrays.stream(sums(x, w, b, false, b))
                            .map(STEP::value)
                            .toArray());
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

    @Nested
    class TheMoons {
        @Test
        void areRightAsTheExperimentSaysWhateverTheGuess() {
            areRight(
                    tasks.moons.check(95, 87, 89, 3),
                    tasks.moons.check(87, 87.0, 89.0, 3.0),
                    tasks.moons.check(100, right(2), right(1), 3));
            assertTrue(right(3) == 100);
        }

        /** The training that the task prints. */
        private static double right(int hidden) {
            Dataset moons = Dataset.of(MadeUp.moons(100, 0.1, 2), "y");
            Mlp start = Mlp.sizes(2, hidden, 1).hidden(Activation.TANH).seed(1).build();
            Mlp trained = new Trainer(Loss.MEAN_SQUARED_ERROR, new Adam(0.05))
                    .withEpochs(1500)
                    .train(start, moons)
                    .network();
            return 100 * Metric.ACCURACY.value(trained.output(moons.features()), moons.targets());
        }

        @Test
        void areWrongForOtherPicturesAndGuesses() {
            isWrong("this is the share", tasks.moons.check(95, 0.87, 89, 3));
            isWrong("rightWithTwo: these are the wrong ones", tasks.moons.check(95, 13, 89, 3));
            isWrong("this is the number for one hidden neuron", tasks.moons.check(95, 89, 87, 3));
            isWrong("the circle of 07_2", tasks.moons.check(95, 83, 67, 3));
            isWrong("some points are still wrong", tasks.moons.check(95, 100, 89, 2));
            isWrong("rightWithTwo: it is too small", tasks.moons.check(95, 85, 89, 3));
            isWrong("this is the number for two hidden neurons", tasks.moons.check(95, 87, 87, 3));
            isWrong("better than guessing", tasks.moons.check(95, 87, 50, 3));
            isWrong("no line parts the moons", tasks.moons.check(95, 87, 89, 1));
            isWrong("fewest: with two", tasks.moons.check(95, 87, 89, 2));
            isWrong("four are enough, but", tasks.moons.check(95, 87, 89, 4));
            isWrong("eight are enough, but", tasks.moons.check(95, 87, 89, 8));
            isWrong("fewest: it is too large", tasks.moons.check(95, 87, 89, 5));
            isWrong("still empty: guess", tasks.moons.check(NaN, 87, 89, 3));
            isWrong("still empty: fewest", tasks.moons.check(95, 87, 89, NaN));
            isNotTried(tasks.moons.check(NaN, NaN, NaN, NaN));
        }
    }

    @Nested
    class TheFence {
        private Mlp fence(Activation f, double factor, double bias) {
            Matrix sides = Matrix.of(new double[][] {{1, 0, -1}, {0, 1, -1}}).scaled(factor);
            return new Mlp(new Dense(sides, Matrix.row(1, 1, 2).scaled(factor), f), output(bias, 1, 1, 1));
        }

        private Mlp steps(double[][] weights, double... biases) {
            return new Mlp(new Dense(Matrix.of(weights), Matrix.row(biases), STEP), output(-2.5, 1, 1, 1));
        }

        private void isWrongBecause(String reason, Mlp network) {
            isWrong(reason, tasks.fence.check(network));
        }

        @Test
        void holdsWithStepsSteepSigmoidsTurnedSignsAndMoreSides() {
            areRight(
                    tasks.fence.check(fence(STEP, 1, -2.5)),
                    tasks.fence.check(fence(STEP, 7, -2.1)),
                    tasks.fence.check(fence(SIGMOID, 20, -2.5)),
                    // all signs turned: a side fires outside, and the output fires where none does
                    tasks.fence.check(new Mlp(
                            new Dense(Matrix.of(new double[][] {{-1, 0, 1}, {0, -1, 1}}), Matrix.row(-1, -1, -2), STEP),
                            output(0.5, -1, -1, -1))),
                    tasks.fence.check(new Mlp(
                            new Dense(
                                    Matrix.of(new double[][] {{-1, 1, 0, 0}, {-1, 0, 1, 0}}),
                                    Matrix.row(2, 1.1, 0.9, 1),
                                    STEP),
                            new Dense(Matrix.column(10, 10, 10, 10), Matrix.row(-35), SIGMOID))),
                    tasks.fence.check(new Mlp(
                            fence(STEP, 1, -2.5).layers().get(0),
                            output(-2.5, 1, 1, 1),
                            new Dense(Matrix.column(1), Matrix.row(0), Activation.IDENTITY))));
        }

        @Test
        void hasAGapWhereASideASignOrABiasIsWrong() {
            isWrongBecause("beyond the line x₁ = −1: the output is 1", fence(STEP, 1, -1.5));
            isWrongBecause("(0, 0), which is inside: the output is 0", fence(STEP, 1, -3));
            isWrongBecause(
                    "beyond the line x₁ + x₂ = 2: the output is 1",
                    new Mlp(
                            new Dense(Matrix.of(new double[][] {{1, 0}, {0, 1}}), Matrix.row(1, 1), STEP),
                            output(-1.5, 1, 1)));
            isWrongBecause("(0, 0), which is inside", steps(new double[][] {{-1, 0, -1}, {0, -1, -1}}, -1, -1, 2));
            isWrongBecause("(0, 0), which is inside", steps(new double[][] {{1, 0, 1}, {0, 1, 1}}, 1, 1, -2));
            isWrongBecause("which is inside", steps(new double[][] {{1, 0, -1}, {0, 1, -1}}, -1, -1, 2));
            isWrongBecause("which is inside", steps(new double[][] {{1, 0, -1}, {0, 1, -1}}, 1, 1, 1));
            isWrongBecause(
                    "beyond the line x₁ + x₂ = 2: the output is 1",
                    steps(new double[][] {{1, 0, -1}, {0, 1, -1}}, 1, 1, 3));
            isWrongBecause(
                    "beyond the line x₂ = −1: the output is 1",
                    steps(new double[][] {{1, 0, -1}, {0, 1, -1}}, 1, 2, 2));
            isWrongBecause("which is inside", steps(new double[][] {{1, 0, -1}, {0, 1, -1}}, 0, 0, 2));
            isWrongBecause("the output is", fence(SIGMOID, 1, -2.5));
            isWrongBecause("the output is", fence(Activation.IDENTITY, 1, -2.5));
            isWrongBecause("the size", Mlp.sizes(2, 3, 2).build());
            isWrongBecause("the size", Mlp.sizes(3, 3, 1).build());
            isWrongBecause("the output is", Mlp.sizes(2, 3, 1).seed(1).build());
            isNotTried(tasks.fence.check(null));
        }
    }
}
