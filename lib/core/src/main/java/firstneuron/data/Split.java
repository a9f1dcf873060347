package firstneuron.data;

/**
 * Samples in two parts: one to learn from, one to find out what was learned.
 *
 * @param train what the network sees
 * @param test what it never sees while it learns
 */
public record Split(Dataset train, Dataset test) {
    /**
     * Both parts with features of mean 0 and standard deviation 1, measured on the training part alone: what the test
     * part is like must stay unknown.
     *
     * @return both parts, changed by the same formula
     */
    public Split standardized() {
        Standardizer standardizer = Standardizer.of(train.features());
        return new Split(
                train.withFeatures(standardizer.apply(train.features())),
                test.withFeatures(standardizer.apply(test.features())));
    }

    @Override
    public String toString() {
        return "train " + train + "\ntest  " + test;
    }
}
