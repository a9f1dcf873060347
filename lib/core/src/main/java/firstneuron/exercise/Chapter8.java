package firstneuron.exercise;

import firstneuron.language.Texts;
import firstneuron.matrix.Matrix;
import firstneuron.nn.Activation;
import firstneuron.nn.Mlp;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Chapter 8, error back-propagation: eleven tasks.
 */
public final class Chapter8 extends Chapter {
    // 8.6: x = 2, h = σ(wx + b), o = σ(vh + c), target 0, rate 2
    private static final double W = 0.4;
    private static final double V = 1.5;
    private static final double HIDDEN = sigmoid(W * 2 - 0.5);
    private static final double OUTPUT = sigmoid(V * HIDDEN - 0.8);
    private static final double ARRIVES = OUTPUT * OUTPUT * (1 - OUTPUT);
    private static final double GRADIENT_V = ARRIVES * HIDDEN;
    private static final double GRADIENT_W = ARRIVES * V * HIDDEN * (1 - HIDDEN) * 2;

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

    /** A formula with a division, computed and walked backward by the learner's own program. */
    @FunctionalInterface
    public interface Division {
        /**
         * E = q · q + a · b with q = a / b.
         *
         * @param a any number
         * @param b any number but 0
         * @return E, ∂E/∂a and ∂E/∂b
         */
        double[] of(double a, double b);
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
            "8.1",
            Wanted.of("after1", 5, 0.0005)
                    .mistake("uphill", 11)
                    .mistake("rateMissing", -2)
                    .mistake("heightNotSlope", -0.1)
                    .mistake("slopeNotPlace", 10)
                    .mistake("stepNotPlace", 3)
                    .mistake("linearPartMissing", 3.2)
                    .mistake("squareUnderived", 7.4)
                    .mistake("constantDerived", 1.7),
            Wanted.of("after2", 3.8, 0.0005)
                    .mistake("oldSlope", 2)
                    .mistake("uphill", 6.2)
                    .mistake("rateMissing", 1)
                    .mistake("oldPlace", 6.8),
            Wanted.of("after3", 3.32, 0.0005)
                    .mistake("oldSlope", 2.6)
                    .mistake("uphill", 4.28)
                    .mistake("rateMissing", 2.2)
                    .mistake("lowestPoint", 3));

    /** 8.2: rates that converge, land, change sides and diverge. */
    public final NumbersTask rates = numbers("8.2", List.of("border", "oneStep", "zigzag"), ValleyRates::new);

    /** 8.3: the chain rule on a small graph, and a value that is used twice. */
    public final NumbersTask graph = numbers(
            "8.3",
            Wanted.of("gradA", -6, 0.0005)
                    .mistake("signTurned", 6)
                    .mistake("lastFactorMissing", -3)
                    .mistake("slopeOfB", 8)
                    .mistake("valueNotSlope", 4)
                    .mistake("arrivingAlone", 2)
                    .mistake("ownFactorTaken", -24)
                    .mistake("valueHandedBack", 15),
            Wanted.of("gradB", 8, 0.0005)
                    .mistake("lastFactorMissing", 4)
                    .mistake("slopeOfA", -6)
                    .mistake("signTurned", -8)
                    .mistake("ownFactorTaken", -24)
                    .mistake("valueHandedBack", -20),
            Wanted.of("gradC", 2, 0.0005)
                    .mistake("arrivingMissing", 1)
                    .mistake("ownFactorTaken", 14)
                    .mistake("valueNotSlope", 7)
                    .mistake("valueHandedBack", -5),
            Wanted.of("gradF", -5, 0.0005)
                    .mistake("valueNotSlope", 2)
                    .mistake("resultNotSlope", -10)
                    .mistake("termMissing", -12)
                    .mistake("termSubtracted", -19)
                    .mistake("signTurned", 5)
                    .mistake("productPositive", 19),
            Wanted.of("twiceA", -4, 0.0005)
                    .mistake("productAlone", -6)
                    .mistake("sumAlone", 2)
                    .mistake("usesMultiplied", -12)
                    .mistake("signsOfUses", -8)
                    .mistake("lastFactorMissing", -2)
                    .mistake("lastFactorMissingInSum", -5)
                    .mistake("lastFactorMissingInProduct", -1));

    /** 8.4: a slope measured by central differences. */
    public final AnswerTask<Measurement> measuredSlope = answer("8.4", MeasuredSlope::new);

    /** 8.5: the slope of an activation that the library does not have. */
    public final AnswerTask<DoubleUnaryOperator> softsignSlope = answer("8.5", SoftsignSlope::new);

    /** 8.6: one update of a chain of two neurons by hand. */
    public final NumbersTask update = numbers(
            "8.6",
            Wanted.of("hidden", HIDDEN, 0.0002)
                    .mistake("sumNotSigmoid", 0.3)
                    .mistake("biasMissing", sigmoid(0.8))
                    .mistake("biasAdded", sigmoid(1.3))
                    .mistake("minusLost", sigmoid(-0.3)),
            Wanted.of("output", OUTPUT, 0.0002)
                    .mistake("sumNotSigmoid", V * HIDDEN - 0.8)
                    .mistake("biasMissing", sigmoid(V * HIDDEN))
                    .mistake("biasAdded", sigmoid(V * HIDDEN + 0.8))
                    .mistake("inputNotHidden", sigmoid(V * 2 - 0.8))
                    .mistake("sumNotHidden", sigmoid(V * 0.3 - 0.8)),
            Wanted.of("gradV", GRADIENT_V, 0.0002)
                    .mistake("signTurned", -GRADIENT_V)
                    .mistake("outputSlopeMissing", OUTPUT * HIDDEN)
                    .mistake("inputMissing", ARRIVES)
                    .mistake("twice", 2 * GRADIENT_V)
                    .mistake("inputNotHidden", ARRIVES * 2)
                    .mistake("gradientOfHidden", ARRIVES * V)
                    .mistake("differenceMissing", OUTPUT * (1 - OUTPUT) * HIDDEN),
            Wanted.of("gradW", GRADIENT_W, 0.0002)
                    .mistake("signTurned", -GRADIENT_W)
                    .mistake("hiddenSlopeMissing", ARRIVES * V * 2)
                    .mistake("inputMissing", GRADIENT_W / 2)
                    .mistake("weightMissing", GRADIENT_W / V)
                    .mistake("newWeight", GRADIENT_W / V * (V - 2 * GRADIENT_V))
                    .mistake("outputSlopeMissing", OUTPUT * V * HIDDEN * (1 - HIDDEN) * 2)
                    .mistake("twice", 2 * GRADIENT_W)
                    .mistake("hiddenTaken", GRADIENT_V * V * HIDDEN * (1 - HIDDEN) * 2),
            Wanted.of("wAfter", W - 2 * GRADIENT_W, 0.0002)
                    .mistake("climbs", W + 2 * GRADIENT_W)
                    .mistake("rateMissing", W - GRADIENT_W)
                    .mistake("rateTwice", W - 4 * GRADIENT_W)
                    .mistake("stepAlone", 2 * GRADIENT_W)
                    .mistake("otherWeight", V - 2 * GRADIENT_V));

    /** 8.7: the gradient of the weights of a whole layer. */
    public final AnswerTask<WeightGradient> weightGradient = answer("8.7", GradientOfWeights::new);

    /** 8.8: find the bugs in a step of gradient descent. */
    public final AnswerTask<Descent> mendedStep = answer("8.8", DescentStep::new);

    /** 8.9: an experiment on equal weights. */
    public final NumbersTask twins = numbers(
            "8.9",
            Wanted.guess("guess"),
            Wanted.of("twinsError", 0.1687, 0.0003)
                    .mistake("zeros", 0.25)
                    .mistake("trough", 0.125)
                    .mistake("differentWeight", 0.0010),
            Wanted.of("otherError", 0.0010, 0.0003)
                    .mistake("twins", 0.1687)
                    .mistake("oneHalf", 0.25)
                    .mistake("neverReached", 0)
                    .mistake("bound", 0.01),
            Wanted.of("epochs", 716, 0.5)
                    .mistake("countedFromZero", 715)
                    .mistake("oneTooMany", 717)
                    .mistake("allEpochs", 2000));

    /** 8.10: a start from which XOR is learned quickly. */
    public final AnswerTask<Mlp> goodStart = answer("8.10", GoodStart::new);

    /** 8.11: a division for a program of back-propagation. */
    public final AnswerTask<Division> division = answer("8.11", NewOperation::new);

    /** Makes the tasks, all of them open. */
    public Chapter8() {
        this(Words.ofTheCourse());
    }

    Chapter8(Texts texts) {
        super(texts);
    }

    private static double sigmoid(double z) {
        return Activation.SIGMOID.value(z);
    }
}
