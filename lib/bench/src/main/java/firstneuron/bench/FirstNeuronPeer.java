package firstneuron.bench;

import firstneuron.data.Dataset;
import firstneuron.nn.Activation;
import firstneuron.nn.Initializer;
import firstneuron.nn.Loss;
import firstneuron.nn.Mlp;
import firstneuron.optim.Sgd;
import firstneuron.train.Trainer;

/** This library. */
final class FirstNeuronPeer implements Peer {
    private final Trainer trainer;
    private final Dataset data;
    private Mlp network;

    FirstNeuronPeer(Workload workload, Dataset data, int threads) {
        Loss loss = workload.isXor() ? Loss.MEAN_SQUARED_ERROR : Loss.SOFTMAX_CROSS_ENTROPY;
        this.trainer = new Trainer(loss, new Sgd(workload.learningRate))
                .withBatchSize(workload.batchSize)
                .withThreads(threads);
        this.data = data;
        this.network = Mlp.sizes(workload.sizes)
                .hidden(workload.isXor() ? Activation.SIGMOID : Activation.RELU)
                .output(workload.isXor() ? Activation.SIGMOID : Activation.IDENTITY)
                .initializer(workload.isXor() ? Initializer.XAVIER : Initializer.HE)
                .seed(1)
                .build();
    }

    @Override
    public void train(int epochs) {
        network = trainer.withEpochs(epochs).train(network, data).network();
    }

    @Override
    public int classOf(double[] sample) {
        return Peer.largest(network.output(sample));
    }
}
