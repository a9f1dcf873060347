/**
 * Neural networks: activation functions, layers, the multilayer perceptron, losses, and the error that travels back.
 *
 * <p>One convention everywhere: rows are samples, Z = XW + b with X n×in, W in×out and b 1×out; "the gradient of q" is
 * always ∂L/∂q, the slope of the loss L when q grows.
 *
 * <p>A pass and its gradients come in two sizes, {@link firstneuron.nn.LayerPass} and {@link firstneuron.nn.NetworkPass},
 * {@link firstneuron.nn.LayerGradients} and {@link firstneuron.nn.NetworkGradients}. Layers are counted from 1
 * everywhere.
 */
package firstneuron.nn;
