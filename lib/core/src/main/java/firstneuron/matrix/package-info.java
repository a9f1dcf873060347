/**
 * Numbers and their shapes: what every other room of the library stands on.
 */
package firstneuron.matrix;
