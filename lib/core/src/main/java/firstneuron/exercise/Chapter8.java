package firstneuron.exercise;

import firstneuron.data.Dataset;
import firstneuron.matrix.Matrix;
import firstneuron.nn.Loss;
import firstneuron.nn.Mlp;
import firstneuron.optim.Sgd;
import firstneuron.train.History;
import firstneuron.train.Trainer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;

/**
 * Chapter 8, error back-propagation: ten tasks.
 */
public final class Chapter8 extends Chapter {
    private static final double TOLERANCE = 1e-9;
    /** How far a factor must be from 0 and from −1 to be called neither. */
    private static final double WELL_INSIDE = 0.05;

    private static final double UNMOVED = 1e-4;
    /** How far a measured slope may be from the exact one. */
    private static final double MEASURED = 1e-4;

    // 8.6: x = 2, h = σ(wx + b), o = σ(vh + c), target 0, rate 2
    private static final double W = 0.4;
    private static final double V = 1.5;
    private static final double HIDDEN = sigmoid(W * 2 - 0.5);
    private static final double OUTPUT = sigmoid(V * HIDDEN - 0.8);
    private static final double ARRIVES = OUTPUT * OUTPUT * (1 - OUTPUT);
    private static final double GRADIENT_V = ARRIVES * HIDDEN;
    private static final double GRADIENT_W = ARRIVES * V * HIDDEN * (1 - HIDDEN) * 2;

    // 8.10
    private static final Dataset XOR = Dataset.of(Matrix.of(TruthTable.TWO_INPUTS), Matrix.column(0, 1, 1, 0));
    private static final int MOST_PARAMETERS = 50;
    private static final int MOST_EPOCHS = 300;
    private static final double UNLEARNED = 0.2;
    private static final double LEARNED = 0.01;

    /** A measured slope, written by the learner. */
    @FunctionalInterface
    public interface Measurement {
        /**
         * How steep a function is at a place.
         *
         * @param function f
         * @param x the place
         * @param h how far to go to either side
         * @return about f′(x)
         */
        double slope(DoubleUnaryOperator function, double x, double h);
    }

    /** The gradient of the weights of a dense layer, written by the learner. */
    @FunctionalInterface
    public interface WeightGradient {
        /**
         * The gradient of the weights.
         *
         * @param x the inputs of the layer, n×in
         * @param dz the gradient of its weighted sums, n×out
         * @return ∂L/∂W, in×out
         */
        Matrix of(Matrix x, Matrix dz);
    }

    /** One step of gradient descent for one sigmoid neuron, written by the learner. */
    @FunctionalInterface
    public interface Descent {
        /**
         * The weights after one sample.
         *
         * @param weights three numbers; the third is the bias
         * @param x three inputs; the third is always 1
         * @param target 0 or 1
         * @param rate the learning rate
         * @return the three weights after the step
         */
        double[] step(double[] weights, double[] x, double target, double rate);
    }

    /** 8.1: three steps of gradient descent on a parabola, by hand. */
    public final NumbersTask threeSteps = numbers(
            new Task.Card("8.1", "Three steps downhill")
                    .why(
                            "5, 3.8, 3.32: the lowest point lies at 3, and each step takes the same share of the way that is"
                                    + " left, here six tenths.")
                    .hint("First the slope by the rule of school: x² gives 2x, −6x gives −6, and 11 gives nothing.")
                    .hint("At 8 the slope is 2 · 8 − 6 = 10. The step goes against it: minus rate times slope.")
                    .hint("After the first step you stand somewhere else, so compute the slope there anew.")
                    .solution(
                            "The slope is 2x − 6. From 8 it goes to 8 − 0.3 · 10 = 5, then to 5 − 0.3 · 4 = 3.8, and to"
                                    + " 3.8 − 0.3 · 1.6 = 3.32.",
                            """
                            double after1 = 8 - 0.3 * (2 * 8 - 6);
                            double after2 = after1 - 0.3 * (2 * after1 - 6);
                            double after3 = after2 - 0.3 * (2 * after2 - 6);
                            """),
            Wanted.of("after1", 5, 0.0005, "x − rate · slope at x, from x = 8")
                    .mistake(11, "this went uphill: the step goes against the slope")
                    .mistake(-2, "the learning rate is missing")
                    .mistake(-0.1, "this took the height f(8) for the slope")
                    .mistake(10, "this is the slope at 8, not the place after the step")
                    .mistake(3, "this is the step, or the lowest point; where does one step lead from 8?")
                    .mistake(3.2, "the −6x has a slope, too: it is −6")
                    .mistake(7.4, "the slope of x² is 2x")
                    .mistake(1.7, "11 has no slope: it does not change with x"),
            Wanted.of("after2", 3.8, 0.0005, "x − rate · slope at x, from the place after the first step")
                    .mistake(2, "this took the slope at 8 again; it has changed")
                    .mistake(6.2, "this went uphill: the step goes against the slope")
                    .mistake(1, "the learning rate is missing")
                    .mistake(6.8, "the new slope is right, but the step begins at the new place, not at 8"),
            Wanted.of("after3", 3.32, 0.0005, "x − rate · slope at x, from the place after the second step")
                    .mistake(2.6, "this took the slope of the second step again; it has changed")
                    .mistake(4.28, "this went uphill: the step goes against the slope")
                    .mistake(2.2, "the learning rate is missing")
                    .mistake(3, "not yet at the lowest point: only the slope at 3.8 counts"));

    /** 8.2: rates that converge, land, change sides and diverge. */
    public final NumbersTask rates = numbers(
            new Task.Card("8.2", "Rates for a steeper valley")
                    .why(
                            "The steeper the valley curves, the smaller the rate that it bears. In a network some directions are"
                                    + " steep and others flat, and one rate has to do for all of them.")
                    .hint("The slope of 3x² is 6x. Write one step as x times a factor, as in 08_1 for x².")
                    .hint("The factor is 1 − 6η. Nearer means between −1 and 1; which rate makes it exactly −1?")
                    .hint("The factor is 0 for the rate that lands at once, and negative where x changes sides.")
                    .solution(
                            "One step makes (1 − 6η) · x of x. The factor is −1 at η = 1/3, 0 at 1/6, and between −1 and 0"
                                    + " for every rate between these two.",
                            "double border = 1.0 / 3, oneStep = 1.0 / 6, zigzag = 0.25;"),
            List.of("border", "oneStep", "zigzag"),
            Chapter8::faultInRates);

    /** 8.3: the chain rule on a small graph, and a value that is used twice. */
    public final NumbersTask graph = numbers(
            new Task.Card("8.3", "Backwards through a graph")
                    .why(
                            "Back-propagation is no more than this: slopes multiply along a way, and ways add up. A weight of a"
                                    + " hidden layer reaches the error on many ways, and all of them are added.")
                    .hint("Give the steps names: e = ab, d = e + c, L = df. Compute d first: it is −12 + 7.")
                    .hint("L = df: one unit more of d is f more of L. A sum hands this on; a product multiplies it with"
                            + " its other factor.")
                    .hint("With a in the place of c, a has two ways to L: through the product and through the sum."
                            + " Add both.")
                    .solution(
                            "d = −5 and f = 2. So ∂L/∂f = −5, ∂L/∂c = 2, ∂L/∂a = 2 · −3 = −6 and ∂L/∂b = 2 · 4 = 8. With a"
                                    + " in the place of c, a gets −6 through the product and 2 through the sum: −4.",
                            """
                            double gradA = 2 * -3, gradB = 2 * 4, gradC = 2;
                            double gradF = 4 * -3 + 7, twiceA = 2 * -3 + 2;
                            """),
            Wanted.of("gradA", -6, 0.0005, "∂L/∂a: what arrives at the product, times its other factor")
                    .mistake(6, "the sign: b is negative")
                    .mistake(-3, "f is missing: it multiplies everything that comes before")
                    .mistake(8, "this is ∂L/∂b: the slope of a product is the other factor")
                    .mistake(4, "this is a itself")
                    .mistake(2, "this arrives at the product; multiply it with the other factor")
                    .mistake(-24, "a itself is no part of its own slope")
                    .mistake(15, "the value d was handed back in place of f"),
            Wanted.of("gradB", 8, 0.0005, "∂L/∂b: what arrives at the product, times its other factor")
                    .mistake(4, "f is missing: it multiplies everything that comes before")
                    .mistake(-6, "this is ∂L/∂a: the slope of a product is the other factor")
                    .mistake(-8, "the sign: a and f are both positive")
                    .mistake(-24, "b itself is no part of its own slope")
                    .mistake(-20, "the value d was handed back in place of f"),
            Wanted.of("gradC", 2, 0.0005, "∂L/∂c: what arrives at the sum")
                    .mistake(1, "1 is the slope of d in c; multiply it with what arrives at d")
                    .mistake(14, "c itself is no part of its own slope")
                    .mistake(7, "this is c itself")
                    .mistake(-5, "this is d: the slope of L in d is the other factor, f"),
            Wanted.of("gradF", -5, 0.0005, "∂L/∂f: the other factor of the last product")
                    .mistake(2, "this is f itself; its slope is the other factor")
                    .mistake(-10, "this is L; f itself is no part of its own slope")
                    .mistake(-12, "the c in ab + c is missing")
                    .mistake(-19, "c is added to ab")
                    .mistake(5, "the sign: ab + c is below 0")
                    .mistake(19, "ab is −12"),
            Wanted.of("twiceA", -4, 0.0005, "∂L/∂a of L = (ab + a)·f: a gets a gradient from each of its two uses")
                    .mistake(-6, "this is the use in the product alone; add the one in the sum")
                    .mistake(2, "this is the use in the sum alone; add the one in the product")
                    .mistake(-12, "the gradients of two uses add up, they do not multiply")
                    .mistake(-8, "the signs of the two ways differ")
                    .mistake(-2, "f is missing: it multiplies both ways")
                    .mistake(-5, "f is missing in the way through the sum")
                    .mistake(-1, "f is missing in the way through the product"));

    /** 8.4: a slope measured by central differences. */
    public final AnswerTask<Measurement> measuredSlope = answer(
            new Task.Card("8.4", "Measure a slope")
                    .why(
                            "A measured slope knows no rule of differentiation, so it cannot share your mistake. GradientCheck"
                                    + " does this for every weight of a network.")
                    .hint("Two heights are needed: one a little to the right of x, and one a little to the left.")
                    .hint("f.applyAsDouble(x + h) is the height on the right. How far apart are the two places?")
                    .hint("They are 2h apart. In Java / 2 * h divides by 2 and multiplies by h: put 2 * h in brackets.")
                    .solution(
                            "The difference of the heights over the distance of the places. Going to both sides makes the"
                                    + " error far smaller than going to one.",
                            """
                            double measuredSlope(DoubleUnaryOperator f, double x, double h) {
                                return (f.applyAsDouble(x + h) - f.applyAsDouble(x - h)) / (2 * h);
                            }
                            """),
            Chapter8::faultInMeasurement);

    /** 8.5: the slope of an activation that the library does not have. */
    public final AnswerTask<DoubleUnaryOperator> softsignSlope = answer(
            new Task.Card("8.5", "The slope of a new activation")
                    .why(
                            "With its value and this slope, softsign is an activation like any other: Activation.of(\"softsign\","
                                    + " z -> z / (1 + Math.abs(z)), z -> softsignSlope(z)).")
                    .hint(
                            "Take z above 0 first: there f(z) = z / (1 + z) = 1 − (1 + z)⁻¹. Powers and chains are enough for"
                                    + " that.")
                    .hint("The slope of (1 + z)⁻¹ is −(1 + z)⁻², and there is a minus in front of it.")
                    .hint("For z below 0 the picture is the same, turned by half a turn: −z is exactly as steep as z.")
                    .solution(
                            "For z above 0 it is 1 / (1 + z)². The curve is as steep at −z as at z, so |z| stands in the place"
                                    + " of z.",
                            """
                            double softsignSlope(double z) {
                                double d = 1 + Math.abs(z);
                                return 1 / (d * d);
                            }
                            """),
            Chapter8::faultInSoftsign);

    /** 8.6: one update of a chain of two neurons by hand. */
    public final NumbersTask update = numbers(
            new Task.Card("8.6", "One update by hand")
                    .why(
                            "Two neurons in a row are enough to see it: the error came back through v and through two slopes of"
                                    + " the sigmoid before it reached w.")
                    .hint("Forward: h = σ(2w + b), then o = σ(vh + c). Here 2w + b is 0.3.")
                    .hint("At the output arrives (o − t) · o(1 − o). The gradient of v is this times its input h.")
                    .hint("For w it goes on: times v, times h(1 − h), times the input 2. The old v, of course.")
                    .solution(
                            "h = σ(0.3) = 0.5744 and o = σ(0.0617) = 0.5154. Arriving: 0.5154 · 0.2498 = 0.1287. Times h it is"
                                    + " 0.0739, the gradient of v. Times v, h(1 − h) and 2 it is 0.0944, the gradient of w,"
                                    + " and w after the step is 0.4 − 2 · 0.0944 = 0.2112.",
                            """
                            double hidden = 1 / (1 + Math.exp(-(0.4 * 2 - 0.5)));
                            double output = 1 / (1 + Math.exp(-(1.5 * hidden - 0.8)));
                            double arrives = (output - 0) * output * (1 - output);
                            double gradV = arrives * hidden;
                            double gradW = arrives * 1.5 * hidden * (1 - hidden) * 2;
                            double wAfter = 0.4 - 2 * gradW;
                            """),
            Wanted.of("hidden", HIDDEN, 0.0002, "σ(wx + b), with σ(z) = 1 / (1 + e⁻ᶻ)")
                    .mistake(0.3, "this is the weighted sum; the sigmoid is missing")
                    .mistake(sigmoid(0.8), "the bias is missing")
                    .mistake(sigmoid(1.3), "the bias is −0.5, and was added as 0.5")
                    .mistake(sigmoid(-0.3), "this is the sigmoid of −0.3: the minus of e⁻ᶻ was lost"),
            Wanted.of("output", OUTPUT, 0.0002, "σ(vh + c)")
                    .mistake(V * HIDDEN - 0.8, "this is the weighted sum; the sigmoid is missing")
                    .mistake(sigmoid(V * HIDDEN), "the bias is missing")
                    .mistake(sigmoid(V * HIDDEN + 0.8), "the bias is −0.8, and was added as 0.8")
                    .mistake(sigmoid(V * 2 - 0.8), "the output gets h as its input, not x")
                    .mistake(sigmoid(V * 0.3 - 0.8), "the output gets h = σ(0.3), not the weighted sum 0.3"),
            Wanted.of("gradV", GRADIENT_V, 0.0002, "(o − t) · slope of the sigmoid at the output · input of v")
                    .mistake(-GRADIENT_V, "the sign: the slope of ½ (t − o)² is o − t")
                    .mistake(OUTPUT * HIDDEN, "the slope of the sigmoid is missing")
                    .mistake(ARRIVES, "the input of v, which is h, is missing")
                    .mistake(2 * GRADIENT_V, "the one half of the error cancels the 2 of the square")
                    .mistake(ARRIVES * 2, "the input of v is h, not x")
                    .mistake(ARRIVES * V, "this is the gradient of h: for v, multiply with h")
                    .mistake(OUTPUT * (1 - OUTPUT) * HIDDEN, "the difference o − t is missing"),
            Wanted.of("gradW", GRADIENT_W, 0.0002, "what arrives at the output · v · slope of the sigmoid at h · input")
                    .mistake(-GRADIENT_W, "the sign: the slope of ½ (t − o)² is o − t")
                    .mistake(ARRIVES * V * 2, "the slope of the hidden neuron is missing")
                    .mistake(GRADIENT_W / 2, "the input x is missing")
                    .mistake(GRADIENT_W / V, "v is missing: the error comes back through it")
                    .mistake(GRADIENT_W / V * (V - 2 * GRADIENT_V), "v must be the old one; all gradients come first")
                    .mistake(OUTPUT * V * HIDDEN * (1 - HIDDEN) * 2, "the slope at the output is missing")
                    .mistake(2 * GRADIENT_W, "the one half of the error cancels the 2 of the square")
                    .mistake(
                            GRADIENT_V * V * HIDDEN * (1 - HIDDEN) * 2, "the way to w does not multiply with h itself"),
            Wanted.of("wAfter", W - 2 * GRADIENT_W, 0.0002, "w − rate · gradient")
                    .mistake(W + 2 * GRADIENT_W, "this climbs: the step goes against the gradient")
                    .mistake(W - GRADIENT_W, "the learning rate is missing")
                    .mistake(W - 4 * GRADIENT_W, "the learning rate was taken twice")
                    .mistake(2 * GRADIENT_W, "this is the step alone; take it from the old w")
                    .mistake(V - 2 * GRADIENT_V, "this is v after the step"));

    /** 8.7: the gradient of the weights of a whole layer. */
    public final AnswerTask<WeightGradient> weightGradient = answer(
            new Task.Card("8.7", "Complete the backward pass")
                    .why(
                            "One product of two matrices does it for every weight and every sample. The class Dense has the very"
                                    + " same line.")
                    .hint(
                            "The gradient of a weight is its input times what arrives at its neuron, added up over the samples.")
                    .hint(
                            "X is n×in and dZ is n×out. The result has a row for each input and a column for each neuron.")
                    .hint("The n must be the inner size of the product, so X has to be turned over: transposedTimes.")
                    .solution(
                            "Xᵀ is in×n, dZ is n×out, and their product in×out: the sum over the samples is the sum of the"
                                    + " matrix product.",
                            """
                            Matrix weightGradient(Matrix x, Matrix dz) {
                                return x.transposedTimes(dz);
                            }
                            """),
            Chapter8::faultInWeightGradient);

    /** 8.8: find the bugs in a step of gradient descent. */
    public final AnswerTask<Descent> mendedStep = answer(
            new Task.Card("8.8", "Find the bugs")
                    .why(
                            "One mistake hid the other: from zeros the wrong slope keeps the neuron where it is, and so nobody sees"
                                    + " that its sign is wrong. A single step with known numbers shows what a thousand epochs do"
                                    + " not.")
                    .hint(
                            "Send the sample (1, 0, 1) with target 1 through the program, from zeros, with rate 3. What is"
                                    + " the sum there, and what is the slope?")
                    .hint("The slope of the sigmoid is written with its value: output, not sum.")
                    .hint("The gradient of ½ (t − o)² begins with o − t. Turn the error round, or add instead of"
                            + " subtracting: one of them, not both.")
                    .solution(
                            "The slope is output · (1 − output), and with error = target − output the step must be added. With"
                                    + " output − target it is subtracted, which comes to the same.",
                            """
                            double[] orStep(double[] w, double[] x, double target, double rate) {
                                double sum = w[0] * x[0] + w[1] * x[1] + w[2] * x[2];
                                double output = 1 / (1 + Math.exp(-sum));
                                double error = output - target;
                                for (int k = 0; k < 3; k++) {
                                    double gradient = error * output * (1 - output) * x[k];
                                    w[k] = w[k] - rate * gradient;
                                }
                                return w;
                            }
                            """),
            Chapter8::faultInStep);

    /** 8.9: an experiment on equal weights. */
    public final NumbersTask twins = numbers(
            new Task.Card("8.9", "Twins, and one small difference")
                    .why(
                            "Twins get the same gradients at every step and draw one line for ever. One weight that differs is"
                                    + " enough to part them, and the network learns XOR. Random weights part all neurons at"
                                    + " once.")
                    .hint("new Trainer(Loss.MEAN_SQUARED_ERROR, new Sgd(2)).withEpochs(2000) trains; the rows are"
                            + " Dataset.of(TruthTables.xor(), \"y\").")
                    .hint(
                            "train(startWith(0.5), xor) gives a history; lastEpoch().loss() is the error of its last epoch.")
                    .hint("losses() holds the error of each epoch, the first at index 0. It falls all the time here, so"
                            + " count the epochs that are not below 0.01 yet, and one more.")
                    .solution(
                            "The experiment itself gives the numbers. The twins end at 0.1687; with the one weight at 0.6 the"
                                    + " error ends at 0.0010 and is below 0.01 for the first time in epoch 716.",
                            """
                            Dataset xor = Dataset.of(TruthTables.xor(), "y");
                            Trainer trainer = new Trainer(Loss.MEAN_SQUARED_ERROR, new Sgd(2))
                                .withEpochs(2000);
                            double guess = 0.25;
                            double twinsError = trainer.train(startWith(0.5), xor).lastEpoch().loss();
                            double[] losses = trainer.train(startWith(0.6), xor).losses();
                            double otherError = losses[1999];
                            double epochs = 1 + Arrays.stream(losses).filter(e -> e >= 0.01).count();
                            """),
            Wanted.guess("guess"),
            Wanted.of(
                            "twinsError",
                            0.1687,
                            0.0003,
                            "the error after 2000 epochs, from weights that are all 0.5, to four decimals")
                    .mistake(0.25, "this is the error of zeros, or of a network that says one half to every row")
                    .mistake(0.125, "this is the trough of 08_3; the twins end elsewhere")
                    .mistake(0.0010, "this is the error of the network with the different weight"),
            Wanted.of(
                            "otherError",
                            0.0010,
                            0.0003,
                            "the error after 2000 epochs, from the start with one weight of 0.6, to four decimals")
                    .mistake(0.1687, "this is the error of the twins")
                    .mistake(0.25, "this is the error of a network that says one half to every row")
                    .mistake(0, "it is small, but a sigmoid never reaches its target")
                    .mistake(0.01, "this is the bound for the epochs; the last epoch is still better"),
            Wanted.of("epochs", 716, 0.5, "the first epoch with an error below 0.01, counted from 1")
                    .mistake(715, "index 0 of losses() is epoch 1; or the error was taken after the update")
                    .mistake(717, "one less: how many epochs come before the first good one?")
                    .mistake(2000, "this is the whole training; in which epoch is it below 0.01 first?"));

    /** 8.10: a start from which XOR is learned quickly. */
    public final AnswerTask<Mlp> goodStart = answer(
            new Task.Card("8.10", "A better start")
                    .why(
                            "The same rows, the same rule, and less than half the epochs of seed 2: where a training begins and"
                                    + " how its neurons bend decide how long it takes. Chapter 9 is about both.")
                    .hint(
                            "Try it as the check does: a trainer with Sgd(2) and withEpochs(300), and the loss at the end.")
                    .hint(
                            "The plateau passes while the hidden neurons part. Weights that begin farther apart, or neurons with"
                                    + " steeper slopes, shorten it.")
                    .hint(
                            "Mlp.sizes(2, 4, 1).hidden(Activation.TANH).seed(…) has slopes up to 1 in the place of ¼. Or set the"
                                    + " weights by hand, of a size of 2 to 3, with the signs of OR and AND.")
                    .solution(
                            "The slope of tanh is up to four times as large as that of the sigmoid, and three or more hidden"
                                    + " neurons hardly ever get stuck. This one is below 0.01 after less than a hundred epochs.",
                            "Mlp goodStart = Mlp.sizes(2, 4, 1).hidden(Activation.TANH).seed(2).build();"),
            Chapter8::faultInStart);

    /** Makes the tasks, all of them open. */
    public Chapter8() {}

    private static double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    private static Optional<Fault> faultInRates(double[] rates) {
        Optional<Fault> fault = Wanted.faultIn(
                rates,
                Wanted.of("border", 1.0 / 3, 0.0005, "the rate at which a step makes −x of x, to three decimals")
                        .mistake(1, "this is the border for x²; this valley curves more")
                        .mistake(1.0 / 6, "this rate lands at the bottom at once")
                        .mistake(2.0 / 3, "the slope of 3x² is 6x, not 3x")
                        .mistake(0.5, "one step with 0.5 makes −2x of x: it climbs"),
                Wanted.of(
                                "oneStep",
                                1.0 / 6,
                                0.0005,
                                "the rate with which one step from any x leads to 0, to three decimals")
                        .mistake(0.5, "this is the rate for x²; this valley curves more")
                        .mistake(1.0 / 3, "with this rate x jumps to −x and back; half of it lands at 0")
                        .mistake(1, "one step with 1 makes −5x of x")
                        .mistake(6, "6η must be 1, so divide"));
        if (fault.isPresent()) {
            return fault;
        }
        double factor = 1 - 6 * rates[2];
        if (factor >= -1 + WELL_INSIDE && factor <= -WELL_INSIDE) {
            return Optional.empty();
        }
        return Optional.of(new Fault(
                "zigzag = " + Text.number(rates[2]),
                "a rate well between the other two, with which each step changes the sign of x and makes it clearly smaller",
                "zigzag: a step multiplies x by " + Text.number(factor) + ", so " + lesson(factor)));
    }

    /** What becomes of x when each step multiplies it by the factor. */
    private static String lesson(double factor) {
        if (Math.abs(factor) < WELL_INSIDE) {
            return "x lands at 0 at once, or almost";
        }
        if (Math.abs(Math.abs(factor) - 1) < WELL_INSIDE) {
            return "x comes no nearer, or hardly";
        }
        return Math.abs(factor) > 1 ? "x goes farther and farther away" : "x stays on its side";
    }

    private static Optional<Fault> faultInMeasurement(Measurement measurement) {
        List<DoubleUnaryOperator> functions =
                List.of(x -> x * x, Math::abs, x -> 1 / x, x -> x * x * x, x -> x * x * x, x -> 5);
        List<String> names = List.of("f(x) = x²", "f(x) = |x|", "f(x) = 1 / x", "f(x) = x³", "f(x) = x³", "f(x) = 5");
        double[] places = {3, 0, 0.5, 1, 1, 2};
        double[] distances = {0.25, 0.001, 0.001, 0.001, 0.5, 0.01};
        for (int i = 0; i < places.length; i++) {
            double x = places[i];
            double h = distances[i];
            DoubleUnaryOperator f = functions.get(i);
            String place = names.get(i) + " at x = " + Text.number(x) + " with h = " + Text.number(h);
            double answer = Task.call(place, () -> measurement.slope(f, x, h));
            if (i == 0 && Double.isNaN(answer)) {
                throw new Task.NotTried();
            }
            double measured = (f.applyAsDouble(x + h) - f.applyAsDouble(x - h)) / (2 * h);
            if (!isNear(answer, measured, TOLERANCE)) {
                return Optional.of(new Fault(
                        "the slope " + Text.number(answer),
                        "the height at x + h minus the height at x − h, over the distance of the two places",
                        place + ": " + lesson(answer, f, x, h)));
            }
        }
        return Optional.empty();
    }

    private static String lesson(double answer, DoubleUnaryOperator f, double x, double h) {
        double here = f.applyAsDouble(x);
        double right = f.applyAsDouble(x + h) - here;
        double left = here - f.applyAsDouble(x - h);
        double both = right + left;
        return likely(
                answer,
                new Mistake(right / h, "this goes to the right only; go to both sides"),
                new Mistake(left / h, "this goes to the left only; go to both sides"),
                new Mistake(both / h, "the two places are 2h apart, not h"),
                new Mistake(both / 2 * h, "/ 2 * h divides by 2 and multiplies by h; 2 * h needs brackets"),
                new Mistake(
                        f.applyAsDouble(x + h) - f.applyAsDouble(x - h) / (2 * h),
                        "the difference of the heights needs brackets: now only the second height is divided"),
                new Mistake(both, "the difference of the heights is not divided by the distance"),
                new Mistake(both / 2, "the difference of the heights is divided by 2, not by 2h"),
                new Mistake(right / (2 * h), "this goes only h to the right, and divides by 2h"),
                new Mistake(left / (2 * h), "this goes only h to the left, and divides by 2h"),
                new Mistake(-both / (2 * h), "the sign: the height on the right comes first"),
                new Mistake(here, "this is the height, not the slope"),
                new Mistake(
                        (f.applyAsDouble(x + h / 2) - f.applyAsDouble(x - h / 2)) / h,
                        "the two places are x + h and x − h"));
    }

    private static Optional<Fault> faultInSoftsign(DoubleUnaryOperator slope) {
        for (double z : new double[] {3, -3, 0, -1, 0.5, 40}) {
            double answer = Task.call("z = " + Text.number(z), () -> slope.applyAsDouble(z));
            if (z == 3 && Double.isNaN(answer)) {
                throw new Task.NotTried();
            }
            double right = 1 / Math.pow(1 + Math.abs(z), 2);
            if (!isNear(answer, right, TOLERANCE)) {
                return Optional.of(new Fault(
                        "the slope " + Text.number(answer),
                        "the slope of z / (1 + |z|); measured at this place it is " + Text.number(right),
                        "z = " + Text.number(z) + ": " + softsignLesson(answer, right, z)));
            }
        }
        return Optional.empty();
    }

    private static String softsignLesson(double answer, double right, double z) {
        if (isNear(answer, right, MEASURED)) {
            return "this looks measured; derive it, and it is exact";
        }
        if (z == 0 && answer == 0) {
            return "the slope at 0 is not 0: the curve rises there";
        }
        double value = z / (1 + Math.abs(z));
        return likely(
                answer,
                new Mistake(-right, "the sign: softsign rises everywhere"),
                new Mistake(
                        (1 + Math.abs(z) - z) * right,
                        "the slope of |z| is 1 above 0 and −1 below; here it was forgotten"),
                new Mistake(
                        (1 + 2 * Math.abs(z)) * right,
                        "the quotient rule subtracts: the slope above times what is below, minus the other way round"
                                + " (and 1 − a², the formula of tanh, gives this number, too)"),
                new Mistake(1 / ((1 + z) * (1 + z)), "for z below 0 put |z| in the place of z"),
                new Mistake(Math.sqrt(right), "a square is missing"),
                new Mistake(value, "this is the value, not the slope"),
                new Mistake(
                        1 / Math.pow(1 + Math.abs(value), 2),
                        "this is the slope at the activation f(z); it is taken at z"),
                new Mistake(value * (1 - value), "this is the formula of the sigmoid, a(1 − a)"),
                new Mistake(1, "the numerator's slope alone is not the quotient's"));
    }

    private static Optional<Fault> faultInWeightGradient(WeightGradient weightGradient) {
        double[][][] inputs = {{{1, 2}}, {{1, 2}, {3, -1}}, {{1, 0, 2}, {0, 1, 1}, {-1, 2, 0}, {0.5, 1, -1}}};
        double[][][] gradients = {{{3, 5}}, {{3, 5}, {-2, 1}}, {{1, 2}, {-1, 0}, {3, 1}, {2, -4}}};
        double[][][] expected = {{{3, 5}, {6, 10}}, {{-3, 8}, {8, 9}}, {{-1, -1}, {7, -2}, {-1, 8}}};
        for (int i = 0; i < inputs.length; i++) {
            Matrix x = Matrix.of(inputs[i]);
            Matrix dz = Matrix.of(gradients[i]);
            String place = "X with rows " + rows(x) + ", dZ with rows " + rows(dz);
            Matrix answer = Task.call(place, () -> weightGradient.of(x, dz));
            if (answer == null && i == 0) {
                throw new Task.NotTried();
            }
            Matrix right = Matrix.of(expected[i]);
            if (answer == null || !isNear(answer, right)) {
                return Optional.of(new Fault(
                        answer == null ? "null" : answer.shape() + " matrix, rows " + rows(answer),
                        "a " + right.shape() + " matrix: a row for each input, a column for each neuron; each entry is"
                                + " the sum over the samples of input times gradient",
                        place + ": " + lesson(answer, right, x, dz)));
            }
        }
        return Optional.empty();
    }

    private static String lesson(Matrix answer, Matrix right, Matrix x, Matrix dz) {
        if (answer == null) {
            return "there is no matrix";
        }
        if (!answer.isFinite()) {
            return "a number is NaN or infinite";
        }
        if (isNear(answer, right.transposed())) {
            return "rows and columns are exchanged; X is the factor to turn over, and it comes first";
        }
        if (isNear(answer, right.scaled(1.0 / x.rowCount()))) {
            return "this is the mean over the samples; the mean is in the gradient that arrives already, so add up";
        }
        if (isNear(answer, right.scaled(-1))) {
            return "the sign: only the update writes the minus";
        }
        int last = x.rowCount() - 1;
        if (isNear(answer, x.rowAt(last).transposedTimes(dz.rowAt(last)))
                || isNear(answer, x.rowAt(0).transposedTimes(dz.rowAt(0)))) {
            return "this is one sample alone; add up over all of them";
        }
        if (answer.rowCount() != right.rowCount() || answer.columnCount() != right.columnCount()) {
            return "the shape is another one";
        }
        return "the numbers differ, for example " + Text.number(answer.get(0, 0)) + " for input 1 and neuron 1, where "
                + Text.number(right.get(0, 0)) + " is right";
    }

    private static Optional<Fault> faultInStep(Descent descent) {
        double[][] before = {{0, 0, 0}, {0.5, -0.5, 0.2}, {-1, 2, 1}};
        double[][] inputs = {{1, 0, 1}, {1, 1, 1}, {0, 1, 1}};
        double[] targets = {1, 0, 1};
        double[] rates = {3, 0.5, 2};
        for (int i = 0; i < before.length; i++) {
            double[] x = inputs[i];
            double sum = before[i][0] * x[0] + before[i][1] * x[1] + before[i][2] * x[2];
            double difference = targets[i] - sigmoid(sum);
            double slope = sigmoid(sum) * (1 - sigmoid(sum));
            String place = "from " + Text.numbers(before[i]) + " with x = " + Text.numbers(x) + ", target "
                    + Text.number(targets[i]) + ", rate " + Text.number(rates[i]);
            double[] w = before[i].clone();
            double target = targets[i];
            double rate = rates[i];
            double[] answer = Task.call(place, () -> descent.step(w, x.clone(), target, rate));
            if (answer == null && i == 0 && Arrays.equals(w, before[i])) {
                throw new Task.NotTried();
            }
            double right = rates[i] * difference * slope;
            if (answer == null || !isMoved(answer, before[i], x, right)) {
                return Optional.of(new Fault(
                        answer == null ? "null" : "weights " + Text.numbers(answer),
                        "each weight minus rate · its gradient, the gradient of ½ (target − output)²",
                        place + ": "
                                + (answer == null && !Arrays.equals(w, before[i])
                                        ? "w was changed, but the method returns null: return w, or add after = w"
                                        : lesson(answer, before[i], x, sum, difference, rate))));
            }
        }
        return Optional.empty();
    }

    private static String lesson(
            double[] answer, double[] before, double[] x, double sum, double difference, double rate) {
        if (answer == null || answer.length != before.length) {
            return "three numbers are needed";
        }
        double slope = sigmoid(sum) * (1 - sigmoid(sum));
        double right = rate * difference * slope;
        if (isMoved(answer, before, new double[] {x[0], x[1], 0}, right)) {
            return "the third weight, which is the bias, has not moved";
        }
        if (isMoved(answer, before, new double[] {1, 1, 1}, right)) {
            return "each gradient is multiplied with its own input";
        }
        if (isMoved(answer, new double[] {0, 0, 0}, x, right)) {
            return "this is the step alone; the old weights are missing";
        }
        if (isMoved(answer, before, new double[] {1, 1, 1}, -right)) {
            return "each gradient is multiplied with its own input, and this climbs";
        }
        double stepError = difference + sigmoid(sum) - (sum > 0 ? 1 : 0);
        List<Mistake> moves = List.of(
                new Mistake(-right, "this climbs: the sign is the wrong way round, and the error becomes larger"),
                new Mistake(0, "nothing moved; look at what stands in the place of the slope"),
                new Mistake(rate * difference, "the slope of the sigmoid is missing"),
                new Mistake(-rate * difference, "the slope of the sigmoid is missing, and the step climbs"),
                new Mistake(rate * stepError, "this is the rule of chapter 6; a neuron of sigmoids needs its slope"),
                new Mistake(right / rate, "the learning rate is missing"),
                new Mistake(right * rate, "the learning rate was taken twice"),
                new Mistake(
                        2 * right,
                        "twice as far as it should: the one half cancels the 2 of the square, or target − output is missing"));
        return moves.stream()
                .filter(move -> isMoved(answer, before, x, move.result()))
                .map(Mistake::explanation)
                .findFirst()
                .orElse("the weights moved by the wrong amount");
    }

    /** Whether the answer is before + share · x. */
    private static boolean isMoved(double[] answer, double[] before, double[] x, double share) {
        if (answer.length != before.length) {
            return false;
        }
        for (int k = 0; k < before.length; k++) {
            if (!isNear(answer[k], before[k] + share * x[k], TOLERANCE)) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Fault> faultInStart(Mlp start) {
        String given = "a network with " + start.inputCount() + " inputs, " + start.outputCount()
                + (start.outputCount() == 1 ? " output" : " outputs") + " and " + start.parameterCount()
                + " weights and biases";
        if (start.inputCount() != 2 || start.outputCount() != 1) {
            return Optional.of(
                    new Fault(given, "2 inputs and 1 output, for XOR", "the first row of the table, (0, 0) with 0"));
        }
        if (start.parameterCount() > MOST_PARAMETERS) {
            return Optional.of(new Fault(
                    given,
                    "at most " + MOST_PARAMETERS + " weights and biases",
                    "the size: 2-12-1 has 49, and 2-2-1 has 9"));
        }
        double atStart = Loss.MEAN_SQUARED_ERROR.value(start.output(XOR.features()), XOR.targets());
        if (!Double.isFinite(atStart)) {
            return Optional.of(new Fault(given, "answers that are numbers", "the start: its error is " + atStart));
        }
        if (atStart < UNLEARNED) {
            return Optional.of(new Fault(
                    "a network with an error of " + Text.number(atStart),
                    "a start that has not learned yet: an error of at least " + UNLEARNED,
                    "the start: it knows too much already; 0.25 is the error of saying one half to every row"));
        }
        History history = new Trainer(Loss.MEAN_SQUARED_ERROR, new Sgd(2))
                .withEpochs(MOST_EPOCHS)
                .train(start, XOR);
        double[] losses = history.losses();
        double lowest = Arrays.stream(losses).min().orElse(atStart);
        if (lowest < LEARNED) {
            return Optional.empty();
        }
        double last = losses.length == 0 ? atStart : losses[losses.length - 1];
        String lesson = history.end() == History.End.DIVERGED
                ? "the training broke off, because " + history.reason()
                : "the error of the last epoch is " + Text.number(last)
                        + (Math.abs(last - atStart) < UNMOVED
                                ? ", as it was at the start: the gradients are 0 or cancel, so nothing moves"
                                : last < 0.12
                                        ? ", on its way, but too late"
                                        : ", on the plateau or in the trough; from here it takes too long");
        return Optional.of(new Fault(
                "a start with an error of " + Text.number(atStart),
                "an error below " + LEARNED + " within " + MOST_EPOCHS + " epochs, with the rate 2",
                "epoch " + losses.length + ": " + lesson));
    }

    /** What a certain mistake comes to. */
    private record Mistake(double result, String explanation) {}

    private static String likely(double answer, Mistake... mistakes) {
        if (!Double.isFinite(answer)) {
            return "this is " + answer + ", which comes from a division by 0";
        }
        return Arrays.stream(mistakes)
                .filter(mistake -> isNear(answer, mistake.result(), MEASURED))
                .map(Mistake::explanation)
                .findFirst()
                .orElse("the number is another one");
    }

    private static boolean isNear(double answer, double number, double tolerance) {
        return Math.abs(answer - number) <= tolerance;
    }

    private static boolean isNear(Matrix answer, Matrix right) {
        return answer.rowCount() == right.rowCount()
                && answer.columnCount() == right.columnCount()
                && answer.minus(right).largestMagnitude() <= TOLERANCE;
    }

    private static String rows(Matrix matrix) {
        return Arrays.stream(matrix.toArray()).map(Text::numbers).collect(Collectors.joining(", "));
    }
}
