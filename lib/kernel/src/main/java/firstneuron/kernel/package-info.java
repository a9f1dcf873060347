/**
 * A Jupyter kernel for Java: JShell on the base that IJava is built on, for machines without conda.
 *
 * <p>A notebook cannot tell it from IJava. It differs where learners suffer: an interrupt stops a tight loop, errors name
 * the line of the cell, and {@code System.exit} does not end the kernel.
 */
package firstneuron.kernel;
