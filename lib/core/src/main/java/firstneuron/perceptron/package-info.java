/**
 * Chapter 6: one artificial neuron, and the rule by which it learns.
 *
 * <p>The perceptron multiplies each input by a weight, adds the products and a bias, and hands the weighted sum to an
 * activation function:
 *
 * <pre>
 *   z = w₁x₁ + w₂x₂ + … + b        the weighted sum
 *   y = f(z)                       the output; a perceptron's f is the step: 1 if z &gt; 0, else 0
 * </pre>
 *
 * <p>The activations are those of {@link firstneuron.nn.Activation}: a neuron alone and a neuron in a network have the same.
 */
package firstneuron.perceptron;
