package firstneuron.train;

import firstneuron.data.Dataset;
import firstneuron.data.Digits;
import firstneuron.matrix.Matrix;
import firstneuron.nn.Activation;
import firstneuron.nn.Initializer;
import firstneuron.nn.Loss;
import firstneuron.nn.Mlp;
import firstneuron.nn.NetworkFile;
import firstneuron.optim.Momentum;

/**
 * Networks that come with the library, trained, each as a file and with the recipe that makes the file again.
 */
public final class TrainedNetworks {
    private static final int TRAINING_ROWS = 1437;
    private static final double DECIMALS = 1e4;

    private TrainedNetworks() {}

    /**
     * A network that reads handwritten digits: 64 inputs as {@link Digits#dataset()} has them, 32 hidden ReLU neurons, 10
     * outputs, whose softmax are the shares of the digits. It is right with 329 of the 360 pictures that were held back.
     *
     * @return the network in the jar
     */
    public static Mlp digits() {
        return NetworkFile.loadFromJar(TrainedNetworks.class, "digits.network");
    }

    /**
     * The recipe of {@link #digits()}: 20 epochs on the first 1,437 pictures, in batches of 32, with momentum. It takes about
     * a second. The numbers are rounded to four decimals, which makes the file short and changes no answer on the pictures
     * that were held back.
     *
     * @return the same network, trained now
     */
    public static Mlp trainDigits() {
        Dataset data = Digits.dataset().splitAt(TRAINING_ROWS).train();
        Mlp start = Mlp.sizes(64, 32, 10)
                .hidden(Activation.RELU)
                .output(Activation.IDENTITY)
                .initializer(Initializer.HE)
                .seed(1)
                .build();
        Mlp trained = new Trainer(Loss.SOFTMAX_CROSS_ENTROPY, new Momentum(0.05, 0.9))
                .withBatchSize(32)
                .withEpochs(20)
                .train(start, data)
                .network();
        return trained.withParameters(
                trained.parameters().stream().map(TrainedNetworks::rounded).toList());
    }

    private static Matrix rounded(Matrix numbers) {
        return numbers.map(number -> Math.round(number * DECIMALS) / DECIMALS);
    }
}
