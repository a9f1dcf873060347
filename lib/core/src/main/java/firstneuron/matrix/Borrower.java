package firstneuron.matrix;

/**
 * Part of a network or of its training that keeps no matrix beyond the call in which it gets or makes it, except in what
 * it returns. It can be given matrices from a {@link Workspace}, which are written over later.
 *
 * <p>All layers, activations, losses and rules of this library are borrowers. Your own may become one by naming this
 * interface; otherwise they may keep what they like, and training allocates new matrices.
 */
public interface Borrower {}
