package firstneuron.bench;

import firstneuron.data.Dataset;
import java.util.Random;
import java.util.stream.IntStream;

/** A network of a library that leaves it to its user to shuffle samples and to make batches of them. */
abstract class BatchPeer implements Peer {
    private final int batchSize;
    private final double[][] features;
    private final int[] labels;
    private final Random random = new Random(1);

    BatchPeer(Workload workload, Dataset data) {
        this.batchSize = workload.batchSize;
        this.features = data.features().toArray();
        this.labels = data.labels();
    }

    /** One update. */
    abstract void update(double[][] batch, int[] classes);

    @Override
    public final void train(int epochs) {
        for (int epoch = 0; epoch < epochs; epoch++) {
            int[] order = IntStream.range(0, features.length).toArray();
            if (batchSize < order.length) {
                shuffle(order);
            }
            for (int from = 0; from < order.length; from += batchSize) {
                int size = Math.min(batchSize, order.length - from);
                double[][] batch = new double[size][];
                int[] classes = new int[size];
                for (int i = 0; i < size; i++) {
                    batch[i] = features[order[from + i]];
                    classes[i] = labels[order[from + i]];
                }
                update(batch, classes);
            }
        }
    }

    private void shuffle(int[] order) {
        for (int last = order.length - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            int moved = order[last];
            order[last] = order[other];
            order[other] = moved;
        }
    }
}
