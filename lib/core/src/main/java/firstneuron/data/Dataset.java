package firstneuron.data;

import firstneuron.language.Texts;
import firstneuron.matrix.Matrix;
import firstneuron.matrix.Numbers;
import firstneuron.matrix.Workspace;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Table;

/**
 * Samples for a network: what it is given and what it should answer. A dataset never changes.
 *
 * @param features X, n×in: one row for each sample
 * @param targets T, n×out: the wanted answers
 * @param featureNames one name for each column of X
 * @param targetNames one name for each column of T; for one-hot labels the classes
 */
public record Dataset(Matrix features, Matrix targets, List<String> featureNames, List<String> targetNames) {
    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the numbers of rows differ, or names are missing
     */
    public Dataset {
        Objects.requireNonNull(features, "the dataset has no features");
        Objects.requireNonNull(targets, "the dataset has no targets");
        if (features.rowCount() != targets.rowCount()) {
            throw new IllegalArgumentException("features of " + features.shape() + " and targets of " + targets.shape()
                    + ": expected the same number of rows, one for each sample");
        }
        featureNames = requireNames("feature", featureNames, features);
        targetNames = requireNames("target", targetNames, targets);
    }

    /**
     * Makes a dataset from two matrices; the columns are called x1, x2, … and y1, y2, …
     *
     * @param features X, n×in
     * @param targets T, n×out
     * @return the dataset
     * @throws IllegalArgumentException if the numbers of rows differ
     */
    public static Dataset of(Matrix features, Matrix targets) {
        Objects.requireNonNull(features, "the dataset has no features");
        Objects.requireNonNull(targets, "the dataset has no targets");
        return new Dataset(features, targets, numbered("x", features), numbered("y", targets));
    }

    /**
     * Takes numbers from a table, with the target as it is, for example 0 or 1.
     *
     * @param table where the columns are
     * @param target the column of the wanted answers
     * @param features the columns that the network is given; none means all others
     * @return one sample for each row of the table
     * @throws IllegalArgumentException if a column is not there, is not numeric, has a missing value or is named twice, or
     *     the table has no rows
     */
    public static Dataset of(Table table, String target, String... features) {
        requireRows(table);
        String[] chosen = chosen(table, target, features);
        requireNumbers(table, target);
        Matrix targets = Matrix.of(Columns.numbers(table, target));
        return new Dataset(Matrix.of(Columns.numbers(table, chosen)), targets, Arrays.asList(chosen), List.of(target));
    }

    /**
     * Takes numbers from a table, with the target as classes: one column for each, 1 for the class of the sample, else 0.
     *
     * @param table where the columns are
     * @param target the column of the classes, text or whole numbers
     * @param features the columns that the network is given; none means all others
     * @return one sample for each row of the table
     * @throws IllegalArgumentException if a column is not there or is named twice, a feature is not numeric or has a
     *     missing value, or the table has no rows, or one class only
     */
    public static Dataset oneHot(Table table, String target, String... features) {
        requireRows(table);
        String[] chosen = chosen(table, target, features);
        List<String> classes = Columns.classNames(table, target);
        if (classes.size() == 1) {
            throw new IllegalArgumentException("column '" + target + "' of table '" + table.name() + "' is '"
                    + classes.get(0) + "' in every row, expected at least 2 classes: of one alone there is nothing to"
                    + " learn");
        }
        int[] labels = Columns.classes(table, target);
        return new Dataset(
                Matrix.of(Columns.numbers(table, chosen)),
                Matrix.generate(labels.length, classes.size(), (row, column) -> labels[row] == column ? 1 : 0),
                Arrays.asList(chosen),
                classes);
    }

    /**
     * How many samples there are.
     *
     * @return the number of rows
     */
    public int size() {
        return features.rowCount();
    }

    /**
     * The class number of each sample.
     *
     * @return one number for each sample, from 0
     */
    public int[] labels() {
        return labels(targets);
    }

    /**
     * The class numbers that answers mean: the column of the largest number where there are several columns; where there
     * is one, 1 from 0.5 upwards and else 0.
     *
     * @param answers targets or what a network says, n×out
     * @return one number for each row, from 0
     */
    public static int[] labels(Matrix answers) {
        return answers.columnCount() > 1 ? answers.largestInRows() : sides(answers);
    }

    private static int[] sides(Matrix answers) {
        int[] sides = new int[answers.rowCount()];
        for (int row = 0; row < sides.length; row++) {
            sides[row] = answers.get(row, 0) < 0.5 ? 0 : 1;
        }
        return sides;
    }

    /**
     * What the class numbers are called.
     *
     * @return one name for each class: those of the columns where there are several, for one column {@code y} as {@code y
     *     = 0} and {@code y = 1}
     */
    public List<String> classNames() {
        String only = targetNames.get(0);
        return targetNames.size() > 1 ? targetNames : List.of(only + " = 0", only + " = 1");
    }

    /**
     * Some of the samples, in the order asked for.
     *
     * @param numbers row numbers from 0, at least one
     * @return a dataset with these samples
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public Dataset rows(int... numbers) {
        return new Dataset(features.rows(numbers), targets.rows(numbers), featureNames, targetNames);
    }

    /**
     * The same samples, from which is computed in a workspace: portions of them lie there.
     *
     * @param place where results lie
     * @return a dataset with these numbers
     */
    public Dataset in(Workspace place) {
        return new Dataset(features.in(place), targets.in(place), featureNames, targetNames);
    }

    /**
     * The same samples with other features.
     *
     * @param changed as many rows and columns as before
     * @return a dataset
     * @throws IllegalArgumentException if the shape differs
     */
    public Dataset withFeatures(Matrix changed) {
        return new Dataset(changed, targets, featureNames, targetNames);
    }

    /**
     * The same samples in an order drawn from a seed.
     *
     * @param seed any number; the same seed gives the same order on every run and JDK
     * @return a dataset
     */
    public Dataset shuffled(long seed) {
        return shuffled(new Random(seed));
    }

    /**
     * The same samples in the next random order.
     *
     * @param random where the random numbers come from
     * @return a dataset
     */
    public Dataset shuffled(Random random) {
        return rows(shuffledOrder(random));
    }

    private int[] shuffledOrder(Random random) {
        int[] order = IntStream.range(0, size()).toArray();
        for (int last = order.length - 1; last > 0; last--) { // Fisher and Yates
            int other = random.nextInt(last + 1);
            int moved = order[last];
            order[last] = order[other];
            order[other] = moved;
        }
        return order;
    }

    /**
     * The samples in portions, in their order; the last one may be smaller. A portion is copied when it is asked for.
     *
     * @param batchSize how many samples a portion has, at least 1
     * @return the portions
     * @throws IllegalArgumentException if the batch size is below 1
     */
    public List<Dataset> batches(int batchSize) {
        Numbers.requireCount("batch size", batchSize);
        if (batchSize >= size()) {
            return List.of(this);
        }
        return new Batches(this, IntStream.range(0, size()).toArray(), batchSize);
    }

    /**
     * The samples in portions, in the next random order, as {@link #shuffled(Random)} and then {@link #batches} would
     * give them.
     *
     * @param batchSize how many samples a portion has, at least 1
     * @param random where the random numbers come from
     * @return the portions
     * @throws IllegalArgumentException if the batch size is below 1
     */
    public List<Dataset> shuffledBatches(int batchSize, Random random) {
        Numbers.requireCount("batch size", batchSize);
        return new Batches(this, shuffledOrder(random), batchSize);
    }

    /**
     * Cuts the samples in two by their position.
     *
     * @param count how many train; the others test. At least 1, fewer than {@link #size}
     * @return both parts
     * @throws IllegalArgumentException if a part would be empty
     */
    public Split splitAt(int count) {
        if (count < 1 || count >= size()) {
            throw new IllegalArgumentException("a split at " + count + " of " + size()
                    + " samples was asked for, expected 1 to " + (size() - 1) + ": no part may be empty");
        }
        return new Split(
                rows(IntStream.range(0, count).toArray()),
                rows(IntStream.range(count, size()).toArray()));
    }

    /**
     * Cuts the samples in two at random; {@link Split#byClass} does so class by class.
     *
     * @param share the share that trains, above 0 and below 1
     * @param seed the same seed gives the same parts on every run and JDK
     * @return both parts
     * @throws IllegalArgumentException if the share is out of its range, or a part would be empty
     */
    public Split split(double share, long seed) {
        Split.requireShare(share);
        return shuffled(seed).splitAt((int) Math.round(share * size()));
    }

    private static List<String> requireNames(String what, List<String> names, Matrix columns) {
        if (names == null) {
            throw new NullPointerException("the " + what + " names are null");
        }
        if (names.size() != columns.columnCount()) {
            throw new IllegalArgumentException(names.size() + " " + what + " names for " + what + "s of "
                    + columns.shape() + ": expected one for each column");
        }
        return List.copyOf(names);
    }

    private static List<String> numbered(String letter, Matrix columns) {
        return IntStream.rangeClosed(1, columns.columnCount())
                .mapToObj(i -> letter + i)
                .toList();
    }

    private static void requireRows(Table table) {
        Objects.requireNonNull(table, "the table is null");
        if (table.rowCount() == 0) {
            throw new IllegalArgumentException("table '" + table.name() + "' has no rows, expected at least 1");
        }
    }

    private static void requireNumbers(Table table, String target) {
        if (table.containsColumn(target) && table.column(target).type().equals(ColumnType.STRING)) {
            throw new IllegalArgumentException("the target '" + target + "' of table '" + table.name()
                    + "' holds text, expected numbers: classes with names go to Dataset.oneHot(table, \"" + target
                    + "\")");
        }
    }

    /** The features that were named, or all columns but the target. */
    private static String[] chosen(Table table, String target, String... features) {
        List<String> named = Arrays.asList(features);
        for (String name : named) {
            if (name != null && name.equals(target)) {
                throw new IllegalArgumentException("'" + name + "' is the target and a feature, too: a network that is"
                        + " told the answer has nothing to learn");
            }
            if (named.indexOf(name) != named.lastIndexOf(name)) {
                throw new IllegalArgumentException("the feature '" + name + "' is named twice, expected each once");
            }
        }
        return named.isEmpty()
                ? table.columnNames().stream()
                        .filter(name -> !name.equals(target))
                        .toArray(String[]::new)
                : features;
    }

    interface Sentences {
        String oneSample(int count, String features, String targets);

        String samples(int count, String features, String targets);
    }

    @Override
    public String toString() {
        Sentences say = Texts.words(Dataset.class, "dataset").as(Sentences.class);
        String features = brief(featureNames);
        String targets = brief(targetNames);
        return size() == 1 ? say.oneSample(1, features, targets) : say.samples(size(), features, targets);
    }

    private static String brief(List<String> names) {
        return names.size() <= 10
                ? String.join(", ", names)
                : names.get(0) + " … " + names.get(names.size() - 1) + " (" + names.size() + ")";
    }
}
