package firstneuron.exercise;

import firstneuron.language.Texts;
import firstneuron.matrix.Matrix;
import firstneuron.nn.Activation;
import firstneuron.nn.Dense;
import firstneuron.nn.Mlp;

/**
 * Chapter 7, the multilayer perceptron: ten tasks.
 */
public final class Chapter7 extends Chapter {
    private static final double THREE_DECIMALS = 0.001;
    private static final double WHOLE = 1e-6;

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

    /** One layer in the place of two, written by the learner. */
    @FunctionalInterface
    public interface Joining {
        /**
         * The layer that gives what the second gives behind the first.
         *
         * @param first a layer without activation
         * @param second a layer without activation, with an input for each neuron of the first
         * @return one layer without activation
         */
        Dense of(Dense first, Dense second);
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
            "7.1",
            Wanted.of("z1", -0.5, 0.0005)
                    .mistake("biasMissing", -1)
                    .mistake("biasSubtracted", -1.5)
                    .mistake("inputsSwapped", -4.5)
                    .mistake("signOfSecond", 5.5)
                    .mistake("hiddenAnswer", 0),
            Wanted.of("z2", 1, 0.0005)
                    .mistake("biasMissing", 2)
                    .mistake("biasAdded", 3)
                    .mistake("inputsSwapped", 6)
                    .mistake("signOfFirst", 5),
            Wanted.of("z3", -1, 0.0005)
                    .mistake("sumsNotAnswers", -2.5)
                    .mistake("biasMissing", -2)
                    .mistake("biasSubtracted", -3)
                    .mistake("answersSwapped", 4)
                    .mistake("bothFire", 2)
                    .mistake("signOfSecond", 3)
                    .mistake("inputsNotAnswers", 5)
                    .mistake("sigmoidTaken", 3 / (1 + Math.exp(0.5)) - 2 / (1 + Math.exp(-1)) + 1),
            Wanted.of("output", 0, 0.0005).mistake("stepOfNegativeSum", 1).mistake("sumNotAnswer", -1));

    /** 7.2: a hidden layer with which a given AND neuron says XOR. */
    public final AnswerTask<Mlp> hiddenLayer = answer("7.2", LayerBeforeAnd::new);

    /** 7.3: a network for XOR whose hidden neurons are not NAND and OR. */
    public final AnswerTask<Mlp> secondXor = answer("7.3", SecondXor::new);

    /** 7.4: XOR as a method that calls nothing but NAND. */
    public final AnswerTask<XorOfNands> fromNands = answer("7.4", NandCircuit::new);

    /** 7.5: the places of two points in the plane of the hidden neurons. */
    public final NumbersTask places = numbers(
            "7.5",
            place("firstH1", -0.5)
                    .mistake("biasMissing", sigmoid(-1))
                    .mistake("biasSubtracted", sigmoid(-1.5))
                    .mistake("secondOfThisPoint", sigmoid(1))
                    .mistake("firstOfOtherPoint", sigmoid(2.5)),
            place("firstH2", 1)
                    .mistake("biasMissing", sigmoid(2))
                    .mistake("biasAdded", sigmoid(3))
                    .mistake("firstOfThisPoint", sigmoid(-0.5))
                    .mistake("secondOfOtherPoint", sigmoid(-2)),
            place("secondH1", 2.5)
                    .mistake("biasMissing", sigmoid(2))
                    .mistake("biasSubtracted", sigmoid(1.5))
                    .mistake("secondOfThisPoint", sigmoid(-2))
                    .mistake("firstOfOtherPoint", sigmoid(-0.5)),
            place("secondH2", -2)
                    .mistake("biasMissing", sigmoid(-1))
                    .mistake("biasAdded", sigmoid(0))
                    .mistake("firstOfThisPoint", sigmoid(2.5))
                    .mistake("secondOfOtherPoint", sigmoid(1)));

    /** 7.6: one layer that does what two layers without activation do. */
    public final AnswerTask<Joining> oneLayer = answer("7.6", OneLayer::new);

    /** 7.7: the weighted sums of a layer for many samples, with matrices. */
    public final AnswerTask<SumsOfMany> weightedSums = answer("7.7", ManySamples::new);

    /** 7.8: find the bug in a layer that is written with loops. */
    public final AnswerTask<SumsOfOne> mendedLayer = answer("7.8", OneSample::new);

    /** 7.9: how many hidden neurons the moons need. */
    public final NumbersTask moons = numbers(
            "7.9",
            Wanted.guess("guess"),
            Wanted.of("rightWithTwo", 87, 0.5)
                    .mistake("shareNotNumber", 0.87)
                    .mistake("wrongOnes", 13)
                    .mistake("oneNeuron", 89)
                    .mistake("circle", 83)
                    .mistake("allRight", 100),
            Wanted.of("rightWithOne", 89, 0.5)
                    .mistake("twoNeurons", 87)
                    .mistake("wrongOnes", 11)
                    .mistake("guessing", 50)
                    .mistake("oneLine", 100),
            Wanted.of("fewest", 3, WHOLE)
                    .mistake("oneLine", 1)
                    .mistake("two", 2)
                    .mistake("four", 4)
                    .mistake("eight", 8)
                    .mistake("pointsNotNeurons", 100));

    /** 7.10: a network that is above one half exactly inside a triangle. */
    public final AnswerTask<Mlp> fence = answer("7.10", Fence::new);

    /** Makes the tasks, all of them open. */
    public Chapter7() {
        this(Words.ofTheCourse());
    }

    Chapter7(Texts texts) {
        super(texts);
    }

    private static Wanted place(String name, double sum) {
        return Wanted.of(name, sigmoid(sum), THREE_DECIMALS)
                .mistake("stepNotSigmoid", sum > 0 ? 1 : 0)
                .mistake("sumNotSigmoid", sum)
                .mistake("signTurned", sigmoid(-sum));
    }

    private static double sigmoid(double z) {
        return Activation.SIGMOID.value(z);
    }
}
