package firstneuron.nn;

import firstneuron.matrix.Matrix;
import java.util.List;

/**
 * The way forward through a whole network.
 *
 * @param passes one for each layer, the first layer first
 */
public record Forward(List<Pass> passes) {
    /**
     * Keeps the passes.
     *
     * @param passes one for each layer, the first layer first
     */
    public Forward {
        passes = List.copyOf(passes);
    }

    /**
     * One layer's part.
     *
     * @param number the layer, counted from 1
     * @return its input, weighted sums and activations
     */
    public Pass layer(int number) {
        return passes.get(Numbered.index("layer", number, passes.size()));
    }

    /**
     * What the network answers.
     *
     * @return the activations of the last layer, n×out
     */
    public Matrix output() {
        return passes.get(passes.size() - 1).activations();
    }

    @Override
    public String toString() {
        return Numbered.list("layer", passes);
    }
}
