package firstneuron.bench;

/**
 * What was measured of one library and one workload.
 *
 * @param unitsPerSecond epochs or samples that were trained in a second
 * @param bytesPerStep what an update allocated on the Java heap; NaN outside of Java
 */
record Figure(double unitsPerSecond, double bytesPerStep) {}
