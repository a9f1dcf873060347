package firstneuron.exercise;

import firstneuron.perceptron.Perceptron;
import java.util.List;
import java.util.Optional;

/**
 * Chapter 6, the perceptron: ten tasks.
 */
public final class Chapter6 extends Chapter {
    private static final double[][] THREE_INPUTS = {
        {0, 0, 0}, {0, 0, 1}, {0, 1, 0}, {0, 1, 1}, {1, 0, 0}, {1, 0, 1}, {1, 1, 0}, {1, 1, 1}
    };
    private static final TruthTable AND = new TruthTable("AND", TruthTable.TWO_INPUTS, new int[] {0, 0, 0, 1});
    private static final TruthTable TWO_OF_THREE =
            new TruthTable("at least two of three", THREE_INPUTS, new int[] {0, 0, 0, 1, 0, 1, 1, 1});
    private static final double WIDE_ENOUGH = 0.35;
    private static final double TOLERANCE = 1e-9;

    /** The output of a neuron, written by the learner. */
    @FunctionalInterface
    public interface Neuron {
        /**
         * What the neuron answers.
         *
         * @param inputs any number of them
         * @param weights one for each input
         * @param bias added to the sum
         * @return 1 or 0
         */
        int output(double[] inputs, double[] weights, double bias);
    }

    /** One step of the learning rule, written by the learner. */
    @FunctionalInterface
    public interface Correction {
        /**
         * The numbers after one sample.
         *
         * @param numbers w₁, w₂ and b before it
         * @param inputs x₁ and x₂
         * @param target 0 or 1
         * @param rate the learning rate
         * @return w₁, w₂ and b after it
         */
        double[] corrected(double[] numbers, double[] inputs, int target, double rate);
    }

    /** 6.1: weighted sum, step and sigmoid of one neuron with three inputs, by hand. */
    public final NumbersTask byHand = numbers(
            new Task.Card("6.1", "One neuron by hand")
                    .why("Multiply, add, decide: every network of this course is made of this and nothing else.")
                    .hint("The weighted sum has four parts: one product for each input, and the bias.")
                    .hint("0.5 · 2 is the first product. The second and the third are negative.")
                    .hint("The step asks only for the sign of the sum. The sigmoid is 1 / (1 + e⁻ᶻ); Math.exp helps.")
                    .solution(
                            "The products are 1, −2 and −3, and with the bias the sum is 1 − 2 − 3 + 1 = −3. It is not"
                                    + " above 0, so the step gives 0. The sigmoid of −3 is 1 / (1 + e³), about 0.0474.",
                            """
                            double weightedSum = 0.5 * 2 + 2 * -1 + -1 * 3 + 1;
                            double step = weightedSum > 0 ? 1 : 0;
                            double sigmoid = 1 / (1 + Math.exp(-weightedSum));
                            """),
            Wanted.of("weightedSum", -3, 0.0005, "w₁x₁ + w₂x₂ + w₃x₃ + b")
                    .mistake(-4, "the bias is missing")
                    .mistake(-5, "the bias was subtracted")
                    .mistake(3, "the sign is the wrong way round")
                    .mistake(7, "a product of numbers with different signs is negative")
                    .mistake(1, "one of the two negative products was added as a positive one"),
            Wanted.of("step", 0, 0.0005, "1 if the weighted sum is above 0, else 0")
                    .mistake(1, "the sum is negative, so the step does not fire")
                    .mistake(-1, "this step answers 0 or 1, not −1 or 1"),
            Wanted.of("sigmoid", 1 / (1 + Math.exp(3)), 0.0005, "1 / (1 + e⁻ᶻ), to three decimals or more")
                    .mistake(1 / (1 + Math.exp(-3)), "this is the sigmoid of +3: the minus of e⁻ᶻ was lost")
                    .mistake(Math.exp(-3), "this is e⁻³ alone")
                    .mistake(0, "the sigmoid never reaches 0"));

    /** 6.2: weights and a bias for AND, without a sum on the line. */
    public final AnswerTask<Perceptron> anotherAnd = answer(
            new Task.Card("6.2", "Another AND")
                    .why("Very many neurons compute AND: every line between (1, 1) and the other three points is one.")
                    .hint("The line w₁x₁ + w₂x₂ + b = 0 has to pass between (1, 1) and the three other points.")
                    .hint("Take equal weights. The bias must be more negative than one weight, but not than two.")
                    .hint(
                            "With weights of 1 the sums are b, 1 + b, 1 + b and 2 + b. Which b makes only the last one positive?")
                    .solution(
                            "With weights of 1, any bias between −2 and −1 will do; −1.5 lies in the middle.",
                            "Perceptron anotherAnd = Perceptron.withWeights(1, 1).withBias(-1.5);"),
            perceptron -> {
                Optional<Fault> fault = AND.faultIn(perceptron);
                return fault.isPresent() ? fault : copied(perceptron);
            });

    /** 6.3: a neuron that fires for at least two of three inputs. */
    public final AnswerTask<Perceptron> twoOfThree = answer(
            new Task.Card("6.3", "At least two of three")
                    .why(
                            "One neuron can take a vote, and many sensors decide like this. A truth table of eight rows has"
                                    + " become four numbers.")
                    .hint("All three inputs count alike, so give them the same weight.")
                    .hint("The sum of the inputs is 0, 1, 2 or 3. The neuron has to fire from 2 on.")
                    .hint("With weights of 1 the bias must lie between −2 and −1.")
                    .solution(
                            "Equal weights count how many inputs are 1. The bias puts the border between one and two.",
                            "Perceptron twoOfThree = Perceptron.withWeights(1, 1, 1).withBias(-1.5);"),
            TWO_OF_THREE::faultIn);

    /** 6.4: the output of a neuron as a method. */
    public final AnswerTask<Neuron> neuron = answer(
            new Task.Card("6.4", "Write the neuron")
                    .why("Five lines, and they are all that the class Perceptron does at its core.")
                    .hint("Begin with the bias, and add one product for each input in a loop.")
                    .hint("The loop runs over the inputs, however many there are.")
                    .hint("The neuron fires when the sum is greater than 0. A sum of exactly 0 does not fire.")
                    .solution(
                            "The sum begins with the bias; the loop adds the products; the comparison is the step.",
                            """
                            int neuronOutput(double[] x, double[] w, double b) {
                                double sum = b;
                                for (int i = 0; i < x.length; i++) {
                                    sum += w[i] * x[i];
                                }
                                return sum > 0 ? 1 : 0;
                            }
                            """),
            Chapter6::faultInNeuron);

    /** 6.5: one correction of the learning rule by hand. */
    public final NumbersTask correction = numbers(
            new Task.Card("6.5", "One correction by hand")
                    .why("This is a whole step of learning. Chapter 8 will do the same for networks, with slopes.")
                    .hint("First the answer of the neuron: is the weighted sum greater than 0?")
                    .hint("The error is target minus output. Each weight changes by rate · error · its input.")
                    .hint("The bias changes as if it had an input of 1. An input of 0 leaves its weight alone.")
                    .solution(
                            "The sum is 0.2 · 1 − 0.3 · 0 − 0.4 = −0.2, so the output is 0 and the error 1. The first"
                                    + " weight and the bias grow by 0.5; the input 0 leaves the second weight as it is.",
                            """
                            double w1 = 0.2 + 0.5 * 1 * 1;
                            double w2 = -0.3 + 0.5 * 1 * 0;
                            double b = -0.4 + 0.5 * 1;
                            """),
            Wanted.of("w1", 0.7, 0.0005, "w₁ + rate · error · x₁")
                    .mistake(-0.3, "it went the wrong way: the error is target minus output")
                    .mistake(0.5, "this is the step alone; add it to the old weight")
                    .mistake(0.2, "nothing was learned: the output is 0 and the target is 1")
                    .mistake(1.2, "the learning rate is missing"),
            Wanted.of("w2", -0.3, 0.0005, "w₂ + rate · error · x₂")
                    .mistake(0.2, "its input is 0, so it takes no part in the error")
                    .mistake(-0.8, "its input is 0, so it takes no part in the error")
                    .mistake(0.7, "its input is 0, so it takes no part in the error"),
            Wanted.of("b", 0.1, 0.0005, "b + rate · error")
                    .mistake(-0.4, "the bias learns, too, as if it had an input of 1")
                    .mistake(0.5, "this is the step alone; add it to the old bias")
                    .mistake(-0.9, "it went the wrong way: the error is target minus output")
                    .mistake(0.6, "the learning rate is missing"));

    /** 6.6: find the bug in a learning rule. */
    public final AnswerTask<Correction> mendedRule = answer(
            new Task.Card("6.6", "Find the bugs")
                    .why(
                            "A wrong sign turns learning into unlearning, and the program says nothing. Trying a single step"
                                    + " with numbers that you know finds such bugs.")
                    .hint(
                            "Send the sample (1, 1) with target 1 through the printed program, from zeros. What should happen,"
                                    + " and what happens?")
                    .hint("One bug is in the error, the other in the bias.")
                    .hint("The error is target minus output, and the bias gets rate · error as well.")
                    .solution("The printed program took output minus target, and forgot the bias.", """
                            double[] corrected(double[] n, double[] x, int target, double rate) {
                                int output = n[0] * x[0] + n[1] * x[1] + n[2] > 0 ? 1 : 0;
                                int error = target - output;
                                return new double[] {n[0] + rate * error * x[0],
                                    n[1] + rate * error * x[1], n[2] + rate * error};
                            }
                            """),
            Chapter6::faultInRule);

    /** 6.7: how far a point lies from the line of a neuron. */
    public final NumbersTask distance = numbers(
            new Task.Card("6.7", "How far from the line")
                    .why(
                            "The weighted sum grows with the weights, the distance does not: it belongs to the line alone.")
                    .hint("The distance is the weighted sum, without its sign, divided by the length of (w₁, w₂).")
                    .hint("The length of (3, 4) is the root of 3² + 4².")
                    .hint("Ten times the numbers make ten times the sum and ten times the length.")
                    .solution(
                            "The sum is 3 − 4 − 2 = −3, the length of (3, 4) is 5, and the distance 3 / 5. With ten times the"
                                    + " numbers it is 30 / 50, the same.",
                            """
                            double sumAtPoint = 3 * 1 + 4 * -1 - 2;
                            double distance = Math.abs(sumAtPoint) / Math.hypot(3, 4);
                            double tenTimes = Math.abs(10 * sumAtPoint) / Math.hypot(30, 40);
                            """),
            Wanted.of("sumAtPoint", -3, 0.0005, "3x₁ + 4x₂ − 2 at (1, −1)")
                    .mistake(-1, "the bias is missing")
                    .mistake(1, "the bias is −2, and was added as 2")
                    .mistake(5, "x₂ is −1: this is the sum at (1, 1)")
                    .mistake(3, "the sum is below 0"),
            Wanted.of("distance", 0.6, 0.0005, "|weighted sum| / √(w₁² + w₂²)")
                    .mistake(-0.6, "a distance has no sign")
                    .mistake(3, "this is the weighted sum; divide by the length of (3, 4)")
                    .mistake(-3, "this is the weighted sum; divide by the length of (3, 4), and drop the sign")
                    .mistake(0.12, "divided by 25: the root is missing")
                    .mistake(3.0 / 7, "the length of (3, 4) is not 3 + 4")
                    .mistake(0.2, "the bias is missing in the sum"),
            Wanted.of("tenTimes", 0.6, 0.0005, "the same with w = (30, 40) and b = −20")
                    .mistake(-0.6, "a distance has no sign")
                    .mistake(6, "the length has grown as well")
                    .mistake(0.06, "the sum has grown as well")
                    .mistake(30, "this is the weighted sum; divide by the length of (30, 40)"));

    /** 6.8: the contradiction of XOR, as four numbers. */
    public final NumbersTask contradiction = numbers(
            new Task.Card("6.8", "Why XOR has no neuron")
                    .why(
                            "Added up like this, the four rows say that 0 is greater than 0. No weights and no bias can make"
                                    + " that true, so there is no such neuron: a proof, not a failed search.")
                    .hint(
                            "Which of the inequalities contain w₁? Once with a plus, once with a minus: how often has each to"
                                    + " be taken, so that w₁ cancels?")
                    .hint("The same question for w₂, and then three of the four numbers are tied together.")
                    .hint("Now count b: two inequalities bring a plus, two a minus.")
                    .solution(
                            "Each row once: −b + (w₂ + b) + (w₁ + b) − (w₁ + w₂ + b) = 0, and yet it should be greater"
                                    + " than 0. Any four equal numbers above 0 do the same.",
                            "double row00 = 1, row01 = 1, row10 = 1, row11 = 1;"),
            List.of("row00", "row01", "row10", "row11"),
            Chapter6::faultInContradiction);

    /** 6.9: an experiment on the order of the rows. */
    public final NumbersTask orderOfRows = numbers(
            new Task.Card("6.9", "Does the order matter, does the rate")
                    .why(
                            "Another order leads to another line, after another number of epochs: what is learned depends on"
                                    + " the way. The rate changes nothing from a start at zero. All three numbers are then sums"
                                    + " of steps of that size, so they are four times as large, and the line stays where it is.")
                    .hint("The targets have to go with their rows: 1 belongs to the row 1 1.")
                    .hint("Two trainings, new LearningRule(1) and new LearningRule(4), and the same rows for both.")
                    .hint("history.epochs() counts the last epoch, too, and history.perceptron().weight(0) is w₁.")
                    .solution(
                            "The experiment itself gives the numbers. With this order the learning rule ends at"
                                    + " w = (1, 2), b = −2, and not at (2, 1), −2 as in the usual one.",
                            """
                            double[][] rows = {{0, 1}, {1, 1}, {0, 0}, {1, 0}};
                            int[] targets = {0, 1, 0, 0};
                            Perceptron start = Perceptron.withWeights(0, 0);
                            var slow = new LearningRule(1).learn(start, rows, targets);
                            var quick = new LearningRule(4).learn(start, rows, targets);
                            double guess = 6, epochs = slow.epochs();
                            double firstWeight = slow.perceptron().weight(0);
                            double epochsWithFour = quick.epochs();
                            double firstWeightWithFour = quick.perceptron().weight(0);
                            """),
            Wanted.guess("guess"),
            Wanted.of("epochs", 5, 0.0005, "the epochs until one is without an error, that one included")
                    .mistake(3, "the targets stayed in the usual order: this is another table")
                    .mistake(4, "the last epoch, the one without an error, counts as well")
                    .mistake(6, "this is the number for the usual order of the rows"),
            Wanted.of("firstWeight", 1, 0.0005, "the first weight at the end of the training with the rate 1")
                    .mistake(2, "this is the second weight, or the first one after the usual order")
                    .mistake(4, "this is the first weight with the rate 4"),
            Wanted.of("epochsWithFour", 5, 0.0005, "the epochs of the training with the rate 4, from zeros")
                    .mistake(20, "the rate makes larger steps, and not more of them")
                    .mistake(1.25, "the rate makes larger steps, and not fewer of them")
                    .mistake(3, "the targets stayed in the usual order: this is another table")
                    .mistake(4, "the start was not at zero, or the last epoch was not counted"),
            Wanted.of("firstWeightWithFour", 4, 0.0005, "the first weight at the end of the training with the rate 4")
                    .mistake(1, "this is the first weight with the rate 1")
                    .mistake(8, "this is the second weight"));

    /** 6.10: the AND with the widest street. */
    public final AnswerTask<Perceptron> widestStreet = answer(
            new Task.Card("6.10", "The widest street")
                    .why(
                            "The line in the middle forgives most: a point may move by a third in any direction, and the answer"
                                    + " stays right. The learning rule stops at the first line that works; other methods look for"
                                    + " this one, the line with the widest margin.")
                    .hint(
                            "Draw the four points. Of all lines between (1, 1) and the others, which keeps away from all of them?")
                    .hint("The points that are nearest to any such line are (1, 1), (0, 1) and (1, 0).")
                    .hint(
                            "By symmetry both weights are equal. Move the line until (1, 1) and (0, 1) are equally far away.")
                    .solution(
                            "The line x₁ + x₂ = 1.5 is 0.354 away from (1, 1), (0, 1) and (1, 0).",
                            "Perceptron widestStreet = Perceptron.withWeights(1, 1).withBias(-1.5);"),
            Chapter6::faultInStreet);

    /** Makes the tasks, all of them open. */
    public Chapter6() {}

    private static Optional<Fault> copied(Perceptron perceptron) {
        double[] w = perceptron.weights();
        boolean same = Math.abs(w[0] - w[1]) < TOLERANCE && Math.abs(perceptron.bias() / w[0] + 1.4) < TOLERANCE;
        return same
                ? Optional.of(new Fault(
                        "w = " + Text.numbers(w) + ", b = " + Text.number(perceptron.bias()),
                        "another line than that of w = (0.5, 0.5), b = −0.7",
                        "the same line: scaling all three numbers does not move it"))
                : Optional.empty();
    }

    private static Optional<Fault> faultInNeuron(Neuron neuron) {
        double[][] weights = {{1, 1}, {1, 1}, {2, -1, 0.5}, {-3}, {1, -1}};
        double[][] inputs = {{1, 1}, {0, 0}, {1, 1, 1}, {-1}, {2, 2}};
        double[] biases = {-1.5, 0.5, -1, -2, 0};
        int[] expected = {1, 1, 1, 1, 0};
        String[] lessons = {
            "the sum 1 + 1 − 1.5 is above 0",
            "with inputs of 0 only the bias is left, and it is above 0",
            "three inputs: the loop has to go over all of them",
            "−3 · −1 − 2 is above 0",
            "the sum is exactly 0, and does not fire"
        };
        for (int i = 0; i < expected.length; i++) {
            int row = i;
            String place = "x = " + Text.numbers(inputs[i]) + ", w = " + Text.numbers(weights[i]) + ", b = "
                    + Text.number(biases[i]);
            int output = Task.call(place, () -> neuron.output(inputs[row].clone(), weights[row].clone(), biases[row]));
            if (i == 0 && output == -1) {
                throw new Task.NotTried();
            }
            if (output != expected[i]) {
                return Optional.of(new Fault(
                        "the output " + output,
                        "1 if w₁x₁ + w₂x₂ + … + b is greater than 0, else 0",
                        place + ": " + lessons[i]));
            }
        }
        return Optional.empty();
    }

    private static Optional<Fault> faultInRule(Correction rule) {
        double[][] before = {{0, 0, 0}, {0.5, 0.5, 0}, {1, 1, -1.5}, {0.2, -0.3, 0.1}};
        double[][] inputs = {{1, 1}, {1, 0}, {1, 1}, {0, 1}};
        int[] targets = {1, 0, 1, 1};
        double[] rates = {1, 1, 1, 0.5};
        double[][] after = {{1, 1, 1}, {-0.5, 0.5, -1}, {1, 1, -1.5}, {0.2, 0.2, 0.6}};
        for (int i = 0; i < before.length; i++) {
            int row = i;
            String place = "from " + Text.numbers(before[i]) + " with x = " + Text.numbers(inputs[i]) + ", target "
                    + targets[i] + ", rate " + Text.number(rates[i]);
            double[] numbers = Task.call(
                    place, () -> rule.corrected(before[row].clone(), inputs[row].clone(), targets[row], rates[row]));
            if (numbers == null) {
                throw new Task.NotTried();
            }
            if (numbers.length != after[i].length || !isNear(numbers, after[i])) {
                return Optional.of(new Fault(
                        "(w₁, w₂, b) = " + Text.numbers(numbers),
                        "each number moved by rate · (target − output) · its input; the bias has the input 1",
                        place + ": " + lesson(numbers, before[i], after[i], rates[i])));
            }
        }
        return Optional.empty();
    }

    private static String lesson(double[] numbers, double[] before, double[] after, double rate) {
        if (numbers.length != after.length) {
            return "three numbers are needed";
        }
        double[] step = new double[after.length];
        double[] withoutRate = new double[after.length];
        for (int i = 0; i < after.length; i++) {
            step[i] = after[i] - before[i];
            withoutRate[i] = before[i] + step[i] / rate;
        }
        if (isNear(numbers, before)) {
            return "nothing moved, though the answer is wrong"
                    + (isNear(before, new double[before.length]) ? "; a sum of exactly 0 does not fire" : "");
        }
        if (isNear(numbers, step)) {
            return "this is the step alone; the old numbers are missing";
        }
        if (isNear(numbers, withoutRate)) {
            return "the learning rate is missing";
        }
        boolean weightsRight =
                Math.abs(numbers[0] - after[0]) < TOLERANCE && Math.abs(numbers[1] - after[1]) < TOLERANCE;
        if (weightsRight) {
            return numbers[2] == before[2] ? "the bias has not moved" : "the bias moved by the wrong amount";
        }
        boolean opposite = Math.abs(numbers[0] + after[0] - 2 * before[0]) < TOLERANCE
                && Math.abs(numbers[1] + after[1] - 2 * before[1]) < TOLERANCE;
        return opposite ? "the weights moved the wrong way" : "the weights moved by the wrong amount";
    }

    private static boolean isNear(double[] numbers, double[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (!(Math.abs(numbers[i] - wanted[i]) < TOLERANCE)) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Fault> faultInContradiction(double[] times) {
        String given = "rows taken " + Text.numbers(times) + " times";
        String expected = "numbers of at least 0, at least one of them for a row of class 1, with which w₁, w₂ and b"
                + " cancel in −row00·b + row01·(w₂ + b) + row10·(w₁ + b) − row11·(w₁ + w₂ + b)";
        for (double time : times) {
            if (time < 0) {
                return Optional.of(new Fault(given, expected, "a negative number turns an inequality round"));
            }
        }
        double w1 = times[2] - times[3];
        double w2 = times[1] - times[3];
        double b = -times[0] + times[1] + times[2] - times[3];
        String left = Math.abs(w1) > TOLERANCE
                ? Text.number(w1) + "·w₁"
                : Math.abs(w2) > TOLERANCE
                        ? Text.number(w2) + "·w₂"
                        : Math.abs(b) > TOLERANCE ? Text.number(b) + "·b" : "";
        if (!left.isEmpty()) {
            return Optional.of(new Fault(
                    given,
                    expected,
                    left + " is left in the sum, and nothing forbids that it is above 0: no contradiction yet"));
        }
        if (times[1] + times[2] < TOLERANCE) {
            return Optional.of(
                    new Fault(given, expected, "0 ≥ 0 is true; the contradiction needs a row that says > 0"));
        }
        return Optional.empty();
    }

    private static Optional<Fault> faultInStreet(Perceptron perceptron) {
        Optional<Fault> fault = AND.faultIn(perceptron);
        if (fault.isPresent()) {
            return fault;
        }
        double[] nearest = TruthTable.TWO_INPUTS[0];
        for (double[] point : TruthTable.TWO_INPUTS) {
            if (perceptron.distanceFromLine(point) < perceptron.distanceFromLine(nearest)) {
                nearest = point;
            }
        }
        double width = perceptron.distanceFromLine(nearest);
        return width >= WIDE_ENOUGH
                ? Optional.empty()
                : Optional.of(new Fault(
                        "w = " + Text.numbers(perceptron.weights()) + ", b = " + Text.number(perceptron.bias()),
                        "AND, with every point at least " + WIDE_ENOUGH + " from the line",
                        Text.numbers(nearest) + ", which is only " + Text.number(width) + " away"));
    }
}
