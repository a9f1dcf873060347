package firstneuron.data;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tech.tablesaw.api.Table;

/** The rows of a table in another order. */
public final class Rows {
    private Rows() {}

    /**
     * A table with the same rows in a random order.
     *
     * @param table any table; it stays as it is
     * @param seed the same seed gives the same order
     * @return a new table
     */
    public static Table shuffled(Table table, long seed) {
        Objects.requireNonNull(table, "the table is null");
        List<Integer> order = IntStream.range(0, table.rowCount()).boxed().collect(Collectors.toList());
        Collections.shuffle(order, new Random(seed));
        Table shuffled = table.emptyCopy();
        order.forEach(row -> shuffled.append(table.row(row)));
        return shuffled;
    }
}
