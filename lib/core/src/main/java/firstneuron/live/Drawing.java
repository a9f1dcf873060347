package firstneuron.live;

/** What is to be seen where the controls stand. */
@FunctionalInterface
interface Drawing {
    Object at(Values values) throws Exception;
}
