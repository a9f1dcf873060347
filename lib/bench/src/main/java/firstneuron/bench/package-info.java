/** How fast the library trains, beside the libraries that somebody would take instead. */
package firstneuron.bench;
