package firstneuron.bench;

import firstneuron.data.Dataset;
import firstneuron.data.Digits;
import firstneuron.data.TruthTables;
import firstneuron.matrix.Matrix;
import java.util.Random;

/** What is trained: the same samples, sizes, batches and rate for every library. */
public enum Workload {
    /** Four rows, all of them in each update. One hidden layer of sigmoids, one sigmoid, squared error. */
    XOR("XOR 2-2-1", 4, 0.5, 1000, 2, 2, 1) {
        @Override
        Dataset data() {
            return Dataset.of(TruthTables.xor(), "y");
        }
    },
    /** The 1797 handwritten digits. One hidden layer of ReLU, softmax, cross-entropy. */
    DIGITS("digits 64-32-10", 32, 0.1, 10, 64, 32, 10) {
        @Override
        Dataset data() {
            return Digits.dataset();
        }
    },
    /** 10,000 made-up rows in ten classes, of the size of a picture of 28×28 dots. Layers as for the digits. */
    PICTURES("784-128-10", 64, 0.1, 1, 784, 128, 10) {
        @Override
        Dataset data() {
            return pictures();
        }
    },
    /** The same rows for a deeper and wider network. */
    DEEP("784-512-256-10", 64, 0.1, 1, 784, 512, 256, 10) {
        @Override
        Dataset data() {
            return pictures();
        }
    };

    final String title;
    final int[] sizes;
    final int inputs;
    final int hidden;
    final int outputs;
    final int batchSize;
    final double learningRate;
    final int epochsPerCall;

    Workload(String title, int batchSize, double learningRate, int epochsPerCall, int... sizes) {
        this.title = title;
        this.sizes = sizes;
        this.inputs = sizes[0];
        this.hidden = sizes[1];
        this.outputs = sizes[sizes.length - 1];
        this.batchSize = batchSize;
        this.learningRate = learningRate;
        this.epochsPerCall = epochsPerCall;
    }

    private static Dataset pictures() {
        Random random = new Random(1);
        Matrix features = Matrix.generate(10_000, 784, (row, column) -> random.nextDouble());
        return Dataset.of(features, Matrix.generate(10_000, 10, (row, column) -> row % 10 == column ? 1 : 0));
    }

    /** What is counted: epochs or samples. */
    String unit() {
        return isXor() ? "epochs" : "samples";
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
