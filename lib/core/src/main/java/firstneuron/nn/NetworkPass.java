package firstneuron.nn;

import firstneuron.matrix.Matrix;
import java.util.List;

/**
 * One way forward through a whole network.
 *
 * @param layers what happened in each layer, the first layer first
 */
public record NetworkPass(List<LayerPass> layers) {
    /** {@inheritDoc} */
    public NetworkPass {
        layers = List.copyOf(layers);
    }

    /**
     * One layer's part.
     *
     * @param number the layer, counted from 1
     * @return its input, weighted sums and activations
     * @throws IndexOutOfBoundsException if there is no such layer
     */
    public LayerPass layer(int number) {
        return Numbered.layer(layers, number);
    }

    /**
     * What the network answers.
     *
     * @return the activations of the last layer, n×out
     */
    public Matrix output() {
        return layers.get(layers.size() - 1).activations();
    }

    @Override
    public String toString() {
        return Numbered.list(layers);
    }
}
