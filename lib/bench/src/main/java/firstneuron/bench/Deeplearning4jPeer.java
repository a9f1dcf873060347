package firstneuron.bench;

import firstneuron.data.Dataset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bytedeco.openblas.global.openblas_nolapack;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Sgd;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** Deeplearning4j in double precision, with the batches made once. */
final class Deeplearning4jPeer implements Peer {
    private final List<DataSet> batches = new ArrayList<>();
    private final MultiLayerNetwork network;

    Deeplearning4jPeer(Workload workload, Dataset data, int threads) {
        Nd4j.setDefaultDataTypes(DataType.DOUBLE, DataType.DOUBLE);
        Nd4j.getEnvironment().setMaxThreads(threads);
        Nd4j.getEnvironment().setMaxMasterThreads(threads);
        openblas_nolapack.blas_set_num_threads(threads);
        for (int from = 0; from < data.size(); from += workload.batchSize) {
            Dataset batch = data.rows(IntStream.range(from, Math.min(from + workload.batchSize, data.size()))
                    .toArray());
            batches.add(new DataSet(
                    Nd4j.createFromArray(batch.features().toArray()),
                    Nd4j.createFromArray(batch.targets().toArray())));
        }
        network = new MultiLayerNetwork(new NeuralNetConfiguration.Builder()
                .dataType(DataType.DOUBLE)
                .seed(1)
                .weightInit(workload.isXor() ? WeightInit.XAVIER : WeightInit.RELU)
                .updater(new Sgd(workload.learningRate))
                .list()
                .layer(new DenseLayer.Builder()
                        .nIn(workload.inputs)
                        .nOut(workload.hidden)
                        .activation(workload.isXor() ? Activation.SIGMOID : Activation.RELU)
                        .build())
                .layer(new OutputLayer.Builder(workload.isXor() ? LossFunction.MSE : LossFunction.MCXENT)
                        .nIn(workload.hidden)
                        .nOut(workload.outputs)
                        .activation(workload.isXor() ? Activation.SIGMOID : Activation.SOFTMAX)
                        .build())
                .build());
        network.init();
    }

    @Override
    public void train(int epochs) {
        for (int epoch = 0; epoch < epochs; epoch++) {
            for (DataSet batch : batches) {
                network.fit(batch);
            }
        }
    }

    @Override
    public int classOf(double[] sample) {
        return Peer.largest(
                network.output(Nd4j.createFromArray(new double[][] {sample})).toDoubleVector());
    }
}
