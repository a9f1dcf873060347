/**
 * Optimizers: rules that turn a gradient into a step downhill, and schedules of the learning rate.
 *
 * <p>A rule has no memory of its own: its memory is a value that is passed in and out. It knows nothing of networks, so
 * its path can be drawn on any surface. Only here stands the minus of gradient descent.
 */
package firstneuron.optim;
