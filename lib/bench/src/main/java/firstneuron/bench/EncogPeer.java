package firstneuron.bench;

import firstneuron.data.Dataset;
import org.encog.engine.network.activation.ActivationReLU;
import org.encog.engine.network.activation.ActivationSigmoid;
import org.encog.engine.network.activation.ActivationSoftMax;
import org.encog.ml.data.basic.BasicMLData;
import org.encog.ml.data.basic.BasicMLDataSet;
import org.encog.neural.error.CrossEntropyErrorFunction;
import org.encog.neural.networks.BasicNetwork;
import org.encog.neural.networks.layers.BasicLayer;
import org.encog.neural.networks.training.propagation.back.Backpropagation;

/** Encog's back-propagation without momentum. It adds gradients up, so its rate is divided by the size of a batch. */
final class EncogPeer implements Peer {
    private final BasicNetwork network = new BasicNetwork();
    private final Backpropagation training;

    EncogPeer(Workload workload, Dataset data, int threads) {
        network.addLayer(new BasicLayer(null, true, workload.inputs));
        network.addLayer(new BasicLayer(
                workload.isXor() ? new ActivationSigmoid() : new ActivationReLU(), true, workload.hidden));
        network.addLayer(new BasicLayer(
                workload.isXor() ? new ActivationSigmoid() : new ActivationSoftMax(), false, workload.outputs));
        network.getStructure().finalizeStructure();
        network.reset(1);
        BasicMLDataSet samples =
                new BasicMLDataSet(data.features().toArray(), data.targets().toArray());
        double rate = workload.learningRate / workload.batchSize;
        training = new Backpropagation(network, samples, workload.isXor() ? workload.learningRate : rate, 0);
        training.setThreadCount(threads);
        training.fixFlatSpot(false);
        if (!workload.isXor()) {
            training.setErrorFunction(new CrossEntropyErrorFunction());
        }
        // It counts every row twice and compares after the first count: so 2n − 1 stands for n rows, 0 for all.
        training.setBatchSize(workload.batchSize < data.size() ? 2 * workload.batchSize - 1 : 0);
    }

    @Override
    public void train(int epochs) {
        training.iteration(epochs);
    }

    @Override
    public int classOf(double[] sample) {
        return Peer.largest(network.compute(new BasicMLData(sample)).getData());
    }
}
