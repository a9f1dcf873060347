package firstneuron.data;

/**
 * Samples in two parts: one to learn from, one to find out what was learned.
 *
 * @param train what the network sees
 * @param test what it never sees while it learns
 */
public record Split(Dataset train, Dataset test) {
    @Override
    public String toString() {
        return "train " + train + "\ntest  " + test;
    }
}
