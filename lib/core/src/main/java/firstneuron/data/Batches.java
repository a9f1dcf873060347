package firstneuron.data;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;

/** The samples of a dataset in portions; a portion is copied when it is asked for. */
final class Batches extends AbstractList<Dataset> {
    private final Dataset data;
    private final int[] order;
    private final int batchSize;

    /** The rows in this order, so many in each portion; the last one may be smaller. */
    Batches(Dataset data, int[] order, int batchSize) {
        this.data = data;
        this.order = order;
        this.batchSize = batchSize;
    }

    @Override
    public Dataset get(int index) {
        int from = Objects.checkIndex(index, size()) * batchSize;
        int to = from + Math.min(batchSize, order.length - from);
        return data.rows(Arrays.copyOfRange(order, from, to));
    }

    @Override
    public int size() {
        return (order.length - 1) / batchSize + 1;
    }
}
