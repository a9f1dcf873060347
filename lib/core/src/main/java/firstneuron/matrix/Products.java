package firstneuron.matrix;

/**
 * Products on arrays that hold a matrix row after row. Each can be asked for a part of its result alone, so that threads can
 * share it. Whatever the array C had in it before is written over.
 *
 * <p>There are two of them, chosen once: {@link PlainProducts}, and {@code VectorProducts} for large matrices, where the
 * JVM was started with {@code --add-modules jdk.incubator.vector}. Both sum up every entry of a result in the same order
 * and with the same roundings: same numbers in, same bits out, on every machine.
 */
abstract class Products {
    static final PlainProducts PLAIN = new PlainProducts();

    /** The fastest that this JVM has. */
    static final Products FASTEST = fastest();

    /** With fewer multiplications than this, the plain loops are as fast. */
    private static final int FEW = 4096;

    /** Whether so many multiplications are few. */
    static boolean areFew(long multiplications) {
        return multiplications < FEW;
    }

    /** The one to use for so many multiplications. */
    static Products forSize(long multiplications) {
        return areFew(multiplications) ? PLAIN : FASTEST;
    }

    /** A part of C = AB, with A n×m, B m×p, C n×p. */
    final void times(double[] a, int n, int m, double[] b, int p, double[] c, Tile tile) {
        addTimes(a, n, m, b, p, c, tile, 0, m);
    }

    /**
     * The share of it that columns of A from one to another have, with the rows of B that belong to them. It is added to
     * what a part of C has of the columns before; the first ones write over it.
     */
    abstract void addTimes(double[] a, int n, int m, double[] b, int p, double[] c, Tile tile, int from, int to);

    /** A part of C = AᵀB, with A n×m, B n×p, C m×p. */
    abstract void transposedTimes(double[] a, int n, int m, double[] b, int p, double[] c, Tile tile);

    /** A part of C = ABᵀ, with A n×m, B p×m, C n×p. */
    abstract void timesTransposed(double[] a, int n, int m, double[] b, int p, double[] c, Tile tile);

    private static Products fastest() {
        if (ModuleLayer.boot().findModule("jdk.incubator.vector").isEmpty()) {
            return PLAIN;
        }
        try {
            // By name, because this class is compiled apart: an incubating module needs other flags.
            return (Products) Class.forName("firstneuron.matrix.VectorProducts")
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException | LinkageError e) {
            return PLAIN; // a JDK whose incubating module has changed
        }
    }
}
