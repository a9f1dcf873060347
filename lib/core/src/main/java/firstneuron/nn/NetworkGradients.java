package firstneuron.nn;

import firstneuron.matrix.Matrix;
import java.util.ArrayList;
import java.util.List;

/**
 * One way back through a whole network.
 *
 * @param layers the gradients of each layer, the first layer first
 */
public record NetworkGradients(List<LayerGradients> layers) {
    /** {@inheritDoc} */
    public NetworkGradients {
        layers = List.copyOf(layers);
    }

    /**
     * One layer's part.
     *
     * @param number the layer, counted from 1
     * @return its gradients
     * @throws IndexOutOfBoundsException if there is no such layer
     */
    public LayerGradients layer(int number) {
        return Numbered.layer(layers, number);
    }

    /**
     * The gradients of all numbers that are learned.
     *
     * @return one for each of {@link Mlp#parameters}, in their order
     */
    public List<Matrix> ofParameters() {
        List<Matrix> gradients = new ArrayList<>(2 * layers.size());
        for (LayerGradients layer : layers) {
            for (Matrix gradient : layer.ofParameters()) { // addAll would copy them first, in every update
                gradients.add(gradient);
            }
        }
        return gradients;
    }

    /**
     * How long the gradient of each layer's weights is: ‖∂L/∂W‖ = √Σ(∂L/∂w)², the first layer first.
     *
     * @return one number for each layer that has weights
     */
    public List<Double> normsOfWeights() {
        return layers.stream()
                .filter(layer -> !layer.ofParameters().isEmpty())
                .map(layer -> layer.ofWeights().norm())
                .toList();
    }

    @Override
    public String toString() {
        return Numbered.list(layers);
    }
}
