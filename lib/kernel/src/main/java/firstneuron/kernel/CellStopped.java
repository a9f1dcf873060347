package firstneuron.kernel;

/** Thrown inside a cell to end it; an Error, so that a learner's {@code catch (Exception e)} lets it pass. */
final class CellStopped extends Error {
    private static final long serialVersionUID = 1;

    CellStopped() {
        super("the cell was interrupted");
    }
}
