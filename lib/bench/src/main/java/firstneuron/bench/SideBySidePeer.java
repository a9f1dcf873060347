package firstneuron.bench;

import firstneuron.data.Dataset;
import java.util.List;

/** Trainings of this library that share nothing: each thread has a network and a part of the samples for itself. */
final class SideBySidePeer implements Peer {
    private final List<FirstNeuronPeer> trainings;

    SideBySidePeer(Workload workload, Dataset data, int threads) {
        int share = (data.size() + threads - 1) / threads;
        this.trainings = data.batches(share).stream()
                .map(part -> new FirstNeuronPeer(workload, part, 1))
                .toList();
    }

    @Override
    public void train(int epochs) {
        trainings.parallelStream().forEach(training -> training.train(epochs));
    }

    @Override
    public int classOf(double[] sample) {
        return trainings.get(0).classOf(sample);
    }
}
