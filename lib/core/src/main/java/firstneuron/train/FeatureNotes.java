package firstneuron.train;

import firstneuron.data.Dataset;
import firstneuron.language.Texts;
import firstneuron.matrix.Matrix;
import firstneuron.nn.Mlp;
import firstneuron.nn.Standardizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What looks like a mistake in features, and lets a training run nevertheless. */
final class FeatureNotes {
    private static final double LARGE = 20; // a weighted sum as large as this saturates every S-shaped activation
    private static final int ROWS_TO_TELL = 10;

    private FeatureNotes() {}

    interface Sentences {
        String numbersRows(String feature);

        String large(String feature, double largest);
    }

    /**
     * Looks at the features that a network is about to learn from.
     *
     * @param network which may begin with a standardizer
     * @param data the training samples
     * @return a sentence for each thing that was seen, often none
     */
    static List<String> of(Mlp network, Dataset data) {
        Sentences say = Texts.words(FeatureNotes.class, "notes").as(Sentences.class);
        List<String> notes = new ArrayList<>();
        Matrix features = data.features();
        for (int feature = 0; feature < features.columnCount(); feature++) {
            if (numbersItsRows(features, feature)) {
                notes.add(say.numbersRows(data.featureNames().get(feature)));
            }
        }
        if (!(network.layer(1) instanceof Standardizer) && features.largestMagnitude() > LARGE) {
            notes.add(say.large(data.featureNames().get(withLargest(features)), features.largestMagnitude()));
        }
        return notes;
    }

    /** Whole numbers, each once, and few missing between the smallest and the largest. */
    private static boolean numbersItsRows(Matrix features, int feature) {
        int count = features.rowCount();
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (int row = 0; row < count; row++) {
            double number = features.get(row, feature);
            if (number != Math.rint(number)) {
                return false;
            }
            lowest = Math.min(lowest, number);
            highest = Math.max(highest, number);
        }
        double span = highest - lowest;
        return count >= ROWS_TO_TELL
                && span >= count - 1
                && span < 2 * count
                && IntStream.range(0, count)
                                .mapToDouble(row -> features.get(row, feature))
                                .distinct()
                                .count()
                        == count;
    }

    private static int withLargest(Matrix features) {
        double largest = features.largestMagnitude();
        return IntStream.range(0, features.rowCount() * features.columnCount())
                        .filter(i -> Math.abs(features.get(i / features.columnCount(), i % features.columnCount()))
                                == largest)
                        .findFirst()
                        .orElseThrow()
                % features.columnCount();
    }
}
