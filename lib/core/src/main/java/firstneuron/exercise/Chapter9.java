package firstneuron.exercise;

import firstneuron.data.Dataset;
import firstneuron.data.Digits;
import firstneuron.matrix.Matrix;
import firstneuron.nn.Dense;
import firstneuron.nn.Mlp;
import firstneuron.optim.LearningRate;
import firstneuron.optim.Memory;
import firstneuron.optim.Momentum;
import firstneuron.optim.Update;
import firstneuron.train.Metric;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chapter 9, from neural networks to deep learning: twelve tasks.
 */
public final class Chapter9 extends Chapter {
    private static final double TOLERANCE = 1e-9;
    private static final double ENOUGH = 0.88;
    private static final int MOST_PARAMETERS = 1000;
    private static final int TRAINING_ROWS = 1437;
    private static final int VALLEY_STEPS = 40;
    private static final double NEAR_ENOUGH = 0.05;

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
                    .mistake(0.00024, "it is asked for to six decimals")
                    .mistake(0.0002, "it is asked for to six decimals")
                    .mistake(1.5, "the factors are multiplied, not added")
                    .mistake(0.25 / 6, "the factors are multiplied; the quarter is not shared out")
                    .mistake(Math.pow(0.25, 5), "this is what five layers leave")
                    .mistake(Math.pow(0.25, 7), "this is what seven layers leave")
                    .mistake(Math.pow(0.3, 6), "the slope is at most 0.25; 0.3 is the textbook's rounding"),
            Wanted.of("layers", 10, 0.0005, "the fewest layers after which at most a millionth is left")
                    .mistake(9, "nine layers still leave 3.8 millionths")
                    .mistake(11, "it is below a millionth one layer earlier"));

    /** 9.2: first weights for a layer. */
    public final NumbersTask firstWeights = numbers(
            new Task.Card("9.2", "How wide to begin")
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

    /** 9.3: the second step of four rules by hand. */
    public final NumbersTask secondStep = numbers(
            new Task.Card("9.3", "Two slopes, four rules")
                    .why(
                            "Two slopes that agree make momentum longer than plain descent. AdaGrad and Adam divide the size of"
                                    + " the slopes away: slopes of 800 and 600 would give them the same steps.")
                    .hint(
                            "Momentum: v is 8 after the first step. Keep nine tenths of it, add 6, and take the rate of that.")
                    .hint("AdaGrad: s is 8² after the first step and 8² + 6² in the second. The step is 0.1 · 6 / √s.")
                    .hint(
                            "Adam: m = 0.9 · (0.1 · 8) + 0.1 · 6 and s = 0.999 · (0.001 · 64) + 0.001 · 36. Divide m by 1 − 0.9²"
                                    + " and s by 1 − 0.999² before you take the root.")
                    .solution(
                            "Plain descent makes a step of 0.6, momentum one of 0.1 · 13.2, AdaGrad 0.6 / 10. Adam has m = 1.32"
                                    + " and s = 0.099936, corrected 6.9474 and 49.9930, so it steps 0.1 · 6.9474 / 7.0706.",
                            """
                            double plain = 0.1 * 6, momentum = 0.1 * (0.9 * 8 + 6);
                            double adaGrad = 0.1 * 6 / Math.sqrt(8 * 8 + 6 * 6);
                            double m = (0.9 * 0.1 * 8 + 0.1 * 6) / (1 - 0.9 * 0.9);
                            double s = (0.999 * 0.001 * 64 + 0.001 * 36) / (1 - 0.999 * 0.999);
                            double adam = 0.1 * m / Math.sqrt(s);
                            """),
            Wanted.of("plain", 0.6, 0.00006, "rate · slope")
                    .mistake(0.8, "this is the first step")
                    .mistake(6, "the rate is missing")
                    .mistake(1.4, "these are both steps together")
                    .mistake(-0.6, "asked for is the length of the step, without its direction"),
            Wanted.of("momentum", 1.32, 0.00006, "rate · v, with v ← βv + slope")
                    .mistake(0.6, "nothing was remembered")
                    .mistake(1.4, "β is missing: only nine tenths of the old velocity are kept")
                    .mistake(0.132, "there is no factor 1 − β in this form")
                    .mistake(13.2, "this is v; the rate is missing"),
            Wanted.of("adaGrad", 0.06, 0.00006, "rate · slope / √(the sum of all squared slopes)")
                    .mistake(0.1, "both slopes are under the root, not only the last one")
                    .mistake(0.6 / 14, "the squares are added up, not the slopes")
                    .mistake(0.006, "the root is missing")
                    .mistake(0.1 * 6 / Math.sqrt(50), "AdaGrad adds the squares up; this is their mean"),
            Wanted.of("adam", 0.0982575, 0.00006, "rate · m̂ / √ŝ, both corrected for the second step")
                    .mistake(0.1, "this is the first step; the second has seen two slopes")
                    .mistake(0.41756, "neither m nor s is corrected")
                    .mistake(2.19765, "s is not corrected")
                    .mistake(0.01867, "m is not corrected")
                    .mistake(0.13204, "corrected as in the first step: now it is 1 − 0.9² and 1 − 0.999²"));

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

    /** 9.5: a rate and a β for a narrow valley. */
    public final NumbersTask valley = numbers(
            new Task.Card("9.5", "Through a narrow valley")
                    .why(
                            "Without memory no rate does it: from 0.2 on the walk leaves the valley, and below it the way along"
                                    + " the floor is too long. How long a memory should be depends on the valley; 0.9 is a habit"
                                    + " and no law.")
                    .hint(
                            "Begin with β = 0.5 and look for the largest rate with which the walk stays in the valley. Then"
                                    + " change β.")
                    .hint(
                            "Across the valley the slope is 10y: without memory the rate has to be below 0.2. With memory it"
                                    + " may be up to (1 + β) times as large.")
                    .hint("With 0.9 it still swings after forty steps. Try something between 0.6 and 0.8.")
                    .solution(
                            "A memory of two thirds, and a rate well above what plain descent could bear. Many other pairs do"
                                    + " it, too.",
                            "double rate = 0.3, beta = 0.67;"),
            List.of("rate", "beta"),
            Chapter9::faultInValley);

    /** 9.6: a rate that is halved every ten epochs. */
    public final AnswerTask<LearningRate> schedule = answer(
            new Task.Card("9.6", "A rate that falls")
                    .why("Quick at first and exact at the end, and the floor keeps it from standing still.")
                    .hint(
                            "The library counts updates, not epochs. How many batches of 32 do 1437 samples make, with the short"
                                    + " one at the end?")
                    .hint("45 updates are an epoch, so update / 450, in whole numbers, counts the halvings.")
                    .hint("Math.max keeps it from falling below the floor.")
                    .solution(
                            "44 full batches and one of 29 are 45 updates an epoch. Whole-number division counts the halvings;"
                                    + " the floor is a maximum.",
                            "LearningRate falling = update -> Math.max(0.01, 0.4 * Math.pow(0.5, update / 450));"),
            Chapter9::faultInSchedule);

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

    /** 9.9: predict what a network of zeros learns. */
    public final NumbersTask zeros = numbers(
            new Task.Card("9.9", "Nothing comes from nothing")
                    .why(
                            "Every gradient on the way is multiplied by a 0: in the second layer by the silent hidden neurons, in"
                                    + " the first by the weights above it. Only the ten output biases learn, and all they can"
                                    + " learn is how frequent each digit is. So networks begin with random weights.")
                    .hint(
                            "All outputs are 0 at the start, so softmax gives each of the ten digits the same share. The error is"
                                    + " −ln of the share of the true digit.")
                    .hint(
                            "The gradient of a weight is input × slope of the sum behind it. The hidden neurons all say 0, and"
                                    + " what comes back to them has been multiplied by weights of 0.")
                    .hint("So only the biases of the output move. Can such a network tell one picture from another?")
                    .solution(
                            "The share is one tenth, and −ln 0.1 = ln 10. Of 2410 numbers the ten output biases move. Every"
                                    + " picture gets the same answer, the most frequent digit, which is about a tenth of all.",
                            "double errorAtStart = Math.log(10), numbersThatMove = 10, accuracy = 0.1;"),
            Wanted.of("errorAtStart", Math.log(10), 0.0006, "−ln of the share that the true digit gets")
                    .mistake(0, "an error of 0 belongs to somebody who is sure and right")
                    .mistake(0.1, "this is the share; the error is −ln of it")
                    .mistake(0.9, "this is the share of the wrong digits")
                    .mistake(1, "this is 1 = log₁₀ 10; ln has the base e")
                    .mistake(Math.log(2), "there are ten classes, not two")
                    .mistake(-Math.log(10), "−ln of a share below 1 is above 0"),
            Wanted.of("numbersThatMove", 10, 0.0006, "a number moves only if its gradient is not 0")
                    .mistake(0, "the output biases have the gradient share − target, which is not 0")
                    .mistake(42, "the hidden biases stay, too: what comes back to them was multiplied by weights of 0")
                    .mistake(330, "the weights of the output stay: the hidden neurons, their inputs, all say 0")
                    .mistake(2410, "for most of them some factor of the gradient is 0"),
            Wanted.of("accuracy", 0.1, 0.0201, "the share of the training digits it gets right after twenty epochs")
                    .mistake(0, "it gives every picture the same answer, and for some pictures that is right")
                    .mistake(10, "a share lies between 0 and 1")
                    .mistake(0.97, "random weights get there; these do not")
                    .mistake(0.98, "random weights get there; these do not")
                    .mistake(1, "random weights come near that; these do not")
                    .mistake(0.5, "there are ten digits, and they are about equally frequent"));

    /** 9.10: read a confusion matrix. */
    public final NumbersTask confusion = numbers(
            new Task.Card("9.10", "Read a confusion matrix")
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

    /** 9.11: an experiment on dead neurons. */
    public final NumbersTask deadNeurons = numbers(
            new Task.Card("9.11", "What kills neurons")
                    .why(
                            "Both trainings make about as many steps, 184 and 180, with the same rate. But the gradient of eight"
                                    + " digits is rougher than that of sixty-four, and one step too far is enough: a dead neuron"
                                    + " gets no gradient that could bring it back. A smaller rate keeps them all alive.")
                    .hint(
                            "new Trainer(Loss.SOFTMAX_CROSS_ENTROPY, new Sgd(1)).withBatchSize(64).withEpochs(8) is the first"
                                    + " trainer; its train(reader, digits).network() is the network to look at.")
                    .hint("Every training begins with reader, which never changes: a network cannot be changed at all.")
                    .hint(
                            "Only the batch size and the epochs differ in the second training, and only the rate in the third.")
                    .solution(
                            "The experiment itself gives the numbers. One neuron was dead before the first step.", """
                            double dead(double rate, int batchSize, int epochs) {
                                return deadNeurons(new Trainer(Loss.SOFTMAX_CROSS_ENTROPY, new Sgd(rate))
                                    .withBatchSize(batchSize).withEpochs(epochs)
                                    .train(reader, digits).network());
                            }
                            double largeBatches = dead(1, 64, 8);
                            double smallBatches = dead(1, 8, 1);
                            double smallRate = dead(0.3, 8, 1);
                            """),
            Wanted.of("largeBatches", 4, 0.0006, "rate 1, batches of 64, 8 epochs, starting from reader")
                    .mistake(1, "these are the dead neurons of the start; count in the trained network")
                    .mistake(96, "these are the living ones")
                    .mistake(80, "this is the training with batches of 8"),
            Wanted.of("smallBatches", 80, 0.0006, "rate 1, batches of 8, 1 epoch, starting from reader")
                    .mistake(1, "these are the dead neurons of the start; count in the trained network")
                    .mistake(20, "these are the living ones")
                    .mistake(4, "this is the training with batches of 64"),
            Wanted.of("smallRate", 1, 0.0006, "rate 0.3, batches of 8, 1 epoch, starting from reader")
                    .mistake(99, "these are the living ones")
                    .mistake(80, "this is the training with a rate of 1")
                    .mistake(0, "one neuron is dead from the start; does the training wake it?"));

    /** 9.12: digits with few weights. */
    public final AnswerTask<Mlp> fewWeights = answer(
            new Task.Card("9.12", "Read digits with few weights")
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
                double nextVelocity = beta * velocity + gradient; // v ← βv + g
                double wanted = place - rate * nextVelocity; // θ ← θ − ηv
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
                    double found = answer[0];
                    String likely = mistakesOfMomentum(place, velocity, gradient, rate, beta)
                            .filter(mistake -> isNear(found, mistake.place))
                            .map(Mistake::lesson)
                            .findFirst()
                            .orElse("the place is another one");
                    return Optional.of(new Fault(
                            "the place " + Text.number(answer[0]),
                            expected,
                            "step " + step + " on x² from " + Text.number(setting[0]) + ", rate " + Text.number(rate)
                                    + ", β " + Text.number(beta) + ": " + likely));
                }
                place = wanted;
                velocity = nextVelocity;
            }
        }
        return Optional.empty();
    }

    /** A place that a wrong rule leads to, and what is wrong with the rule. */
    private record Mistake(double place, String lesson) {}

    private static Stream<Mistake> mistakesOfMomentum(
            double place, double velocity, double gradient, double rate, double beta) {
        double next = beta * velocity + gradient;
        return Stream.of(
                new Mistake(place + rate * next, "it went uphill"),
                new Mistake(place - next, "the rate is missing"),
                new Mistake(place - rate * gradient, "nothing was remembered"),
                new Mistake(place - rate * (beta * velocity + rate * gradient), "the rate was taken twice"),
                new Mistake(place - rate * (velocity + gradient), "only the share β of the old velocity is kept"),
                new Mistake(
                        place - rate * (beta * velocity + (1 - beta) * gradient),
                        "there is no factor 1 − β in this form"),
                new Mistake(place - rate * (gradient + beta * next), "this looks ahead, as Nesterov's rule does"),
                new Mistake(next, "place and velocity are swapped"));
    }

    private static boolean isNear(double one, double other) {
        return Math.abs(one - other) < TOLERANCE;
    }

    private static Optional<Fault> faultInValley(double[] answers) {
        double rate = answers[0];
        double beta = answers[1];
        String given = "rate = " + Text.number(rate) + ", beta = " + Text.number(beta);
        if (rate <= 0) {
            return Optional.of(new Fault(given, "a rate above 0", "the first step"));
        }
        if (beta < 0 || beta >= 1) {
            return Optional.of(
                    new Fault(given, "a β of at least 0 and below 1", "the velocity, which would only grow"));
        }
        Momentum rule = new Momentum(rate, beta);
        Matrix place = Matrix.row(-5, -1);
        Memory memory = rule.start(place);
        boolean passedTheEnd = false;
        for (int step = 1; step <= VALLEY_STEPS && place.isFinite(); step++) {
            Matrix gradient = Matrix.row(0.1 * place.get(0, 0), 10 * place.get(0, 1));
            Update update = rule.update(place, gradient, memory);
            place = update.parameters();
            memory = update.memory();
            passedTheEnd |= place.get(0, 0) > 0;
        }
        double x = place.get(0, 0);
        double y = place.get(0, 1);
        if (Math.hypot(x, y) <= NEAR_ENOUGH) {
            return Optional.empty();
        }
        String lesson;
        if (!(Math.abs(y) < 1)) {
            lesson = "it has left the valley: the rate is too large for this β";
        } else if (!passedTheEnd) {
            lesson = "it is still on its way along the floor: a larger rate, or a longer memory";
        } else {
            lesson = "it swings: a shorter memory, or a smaller rate";
        }
        return Optional.of(new Fault(
                given,
                "a distance of at most " + Text.number(NEAR_ENOUGH) + " from (0, 0) after " + VALLEY_STEPS + " steps",
                "the end of the walk, " + Text.numbers(x, y) + ": " + lesson));
    }

    private static Optional<Fault> faultInSchedule(LearningRate schedule) {
        int[] updates = {0, 10, 440, 449, 450, 899, 900, 2250, 2700, 100_000};
        double[] wanted = {0.4, 0.4, 0.4, 0.4, 0.2, 0.2, 0.1, 0.0125, 0.01, 0.01};
        String[] lessons = {
            "the first update has the full rate",
            "the library counts updates, and this is still in the first epoch",
            "1437 samples are 45 batches of 32, the last of them short, and so this is in the tenth epoch",
            "this is the last update of the tenth epoch",
            "the eleventh epoch begins, with half the rate",
            "this is the last update of the twentieth epoch: halved once",
            "halved a second time: half of the half, not nothing",
            "five halvings",
            "it must not fall below 0.01",
            "it must not fall below 0.01"
        };
        for (int i = 0; i < updates.length; i++) {
            double rate = schedule.at(updates[i]);
            if (!isNear(rate, wanted[i])) {
                return Optional.of(new Fault(
                        "the rate " + Text.number(rate),
                        "0.4 in epochs 1 to 10, half of it in the next ten, and so on, but never below 0.01",
                        "update " + updates[i] + ", counted from 0: " + lessons[i]));
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
