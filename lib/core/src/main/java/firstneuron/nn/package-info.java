/**
 * Neural networks: activation functions, layers, the multilayer perceptron, losses, and the error that travels back.
 *
 * <p>One convention everywhere: rows are samples, Z = XW + b with X n×in, W in×out and b 1×out; "the gradient of q" is
 * always ∂L/∂q, the slope of the loss L when q grows.
 */
package firstneuron.nn;
