package firstneuron.bench;

import firstneuron.data.Dataset;
import org.bytedeco.openblas.global.openblas_nolapack;
import smile.base.mlp.Layer;
import smile.base.mlp.LayerBuilder;
import smile.base.mlp.OutputFunction;
import smile.classification.MLP;
import smile.math.TimeFunction;

/** Smile's multilayer perceptron, updated batch by batch. */
final class SmilePeer extends BatchPeer {
    private final MLP network;

    SmilePeer(Workload workload, Dataset data, int threads) {
        super(workload, data);
        openblas_nolapack.blas_set_num_threads(threads);
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
