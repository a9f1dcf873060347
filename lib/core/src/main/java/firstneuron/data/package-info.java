/**
 * Data as tables: logic gates, the Iris flowers, and the door from Tablesaw to plain numbers.
 *
 * <p>Tables stop at this door: the rest of the library computes with arrays of numbers.
 */
package firstneuron.data;
