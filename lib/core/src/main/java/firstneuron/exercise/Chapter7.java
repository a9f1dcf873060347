package firstneuron.exercise;

import firstneuron.matrix.Matrix;
import firstneuron.nn.Activation;
import firstneuron.nn.Dense;
import firstneuron.nn.Layer;
import firstneuron.nn.Mlp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Chapter 7, the multilayer perceptron: ten tasks.
 */
public final class Chapter7 extends Chapter {
    private static final Dense AND = new Dense(Matrix.column(1, 1), Matrix.row(-1.5), Activation.STEP);
    private static final double TOLERANCE = 1e-9;
    private static final double THREE_DECIMALS = 0.001;
    private static final double WHOLE = 1e-6;
    private static final double FIRES = 0.5;
    private static final double NEAR_THE_FENCE = 0.25;

    /** A NAND gate. */
    @FunctionalInterface
    public interface Nand {
        /**
         * What the gate gives.
         *
         * @param a 0 or 1
         * @param b 0 or 1
         * @return 0 if both are 1, else 1
         */
        int of(int a, int b);
    }

    /** XOR out of NAND gates, written by the learner. */
    @FunctionalInterface
    public interface XorOfNands {
        /**
         * XOR of two inputs.
         *
         * @param nand the only gate that may be used
         * @param x1 0 or 1
         * @param x2 0 or 1
         * @return 1 if exactly one input is 1, else 0
         */
        int output(Nand nand, int x1, int x2);
    }

    /** The weighted sums of a layer for many samples, written by the learner. */
    @FunctionalInterface
    public interface SumsOfMany {
        /**
         * Z = XW + b.
         *
         * @param x X, n×in
         * @param w W, in×out
         * @param b b, 1×out
         * @return Z, n×out
         */
        Matrix of(Matrix x, Matrix w, Matrix b);
    }

    /** The weighted sums of a layer for one sample, written by the learner. */
    @FunctionalInterface
    public interface SumsOfOne {
        /**
         * The weighted sum of each neuron.
         *
         * @param x the sample
         * @param w a row for each input, a column for each neuron
         * @param b a number for each neuron
         * @return a number for each neuron
         */
        double[] of(double[] x, double[][] w, double[] b);
    }

    /** 7.1: one row through a network 2-2-1 of step neurons, by hand. */
    public final NumbersTask byHand = numbers(
            new Task.Card("7.1", "One row through a network")
                    .why("A network is three neurons of chapter 6, and the answers of two are the inputs of the third.")
                    .hint("Begin with the two hidden sums. Take x₁ = 2 and x₂ = 1 into both.")
                    .hint("Then the step: 1 for a sum above 0, else 0. The output neuron sees only h₁ and h₂.")
                    .hint("One hidden neuron fires, the other does not. So only one of the weights 3 and −2 counts.")
                    .solution(
                            "The hidden sums are 2 − 3 + 0.5 = −0.5 and −2 + 4 − 1 = 1, so h₁ = 0 and h₂ = 1. Then"
                                    + " 3 · 0 − 2 · 1 + 1 = −1, which is not above 0: the output is 0.",
                            """
                            double z1 = 2 - 3 * 1 + 0.5;
                            double z2 = -2 + 4 * 1 - 1;
                            double z3 = 3 * 0 - 2 * 1 + 1;
                            double output = z3 > 0 ? 1 : 0;
                            """),
            Wanted.of("z1", -0.5, 0.0005, "x₁ − 3x₂ + 0.5")
                    .mistake(-1, "the bias is missing")
                    .mistake(-1.5, "the bias was subtracted")
                    .mistake(-4.5, "x₁ and x₂ are swapped: the row is (2, 1)")
                    .mistake(5.5, "3x₂ is subtracted")
                    .mistake(0, "this is h₁, the answer of the step; z₁ is the sum before it"),
            Wanted.of("z2", 1, 0.0005, "−x₁ + 4x₂ − 1")
                    .mistake(2, "the bias is missing")
                    .mistake(3, "the bias was added; it is −1")
                    .mistake(6, "x₁ and x₂ are swapped: the row is (2, 1)")
                    .mistake(5, "x₁ is subtracted"),
            Wanted.of("z3", -1, 0.0005, "3h₁ − 2h₂ + 1, with what the hidden neurons answer")
                    .mistake(-2.5, "the sums z₁ and z₂ were taken; the step makes h₁ and h₂ of them first")
                    .mistake(-2, "the bias is missing")
                    .mistake(-3, "the bias was subtracted")
                    .mistake(4, "h₁ and h₂ are swapped")
                    .mistake(2, "this is the sum if both hidden neurons fire")
                    .mistake(3, "2h₂ is subtracted")
                    .mistake(5, "the inputs x₁ and x₂ were taken; the output neuron sees only h₁ and h₂")
                    .mistake(
                            3 / (1 + Math.exp(0.5)) - 2 / (1 + Math.exp(-1)) + 1,
                            "the sigmoid was taken; the neurons of this task have the step"),
            Wanted.of("output", 0, 0.0005, "1 if z₃ is above 0, else 0")
                    .mistake(1, "z₃ is not above 0, so the step does not fire")
                    .mistake(-1, "this is z₃; the output neuron has a step, too"));

    /** 7.2: a hidden layer with which a given AND neuron says XOR. */
    public final AnswerTask<Mlp> hiddenLayer = answer(
            new Task.Card("7.2", "A layer for AND")
                    .why("AND alone could never do it. The layer before it moved the points to where AND is enough.")
                    .hint(
                            "AND fires only where both hidden neurons fire. What do both have to say to (0, 1) and (1, 0)?")
                    .hint(
                            "At (0, 0) one of them must be silent, and at (1, 1) the other. A single one cannot do both: that would"
                                    + " be XOR already.")
                    .hint("NAND is silent at (1, 1) only, and OR at (0, 0) only. Each column of W is one neuron.")
                    .solution(
                            "NAND in the first column and OR in the second. Other numbers do it as well, in either order, but"
                                    + " with the step one neuron is always NAND and the other OR.",
                            """
                            Dense before = new Dense(Matrix.of(new double[][] {{-1, 1}, {-1, 1}}),
                                Matrix.row(1.5, -0.5), Activation.STEP);
                            Mlp xorBehindAnd = new Mlp(before, andNeuron);
                            """),
            network -> {
                Optional<Fault> fault = otherOutput(network);
                return fault.isPresent() ? fault : XorNetwork.faultIn(network);
            });

    /** 7.3: a network for XOR whose hidden neurons are not NAND and OR. */
    public final AnswerTask<Mlp> secondXor = answer(
            new Task.Card("7.3", "A second XOR")
                    .why("A truth table does not determine the network behind it. A network that learns XOR, in"
                            + " chapter 8, need not find NAND and OR.")
                    .hint(
                            "Say XOR in other words: one or the other, but not both. Or: only the first, or only the second.")
                    .hint("For one or the other, but not both, the hidden neurons are OR and AND.")
                    .hint(
                            "The output then needs a positive weight for OR, a negative one for AND, and a bias a little below 0.")
                    .solution(
                            "OR and AND in the hidden layer, and OR without AND behind them. The output's sums are −0.5,"
                                    + " 0.5, 0.5 and −1.5.",
                            """
                            Dense orAndAnd = new Dense(Matrix.of(new double[][] {{1, 1}, {1, 1}}),
                                Matrix.row(-0.5, -1.5), Activation.STEP);
                            Mlp secondXor = new Mlp(orAndAnd,
                                new Dense(Matrix.column(1, -2), Matrix.row(-0.5), Activation.STEP));
                            """),
            network -> {
                Optional<Fault> fault = XorNetwork.faultIn(network);
                return fault.isEmpty() && XorNetwork.hasNandAndOr(network)
                        ? Optional.of(new Fault(
                                XorNetwork.describe(network),
                                "XOR by a pair of hidden neurons other than NAND and OR",
                                "the hidden layer: it is XOR, but one hidden neuron is NAND and the other OR; other sizes"
                                        + " or another order of the numbers do not change that"))
                        : fault;
            });

    /** 7.4: XOR as a method that calls nothing but NAND. */
    public final AnswerTask<XorOfNands> fromNands = answer(
            new Task.Card("7.4", "A drawer full of NAND")
                    .why("Everything a computer computes can be built from NAND, and NAND is one neuron.")
                    .hint("NOT a is nand(a, a). AND is NOT of NAND. OR is NAND of NOT a and NOT b.")
                    .hint("XOR is NAND of two parts: one is 0 only for (1, 0), the other only for (0, 1).")
                    .hint("nand(x1, NOT x2) is 0 only for (1, 0). And m = nand(x1, x2) can stand for NOT x2 there.")
                    .solution(
                            "Four calls; the first is used twice. With NOT x1 and NOT x2 instead of the middle it takes five.",
                            """
                            int xorFromNands(Chapter7.Nand nand, int x1, int x2) {
                                int middle = nand.of(x1, x2);
                                return nand.of(nand.of(x1, middle), nand.of(x2, middle));
                            }
                            """),
            NandCircuit::faultIn);

    /** 7.5: the places of two points in the plane of the hidden neurons. */
    public final NumbersTask places = numbers(
            new Task.Card("7.5", "Where the points go")
                    .why("These are new coordinates: a hidden layer is a map from one plane to another.")
                    .hint("Four sums first: z₁ and z₂ for (0, 1), then both for (1, 0).")
                    .hint("For (0, 1) they are −1 + 0.5 and 2 − 1. The coordinates are the sigmoids of the sums.")
                    .hint("The sigmoid of z is 1 / (1 + e⁻ᶻ). Activation.SIGMOID.value(z) computes it, too.")
                    .solution(
                            "The sums are (−0.5, 1) for (0, 1) and (2.5, −2) for (1, 0). So (0, 1) moves to (0.378, 0.731)"
                                    + " and (1, 0) to (0.924, 0.119).",
                            """
                            double firstH1 = 1 / (1 + Math.exp(0.5)), firstH2 = 1 / (1 + Math.exp(-1));
                            double secondH1 = 1 / (1 + Math.exp(-2.5)), secondH2 = 1 / (1 + Math.exp(2));
                            """),
            place("firstH1", -0.5, "the sigmoid of 2x₁ − x₂ + 0.5 at (0, 1)")
                    .mistake(sigmoid(-1), "the bias is missing")
                    .mistake(sigmoid(-1.5), "the bias was subtracted")
                    .mistake(sigmoid(1), "this is h₂ of the point")
                    .mistake(sigmoid(2.5), "this is h₁ of the other point"),
            place("firstH2", 1, "the sigmoid of −x₁ + 2x₂ − 1 at (0, 1)")
                    .mistake(sigmoid(2), "the bias is missing")
                    .mistake(sigmoid(3), "the bias was added; it is −1")
                    .mistake(sigmoid(-0.5), "this is h₁ of the point")
                    .mistake(sigmoid(-2), "this is h₂ of the other point"),
            place("secondH1", 2.5, "the sigmoid of 2x₁ − x₂ + 0.5 at (1, 0)")
                    .mistake(sigmoid(2), "the bias is missing")
                    .mistake(sigmoid(1.5), "the bias was subtracted")
                    .mistake(sigmoid(-2), "this is h₂ of the point")
                    .mistake(sigmoid(-0.5), "this is h₁ of the other point"),
            place("secondH2", -2, "the sigmoid of −x₁ + 2x₂ − 1 at (1, 0)")
                    .mistake(sigmoid(-1), "the bias is missing")
                    .mistake(sigmoid(0), "the bias was added; it is −1")
                    .mistake(sigmoid(2.5), "this is h₁ of the point")
                    .mistake(sigmoid(1), "this is h₂ of the other point"));

    /** 7.6: the shapes of two layers, and how many numbers they learn. */
    public final NumbersTask shapes = numbers(
            new Task.Card("7.6", "Shapes")
                    .why(
                            "Most errors in programs with matrices are errors of shape. Whoever can write the shapes beside the"
                                    + " formula finds them on paper.")
                    .hint("In X and Z every row is a sample. In W every row is an input, and every column a neuron.")
                    .hint("X is 150×4. XW exists only if W has as many rows as X has columns.")
                    .hint(
                            "The second layer takes what the first gives, 150×3. Each layer also has a bias for each neuron.")
                    .solution(
                            "(150×4)·(4×3) gives 150×3, and (150×3)·(3×2) gives 150×2. The numbers: 4 · 3 weights and 3"
                                    + " biases, then 3 · 2 weights and 2 biases, together 23. The samples do not count.",
                            """
                            double w1Rows = 4, w1Columns = 3, z1Rows = 150, z1Columns = 3;
                            double w2Rows = 3, w2Columns = 2, z2Rows = 150, z2Columns = 2;
                            double learned = 4 * 3 + 3 + 3 * 2 + 2;
                            """),
            Wanted.of("w1Rows", 4, WHOLE, "a row for each input of the first layer")
                    .mistake(3, "this is transposed: the neurons are the columns")
                    .mistake(150, "W does not know how many samples there are")
                    .mistake(5, "the bias is not part of W; it stands in b"),
            Wanted.of("w1Columns", 3, WHOLE, "a column for each neuron of the first layer")
                    .mistake(4, "this is transposed: the inputs are the rows")
                    .mistake(2, "these are the neurons of the second layer"),
            Wanted.of("z1Rows", 150, WHOLE, "a row for each sample")
                    .mistake(4, "these are the features; Z has a row for each sample, as X has")
                    .mistake(3, "this is transposed: the neurons are the columns"),
            Wanted.of("z1Columns", 3, WHOLE, "a column for each neuron of the first layer")
                    .mistake(4, "these are the features; the product has as many columns as W")
                    .mistake(150, "this is transposed: the samples are the rows"),
            Wanted.of("w2Rows", 3, WHOLE, "a row for each input of the second layer")
                    .mistake(4, "the second layer does not see the features, only what the first layer gives")
                    .mistake(2, "this is transposed: the neurons are the columns")
                    .mistake(150, "W does not know how many samples there are"),
            Wanted.of("w2Columns", 2, WHOLE, "a column for each neuron of the second layer")
                    .mistake(3, "this is transposed: the inputs are the rows"),
            Wanted.of("z2Rows", 150, WHOLE, "a row for each sample")
                    .mistake(3, "no sample is lost on the way: there is a row for each")
                    .mistake(2, "this is transposed: the neurons are the columns"),
            Wanted.of("z2Columns", 2, WHOLE, "a column for each neuron of the second layer")
                    .mistake(3, "these are the neurons of the first layer")
                    .mistake(150, "this is transposed: the samples are the rows"),
            Wanted.of("learned", 23, WHOLE, "all weights and all biases of both layers")
                    .mistake(18, "the biases are missing")
                    .mistake(20, "there is a bias for each neuron, not one for each layer")
                    .mistake(15, "this is the first layer alone")
                    .mistake(8, "this is the second layer alone")
                    .mistake(5, "these are the biases alone")
                    .mistake(25, "a bias belongs to a neuron, not to an input"));

    /** 7.7: the weighted sums of a layer for many samples, with matrices. */
    public final AnswerTask<SumsOfMany> weightedSums = answer(
            new Task.Card("7.7", "A layer in one line")
                    .why("This line is the forward pass of Dense, for one sample or for a thousand.")
                    .hint("X is n×in and W is in×out: in which order do their inner sizes agree?")
                    .hint(
                            "The product has a row for each sample, b has only one row. plus would want the same shape of both.")
                    .hint("It is x times w, in this order, and plusRow with b behind it.")
                    .solution("The product has a row for each sample; plusRow adds b to each of them.", """
                            Matrix weightedSums(Matrix x, Matrix w, Matrix b) {
                                return x.times(w).plusRow(b);
                            }
                            """),
            Chapter7::faultInMany);

    /** 7.8: find the bug in a layer that is written with loops. */
    public final AnswerTask<SumsOfOne> mendedLayer = answer(
            new Task.Card("7.8", "Find the bugs")
                    .why("A symmetric W and a bias of 0 hid two bugs at once. Test with numbers that are all different,"
                            + " and with another number of neurons than of inputs.")
                    .hint(
                            "Send x = (1, 2) through a layer with the rows (1, 2) and (3, 5) in W, on paper and as printed.")
                    .hint("One bug is in the indices of w; the other is something that is missing.")
                    .hint(
                            "w[i][j] is the weight from input i to neuron j. Each sum gets b[j] once, outside the inner loop.")
                    .solution("The printed program read the weights transposed, and forgot the bias.", """
                            double[] layerSums(double[] x, double[][] w, double[] b) {
                                double[] z = new double[b.length];
                                for (int j = 0; j < b.length; j++) {
                                    z[j] = b[j];
                                    for (int i = 0; i < x.length; i++) {
                                        z[j] += w[i][j] * x[i];
                                    }
                                }
                                return z;
                            }
                            """),
            Chapter7::faultInOne);

    /** 7.9: how many hidden neurons the moons need. */
    public final NumbersTask moons = numbers(
            new Task.Card("7.9", "Does a second neuron help")
                    .why(
                            "Two lines are not always better than one: what a training finds with two was a worse place to stop"
                                    + " than what it found with one. With three the border can bend twice, once for each moon. The"
                                    + " smallest network that could do it and the smallest that learns it need not be the same.")
                    .hint("right(1) trains a network with one hidden neuron and says how many of the points are right.")
                    .hint("right(2) is the second number. Do not be surprised if it is the smaller one.")
                    .hint("Go on with 3, and so on, until all 100 are right.")
                    .solution(
                            "The experiment itself gives the numbers: 89 with one, 87 with two, 100 with three.", """
                            double guess = 95;
                            double rightWithTwo = right(2), rightWithOne = right(1);
                            double fewest = 1;
                            while (right((int) fewest) < 100) {
                                fewest++;
                            }
                            """),
            Wanted.guess("guess"),
            Wanted.of("rightWithTwo", 87, 0.5, "the number of the 100 points that right(2) gives")
                    .mistake(0.87, "this is the share; the number of points is asked for")
                    .mistake(13, "these are the wrong ones")
                    .mistake(89, "this is the number for one hidden neuron")
                    .mistake(83, "this is the number for the circle of 07_2")
                    .mistake(100, "with two neurons some points are still wrong"),
            Wanted.of("rightWithOne", 89, 0.5, "the number of the 100 points that right(1) gives")
                    .mistake(87, "this is the number for two hidden neurons")
                    .mistake(11, "these are the wrong ones")
                    .mistake(50, "one line is better than guessing")
                    .mistake(100, "one neuron draws one line, and no line parts the moons"),
            Wanted.of("fewest", 3, WHOLE, "the smallest number of hidden neurons for which all 100 points are right")
                    .mistake(1, "one neuron draws one line, and no line parts the moons")
                    .mistake(2, "with two, some points are still wrong")
                    .mistake(4, "four are enough, but fewer are, too")
                    .mistake(8, "eight are enough, but fewer are, too")
                    .mistake(100, "this is the number of points; the number of neurons is asked for"));

    /** 7.10: a network that is above one half exactly inside a triangle. */
    public final AnswerTask<Mlp> fence = answer(
            new Task.Card("7.10", "Draw a fence")
                    .why("Each hidden neuron is one side, and the output asks for all of them at once. With enough such"
                            + " pieces any shape can be fenced in. Here nothing was learned; chapter 8 lets a network find"
                            + " its sides itself.")
                    .hint("One hidden neuron for each side: its line is the line of that side.")
                    .hint(
                            "Give each neuron the sign with which it fires inside. The point (0, 0) is inside: try it there.")
                    .hint(
                            "The output fires only if all three fire. That is AND with three inputs; sigmoids must be steep.")
                    .solution(
                            "The sums are x₁ + 1, x₂ + 1 and 2 − x₁ − x₂: all above 0 inside. The output counts to three.",
                            """
                            Dense sides = new Dense(Matrix.of(new double[][] {{1, 0, -1}, {0, 1, -1}}),
                                Matrix.row(1, 1, 2), Activation.STEP);
                            Mlp fence = new Mlp(sides,
                                new Dense(Matrix.column(1, 1, 1), Matrix.row(-2.5), Activation.STEP));
                            """),
            Chapter7::faultInFence);

    /** Makes the tasks, all of them open. */
    public Chapter7() {}

    private static Wanted place(String name, double sum, String way) {
        return Wanted.of(name, sigmoid(sum), THREE_DECIMALS, way + ", to three decimals")
                .mistake(sum, "this is the weighted sum; the sigmoid is missing")
                .mistake(sigmoid(-sum), "the sign of the sum is the wrong way round")
                .mistake(sum > 0 ? 1 : 0, "this is the step; the sigmoid is asked for");
    }

    private static double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    private static Optional<Fault> otherOutput(Mlp network) {
        Layer last = network.lastLayer();
        boolean same = last instanceof Dense dense
                && dense.activation().equals(AND.activation())
                && isNear(dense.weights(), AND.weights())
                && isNear(dense.bias(), AND.bias());
        return same
                ? Optional.empty()
                : Optional.of(new Fault(
                        XorNetwork.describe(network),
                        "the given output layer, w = (1, 1), b = −1.5 with the step; only the hidden layer is yours",
                        "the last layer, which is another one"));
    }

    private static boolean isNear(Matrix one, Matrix other) {
        return one.shape().equals(other.shape()) && one.minus(other).largestMagnitude() < TOLERANCE;
    }

    private static Optional<Fault> faultInMany(SumsOfMany sums) {
        List<LayerCase> cases = List.of(
                new LayerCase(new double[][] {{1, 2}}, new double[][] {{1, 2}, {3, 5}}, new double[] {10, 20}),
                new LayerCase(
                        new double[][] {{1, 0}, {0, 1}, {1, 1}},
                        new double[][] {{1, 2, 3}, {4, 5, 6}},
                        new double[] {0.5, -0.5, 1}),
                new LayerCase(
                        new double[][] {{1, -1, 2}, {0, 3, -2}}, new double[][] {{2}, {-1}, {0.5}}, new double[] {-1}));
        return LayerCase.firstFault(cases, (x, w, b) -> {
            Matrix z = sums.of(Matrix.of(x), Matrix.of(w), Matrix.row(b));
            return z == null ? null : z.toArray();
        });
    }

    private static Optional<Fault> faultInOne(SumsOfOne sums) {
        List<LayerCase> cases = List.of(
                new LayerCase(new double[][] {{1, 2}}, new double[][] {{1, 2}, {3, 5}}, new double[] {10, 20}),
                new LayerCase(
                        new double[][] {{1, -1}}, new double[][] {{1, 2, 3}, {4, 5, 7}}, new double[] {0.5, -0.5, 1}),
                new LayerCase(new double[][] {{1, -1, 2}}, new double[][] {{2}, {-1}, {0.5}}, new double[] {-1}));
        Optional<Fault> fault = LayerCase.firstFault(cases, (x, w, b) -> {
            double[] z = sums.of(x[0], w, b);
            return z == null ? null : new double[][] {z};
        });
        return fault.isPresent() ? fault : changedBias(sums);
    }

    private static Optional<Fault> changedBias(SumsOfOne sums) {
        double[] b = {10, 20};
        sums.of(new double[] {1, 2}, new double[][] {{1, 2}, {3, 5}}, b);
        return b[0] == 10 && b[1] == 20
                ? Optional.empty()
                : Optional.of(new Fault(
                        "a method that makes " + Text.numbers(b) + " of the biases (10, 20)",
                        "weights and biases that are the same after the call as before",
                        "the second call: the sums are written into b itself, so begin with a copy, b.clone()"));
    }

    private static Optional<Fault> faultInFence(Mlp network) {
        String given = XorNetwork.describe(network);
        String expected = "an output above 0.5 at the points inside the triangle and not above 0.5 at those outside,"
                + " wherever a point is at least " + NEAR_THE_FENCE + " away from all three lines";
        if (network.inputCount() != 2 || network.outputCount() != 1) {
            return Optional.of(new Fault(given, expected, "the size: two inputs and one output are asked for"));
        }
        List<double[]> points = pointsByDistance();
        Matrix outputs = network.output(Matrix.of(points.toArray(double[][]::new)));
        for (int i = 0; i < points.size(); i++) {
            double[] point = points.get(i);
            double output = outputs.get(i, 0);
            if (output > FIRES != isInside(point)) {
                return Optional.of(new Fault(
                        given,
                        expected,
                        Text.numbers(point) + ", which is " + whereabouts(point) + ": the output is "
                                + Text.number(output) + XorNetwork.tieNote(network, point)));
            }
        }
        return Optional.empty();
    }

    /** A grid around the triangle without what is close to its lines, from the middle outwards. */
    private static List<double[]> pointsByDistance() {
        List<double[]> points = new ArrayList<>();
        for (double x1 = -5; x1 <= 6; x1 += 0.25) {
            for (double x2 = -5; x2 <= 6; x2 += 0.25) {
                double[] point = {x1, x2};
                boolean clear = true;
                for (double distance : distances(point)) {
                    clear &= Math.abs(distance) >= NEAR_THE_FENCE;
                }
                if (clear) {
                    points.add(point);
                }
            }
        }
        points.sort((one, other) -> Double.compare(Math.hypot(one[0], one[1]), Math.hypot(other[0], other[1])));
        return points;
    }

    /** How far a point is on the inner side of the left, the lower and the slanting line. */
    private static double[] distances(double... point) {
        return new double[] {point[0] + 1, point[1] + 1, (2 - point[0] - point[1]) / Math.sqrt(2)};
    }

    private static boolean isInside(double... point) {
        double[] distances = distances(point);
        return distances[0] > 0 && distances[1] > 0 && distances[2] > 0;
    }

    private static String whereabouts(double... point) {
        String[] lines = {"x₁ = −1", "x₂ = −1", "x₁ + x₂ = 2"};
        double[] distances = distances(point);
        for (int i = 0; i < lines.length; i++) {
            if (distances[i] < 0) {
                return "outside, beyond the line " + lines[i];
            }
        }
        return "inside";
    }
}
