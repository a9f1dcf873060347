package firstneuron.data;

import firstneuron.language.Texts;
import firstneuron.language.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Samples in two parts: one to learn from, one to find out what was learned.
 *
 * @param train what the network sees
 * @param test what it never sees while it learns
 */
public record Split(Dataset train, Dataset test) {
    /**
     * Cuts samples in two at random, each class by itself: then no class is rare in a part by the chance of the draw.
     *
     * @param data with classes as targets
     * @param share the share of each class that trains, above 0 and below 1
     * @param seed the same seed gives the same parts on every run and JDK
     * @return both parts, shuffled
     * @throws IllegalArgumentException if the share is out of its range, or so few samples are of a class that a part
     *     would have none of them
     */
    public static Split byClass(Dataset data, double share, long seed) {
        requireShare(share);
        Dataset shuffled = data.shuffled(seed);
        int[] labels = shuffled.labels();
        List<Integer> train = new ArrayList<>();
        List<Integer> test = new ArrayList<>();
        for (int label : IntStream.of(labels).distinct().toArray()) {
            List<Integer> ofClass = IntStream.range(0, labels.length)
                    .filter(row -> labels[row] == label)
                    .boxed()
                    .toList();
            int count = (int) Math.round(share * ofClass.size());
            if (count == 0 || count == ofClass.size()) {
                throw new IllegalArgumentException("class '" + data.classNames().get(label) + "' has too few samples ("
                        + ofClass.size() + ") for a share of " + share + ": each part needs at least one of them");
            }
            train.addAll(ofClass.subList(0, count));
            test.addAll(ofClass.subList(count, ofClass.size()));
        }
        return new Split(inOrder(shuffled, train), inOrder(shuffled, test));
    }

    static void requireShare(double share) {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException("the share that trains is " + share + ", expected above 0 and below 1");
        }
    }

    /** In the order of the shuffled samples, so that the classes do not come one after the other. */
    private static Dataset inOrder(Dataset shuffled, List<Integer> rows) {
        return shuffled.rows(rows.stream().sorted().mapToInt(row -> row).toArray());
    }

    interface Sentences {
        String train();

        String test();
    }

    @Override
    public String toString() {
        Sentences say = Texts.words(Split.class, "split").as(Sentences.class);
        int columns = Math.max(Written.columns(say.train()), Written.columns(say.test()));
        return Written.padded(say.train(), columns) + " " + train + "\n" + Written.padded(say.test(), columns) + " "
                + test;
    }
}
