package firstneuron.exercise;

import firstneuron.language.Texts;
import firstneuron.perceptron.Perceptron;
import java.util.List;

/**
 * Chapter 6, the perceptron: ten tasks.
 */
public final class Chapter6 extends Chapter {
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
            "6.1",
            Wanted.of("weightedSum", -3, 0.0005)
                    .mistake("biasMissing", -4)
                    .mistake("biasSubtracted", -5)
                    .mistake("signTurned", 3)
                    .mistake("productSigns", 7)
                    .mistake("negativeProductAdded", 1),
            Wanted.of("step", 0, 0.0005).mistake("stepOfNegativeSum", 1).mistake("stepOfPlusAndMinusOne", -1),
            Wanted.of("sigmoid", 1 / (1 + Math.exp(3)), 0.0005)
                    .mistake("minusLost", 1 / (1 + Math.exp(-3)))
                    .mistake("powerAlone", Math.exp(-3))
                    .mistake("sigmoidOfZero", 0));

    /** 6.2: weights and a bias for AND, without a sum on the line. */
    public final AnswerTask<Perceptron> anotherAnd = answer("6.2", AnotherAnd::new);

    /** 6.3: a neuron that fires for at least two of three inputs. */
    public final AnswerTask<Perceptron> twoOfThree = answer("6.3", TruthTable::atLeastTwoOfThree);

    /** 6.4: the output of a neuron as a method. */
    public final AnswerTask<Neuron> neuron = answer("6.4", NeuronOutput::new);

    /** 6.5: one correction of the learning rule by hand. */
    public final NumbersTask correction = numbers(
            "6.5",
            Wanted.of("w1", 0.7, 0.0005)
                    .mistake("wrongWay", -0.3)
                    .mistake("stepAlone", 0.5)
                    .mistake("nothingLearned", 0.2)
                    .mistake("rateMissing", 1.2),
            Wanted.of("w2", -0.3, 0.0005).mistake("inputIsZero", 0.2, -0.8, 0.7),
            Wanted.of("b", 0.1, 0.0005)
                    .mistake("biasUnmoved", -0.4)
                    .mistake("stepAlone", 0.5)
                    .mistake("wrongWay", -0.9)
                    .mistake("rateMissing", 0.6));

    /** 6.6: find the bug in a learning rule. */
    public final AnswerTask<Correction> mendedRule = answer("6.6", RuleStep::new);

    /** 6.7: how far a point lies from the line of a neuron. */
    public final NumbersTask distance = numbers(
            "6.7",
            Wanted.of("sumAtPoint", -3, 0.0005)
                    .mistake("biasMissing", -1)
                    .mistake("biasAdded", 1)
                    .mistake("otherPoint", 5)
                    .mistake("signLost", 3),
            Wanted.of("distance", 0.6, 0.0005)
                    .mistake("signOfDistance", -0.6)
                    .mistake("sumNotDivided", 3)
                    .mistake("sumNotDividedNorPositive", -3)
                    .mistake("rootMissing", 0.12)
                    .mistake("lengthsAdded", 3.0 / 7)
                    .mistake("biasMissing", 0.2),
            Wanted.of("tenTimes", 0.6, 0.0005)
                    .mistake("signOfDistance", -0.6)
                    .mistake("lengthGrown", 6)
                    .mistake("sumGrown", 0.06)
                    .mistake("sumNotDivided", 30));

    /** 6.8: the contradiction of XOR, as four numbers. */
    public final NumbersTask contradiction =
            numbers("6.8", List.of("row00", "row01", "row10", "row11"), Contradiction::new);

    /** 6.9: an experiment on the order of the rows. */
    public final NumbersTask orderOfRows = numbers(
            "6.9",
            Wanted.guess("guess"),
            Wanted.of("epochs", 5, 0.0005)
                    .mistake("targetsNotMoved", 3)
                    .mistake("lastEpochNotCounted", 4)
                    .mistake("usualOrder", 6),
            Wanted.of("firstWeight", 1, 0.0005).mistake("secondWeight", 2).mistake("otherRate", 4),
            Wanted.of("epochsWithFour", 5, 0.0005)
                    .mistake("moreSteps", 20)
                    .mistake("fewerSteps", 1.25)
                    .mistake("targetsNotMoved", 3)
                    .mistake("otherStart", 4),
            Wanted.of("firstWeightWithFour", 4, 0.0005).mistake("otherRate", 1).mistake("secondWeight", 8));

    /** 6.10: the AND with the widest street. */
    public final AnswerTask<Perceptron> widestStreet = answer("6.10", WidestStreet::new);

    /** Makes the tasks, all of them open. */
    public Chapter6() {
        this(Words.ofTheCourse());
    }

    Chapter6(Texts texts) {
        super(texts);
    }
}
