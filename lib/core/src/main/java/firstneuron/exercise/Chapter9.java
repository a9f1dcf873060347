package firstneuron.exercise;

import firstneuron.data.Dataset;
import firstneuron.data.Digits;
import firstneuron.matrix.Matrix;
import firstneuron.nn.Dense;
import firstneuron.nn.Mlp;
import firstneuron.train.Metric;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;

/**
 * Chapter 9, from neural networks to deep learning: ten tasks.
 */
public final class Chapter9 extends Chapter {
    private static final double TOLERANCE = 1e-9;
    private static final double ENOUGH = 0.88;
    private static final int MOST_PARAMETERS = 1000;
    private static final int TRAINING_ROWS = 1437;

    /** One step of momentum, written by the learner. */
    @FunctionalInterface
    public interface MomentumStep {
        /**
         * The place and the velocity after one step.
         *
         * @param place where it stands
         * @param velocity what it remembers; 0 at the start
         * @param gradient the slope at the place
         * @param rate η
         * @param beta β
         * @return the new place and the new velocity, in this order
         */
        double[] step(double place, double velocity, double gradient, double rate, double beta);
    }

    /** Softmax, written by the learner. */
    @FunctionalInterface
    public interface Shares {
        /**
         * The share of each output.
         *
         * @param outputs any numbers
         * @return as many shares, which add up to 1
         */
        double[] of(double[] outputs);
    }

    /** The gradient of softmax with cross-entropy, written by the learner. */
    @FunctionalInterface
    public interface OutputGradient {
        /**
         * The gradient of the error at each output.
         *
         * @param shares what softmax made of the outputs
         * @param truth the index of the true class
         * @return a slope for each output
         */
        double[] of(double[] shares, int truth);
    }

    /** 9.1: what sigmoid layers leave of a gradient. */
    public final NumbersTask leftOver = numbers(
            new Task.Card("9.1", "What is left")
                    .why(
                            "A factor of at most a quarter in each layer is all it takes. Nothing is wrong with the rule or the"
                                    + " data: the first layers simply hear nothing.")
                    .hint("Each sigmoid multiplies the gradient by its slope, which is at most 0.25.")
                    .hint("Six of them leave at most 0.25 · 0.25 · … , six factors.")
                    .hint(
                            "For the second number, multiply on until the product is below a millionth, and count the factors.")
                    .solution(
                            "0.25⁶ is 1/4096, about 0.000244. 0.25⁹ is still 3.8 millionths, and 0.25¹⁰ is below one.",
                            "double sixLayers = Math.pow(0.25, 6), layers = 10;"),
            Wanted.of("sixLayers", Math.pow(0.25, 6), 5e-7, "0.25 for each of the six layers, multiplied")
                    .mistake(1.5, "the factors are multiplied, not added")
                    .mistake(0.25 / 6, "the factors are multiplied; the quarter is not shared out")
                    .mistake(Math.pow(0.25, 5), "this is what five layers leave")
                    .mistake(Math.pow(0.25, 7), "this is what seven layers leave")
                    .mistake(Math.pow(0.3, 6), "the slope is at most 0.25; 0.3 is the textbook's rounding"),
            Wanted.of("layers", 10, 0.0005, "the fewest layers after which at most a millionth is left")
                    .mistake(9, "nine layers still leave 3.8 millionths")
                    .mistake(11, "it is below a millionth one layer earlier"));

    /** 9.2: batches and updates. */
    public final NumbersTask updates = numbers(
            new Task.Card("9.2", "How many updates")
                    .why("Small batches step often: this is where their speed per epoch comes from.")
                    .hint("Every epoch deals all samples into batches. The last batch holds what is left over.")
                    .hint("44 full batches of 32 are 1408 samples. Are there more?")
                    .hint("In Java 1437 / 32 forgets the rest.")
                    .solution(
                            "44 batches of 32 and one of 29: 45 updates in an epoch, and 900 in twenty.",
                            "double perEpoch = Math.ceil(1437 / 32.0), lastBatch = 1437 % 32, inAll = 20 * perEpoch;"),
            Wanted.of("perEpoch", 45, 0.0005, "full batches, and one more for what is left over")
                    .mistake(44, "the short batch at the end makes an update, too")
                    .mistake(44.90625, "an update is whole: the short batch counts as one")
                    .mistake(1437, "this is the number for single samples"),
            Wanted.of("lastBatch", 29, 0.0005, "the samples that are left over after the full batches")
                    .mistake(32, "1437 is no multiple of 32")
                    .mistake(3, "this is what is missing to a full batch"),
            Wanted.of("inAll", 900, 0.0005, "the updates of one epoch, twenty times")
                    .mistake(880, "the short batches are missing")
                    .mistake(898.125, "every epoch begins with a fresh deal, and ends with a short batch")
                    .mistake(45, "this is one epoch"));

    /** 9.3: two steps of momentum by hand. */
    public final NumbersTask twoSteps = numbers(
            new Task.Card("9.3", "Two steps with a memory")
                    .why(
                            "The second step is longer than the first although the slope is smaller: agreeing gradients add up.")
                    .hint("The slope of x² is 2x. The velocity begins at 0.")
                    .hint("v ← 0.9v + slope, then x ← x − 0.1v. Do it twice, with the slope at the new place.")
                    .hint("The first velocity is 2. Before the second step 0.9 of it is kept.")
                    .solution(
                            "v = 2, x = 1 − 0.2 = 0.8. There the slope is 1.6, so v = 1.8 + 1.6 = 3.4 and x = 0.46.",
                            """
                            double x1 = 1 - 0.1 * 2;
                            double v2 = 0.9 * 2 + 2 * x1;
                            double x2 = x1 - 0.1 * v2;
                            """),
            Wanted.of("x1", 0.8, 0.0005, "x − rate · v, with v equal to the first slope")
                    .mistake(1.2, "this went uphill")
                    .mistake(0.9, "the slope of x² at 1 is 2")
                    .mistake(0.98, "this form has no factor 1 − β before the slope")
                    .mistake(-1, "the learning rate is missing"),
            Wanted.of("v2", 3.4, 0.0005, "β · v + slope at the new place")
                    .mistake(1.6, "nothing was remembered")
                    .mistake(3.8, "the slope is that of the new place, 0.8")
                    .mistake(3.6, "β is missing: only nine tenths of the old velocity are kept")
                    .mistake(0.34, "this is the step, rate included"),
            Wanted.of("x2", 0.46, 0.0005, "x − rate · v, from the place after the first step")
                    .mistake(0.64, "this is the way without memory")
                    .mistake(0.66, "the step begins at 0.8, not at 1")
                    .mistake(1.14, "this went uphill"));

    /** 9.4: momentum as a method. */
    public final AnswerTask<MomentumStep> momentum = answer(
            new Task.Card("9.4", "Momentum in code")
                    .why(
                            "Two lines, and the zigzag of every valley calms down. This is the rule of the library's Momentum.")
                    .hint("First the velocity: what is kept of the old one, plus the gradient.")
                    .hint("Then the place: it moves against the new velocity, by the rate.")
                    .hint("Give both back, the place first: new double[] {place, velocity}.")
                    .solution(
                            "v ← βv + g, θ ← θ − ηv. The rate may also stand inside the velocity, as long as it does not"
                                    + " change: the places are the same.",
                            """
                            double[] momentumStep(double place, double v, double g, double rate, double beta) {
                                double velocity = beta * v + g;
                                return new double[] {place - rate * velocity, velocity};
                            }
                            """),
            Chapter9::faultInMomentum);

    /** 9.5: a rate that is halved every ten epochs. */
    public final AnswerTask<IntToDoubleFunction> schedule = answer(
            new Task.Card("9.5", "A rate that falls")
                    .why("Quick at first and exact at the end, and the floor keeps it from standing still.")
                    .hint("How many times has the rate been halved in epoch 1, in epoch 10, in epoch 11?")
                    .hint("(epoch − 1) / 10 in whole numbers counts the halvings.")
                    .hint("Math.max keeps it from falling below the floor.")
                    .solution("Whole-number division counts the halvings; the floor is a maximum.", """
                            double rateIn(int epoch) {
                                return Math.max(0.01, 0.4 * Math.pow(0.5, (epoch - 1) / 10));
                            }
                            """),
            Chapter9::faultInSchedule);

    /** 9.6: first weights for a layer. */
    public final NumbersTask firstWeights = numbers(
            new Task.Card("9.6", "How wide to begin")
                    .why("Two square roots decide whether a deep network hears its inputs at all.")
                    .hint("He's rule needs only the number of inputs, Xavier's both numbers.")
                    .hint("He: √(2 / inputs). Xavier: ± √(6 / (inputs + outputs)).")
                    .solution(
                            "√(2/64) is 0.177, and √(6/96) is exactly 0.25.",
                            "double he = Math.sqrt(2.0 / 64), xavier = Math.sqrt(6.0 / (64 + 32));"),
            Wanted.of("he", Math.sqrt(2.0 / 64), 0.0005, "√(2 / inputs)")
                    .mistake(2.0 / 64, "this is the variance; the deviation is its root")
                    .mistake(Math.sqrt(2.0 / 32), "divided by the outputs instead of the inputs")
                    .mistake(Math.sqrt(1.0 / 64), "the 2 is missing: ReLU sets half of the sums to 0")
                    .mistake(Math.sqrt(2.0 / 96), "He's rule does not ask for the outputs"),
            Wanted.of("xavier", 0.25, 0.0005, "√(6 / (inputs + outputs))")
                    .mistake(6.0 / 96, "the root is missing")
                    .mistake(Math.sqrt(6.0 / 64), "the outputs are missing")
                    .mistake(Math.sqrt(2.0 / 96), "this is the deviation; asked for is the largest weight"));

    /** 9.7: softmax that does not overflow. */
    public final AnswerTask<Shares> softmax = answer(
            new Task.Card("9.7", "Shares that add up to one")
                    .why(
                            "Only differences between outputs count, so the largest may be taken from all of them first. Every"
                                    + " library does this, for e to the power of 1000 is too large for a double.")
                    .hint("Each share is e to the power of its output, over the sum of all such powers.")
                    .hint(
                            "e¹⁰⁰⁰ is infinite for Java, and infinity over infinity is NaN. Adding the same number to all outputs"
                                    + " does not change the shares.")
                    .hint("Subtract the largest output from all of them before Math.exp.")
                    .solution("After the largest output is taken from all of them, the largest power is e⁰ = 1.", """
                            double[] shares(double[] outputs) {
                                double largest = Arrays.stream(outputs).max().orElseThrow();
                                double[] powers = Arrays.stream(outputs)
                                    .map(z -> Math.exp(z - largest)).toArray();
                                double sum = Arrays.stream(powers).sum();
                                return Arrays.stream(powers).map(p -> p / sum).toArray();
                            }
                            """),
            Chapter9::faultInShares);

    /** 9.8: find the bug in the gradient at the outputs. */
    public final AnswerTask<OutputGradient> mendedGradient = answer(
            new Task.Card("9.8", "Find the bug")
                    .why(
                            "Share minus target: a network that is sure and right gets no correction, one that is sure and wrong"
                                    + " gets a large one. It is the same form as in the learning rule of chapter 6.")
                    .hint(
                            "Take shares of (0.2, 0.5, 0.3) and the truth 1. Which output should grow, and which should shrink?")
                    .hint(
                            "A gradient points uphill, and the rule subtracts it. So the slope of the true output is negative.")
                    .hint("Every slope is the share itself, but for the true class, where 1 is taken away.")
                    .solution(
                            "The printed program had the sign the wrong way round, and left the other outputs at 0.",
                            """
                            double[] gradientAtOutputs(double[] shares, int truth) {
                                double[] gradient = shares.clone();
                                gradient[truth] -= 1;
                                return gradient;
                            }
                            """),
            Chapter9::faultInGradient);

    /** 9.9: read a confusion matrix. */
    public final NumbersTask confusion = numbers(
            new Task.Card("9.9", "Read a confusion matrix")
                    .why("One number says how good it is; the matrix says what to look at next.")
                    .hint("Right answers stand on the diagonal.")
                    .hint(
                            "Rows are the truth, columns the answers. The largest number off the diagonal is the most frequent"
                                    + " mistake.")
                    .solution(
                            "24 of 32 stand on the diagonal. The 3 in the last row is a true 2 that was called 1.",
                            "double accuracy = 24.0 / 32, truth = 2, answer = 1;"),
            Wanted.of("accuracy", 0.75, 0.0005, "right answers over all answers")
                    .mistake(24, "this is the number of right answers; divide it by all answers")
                    .mistake(0.25, "this is the share of wrong answers")
                    .mistake(24.0 / 30, "there are 32 answers in all")
                    .mistake(75, "a share lies between 0 and 1")
                    .mistake(0, "whole-number division gives 0 in Java: write 24.0 / 32"),
            Wanted.of("truth", 2, 0.0005, "the row of the most frequent mistake, counted from 0")
                    .mistake(1, "rows are the truth, columns the answers")
                    .mistake(3, "the classes are counted from 0")
                    .mistake(0, "another number off the diagonal is larger"),
            Wanted.of("answer", 1, 0.0005, "the column of the most frequent mistake, counted from 0")
                    .mistake(2, "a right answer is no mistake; or rows and columns were swapped")
                    .mistake(0, "another number off the diagonal is larger"));

    /** 9.10: digits with few weights. */
    public final AnswerTask<Mlp> fewWeights = answer(
            new Task.Card("9.10", "Read digits with few weights")
                    .why(
                            "How small can it become? The solution has 910 weights and biases. Try fewer, and think of what"
                                    + " a picture of 8 × 8 dots really holds.")
                    .hint(
                            "A network 64-h-10 has 64h + h + 10h + 10 weights and biases. For which h is that at most 1000?")
                    .hint("ReLU, He's first weights, and momentum with 0.05 and 0.9 in batches of 32 did well in 09_5.")
                    .hint("A small network needs more epochs: take forty.")
                    .solution("Twelve hidden neurons have 910 weights and biases, and forty epochs are enough.", """
                            Dataset digits = Digits.dataset().splitAt(1437).train();
                            Mlp start = Mlp.sizes(64, 12, 10).hidden(Activation.RELU)
                                .output(Activation.IDENTITY).initializer(Initializer.HE).seed(1).build();
                            Mlp small = new Trainer(Loss.SOFTMAX_CROSS_ENTROPY, new Momentum(0.05, 0.9))
                                .withBatchSize(32).withEpochs(40).train(start, digits).network();
                            """),
            Chapter9::faultInReader,
            network -> "Your network has " + network.parameterCount() + " weights and biases.");

    /** Makes the tasks, all of them open. */
    public Chapter9() {}

    private static Optional<Fault> faultInMomentum(MomentumStep rule) {
        double[][] settings = {{1, 0.2, 0.9}, {-2, 0.4, 0.5}, {3, 0.1, 0}};
        for (double[] setting : settings) {
            double rate = setting[1];
            double beta = setting[2];
            double[] answer = {setting[0], 0};
            double place = setting[0];
            double velocity = 0;
            for (int step = 1; step <= 3; step++) {
                double gradient = 2 * place;
                double plain = place - rate * gradient;
                double ahead = place - rate * (gradient + beta * (beta * velocity + gradient));
                double twice = place - rate * (beta * velocity + rate * gradient);
                double whole = place - rate * (velocity + gradient);
                double average = place - rate * (beta * velocity + (1 - beta) * gradient);
                velocity = beta * velocity + gradient;
                double wanted = place - rate * velocity;
                answer = rule.step(answer[0], answer[1], gradient, rate, beta);
                if (answer == null && step == 1 && setting == settings[0]) {
                    throw new Task.NotTried();
                }
                String expected = "v ← βv + g, then place − rate · v; the place first, then v";
                if (answer == null) {
                    return Optional.of(new Fault("null", expected, "step " + step + ": there is no array"));
                }
                if (answer.length != 2) {
                    return Optional.of(new Fault(answer.length + " numbers", expected, "the number of results"));
                }
                if (!(Math.abs(answer[0] - wanted) < TOLERANCE)) {
                    String likely = isNear(answer[0], 2 * place - wanted)
                            ? "it went uphill"
                            : isNear(answer[0], wanted + rate * velocity - velocity)
                                    ? "the rate is missing"
                                    : step > 1 && isNear(answer[0], plain)
                                            ? "nothing was remembered"
                                            : isNear(answer[0], twice)
                                                    ? "the rate was taken twice"
                                                    : step > 1 && isNear(answer[0], whole)
                                                            ? "only the share β of the old velocity is kept"
                                                            : isNear(answer[0], average)
                                                                    ? "there is no factor 1 − β in this form"
                                                                    : isNear(answer[0], ahead)
                                                                            ? "this looks ahead, as Nesterov's rule does"
                                                                            : isNear(answer[0], velocity)
                                                                                    ? "place and velocity are swapped"
                                                                                    : "the place is another one";
                    return Optional.of(new Fault(
                            "the place " + Text.number(answer[0]),
                            expected,
                            "step " + step + " on x² from " + Text.number(setting[0]) + ", rate " + Text.number(rate)
                                    + ", β " + Text.number(beta) + ": " + likely));
                }
                place = wanted;
            }
        }
        return Optional.empty();
    }

    private static boolean isNear(double one, double other) {
        return Math.abs(one - other) < TOLERANCE;
    }

    private static Optional<Fault> faultInSchedule(IntToDoubleFunction schedule) {
        int[] epochs = {1, 10, 11, 20, 21, 51, 61, 1000};
        double[] wanted = {0.4, 0.4, 0.2, 0.2, 0.1, 0.0125, 0.01, 0.01};
        String[] lessons = {
            "the first epoch has the full rate",
            "it is halved after ten epochs, not in the tenth",
            "the eleventh epoch is the first with half the rate",
            "it is halved once in twenty epochs, not in every epoch",
            "halved a second time: half of the half, not nothing",
            "five halvings",
            "it must not fall below 0.01",
            "it must not fall below 0.01"
        };
        for (int i = 0; i < epochs.length; i++) {
            double rate = schedule.applyAsDouble(epochs[i]);
            if (i == 0 && Double.isNaN(rate)) {
                throw new Task.NotTried();
            }
            if (!isNear(rate, wanted[i])) {
                return Optional.of(new Fault(
                        "the rate " + Text.number(rate),
                        "0.4 in epochs 1 to 10, half of it in the next ten, and so on, but never below 0.01",
                        "epoch " + epochs[i] + ": " + lessons[i]));
            }
        }
        return Optional.empty();
    }

    private static Optional<Fault> faultInShares(Shares softmax) {
        double[][] outputs = {{0, 0}, {1, 2, 3}, {-5}, {1000, 1000, 999}, {-1000, -1001}};
        for (double[] z : outputs) {
            double[] shares = softmax.of(z.clone());
            if (shares == null) {
                throw new Task.NotTried();
            }
            double largest = Arrays.stream(z).max().orElseThrow();
            double sum = Arrays.stream(z).map(v -> Math.exp(v - largest)).sum();
            double[] wanted =
                    Arrays.stream(z).map(v -> Math.exp(v - largest) / sum).toArray();
            String given = "shares of " + Text.numbers(shares);
            String expected = "e to the power of each output, over the sum of these powers";
            String where = "outputs " + Text.numbers(z) + ": ";
            if (shares.length != z.length) {
                return Optional.of(new Fault(given, expected, where + "a share for each output is needed"));
            }
            if (Arrays.stream(shares).anyMatch(Double::isNaN)) {
                return Optional.of(new Fault(
                        given,
                        expected,
                        where + "NaN, since e to such a power is infinite or 0; only differences count"));
            }
            for (int i = 0; i < z.length; i++) {
                if (!isNear(shares[i], wanted[i])) {
                    double total = Arrays.stream(shares).sum();
                    String lesson = isNear(total, 1)
                            ? "they add up to 1, but share " + (i + 1) + " is wrong"
                            : "they add up to " + Text.number(total);
                    return Optional.of(new Fault(given, expected, where + lesson));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Fault> faultInGradient(OutputGradient method) {
        double[][] shares = {{0.2, 0.6, 0.2}, {0.7, 0.1, 0.1, 0.1}};
        int[] truths = {1, 3};
        for (int i = 0; i < truths.length; i++) {
            double[] input = shares[i].clone();
            double[] gradient = method.of(input, truths[i]);
            if (gradient == null) {
                throw new Task.NotTried();
            }
            String given = "the gradient " + Text.numbers(gradient);
            String expected = "for each output its share, minus 1 for the true class";
            String where = "shares " + Text.numbers(shares[i]) + ", truth " + truths[i] + ": ";
            if (gradient.length != shares[i].length) {
                return Optional.of(new Fault(given, expected, where + "a slope for each output is needed"));
            }
            for (int j = 0; j < gradient.length; j++) {
                double wanted = shares[i][j] - (j == truths[i] ? 1 : 0);
                if (!isNear(gradient[j], wanted)) {
                    String lesson = isNear(gradient[j], -wanted)
                            ? "the sign is the wrong way round"
                            : gradient[j] == 0
                                    ? "the other outputs have a slope, too: they have to shrink"
                                    : j == truths[i]
                                            ? "the slope of the true class is wrong"
                                            : "the slope of a wrong class is its share";
                    return Optional.of(new Fault(given, expected, where + "output " + j + ": " + lesson));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Fault> faultInReader(Mlp network) {
        int parameters = network.parameters().stream()
                .mapToInt(matrix -> matrix.rowCount() * matrix.columnCount())
                .sum();
        String given = "a network with " + parameters + " weights and biases";
        String expected = "64 inputs, 10 outputs, at most " + MOST_PARAMETERS + " weights and biases, and at least "
                + ENOUGH + " of the last 360 digits right";
        if (network.inputCount() != Digits.SIDE * Digits.SIDE || network.outputCount() != 10) {
            return Optional.of(new Fault(
                    given, expected, network.inputCount() + " inputs and " + network.outputCount() + " outputs"));
        }
        if (parameters > MOST_PARAMETERS) {
            return Optional.of(new Fault(given, expected, (parameters - MOST_PARAMETERS) + " too many"));
        }
        if (!network.parameters().stream().allMatch(Matrix::isFinite)) {
            return Optional.of(new Fault(given, expected, "a weight is NaN or infinite: the rate was too high"));
        }
        if (!network.layers().stream().allMatch(Dense.class::isInstance)) {
            return Optional.of(new Fault(
                    given, "layers of the kind Dense, whose weights can be counted", "a layer of another kind"));
        }
        Dataset test = Digits.dataset().splitAt(TRAINING_ROWS).test();
        double accuracy = Metric.ACCURACY.value(network.output(test.features()), test.targets());
        if (accuracy < ENOUGH) {
            String lesson = accuracy < 0.2 ? ", which is hardly more than guessing; was it trained?" : "";
            return Optional.of(new Fault(
                    given, expected, "only " + Text.number(accuracy) + " of the test digits are right" + lesson));
        }
        return Optional.empty();
    }
}
