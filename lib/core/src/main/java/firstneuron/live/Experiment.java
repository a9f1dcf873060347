package firstneuron.live;

import firstneuron.data.Columns;
import firstneuron.data.Dataset;
import firstneuron.data.Split;
import firstneuron.matrix.Matrix;
import firstneuron.nn.Activation;
import firstneuron.nn.Dense;
import firstneuron.nn.Layer;
import firstneuron.nn.Loss;
import firstneuron.nn.Mlp;
import firstneuron.nn.Standardizer;
import firstneuron.optim.Optimizer;
import firstneuron.train.Metric;
import firstneuron.train.Trainer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;
import tech.tablesaw.api.Table;

/**
 * Everything that the playground needs to train once: points, a network that knows nothing yet, and its trainer.
 *
 * @param points two columns of numbers, and the class as the last
 * @param split the points to learn from, and those to test with
 * @param start the network
 * @param trainer trains it, and measures the loss and the accuracy of both parts
 * @param endsInLoss whether the loss contains the last sigmoid, so that the network itself ends in weighted sums
 */
record Experiment(Table points, Split split, Mlp start, Trainer trainer, boolean endsInLoss) {
    private static final int CLASSES = 2;

    /**
     * What can be chosen of an experiment beside its points.
     *
     * @param share how many of the points are learned from, between 0 and 1
     * @param features what the network is given of the coordinates
     * @param hidden how many neurons each hidden layer has
     * @param activation that of the hidden neurons
     * @param loss a loss for one output between 0 and 1
     * @param optimizer the rule
     * @param batchSize how many samples a step looks at
     * @param seed of the first weights, of the split and of the order
     */
    record Choices(
            double share,
            List<DoubleBinaryOperator> features,
            int[] hidden,
            Activation activation,
            Loss loss,
            Optimizer optimizer,
            int batchSize,
            long seed) {}

    /**
     * Sets up an experiment.
     *
     * @throws IllegalArgumentException if the table has not two columns of numbers and a last one of two classes
     */
    static Experiment of(Table points, Choices choices) {
        Split split = dataset(points).split(choices.share(), choices.seed());
        Trainer trainer = new Trainer(choices.loss(), choices.optimizer())
                .withBatchSize(choices.batchSize())
                .withSeed(choices.seed())
                .withValidation(split.test())
                .withMetric(Metric.ACCURACY);
        return new Experiment(
                points,
                split,
                network(split.train(), choices),
                trainer,
                choices.loss().takesWeightedSums());
    }

    private static Dataset dataset(Table points) {
        if (points.columnCount() != 3) {
            throw new IllegalArgumentException("table '" + points.name() + "' has " + points.columnCount()
                    + " columns, expected 3: two numbers for the axes, and the class as the last");
        }
        List<String> names = points.columnNames();
        List<String> classes = Columns.classNames(points, names.get(2));
        if (classes.size() != CLASSES) {
            throw new IllegalArgumentException("column '" + names.get(2) + "' of table '" + points.name() + "' has "
                    + classes.size() + " classes, expected 2");
        }
        int[] labels = Columns.classes(points, names.get(2));
        return Dataset.of(
                Matrix.of(Columns.numbers(points, names.get(0), names.get(1))),
                Matrix.generate(labels.length, 1, (row, column) -> labels[row]));
    }

    /** A network as the course builds it, behind a layer that makes the features. */
    private static Mlp network(Dataset samples, Choices choices) {
        Standardizer standardizer = Standardizer.of(samples.features());
        List<Layer> layers = new ArrayList<>();
        layers.add(new Features(standardizer.mean(), standardizer.deviation(), choices.features()));
        IntStream sizes = IntStream.concat(
                IntStream.of(choices.features().size()),
                IntStream.concat(IntStream.of(choices.hidden()), IntStream.of(1)));
        Mlp learning = Mlp.sizes(sizes.toArray())
                .hidden(choices.activation())
                .output(choices.loss().takesWeightedSums() ? Activation.IDENTITY : Activation.SIGMOID)
                .seed(choices.seed())
                .build();
        layers.addAll(learning.layers());
        return new Mlp(layers.toArray(Layer[]::new));
    }

    /** The network with answers between 0 and 1, as the plane shows them. */
    Mlp answering(Mlp network) {
        if (!endsInLoss) {
            return network;
        }
        List<Layer> layers = new ArrayList<>(network.layers());
        Dense last = (Dense) network.lastLayer();
        layers.set(layers.size() - 1, new Dense(last.weights(), last.bias(), Activation.SIGMOID));
        return new Mlp(layers.toArray(Layer[]::new));
    }
}
