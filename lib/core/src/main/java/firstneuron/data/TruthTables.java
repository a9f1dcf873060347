package firstneuron.data;

import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Table;

/**
 * The truth tables of four logic gates: columns {@code x1}, {@code x2} (the inputs) and {@code y} (the wanted answer).
 *
 * <p>The rows come in the order 00, 01, 10, 11. Each call gives a new table.
 */
public final class TruthTables {
    private TruthTables() {}

    /**
     * 1 only if both inputs are 1.
     *
     * @return 4 rows, y = 0, 0, 0, 1
     */
    public static Table and() {
        return gate("AND", 0, 0, 0, 1);
    }

    /**
     * 1 if at least one input is 1.
     *
     * @return 4 rows, y = 0, 1, 1, 1
     */
    public static Table or() {
        return gate("OR", 0, 1, 1, 1);
    }

    /**
     * The opposite of AND.
     *
     * @return 4 rows, y = 1, 1, 1, 0
     */
    public static Table nand() {
        return gate("NAND", 1, 1, 1, 0);
    }

    /**
     * Exclusive or: 1 if the inputs differ.
     *
     * @return 4 rows, y = 0, 1, 1, 0
     */
    public static Table xor() {
        return gate("XOR", 0, 1, 1, 0);
    }

    private static Table gate(String name, int... y) {
        return Table.create(
                name, IntColumn.create("x1", 0, 0, 1, 1), IntColumn.create("x2", 0, 1, 0, 1), IntColumn.create("y", y));
    }
}
