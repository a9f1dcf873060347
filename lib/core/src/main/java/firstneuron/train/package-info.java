/**
 * Training: the loop of forward, backward and update, with everything around it that a person wants to see, and networks
 * that come with the library trained.
 */
package firstneuron.train;
