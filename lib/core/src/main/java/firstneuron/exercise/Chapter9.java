package firstneuron.exercise;

import firstneuron.language.Texts;
import firstneuron.matrix.Matrix;
import firstneuron.nn.Mlp;
import firstneuron.optim.LearningRate;
import firstneuron.optim.Optimizer;
import java.util.List;
import java.util.Objects;

/**
 * Chapter 9, from neural networks to deep learning: twelve tasks.
 */
public final class Chapter9 extends Chapter {
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

    /** The backward pass of a layer with tanh, written by the learner. */
    @FunctionalInterface
    public interface LayerBackward {
        /**
         * The gradients of a layer.
         *
         * @param x its inputs, n×in
         * @param w its weights, in×out
         * @param a its answers, n×out
         * @param da the gradient of its answers, n×out
         * @return the gradients of its weights, of its biases and of its inputs, in this order
         */
        Matrix[] of(Matrix x, Matrix w, Matrix a, Matrix da);
    }

    /** Early stopping, written by the learner. */
    @FunctionalInterface
    public interface Stopping {
        /**
         * The epoch whose network is kept.
         *
         * @param errors the validation error of each epoch
         * @param patience after so many epochs without a new smallest error the training stops
         * @return the epoch of the smallest error up to there, counted from 1
         */
        int epoch(double[] errors, int patience);
    }

    /** A training with gradient descent, written by the learner. */
    @FunctionalInterface
    public interface Training {
        /**
         * The network after the training, whose error is the mean squared error.
         *
         * @param start the network before it
         * @param x the samples
         * @param targets the wanted answers
         * @param rate the learning rate
         * @param epochs how many updates, each with all samples
         * @return the network after it
         */
        Mlp trained(Mlp start, Matrix x, Matrix targets, double rate, int epochs);
    }

    /**
     * How a network is to be trained.
     *
     * @param start the network before it, for example {@code Mlp.sizes(64, 12, 10).seed(1).build()}
     * @param rule for example {@code new Momentum(0.05, 0.9)}
     * @param batchSize so many samples an update
     * @param epochs so often through all samples
     */
    public record Recipe(Mlp start, Optimizer rule, int batchSize, int epochs) {
        /**
         * Checks that nothing is missing.
         *
         * @param start the network before it
         * @param rule the rule of the updates
         * @param batchSize so many samples an update
         * @param epochs so often through all samples
         */
        public Recipe {
            Objects.requireNonNull(start, "the start is null, expected a network");
            Objects.requireNonNull(rule, "the rule is null, expected one such as new Momentum(0.05, 0.9)");
        }
    }

    /** 9.1: what sigmoid layers leave of a gradient. */
    public final NumbersTask leftOver = numbers(
            "9.1",
            Wanted.of("sixLayers", Math.pow(0.25, 6), 5e-7)
                    .mistake("moreDecimals", 0.00024, 0.0002)
                    .mistake("factorsAdded", 1.5)
                    .mistake("quarterShared", 0.25 / 6)
                    .mistake("fiveLayers", Math.pow(0.25, 5))
                    .mistake("sevenLayers", Math.pow(0.25, 7))
                    .mistake("roundedSlope", Math.pow(0.3, 6)),
            Wanted.of("layers", 10, 0.0005).mistake("nineLayers", 9).mistake("oneLayerEarlier", 11));

    /** 9.2: the backward pass of a layer. */
    public final AnswerTask<LayerBackward> backThroughLayer = answer("9.2", BackThroughLayer::new);

    /** 9.3: the second step of four rules by hand. */
    public final NumbersTask secondStep = numbers(
            "9.3",
            Wanted.of("plain", 0.6, 0.00006)
                    .mistake("firstStep", 0.8)
                    .mistake("rateMissing", 6)
                    .mistake("bothSteps", 1.4)
                    .mistake("direction", -0.6),
            Wanted.of("momentum", 1.32, 0.00006)
                    .mistake("nothingRemembered", 0.6)
                    .mistake("betaMissing", 1.4)
                    .mistake("oneMinusBeta", 0.132)
                    .mistake("velocityNotStep", 13.2),
            Wanted.of("adaGrad", 0.06, 0.00006)
                    .mistake("lastSlopeAlone", 0.1)
                    .mistake("slopesAdded", 0.6 / 14)
                    .mistake("rootMissing", 0.006)
                    .mistake("meanNotSum", 0.1 * 6 / Math.sqrt(50)),
            Wanted.of("adam", 0.0982575, 0.00006)
                    .mistake("firstStep", 0.1)
                    .mistake("neitherCorrected", 0.41756)
                    .mistake("secondUncorrected", 2.19765)
                    .mistake("firstUncorrected", 0.01867)
                    .mistake("correctedAsFirst", 0.13204));

    /** 9.4: momentum as a method. */
    public final AnswerTask<MomentumStep> momentum = answer("9.4", MomentumInCode::new);

    /** 9.5: a rate and a β for a narrow valley. */
    public final NumbersTask valley = numbers("9.5", List.of("rate", "beta"), NarrowValley::new);

    /** 9.6: a rate that is halved every ten epochs. */
    public final AnswerTask<LearningRate> schedule = answer("9.6", FallingRate::new);

    /** 9.7: softmax that does not overflow. */
    public final AnswerTask<Shares> softmax = answer("9.7", SharesOfOutputs::new);

    /** 9.8: find the bug in the gradient at the outputs. */
    public final AnswerTask<OutputGradient> mendedGradient = answer("9.8", SlopesAtOutputs::new);

    /** 9.9: predict what a network of zeros learns. */
    public final NumbersTask zeros = numbers(
            "9.9",
            Wanted.of("errorAtStart", Math.log(10), 0.0006)
                    .mistake("sureAndRight", 0)
                    .mistake("shareNotError", 0.1)
                    .mistake("wrongShare", 0.9)
                    .mistake("commonLogarithm", 1)
                    .mistake("twoClasses", Math.log(2))
                    .mistake("signTurned", -Math.log(10)),
            Wanted.of("numbersThatMove", 10, 0.0006)
                    .mistake("outputBiasesForgotten", 0)
                    .mistake("hiddenBiasesCounted", 42)
                    .mistake("outputWeightsCounted", 330)
                    .mistake("allCounted", 2410),
            Wanted.of("accuracy", 0.1, 0.0201)
                    .mistake("neverRight", 0)
                    .mistake("percentage", 10)
                    .mistake("trained", 0.97, 0.98)
                    .mistake("sure", 1)
                    .mistake("oneHalf", 0.5));

    /** 9.10: which epoch of a training to keep. */
    public final AnswerTask<Stopping> whenToStop = answer("9.10", WhenToStop::new);

    /** 9.11: a loop that trains. */
    public final AnswerTask<Training> trainingLoop = answer("9.11", TrainingLoop::new);

    /** 9.12: digits with few weights. */
    public final AnswerTask<Recipe> fewWeights = answer("9.12", DigitReader::new);

    /** Makes the tasks, all of them open. */
    public Chapter9() {
        this(Words.ofTheCourse());
    }

    Chapter9(Texts texts) {
        super(texts);
    }
}
