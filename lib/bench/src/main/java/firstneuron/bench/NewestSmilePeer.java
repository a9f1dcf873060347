package firstneuron.bench;

import firstneuron.data.Dataset;
import smile.classification.MLP;
import smile.model.mlp.Layer;
import smile.model.mlp.LayerBuilder;
import smile.model.mlp.OutputFunction;
import smile.util.function.TimeFunction;

/** The multilayer perceptron of Smile 6, updated batch by batch; how many threads it uses is for OPENBLAS_NUM_THREADS. */
final class NewestSmilePeer extends BatchPeer {
    private final MLP network;

    NewestSmilePeer(Workload workload, Dataset data, int threads) {
        super(workload, data);
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
    void update(double[][] batch, int[] classes) {
        network.update(batch, classes);
    }

    @Override
    public int classOf(double[] sample) {
        return network.predict(sample);
    }
}
