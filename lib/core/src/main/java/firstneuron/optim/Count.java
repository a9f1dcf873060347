package firstneuron.optim;

/**
 * The memory of a rule that remembers nothing but the number of its updates, on which the learning rate may depend.
 *
 * @param updates how many updates were done
 */
public record Count(int updates) implements Memory {}
