package firstneuron.train;

import firstneuron.data.Dataset;
import java.util.List;
import java.util.Random;

/** How a training visits its samples. */
record Plan(int epochs, int batchSize, long seed, int threads) {
    /** A hundred epochs of full batches, on one thread. */
    static final Plan DEFAULT = new Plan(100, Integer.MAX_VALUE, 0, 1);

    Plan withEpochs(int newEpochs) {
        return new Plan(newEpochs, batchSize, seed, threads);
    }

    Plan withBatchSize(int newBatchSize) {
        return new Plan(epochs, newBatchSize, seed, threads);
    }

    Plan withSeed(long newSeed) {
        return new Plan(epochs, batchSize, newSeed, threads);
    }

    Plan withThreads(int newThreads) {
        return new Plan(epochs, batchSize, seed, newThreads);
    }

    /** Whether an epoch is one update. */
    boolean isFullBatch(Dataset data) {
        return batchSize >= data.size();
    }

    /** The portions of one epoch. */
    List<Dataset> batches(Dataset data, Random random) {
        return isFullBatch(data) ? List.of(data) : data.shuffledBatches(batchSize, random);
    }
}
