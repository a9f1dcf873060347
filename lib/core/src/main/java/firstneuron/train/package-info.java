/**
 * Training: the loop of forward, backward and update, with everything around it that a person wants to see.
 */
package firstneuron.train;
