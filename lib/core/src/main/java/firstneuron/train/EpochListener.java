package firstneuron.train;

import firstneuron.nn.Mlp;

/** Somebody who wants to know of every epoch. */
@FunctionalInterface
public interface EpochListener {
    /**
     * Called after each epoch.
     *
     * @param epoch its numbers
     * @param network the network as it is then; it will not change
     */
    void after(Epoch epoch, Mlp network);
}
