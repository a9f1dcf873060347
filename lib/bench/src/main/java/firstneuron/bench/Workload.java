package firstneuron.bench;

import firstneuron.data.Dataset;
import firstneuron.data.Digits;
import firstneuron.data.TruthTables;
import firstneuron.matrix.Matrix;
import java.util.Random;

/** What is trained: the same samples, sizes, batches and rate for every library. */
public enum Workload {
    /** Four rows, all of them in each update. One hidden layer of sigmoids, one sigmoid, squared error. */
    XOR("XOR 2-2-1, epochs/s", 2, 2, 1, 4, 0.5, 1000) {
        @Override
        Dataset data() {
            return Dataset.of(TruthTables.xor(), "y");
        }
    },
    /** The 1797 handwritten digits. One hidden layer of ReLU, softmax, cross-entropy. */
    DIGITS("digits 64-32-10, samples/s", 64, 32, 10, 32, 0.1, 1) {
        @Override
        Dataset data() {
            return Digits.dataset();
        }
    },
    /** 10,000 made-up rows in ten classes, of the size of a picture of 28×28 dots. Layers as for the digits. */
    PICTURES("784-128-10, samples/s", 784, 128, 10, 64, 0.1, 1) {
        @Override
        Dataset data() {
            Random random = new Random(1);
            Matrix features = Matrix.generate(10_000, 784, (row, column) -> random.nextDouble());
            return Dataset.of(features, Matrix.generate(10_000, 10, (row, column) -> row % 10 == column ? 1 : 0));
        }
    };

    final String title;
    final int inputs;
    final int hidden;
    final int outputs;
    final int batchSize;
    final double learningRate;
    final int epochsPerCall;

    Workload(String title, int inputs, int hidden, int outputs, int batchSize, double learningRate, int epochsPerCall) {
        this.title = title;
        this.inputs = inputs;
        this.hidden = hidden;
        this.outputs = outputs;
        this.batchSize = batchSize;
        this.learningRate = learningRate;
        this.epochsPerCall = epochsPerCall;
    }

    abstract Dataset data();

    /** Whether it is the small network of sigmoids; else ReLU, softmax and cross-entropy. */
    boolean isXor() {
        return this == XOR;
    }

    /** What is counted for one epoch: XOR counts epochs, the others samples. */
    int unitsPerEpoch(int samples) {
        return isXor() ? 1 : samples;
    }

    int stepsPerEpoch(int samples) {
        return (samples + batchSize - 1) / batchSize;
    }
}
