package firstneuron.optim;

import firstneuron.matrix.Matrix;

/**
 * What a rule remembers from one update to the next. Each rule says of which kind its memory is: a {@link Velocity}, the
 * {@link Squares} of the gradients, their {@link Moments}, or the {@link Count} of the updates alone.
 *
 * <p>A memory never changes: an update returns the next one.
 */
public interface Memory {
    /**
     * How many updates were done.
     *
     * @return 0 at the start
     */
    int updates();

    /**
     * What most rules begin with.
     *
     * @param parameters θ, for their shape, and for the place where they lie
     * @return zeros
     */
    static Matrix zeros(Matrix parameters) {
        return parameters.map(parameter -> 0);
    }

    /**
     * This memory as the kind that a rule needs.
     *
     * @param <M> the kind
     * @param kind its class
     * @return the same memory
     * @throws IllegalArgumentException if it is that of another rule
     */
    default <M extends Memory> M as(Class<M> kind) {
        if (!kind.isInstance(this)) {
            throw new IllegalArgumentException("the memory of this rule is of the kind " + kind.getSimpleName()
                    + ", given " + getClass().getSimpleName() + ": begin with what the rule's own start returns");
        }
        return kind.cast(this);
    }
}
