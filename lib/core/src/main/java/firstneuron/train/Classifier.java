package firstneuron.train;

import firstneuron.data.Columns;
import firstneuron.data.Dataset;
import firstneuron.language.Texts;
import firstneuron.matrix.Matrix;
import firstneuron.matrix.Numbers;
import firstneuron.nn.Activation;
import firstneuron.nn.Loss;
import firstneuron.nn.Mlp;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * A trained network with what belongs to it when it is asked: what its inputs and its classes are called, and the loss
 * that makes probabilities of its outputs. It takes features in the units in which they were measured if its network
 * begins with a {@link firstneuron.nn.Standardizer}.
 *
 * <pre>
 *   Classifier flowers = Classifier.of(history.network(), Loss.SOFTMAX_CROSS_ENTROPY, data);
 *   flowers.answer(5.1, 3.5, 1.4, 0.2)      setosa: 0.98, versicolor: 0.02, virginica: 0.00
 * </pre>
 *
 * @param network one input for each feature; one output for each class, or one output for two classes
 * @param loss with which it was trained
 * @param featureNames one for each input
 * @param classNames one for each class
 */
public record Classifier(Mlp network, Loss loss, List<String> featureNames, List<String> classNames) {
    private static final double DIGITS = 10_000; // a table shows four decimals

    /**
     * What a network says of one sample.
     *
     * @param className the most probable class
     * @param probabilities of each class, the most probable first; from 0 to 1
     */
    public record Answer(String className, Map<String, Double> probabilities) {
        @Override
        public String toString() {
            return probabilities.entrySet().stream()
                    .map(entry -> String.format(Locale.ROOT, "%s: %.2f", entry.getKey(), entry.getValue()))
                    .collect(Collectors.joining(", "));
        }
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if there are more or fewer names than inputs or classes
     */
    public Classifier {
        Objects.requireNonNull(network, "the classifier has no network");
        Objects.requireNonNull(loss, "the classifier has no loss");
        featureNames = List.copyOf(featureNames);
        classNames = List.copyOf(classNames);
        if (featureNames.size() != network.inputCount()) {
            throw new IllegalArgumentException("the network has " + network.inputCount() + " inputs, given "
                    + Numbers.count(featureNames.size(), "name") + " of features: " + String.join(", ", featureNames));
        }
        int classes = Math.max(2, network.outputCount());
        if (classNames.size() != classes) {
            throw new IllegalArgumentException("a network of " + Numbers.count(network.outputCount(), "output")
                    + " tells " + classes + " classes apart, given " + Numbers.count(classNames.size(), "name")
                    + " of classes: " + String.join(", ", classNames));
        }
    }

    /**
     * Puts a network together with the names in its data.
     *
     * @param network trained on these data
     * @param loss with which it was trained
     * @param data where the names come from
     * @return the classifier
     * @throws IllegalArgumentException if network and data do not fit
     */
    public static Classifier of(Mlp network, Loss loss, Dataset data) {
        return new Classifier(network, loss, data.featureNames(), data.classNames());
    }

    /**
     * Asks about one sample.
     *
     * @param features one number for each of {@link #featureNames}, in their order
     * @return the class, and how sure the network is
     * @throws IllegalArgumentException if there are more or fewer numbers, or one is NaN or infinite
     */
    public Answer answer(double... features) {
        if (features.length != featureNames.size()) {
            throw new IllegalArgumentException(Numbers.count(features.length, "number") + " given, expected "
                    + featureNames.size() + ", in this order: " + String.join(", ", featureNames));
        }
        return ranked(probabilities(Matrix.row(features)).toArray()[0]);
    }

    private Answer ranked(double[] probabilities) {
        Map<String, Double> ranked = new LinkedHashMap<>();
        IntStream.range(0, probabilities.length)
                .boxed()
                .sorted((one, other) -> Double.compare(probabilities[other], probabilities[one]))
                .forEach(number -> ranked.put(classNames.get(number), probabilities[number]));
        return new Answer(ranked.keySet().iterator().next(), ranked);
    }

    /**
     * Asks about each row of a table.
     *
     * @param rows a table with a column of each of {@link #featureNames}, in any order and among others
     * @return the same rows with the class and the probability of each class, of four decimals, behind them
     * @throws IllegalArgumentException if a column is not there, is not numeric or has a missing value
     */
    public Table answers(Table rows) {
        Objects.requireNonNull(rows, "the table is null");
        double[][] features = Columns.numbers(rows, featureNames.toArray(String[]::new));
        double[][] probabilities = probabilities(Matrix.of(features)).toArray();
        Table answered = rows.copy();
        StringColumn answers = StringColumn.create("answer");
        for (double[] row : probabilities) {
            answers.append(ranked(row).className());
        }
        answered.addColumns(answers);
        for (int number = 0; number < classNames.size(); number++) {
            DoubleColumn column = DoubleColumn.create("p(" + classNames.get(number) + ")");
            for (double[] row : probabilities) {
                column.append(Math.rint(row[number] * DIGITS) / DIGITS);
            }
            answered.addColumns(column);
        }
        return answered;
    }

    /**
     * How probable each class is for each sample.
     *
     * @param features n×in, one row for each sample, columns in the order of {@link #featureNames}
     * @return n×classes, rows that add up to 1; a network of one output says the probability of the second class
     * @throws IllegalArgumentException if there are more or fewer columns than inputs
     */
    public Matrix probabilities(Matrix features) {
        Matrix answers = loss.answers(network.output(features));
        return answers.columnCount() > 1
                ? answers
                : Matrix.generate(
                        answers.rowCount(),
                        2,
                        (row, number) -> number == 1 ? answers.get(row, 0) : 1 - answers.get(row, 0));
    }

    /**
     * Saves everything as a file that people can read. It appears whole or not at all.
     *
     * @param file where to
     * @throws IllegalArgumentException if the loss is not one of the library, or the network cannot be saved
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public void save(Path file) {
        ClassifierFile.save(this, file);
    }

    /**
     * Loads what {@link #save} wrote.
     *
     * @param file where from
     * @param own activations that are not part of the library, if the network has such
     * @return the same classifier, to the last bit
     * @throws IllegalArgumentException if the file is damaged, or no classifier, or has an unknown activation
     * @throws java.io.UncheckedIOException if there is no such file, or it cannot be read
     */
    public static Classifier load(Path file, Activation... own) {
        return ClassifierFile.load(file, own);
    }

    interface Sentences {
        String classifier(String features, String classes);

        String or();
    }

    @Override
    public String toString() {
        Sentences say = Texts.words(Classifier.class, "classifier").as(Sentences.class);
        String classes = String.join(" " + say.or() + " ", classNames);
        return say.classifier(String.join(", ", featureNames), classes) + "\n" + network;
    }
}
