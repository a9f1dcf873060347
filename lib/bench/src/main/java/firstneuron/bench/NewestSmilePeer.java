package firstneuron.bench;

import firstneuron.data.Dataset;
import java.util.Random;
import java.util.stream.IntStream;
import smile.classification.MLP;
import smile.model.mlp.Layer;
import smile.model.mlp.LayerBuilder;
import smile.model.mlp.OutputFunction;
import smile.util.function.TimeFunction;

/** The multilayer perceptron of Smile 6, updated batch by batch; how many threads it uses is for OPENBLAS_NUM_THREADS. */
final class NewestSmilePeer implements Peer {
    private final Workload workload;
    private final double[][] features;
    private final int[] labels;
    private final Random random = new Random(1);
    private final MLP network;

    NewestSmilePeer(Workload workload, Dataset data, int threads) {
        this.workload = workload;
        this.features = data.features().toArray();
        this.labels = data.labels();
        LayerBuilder[] layers = workload.isXor()
                ? new LayerBuilder[] {
                    Layer.input(workload.inputs), Layer.sigmoid(workload.hidden), Layer.mse(1, OutputFunction.SIGMOID)
                }
                : new LayerBuilder[] {
                    Layer.input(workload.inputs),
                    Layer.rectifier(workload.hidden),
                    Layer.mle(workload.outputs, OutputFunction.SOFTMAX)
                };
        this.network = new MLP(layers);
        network.setLearningRate(TimeFunction.constant(workload.learningRate));
    }

    @Override
    public void train(int epochs) {
        for (int epoch = 0; epoch < epochs; epoch++) {
            int[] order = IntStream.range(0, features.length).toArray();
            if (workload.batchSize < features.length) {
                Shuffling.shuffle(order, random);
            }
            for (int from = 0; from < order.length; from += workload.batchSize) {
                int size = Math.min(workload.batchSize, order.length - from);
                double[][] batch = new double[size][];
                int[] classes = new int[size];
                for (int i = 0; i < size; i++) {
                    batch[i] = features[order[from + i]];
                    classes[i] = labels[order[from + i]];
                }
                network.update(batch, classes);
            }
        }
    }

    @Override
    public int classOf(double[] sample) {
        return network.predict(sample);
    }
}
