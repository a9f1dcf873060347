package firstneuron.bench;

import firstneuron.data.Dataset;
import java.util.ArrayList;
import java.util.List;
import weka.classifiers.functions.MultilayerPerceptron;
import weka.core.Attribute;
import weka.core.DenseInstance;
import weka.core.Instances;

/** Weka's multilayer perceptron. It always begins anew, and takes one sample at a time. */
final class WekaPeer implements Peer {
    private final Workload workload;
    private final Instances samples;
    private MultilayerPerceptron network;

    WekaPeer(Workload workload, Dataset data) {
        this.workload = workload;
        ArrayList<Attribute> attributes = new ArrayList<>();
        data.featureNames().forEach(name -> attributes.add(new Attribute(name)));
        List<String> classes = new ArrayList<>();
        for (int c = 0; c < Math.max(2, workload.outputs); c++) {
            classes.add("class " + c);
        }
        attributes.add(new Attribute("class", classes));
        samples = new Instances("samples", attributes, data.size());
        samples.setClassIndex(data.featureNames().size());
        double[][] features = data.features().toArray();
        int[] labels = data.labels();
        for (int i = 0; i < features.length; i++) {
            samples.add(instance(features[i], labels[i]));
        }
    }

    private static DenseInstance instance(double[] features, int label) {
        double[] values = new double[features.length + 1];
        System.arraycopy(features, 0, values, 0, features.length);
        values[features.length] = label;
        return new DenseInstance(1, values);
    }

    @Override
    public void train(int epochs) {
        network = new MultilayerPerceptron();
        network.setHiddenLayers(String.valueOf(workload.hidden));
        network.setLearningRate(workload.learningRate);
        network.setMomentum(0);
        network.setTrainingTime(epochs);
        network.setNormalizeAttributes(false);
        network.setNominalToBinaryFilter(false);
        network.setReset(false);
        try {
            network.buildClassifier(samples);
        } catch (Exception e) {
            throw new IllegalStateException("Weka could not train", e);
        }
    }

    @Override
    public int classOf(double[] sample) {
        DenseInstance instance = instance(sample, 0);
        instance.setDataset(samples);
        try {
            return (int) network.classifyInstance(instance);
        } catch (Exception e) {
            throw new IllegalStateException("Weka could not answer", e);
        }
    }
}
