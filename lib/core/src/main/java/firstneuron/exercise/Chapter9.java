package firstneuron.exercise;

import firstneuron.nn.Mlp;
import firstneuron.optim.LearningRate;
import java.util.List;

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

    /** 9.2: first weights for a layer. */
    public final NumbersTask firstWeights = numbers(
            "9.2",
            Wanted.of("he", Math.sqrt(2.0 / 64), 0.0005)
                    .mistake("varianceNotDeviation", 2.0 / 64)
                    .mistake("outputsNotInputs", Math.sqrt(2.0 / 32))
                    .mistake("twoMissing", Math.sqrt(1.0 / 64))
                    .mistake("outputsCounted", Math.sqrt(2.0 / 96)),
            Wanted.of("xavier", 0.25, 0.0005)
                    .mistake("rootMissing", 6.0 / 96)
                    .mistake("outputsMissing", Math.sqrt(6.0 / 64))
                    .mistake("deviationNotLargest", Math.sqrt(2.0 / 96)));

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

    /** 9.10: read a confusion matrix. */
    public final NumbersTask confusion = numbers(
            "9.10",
            Wanted.of("accuracy", 0.75, 0.0005)
                    .mistake("numberNotShare", 24)
                    .mistake("wrongShare", 0.25)
                    .mistake("fewerAnswers", 24.0 / 30)
                    .mistake("percentage", 75)
                    .mistake("wholeNumbers", 0),
            Wanted.of("truth", 2, 0.0005)
                    .mistake("truthAndAnswerSwapped", 1)
                    .mistake("countedFromOne", 3)
                    .mistake("smallerMistake", 0),
            Wanted.of("answer", 1, 0.0005).mistake("rightAnswer", 2).mistake("smallerMistake", 0));

    /** 9.11: an experiment on dead neurons. */
    public final NumbersTask deadNeurons = numbers(
            "9.11",
            Wanted.of("largeBatches", 4, 0.0006)
                    .mistake("deadAtStart", 1)
                    .mistake("living", 96)
                    .mistake("smallBatches", 80),
            Wanted.of("smallBatches", 80, 0.0006)
                    .mistake("deadAtStart", 1)
                    .mistake("living", 20)
                    .mistake("largeBatches", 4),
            Wanted.of("smallRate", 1, 0.0006)
                    .mistake("living", 99)
                    .mistake("largeRate", 80)
                    .mistake("wokenUp", 0));

    /** 9.12: digits with few weights. */
    public final AnswerTask<Mlp> fewWeights = answer("9.12", DigitReader::new);

    /** Makes the tasks, all of them open. */
    public Chapter9() {
        this(Texts.ofTheCourse());
    }

    Chapter9(Texts texts) {
        super(texts);
    }
}
