package firstneuron.nn;

import firstneuron.matrix.Matrix;
import java.util.ArrayList;
import java.util.List;

/**
 * The way back through a whole network.
 *
 * @param layers the gradients of each layer, the first layer first
 */
public record Backward(List<Gradients> layers) {
    /**
     * Keeps the gradients.
     *
     * @param layers the gradients of each layer, the first layer first
     */
    public Backward {
        layers = List.copyOf(layers);
    }

    /**
     * One layer's part.
     *
     * @param number the layer, counted from 1
     * @return its gradients
     */
    public Gradients layer(int number) {
        return layers.get(Numbered.index("layer", number, layers.size()));
    }

    /**
     * The gradients of all numbers that are learned.
     *
     * @return in the order of {@link Mlp#parameters}
     */
    public List<Matrix> parameters() {
        List<Matrix> parameters = new ArrayList<>(2 * layers.size());
        for (Gradients layer : layers) {
            parameters.addAll(layer.parameters());
        }
        return parameters;
    }

    /**
     * The gradient of the samples.
     *
     * @return ∂L/∂X, n×in
     */
    public Matrix input() {
        return layers.get(0).input();
    }

    @Override
    public String toString() {
        return Numbered.list("layer", layers);
    }
}
